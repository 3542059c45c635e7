-- schema: province
-- A person's file names the records merged into it; most persons have none.
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;

-- schema: province
-- Results are written by the hundred thousand and read a page at a time: one index finds them. A secrecy order, which asks for one
-- person's among all, reads the table through.
DROP INDEX screening_result_by_margin, screening_result_access_key_idx;
ALTER TABLE screening_result DROP CONSTRAINT screening_result_pkey, DROP CONSTRAINT screening_result_person_id_fkey,
  DROP CONSTRAINT screening_result_person_id_screening_id_entitlement_id_key, ADD PRIMARY KEY (screening_id, entitlement_id, person_id);
ALTER TABLE screening_result ALTER COLUMN id SET NOT NULL;
COMMENT ON COLUMN screening_result.person_id IS 'Not checked again, like the home: persons are never deleted.';

-- schema: province
-- Under row-level security only leakproof operators may use an index. LIKE and trigram similarity are not; comparison and
-- equality are, so names and numbers are searched as ranges of texts in byte order.

ALTER TABLE person ADD COLUMN surname_first text COLLATE "C";
COMMENT ON COLUMN person.surname_first IS 'Like folded_name with the surname in front: what lists and surname searches go by.';
-- A change of type reaches every row, also for an owner whom row-level security holds.
ALTER TABLE person ALTER COLUMN surname_first TYPE text COLLATE "C" USING regexp_replace(
  folded_name, '^(.*) ((?:\S+ ){' || cardinality(string_to_array(surname, ' ')) - 1 || '}\S+)$', '\2 \1');
ALTER TABLE person ALTER COLUMN surname_first SET NOT NULL;

DROP INDEX person_by_name, person_by_similar_name;
CREATE INDEX person_by_name ON person (folded_name, id);
CREATE INDEX person_by_surname ON person (surname_first, id);
CREATE INDEX person_by_birth_date ON person (birth_date);

ALTER TABLE identifier ALTER COLUMN value TYPE text COLLATE "C";

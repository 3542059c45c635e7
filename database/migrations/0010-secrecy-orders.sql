-- schema: province
-- What a secrecy order moves must be rows of one person: the needs that a visit found become rows of their own.

CREATE TABLE secrecy_order (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  ground text NOT NULL,
  authority text NOT NULL,
  ordered_on date NOT NULL,
  until date,
  lifted_on date,
  state text NOT NULL,
  access_key int NOT NULL
);
COMMENT ON TABLE secrecy_order IS 'A decision that hides a person. Always in the vault, also once lifted. Ground: 6284, 5395.';
COMMENT ON COLUMN secrecy_order.until IS 'First day on which the decision no longer holds; the person stays hidden until the order is lifted.';
CREATE UNIQUE INDEX one_standing_order ON secrecy_order (person_id) WHERE state = 'standing';

CREATE TABLE need (
  id uuid PRIMARY KEY,
  visit_id uuid NOT NULL REFERENCES visit,
  place int NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  heading text NOT NULL,
  need text NOT NULL,
  note text,
  referral jsonb,
  access_key int NOT NULL
);
COMMENT ON COLUMN need.place IS 'Its place among the needs of the visit.';
COMMENT ON COLUMN need.referral IS 'Where it was sent: the referral’s id, programme and unit.';
CREATE INDEX need_of_visit ON need (visit_id);
CREATE INDEX need_of_person ON need (person_id);

-- The owner, too, is held by row-level security, and must reach every row here.
ALTER TABLE act NO FORCE ROW LEVEL SECURITY;
ALTER TABLE visit NO FORCE ROW LEVEL SECURITY;

INSERT INTO need
SELECT gen_random_uuid(), visit.id, seen.place, (seen.need ->> 'personId')::uuid, seen.need ->> 'heading', seen.need ->> 'need',
  seen.need ->> 'note', nullif(seen.need -> 'referral', 'null'), visit.access_key
FROM visit, jsonb_array_elements(visit.needs) WITH ORDINALITY AS seen (need, place);

INSERT INTO act (id, concept, subject, act, effective, recorded_at, recorded_by, facts, access_key)
SELECT gen_random_uuid(), 'need', seen.id, 'record', completed.effective, completed.recorded_at, completed.recorded_by,
  to_jsonb(seen) - 'id' - 'access_key', seen.access_key
FROM need AS seen JOIN act AS completed ON completed.subject = seen.visit_id AND completed.concept = 'visit' AND completed.act = 'complete';

ALTER TABLE visit DROP COLUMN needs;
ALTER TABLE act FORCE ROW LEVEL SECURITY;
ALTER TABLE visit FORCE ROW LEVEL SECURITY;

SELECT app.protect('secrecy_order'), app.protect('need');
GRANT SELECT, INSERT, UPDATE ON secrecy_order, need TO hane_app;

-- A person's merged records are hidden together.
CREATE INDEX person_by_merge ON person (merged_into) WHERE merged_into IS NOT NULL;

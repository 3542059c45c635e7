-- schema: province
-- Since when a fact is known stands in its row: what is a year old is said to be.
ALTER TABLE fact ADD COLUMN recorded_on date;
-- The owner, too, is held by row-level security, and must reach every row here.
ALTER TABLE act NO FORCE ROW LEVEL SECURITY;
ALTER TABLE fact NO FORCE ROW LEVEL SECURITY;
UPDATE fact SET recorded_on = act.effective FROM act WHERE act.subject = fact.id AND act.concept = 'fact' AND act.act = 'record';
ALTER TABLE act FORCE ROW LEVEL SECURITY;
ALTER TABLE fact FORCE ROW LEVEL SECURITY;
ALTER TABLE fact ALTER COLUMN recorded_on SET NOT NULL;

-- The order of reading: home by home, each with what is known of it and of its members.
CREATE INDEX fact_of_owner ON fact (owner_id) WHERE state = 'stands';
CREATE INDEX document_of_person ON document (person_id) WHERE state = 'filed';

CREATE TABLE screening (
  id uuid PRIMARY KEY,
  programme_ids text[] NOT NULL,
  on_day date NOT NULL,
  started_by int NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
  homes int NOT NULL,
  homes_done int NOT NULL,
  found jsonb NOT NULL,
  last_household uuid,
  problem text,
  seq bigint GENERATED ALWAYS AS IDENTITY
);
COMMENT ON TABLE screening IS 'One look through all homes for those who qualify for some programmes and do not receive them. Names nobody.';
COMMENT ON COLUMN screening.last_household IS 'Homes are read in the order of their ids; one that was broken off goes on after this one.';
COMMENT ON COLUMN screening.found IS 'Persons by programme.';
COMMENT ON COLUMN screening.seq IS 'Which is the newer: a demo’s clock stands still.';
CREATE UNIQUE INDEX one_running_screening ON screening (state) WHERE state = 'running';

CREATE TABLE screening_result (
  id uuid PRIMARY KEY,
  screening_id uuid NOT NULL,
  programme_id text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  household_id uuid NOT NULL,
  on_day date NOT NULL,
  outcome text NOT NULL CHECK (outcome = 'qualifies'),
  district_id int NOT NULL,
  margin bigint NOT NULL,
  access_key int NOT NULL,
  UNIQUE (person_id, screening_id, programme_id)
);
COMMENT ON TABLE screening_result IS 'Persons who qualify and do not receive, in the circle of the unit that answers for their home. Purpose: to reach them. Ground: 2828, 5395. Retention: until the programme’s next screening.';
COMMENT ON COLUMN screening_result.household_id IS 'Not checked again: it was read for this row, which goes with the next screening.';
COMMENT ON COLUMN screening_result.margin IS 'Kuruş between the home’s income and its limit, negative below it; 0 where the programme has no limit.';
CREATE INDEX screening_result_by_margin ON screening_result (screening_id, programme_id, margin, id);
SELECT app.protect('screening_result');
GRANT SELECT ON screening_result TO hane_app;
GRANT SELECT, INSERT ON screening TO hane_app;

DO $$
DECLARE read text;
BEGIN
  FOREACH read IN ARRAY ARRAY['person', 'household', 'membership', 'fact', 'document', 'award', 'service_area', 'organisation'] LOOP
    EXECUTE format('CREATE POLICY screens ON %I FOR SELECT TO hane_screening USING ((select app.actor()) <> '''' AND access_key / 4 <> 1 AND access_key %% 4 < 2)', read);
  END LOOP;
END $$;
GRANT SELECT (id, sex, birth_date, death_date, merged_into, access_key) ON person TO hane_screening;
GRANT SELECT (id, district_id, neighbourhood_id, dissolved_on, access_key) ON household TO hane_screening;
GRANT SELECT (household_id, person_id, source, relation, during, access_key) ON membership TO hane_screening;
GRANT SELECT (fact, owner, owner_id, value, state, recorded_on, access_key) ON fact TO hane_screening;
GRANT SELECT (person_id, kind, level, during, state, access_key) ON document TO hane_screening;
GRANT SELECT (programme_id, person_id, from_day, until_day, state, access_key) ON award TO hane_screening;
GRANT SELECT (organisation_id, neighbourhood_id, during, access_key) ON service_area TO hane_screening;
GRANT SELECT (id, circle, access_key) ON organisation TO hane_screening;
GRANT SELECT, UPDATE ON screening TO hane_screening;
GRANT SELECT (screening_id, programme_id, person_id), INSERT, DELETE ON screening_result TO hane_screening;
CREATE POLICY writes ON screening_result TO hane_screening USING ((select app.actor()) <> '') WITH CHECK ((select app.actor()) <> '' AND access_key / 4 <> 1);

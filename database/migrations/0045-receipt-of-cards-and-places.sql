-- schema: province
-- A search for who qualifies reads the registry of rights, and sees who receives: by an award, by a card in force, by a place.
DO $$
DECLARE read text;
BEGIN
  FOREACH read IN ARRAY ARRAY['right_holder', 'card', 'placement'] LOOP
    EXECUTE format('CREATE POLICY screens ON %I FOR SELECT TO hane_screening USING ((select app.actor()) <> '''' AND access_key / 4 <> 1 AND access_key %% 4 < 2)', read);
  END LOOP;
END $$;
GRANT SELECT (person_id, status, relation, event, document_during, since_day, until_day, state, access_key) ON right_holder TO hane_screening;
GRANT SELECT (programme_id, category, person_id, delivered_on, ended_on, valid_until, access_key) ON card TO hane_screening;
GRANT SELECT (programme_id, person_id, from_day, until_day, access_key) ON placement TO hane_screening;

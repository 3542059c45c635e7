-- schema: public
-- The keys are made an array within the subquery, once a query: cast outside of it they were read from their text for every row.
CREATE OR REPLACE FUNCTION app.protect(protected regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', protected);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', protected);
  EXECUTE format('CREATE POLICY sees ON %s FOR SELECT TO hane_app USING (access_key = any((select app.actor_keys()::int[])::int[]))', protected);
  EXECUTE format('CREATE POLICY changes ON %s FOR UPDATE TO hane_app USING (access_key = any((select app.actor_keys()::int[])::int[]))', protected);
  -- A referral is written into the receiver's circle, which its sender need not see.
  EXECUTE format('CREATE POLICY adds ON %s FOR INSERT TO hane_app WITH CHECK ((select app.actor()) <> '''')', protected);
  EXECUTE format('CREATE POLICY moves ON %s TO hane_reclassify USING ((select app.actor()) <> '''')', protected);
  EXECUTE format('GRANT SELECT, UPDATE (access_key) ON %s TO hane_reclassify', protected);
  EXECUTE format('CREATE INDEX ON %s (access_key)', protected);
END $$;

-- schema: province
-- The tables that were protected before the keys were read once a query.
DO $$
DECLARE policy record;
BEGIN
  FOR policy IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = current_schema AND qual LIKE '%app.actor_keys()%' LOOP
    EXECUTE format('ALTER POLICY %I ON %I USING (access_key = any((select app.actor_keys()::int[])::int[]))', policy.policyname, policy.tablename);
  END LOOP;
END $$;

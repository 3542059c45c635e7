-- schema: public
-- Who qualifies and does not receive is looked for across circles, by a role that can read no name, nothing in the vault, and nothing
-- secret or sealed.

DO $$ BEGIN
  BEGIN
    CREATE ROLE hane_screening NOLOGIN NOINHERIT;
  EXCEPTION WHEN duplicate_object THEN NULL;
  END;
  IF current_setting('server_version_num')::int >= 160000 THEN
    EXECUTE 'GRANT hane_screening TO hane_app WITH INHERIT FALSE, SET TRUE';
  ELSE
    EXECUTE 'GRANT hane_screening TO hane_app';
  END IF;
END $$;

GRANT USAGE ON SCHEMA app, public TO hane_screening;

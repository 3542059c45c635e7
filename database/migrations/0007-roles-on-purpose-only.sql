-- schema: public
-- A policy holds for every role whose rights one inherits: hane_app must reach the other roles by SET ROLE alone, or it would see with
-- their policies at all times.

DO $$ BEGIN
  ALTER ROLE hane_app NOINHERIT;
  -- From PostgreSQL 16 on inheriting belongs to the membership, and was settled when it was granted.
  IF current_setting('server_version_num')::int >= 160000 THEN
    EXECUTE 'GRANT hane_auth, hane_figures, hane_auditor, hane_reclassify TO hane_app WITH INHERIT FALSE, SET TRUE';
  END IF;
END $$;

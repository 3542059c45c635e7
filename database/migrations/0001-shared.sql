-- schema: public
-- What every province shares: the database roles, the one policy shape, places.

DO $$
DECLARE role_name text;
BEGIN
  -- hane_app runs requests; the others are reached from it for one purpose each, by SET LOCAL ROLE.
  FOREACH role_name IN ARRAY ARRAY['hane_app', 'hane_auth', 'hane_figures', 'hane_auditor', 'hane_reclassify'] LOOP
    BEGIN
      -- NOINHERIT: the policies of the other roles must not hold for hane_app until it takes one of them on.
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', role_name);
    EXCEPTION WHEN duplicate_object THEN NULL;
    END;
  END LOOP;
  EXECUTE 'GRANT hane_auth, hane_figures, hane_auditor, hane_reclassify TO hane_app';
  -- A server's ordinary owner must be a member to run requests as hane_app; a superuser need not be.
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT hane_app TO %I', current_user);
  END IF;
END $$;

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app, public TO hane_app, hane_auth, hane_figures, hane_auditor, hane_reclassify;

-- The keys of the signed-in person, as SET LOCAL put them; no context means no key and so no row.
CREATE FUNCTION app.actor_keys() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT coalesce(nullif(current_setting('app.keys', true), ''), '{}') $$;
CREATE FUNCTION app.actor() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT coalesce(current_setting('app.actor', true), '') $$;

-- The one shape of every protected table: who sees a row is decided by its access_key alone.
CREATE FUNCTION app.protect(protected regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', protected);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', protected);
  EXECUTE format('CREATE POLICY sees ON %s FOR SELECT TO hane_app USING (access_key = any((select app.actor_keys())::int[]))', protected);
  EXECUTE format('CREATE POLICY changes ON %s FOR UPDATE TO hane_app USING (access_key = any((select app.actor_keys())::int[]))', protected);
  -- A referral is written into the receiver's circle, which its sender need not see.
  EXECUTE format('CREATE POLICY adds ON %s FOR INSERT TO hane_app WITH CHECK ((select app.actor()) <> '''')', protected);
  EXECUTE format('CREATE POLICY moves ON %s TO hane_reclassify USING ((select app.actor()) <> '''')', protected);
  EXECUTE format('GRANT SELECT, UPDATE (access_key) ON %s TO hane_reclassify', protected);
  EXECUTE format('CREATE INDEX ON %s (access_key)', protected);
END $$;

CREATE TABLE district (
  id int PRIMARY KEY,
  province int NOT NULL,
  name text NOT NULL COLLATE "tr-x-icu",
  population int,
  source text NOT NULL
);
COMMENT ON TABLE district IS 'Districts of the provinces; population only as a weight for synthetic data and rates.';

CREATE TABLE neighbourhood (
  id int PRIMARY KEY,
  district_id int NOT NULL REFERENCES district,
  name text NOT NULL COLLATE "tr-x-icu"
);
CREATE INDEX ON neighbourhood (district_id);

-- An operator's confirmation of a dated parameter; without one nothing is paid on an unconfirmed value.
CREATE TABLE parameter_confirmation (
  id uuid PRIMARY KEY,
  parameter text NOT NULL,
  valid_from date NOT NULL,
  confirmed_by text NOT NULL,
  confirmed_at timestamptz NOT NULL,
  note text NOT NULL,
  UNIQUE (parameter, valid_from)
);
GRANT SELECT ON district, neighbourhood, parameter_confirmation TO hane_app, hane_figures;
GRANT INSERT ON parameter_confirmation TO hane_app;

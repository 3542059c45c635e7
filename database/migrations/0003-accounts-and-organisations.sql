-- schema: province
CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  circle int NOT NULL UNIQUE,
  kind text NOT NULL,
  name text NOT NULL COLLATE "tr-x-icu",
  district_id int,
  opened_on date NOT NULL,
  closed_on date,
  access_key int NOT NULL
);
COMMENT ON COLUMN organisation.circle IS 'Yetki çevresi: the unit that answers for a case. access_key = circle × 4 + level.';

CREATE TABLE service_area (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  neighbourhood_id int NOT NULL,
  during daterange NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT one_centre_at_a_time EXCLUDE USING gist (neighbourhood_id WITH =, during WITH &&)
);

CREATE TABLE account (
  id int PRIMARY KEY,
  username text NOT NULL UNIQUE,
  password_hash text NOT NULL,
  display_name text NOT NULL,
  role text NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation,
  disabled_at timestamptz
);
CREATE TABLE session (
  token_hash text PRIMARY KEY,
  account_id int NOT NULL REFERENCES account,
  csrf text NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE TABLE setting (name text PRIMARY KEY, value jsonb NOT NULL);
COMMENT ON TABLE setting IS 'Settings of the province, such as the business day at which a demo stands.';

SELECT app.protect('organisation'), app.protect('service_area');
GRANT SELECT, INSERT, UPDATE ON organisation, service_area TO hane_app;
GRANT SELECT (id, display_name, role, organisation_id, disabled_at) ON account TO hane_app;
GRANT SELECT, INSERT, UPDATE ON account TO hane_auth;
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO hane_auth;
GRANT SELECT ON organisation TO hane_auth;
CREATE POLICY signs_in ON organisation FOR SELECT TO hane_auth USING (true);
GRANT SELECT, INSERT, UPDATE ON setting TO hane_app;

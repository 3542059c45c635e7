-- schema: province
CREATE TABLE person (
  id uuid PRIMARY KEY,
  given_name text NOT NULL COLLATE "tr-x-icu",
  surname text NOT NULL COLLATE "tr-x-icu",
  folded_name text NOT NULL COLLATE "C",
  sex text NOT NULL,
  birth_date date,
  death_date date,
  mother_name text,
  father_name text,
  phone text,
  iban text,
  district_id int,
  merged_into uuid,
  access_key int NOT NULL
);
COMMENT ON TABLE person IS 'Identity as the province knows it. Purpose: service. Ground: 2828, 3294. Retention: last closed case + file plan.';
CREATE INDEX person_by_name ON person (folded_name text_pattern_ops);
CREATE INDEX person_by_similar_name ON person USING gin (folded_name gin_trgm_ops);

CREATE TABLE identifier (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL,
  value text NOT NULL,
  during daterange NOT NULL,
  access_key int NOT NULL
);
COMMENT ON TABLE identifier IS 'TCKN, foreigner number, passport or a temporary key. Never unique across circles: a clash must not betray a hidden person.';
CREATE INDEX identifier_by_value ON identifier (value);
CREATE INDEX identifier_of_person ON identifier (person_id);

CREATE TABLE household (
  id uuid PRIMARY KEY,
  district_id int NOT NULL,
  neighbourhood_id int NOT NULL,
  address text NOT NULL,
  address_code text,
  dissolved_on date,
  access_key int NOT NULL
);
CREATE INDEX household_by_neighbourhood ON household (neighbourhood_id);

CREATE TABLE membership (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household,
  person_id uuid NOT NULL REFERENCES person,
  source text NOT NULL,
  relation text NOT NULL,
  during daterange NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT one_home_per_source EXCLUDE USING gist (person_id WITH =, source WITH =, during WITH &&)
);
COMMENT ON COLUMN membership.source IS 'register, declaration or visit: the three may differ, and a visit may contradict the register.';
CREATE INDEX membership_of_household ON membership (household_id);

SELECT app.protect('person'), app.protect('identifier'), app.protect('household'), app.protect('membership');
GRANT SELECT, INSERT, UPDATE ON person, identifier, household, membership TO hane_app;

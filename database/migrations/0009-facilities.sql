-- schema: province
-- Facilities are organisations of a kind; a facility has units, and a unit has places (beds).

ALTER TABLE organisation ADD COLUMN parent_id uuid REFERENCES organisation;
COMMENT ON COLUMN organisation.parent_id IS 'The organisation it is attached to, such as a home to its coordination centre.';

CREATE TABLE unit (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  name text NOT NULL COLLATE "tr-x-icu",
  capacity int NOT NULL CHECK (capacity > 0),
  serves jsonb NOT NULL,
  household_id uuid REFERENCES household,
  opened_on date NOT NULL,
  closed_on date,
  access_key int NOT NULL
);
COMMENT ON COLUMN unit.serves IS 'Whom it takes: speciality, sex, ages.';
COMMENT ON COLUMN unit.household_id IS 'Where the unit is a family that takes children in.';
CREATE INDEX unit_of_organisation ON unit (organisation_id);

SELECT app.protect('unit');
GRANT SELECT, INSERT, UPDATE ON unit TO hane_app;

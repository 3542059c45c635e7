-- schema: province
-- Licences of private facilities: the file of an application, the permit that came of it, its inspections and what they found.

CREATE TABLE licence (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  programme_id text NOT NULL,
  kind text NOT NULL,
  facility_name text NOT NULL COLLATE "tr-x-icu",
  address text NOT NULL,
  district_id int NOT NULL,
  capacity int NOT NULL CHECK (capacity > 0),
  manager_name text NOT NULL,
  founder_kind text NOT NULL CHECK (founder_kind IN ('person', 'company')),
  founder_name text NOT NULL,
  founder_number text NOT NULL,
  contact_name text NOT NULL,
  contact_phone text NOT NULL,
  papers jsonb NOT NULL,
  applied_on date NOT NULL,
  state text NOT NULL,
  permit_number text UNIQUE,
  permit_code text UNIQUE,
  organisation_id uuid REFERENCES organisation,
  from_day date,
  until_day date,
  suspensions jsonb NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT a_permit_is_whole CHECK ((state IN ('in-force', 'suspended', 'closed'))
    = (permit_number IS NOT NULL AND permit_code IS NOT NULL AND organisation_id IS NOT NULL AND from_day IS NOT NULL)),
  CONSTRAINT a_closed_permit_has_ended CHECK (state <> 'closed' OR until_day IS NOT NULL)
);
COMMENT ON TABLE licence IS 'A file and, once granted, its permit: in force on a day within [from_day, until_day) that is in no suspension.';
COMMENT ON COLUMN licence.founder_number IS 'VKN of a company, T.C. kimlik no of a person. Purpose: who answers for the facility. Retention: closed permit + file plan.';
COMMENT ON COLUMN licence.permit_code IS 'Printed on the permit; whoever is signed in may ask by it whether the permit holds.';
CREATE UNIQUE INDEX one_permit_of_a_facility ON licence (organisation_id) WHERE state IN ('in-force', 'suspended');
CREATE INDEX licence_by_name ON licence (facility_name, id);

CREATE TABLE licence_decision (
  id uuid PRIMARY KEY,
  licence_id uuid NOT NULL REFERENCES licence,
  matter text NOT NULL,
  change jsonb NOT NULL,
  reason text NOT NULL,
  ground text,
  amount bigint CHECK (amount > 0),
  lacking text,
  prepared_by int NOT NULL,
  proposed_on date NOT NULL,
  decided_by int,
  decided_on date,
  note text,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT decider_is_not_the_preparer CHECK (decided_by <> prepared_by),
  CONSTRAINT a_fine_has_its_amount CHECK ((matter = 'fine') = (amount IS NOT NULL)),
  CONSTRAINT a_sanction_has_its_ground CHECK (matter NOT IN ('warn', 'fine', 'suspend', 'close') OR ground IS NOT NULL)
);
COMMENT ON COLUMN licence_decision.amount IS 'Kuruş. Entered with its legal ground: no tariff is known here.';
COMMENT ON COLUMN licence_decision.lacking IS 'Why it was proposed although a paper that is only customary was missing.';
CREATE INDEX licence_decision_of_licence ON licence_decision (licence_id);
CREATE UNIQUE INDEX one_proposal_at_a_time ON licence_decision (licence_id) WHERE state = 'proposed';

CREATE TABLE inspection (
  id uuid PRIMARY KEY,
  licence_id uuid NOT NULL REFERENCES licence,
  kind text NOT NULL,
  planned_on date NOT NULL,
  done_on date,
  team int[] NOT NULL CHECK (cardinality(team) > 0),
  answers jsonb NOT NULL,
  note text,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT done_on_a_day CHECK ((state = 'done') = (done_on IS NOT NULL))
);
COMMENT ON COLUMN inspection.answers IS 'Item by item: conform, not conform or not looked at.';
CREATE INDEX inspection_of_licence ON inspection (licence_id, done_on);
CREATE INDEX inspection_by_day ON inspection (planned_on) WHERE state = 'planned';

CREATE TABLE finding (
  id uuid PRIMARY KEY,
  licence_id uuid NOT NULL REFERENCES licence,
  inspection_id uuid NOT NULL REFERENCES inspection,
  last_inspection_id uuid NOT NULL REFERENCES inspection,
  item text,
  words text NOT NULL,
  found_on date NOT NULL,
  due_on date NOT NULL,
  due_by text NOT NULL CHECK (due_by IN ('law', 'inspector')),
  repeats int NOT NULL,
  closed_on date,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT due_after_it_was_found CHECK (due_on > found_on),
  CONSTRAINT remedied_on_a_day CHECK ((state = 'remedied') = (closed_on IS NOT NULL))
);
COMMENT ON COLUMN finding.item IS 'Item of the programme''s checklist; null where the inspector saw something that the list does not name.';
COMMENT ON COLUMN finding.due_by IS 'Whether the law or the inspector set the day.';
CREATE INDEX finding_of_licence ON finding (licence_id);
CREATE INDEX finding_by_day ON finding (due_on) WHERE state = 'open';
CREATE UNIQUE INDEX one_open_finding_of_an_item ON finding (licence_id, item) WHERE state = 'open' AND item IS NOT NULL;

SELECT app.protect('licence'), app.protect('licence_decision'), app.protect('inspection'), app.protect('finding');
GRANT SELECT, INSERT, UPDATE ON licence, licence_decision, inspection, finding TO hane_app;

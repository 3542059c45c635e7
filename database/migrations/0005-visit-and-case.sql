-- schema: province
CREATE TABLE visit (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household,
  organisation_id uuid NOT NULL REFERENCES organisation,
  district_id int NOT NULL,
  planned_on date NOT NULL,
  done_on date,
  outcome text,
  team int[] NOT NULL,
  needs jsonb NOT NULL,
  risk text,
  note text,
  state text NOT NULL,
  access_key int NOT NULL
);
CREATE INDEX visit_of_household ON visit (household_id);
CREATE INDEX visit_by_day ON visit (organisation_id, planned_on);

CREATE TABLE "case" (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  programme_id text NOT NULL,
  strand text NOT NULL,
  lifecycle text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  household_id uuid REFERENCES household,
  organisation_id uuid NOT NULL REFERENCES organisation,
  district_id int,
  state text NOT NULL,
  assigned_to int,
  opened_on date NOT NULL,
  changed_on date NOT NULL,
  closed_on date,
  due_on date,
  access_key int NOT NULL
);
CREATE INDEX case_of_person ON "case" (person_id);
CREATE INDEX case_by_organisation ON "case" (organisation_id, state);
CREATE INDEX case_by_assignee ON "case" (assigned_to, state);
CREATE INDEX case_by_number ON "case" (number);

CREATE TABLE referral (
  id uuid PRIMARY KEY,
  visit_id uuid REFERENCES visit,
  household_id uuid NOT NULL REFERENCES household,
  person_id uuid NOT NULL REFERENCES person,
  need text NOT NULL,
  programme_id text NOT NULL,
  from_organisation_id uuid NOT NULL REFERENCES organisation,
  to_organisation_id uuid NOT NULL REFERENCES organisation,
  sent_on date NOT NULL,
  due_on date,
  answered_on date,
  state text NOT NULL,
  reason text,
  case_id uuid REFERENCES "case",
  access_key int NOT NULL
);
CREATE INDEX referral_by_receiver ON referral (to_organisation_id, state);
CREATE INDEX referral_of_person ON referral (person_id);

CREATE TABLE fact (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES "case",
  fact text NOT NULL,
  owner text NOT NULL,
  owner_id uuid NOT NULL,
  value jsonb NOT NULL,
  source text NOT NULL,
  state text NOT NULL,
  access_key int NOT NULL
);
CREATE INDEX fact_of_case ON fact (case_id);

CREATE TABLE document (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES "case",
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL,
  number text,
  issuer text,
  level text,
  during daterange NOT NULL,
  verified boolean NOT NULL,
  state text NOT NULL,
  access_key int NOT NULL
);
CREATE INDEX document_of_case ON document (case_id);
CREATE INDEX document_by_number ON document (kind, number);

CREATE TABLE enquiry (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES "case",
  signed_by int NOT NULL,
  signed_on date NOT NULL,
  visit_id uuid REFERENCES visit,
  findings text NOT NULL,
  opinion text NOT NULL,
  state text NOT NULL,
  access_key int NOT NULL
);
CREATE INDEX enquiry_of_case ON enquiry (case_id);

CREATE TABLE decision (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES "case",
  prepared_by int NOT NULL,
  proposed_on date NOT NULL,
  decided_by int,
  decided_on date,
  state text NOT NULL,
  outcome text NOT NULL,
  stored jsonb NOT NULL,
  reason text,
  access_key int NOT NULL,
  CONSTRAINT decider_is_not_the_preparer CHECK (decided_by <> prepared_by)
);
CREATE INDEX decision_of_case ON decision (case_id);

SELECT app.protect('visit'), app.protect('"case"'), app.protect('referral'), app.protect('fact'), app.protect('document'),
  app.protect('enquiry'), app.protect('decision');
GRANT SELECT, INSERT, UPDATE ON visit, "case", referral, fact, document, enquiry, decision TO hane_app;

-- schema: province
CREATE TABLE award (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES "case",
  decision_id uuid NOT NULL REFERENCES decision,
  programme_id text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  district_id int,
  from_day date NOT NULL,
  until_day date,
  suspensions jsonb NOT NULL,
  prepared_by int NOT NULL,
  decided_by int NOT NULL,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT one_award_at_a_time EXCLUDE USING gist
    (person_id WITH =, programme_id WITH =, daterange(from_day, until_day) WITH &&) WHERE (state <> 'void')
);
COMMENT ON TABLE award IS 'Half-open [from_day, until_day). In force on a day when it covers the day and is not suspended.';
CREATE INDEX award_of_case ON award (case_id);

CREATE TABLE payment_run (
  id uuid PRIMARY KEY,
  programme_id text NOT NULL,
  month date NOT NULL,
  state text NOT NULL,
  lines int NOT NULL,
  total bigint NOT NULL,
  computed_by int NOT NULL,
  proposed_by int,
  approved_by int,
  released_by int,
  paid_on date,
  access_key int NOT NULL,
  CONSTRAINT proposer_does_not_approve CHECK (approved_by <> proposed_by AND approved_by <> computed_by),
  CONSTRAINT releaser_is_a_third CHECK (released_by <> approved_by AND released_by <> proposed_by AND released_by <> computed_by)
);

CREATE TABLE payment_line (
  id uuid PRIMARY KEY,
  run_id uuid NOT NULL REFERENCES payment_run,
  award_id uuid NOT NULL REFERENCES award,
  case_id uuid NOT NULL REFERENCES "case",
  programme_id text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  district_id int,
  month date NOT NULL,
  kind text NOT NULL,
  days int NOT NULL,
  days_in_month int NOT NULL,
  amount bigint NOT NULL,
  decided_by int NOT NULL,
  released_by int,
  paid_on date,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT paid_once UNIQUE (person_id, programme_id, month, kind),
  CONSTRAINT decider_does_not_pay CHECK (released_by <> decided_by),
  CONSTRAINT amount_is_positive CHECK (amount > 0)
);
COMMENT ON COLUMN payment_line.amount IS 'Kuruş.';
CREATE INDEX payment_line_of_run ON payment_line (run_id);
CREATE INDEX payment_line_of_case ON payment_line (case_id);

SELECT app.protect('award'), app.protect('payment_run'), app.protect('payment_line');
GRANT SELECT, INSERT, UPDATE ON award, payment_run, payment_line TO hane_app;

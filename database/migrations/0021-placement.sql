-- schema: province
-- Placement: who lives where, on which order, decided by whom. A bed is held overnight by one person, and a person by one bed.

ALTER TABLE unit ADD COLUMN district_id int, ADD COLUMN below_reason text;
COMMENT ON COLUMN unit.district_id IS 'Of a family that takes children in; null where the facility has its own.';
COMMENT ON COLUMN unit.below_reason IS 'Why it holds fewer people than its lower limit, from the programme’s own list; asked once.';

CREATE TABLE care_order (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES "case",
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL,
  state text NOT NULL,
  arrived_on date,
  applied_on date,
  decided_on date,
  until_day date,
  court text,
  number text,
  place_secret boolean NOT NULL,
  reviewed_on date,
  due_on date,
  extension text,
  reason text,
  access_key int NOT NULL
);
COMMENT ON TABLE care_order IS 'The court’s order of protection or care, from the child’s arrival on; due_on is the clock that runs now.';
COMMENT ON COLUMN care_order.until_day IS 'First day on which it no longer holds.';
CREATE INDEX care_order_of_case ON care_order (case_id);
CREATE INDEX care_order_by_clock ON care_order (due_on) WHERE due_on IS NOT NULL;

CREATE TABLE placement_need (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES "case",
  person_id uuid NOT NULL REFERENCES person,
  programme_id text NOT NULL,
  tried jsonb NOT NULL,
  school_district_id int,
  note text NOT NULL,
  prepared_by int NOT NULL,
  proposed_on date NOT NULL,
  decided_by int,
  decided_on date,
  reason text,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT need_decider_is_not_the_preparer CHECK (decided_by <> prepared_by)
);
COMMENT ON COLUMN placement_need.tried IS 'Each service within a family: tried or not, and why it does not serve.';
CREATE INDEX placement_need_of_case ON placement_need (case_id);
CREATE INDEX placement_need_by_state ON placement_need (state);

CREATE TABLE placement (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES "case",
  programme_id text NOT NULL,
  strand text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  organisation_id uuid NOT NULL REFERENCES organisation,
  unit_id uuid NOT NULL REFERENCES unit,
  district_id int,
  bed int NOT NULL CHECK (bed > 0),
  overnight boolean NOT NULL,
  from_day date NOT NULL,
  until_day date,
  state text NOT NULL,
  since date NOT NULL,
  back_on date,
  note text,
  apart_reason text,
  outside_reason text,
  ground text,
  access_key int NOT NULL,
  CONSTRAINT placement_does_not_end_before_it_begins CHECK (until_day >= from_day),
  CONSTRAINT one_person_in_a_bed EXCLUDE USING gist
    (unit_id WITH =, bed WITH =, daterange(from_day, until_day) WITH &&) WHERE (overnight),
  CONSTRAINT one_bed_for_a_person EXCLUDE USING gist
    (person_id WITH =, daterange(from_day, until_day) WITH &&) WHERE (overnight)
);
COMMENT ON TABLE placement IS 'Half-open [from_day, until_day): a known end, such as coming of age, is written at once. Leave and missing keep the bed.';
COMMENT ON COLUMN placement.since IS 'Since when it is in its state; back_on is when a leave ends.';
CREATE INDEX placement_of_case ON placement (case_id);
CREATE INDEX placement_of_person ON placement (person_id);
CREATE INDEX placement_of_unit ON placement (unit_id);

CREATE TABLE discharge (
  id uuid PRIMARY KEY,
  placement_id uuid NOT NULL REFERENCES placement,
  case_id uuid NOT NULL REFERENCES "case",
  ground text NOT NULL,
  note text NOT NULL,
  prepared_by int NOT NULL,
  proposed_on date NOT NULL,
  decided_by int,
  decided_on date,
  reason text,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT discharge_decider_is_not_the_preparer CHECK (decided_by <> prepared_by)
);
CREATE INDEX discharge_of_case ON discharge (case_id);

SELECT app.protect('care_order'), app.protect('placement_need'), app.protect('placement'), app.protect('discharge');
GRANT SELECT, INSERT, UPDATE ON care_order, placement_need, placement, discharge TO hane_app;

-- schema: province
-- Rights: who holds one and by what, the free travel card from application to receipt, appointments to public posts.

CREATE TABLE right_holder (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  status text NOT NULL,
  relation text NOT NULL,
  derives_from uuid REFERENCES right_holder,
  law text NOT NULL,
  event text,
  document_number text NOT NULL,
  document_issuer text NOT NULL,
  document_during daterange NOT NULL,
  district_id int,
  since_day date NOT NULL,
  until_day date,
  end_reason text,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT a_relative_derives_from_another CHECK ((relation = 'self') = (derives_from IS NULL)),
  CONSTRAINT registered_once EXCLUDE USING gist
    (person_id WITH =, status WITH =, coalesce(derives_from, person_id) WITH =, daterange(since_day, until_day) WITH &&)
);
COMMENT ON TABLE right_holder IS 'Half-open [since_day, until_day). Purpose: rights of martyrs’ relatives, veterans and others named by law. Ground: 1005, 2330, 5434, 5510, 3292, 5774. Retention: closed registry entry + period of the file plan.';
COMMENT ON COLUMN right_holder.derives_from IS 'The entry of the person whose status gives a relative the right.';
CREATE INDEX right_holder_of_person ON right_holder (person_id);
CREATE INDEX right_holder_derived ON right_holder (derives_from);

CREATE TABLE card_batch (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  made_by int NOT NULL,
  made_on date NOT NULL,
  printed_by int,
  printed_on date,
  state text NOT NULL,
  access_key int NOT NULL
);

CREATE TABLE card (
  id uuid PRIMARY KEY,
  programme_id text NOT NULL,
  right_holder_id uuid NOT NULL REFERENCES right_holder,
  person_id uuid NOT NULL REFERENCES person,
  category text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('first', 'replacement', 'renewal')),
  replaces_id uuid REFERENCES card,
  district_id int,
  prepared_by int NOT NULL,
  proposed_on date NOT NULL,
  outcome text NOT NULL,
  stored jsonb NOT NULL,
  decided_by int,
  decided_on date,
  reason text,
  batch_id uuid REFERENCES card_batch,
  number text UNIQUE,
  printed_on date,
  delivered_on date,
  delivered_by int,
  receiver text,
  receiver_reason text,
  valid_until date,
  ended_on date,
  end_reason text,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT decider_is_not_the_preparer CHECK (decided_by <> prepared_by),
  CONSTRAINT delivered_only_when_printed CHECK (delivered_on IS NULL OR (number IS NOT NULL AND printed_on IS NOT NULL AND printed_on <= delivered_on)),
  CONSTRAINT another_receiver_has_a_reason CHECK ((receiver IS NULL) = (receiver_reason IS NULL)),
  CONSTRAINT a_first_card_replaces_none CHECK ((kind = 'first') = (replaces_id IS NULL)),
  CONSTRAINT one_card_in_force EXCLUDE USING gist
    (person_id WITH =, daterange(delivered_on, least(ended_on, valid_until)) WITH &&) WHERE (delivered_on IS NOT NULL)
);
COMMENT ON TABLE card IS 'In force on a day D: delivered_on ≤ D < the earlier of ended_on and valid_until.';
COMMENT ON COLUMN card.stored IS 'The rules’ decision with its facts, as it was proposed.';
COMMENT ON COLUMN card.receiver IS 'Who took it instead of the holder; null: the holder did.';
CREATE UNIQUE INDEX one_card_on_its_way ON card (person_id) WHERE state IN ('proposed', 'approved', 'batched', 'printed');
CREATE INDEX card_of_holder ON card (right_holder_id);
CREATE INDEX card_of_batch ON card (batch_id);
CREATE INDEX card_by_state ON card (state, proposed_on);

CREATE TABLE job_placement (
  id uuid PRIMARY KEY,
  programme_id text NOT NULL,
  right_holder_id uuid NOT NULL REFERENCES right_holder,
  person_id uuid NOT NULL REFERENCES person,
  institution text NOT NULL,
  appointed_on date NOT NULL,
  district_id int,
  state text NOT NULL,
  access_key int NOT NULL
);
CREATE INDEX job_placement_of_person ON job_placement (person_id);

SELECT app.protect('right_holder'), app.protect('card_batch'), app.protect('card'), app.protect('job_placement');
GRANT SELECT, INSERT, UPDATE ON right_holder, card_batch, card, job_placement TO hane_app;

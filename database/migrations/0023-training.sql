-- schema: province
-- Courses: what is taught by which version of a catalogue, where and by whom; who registered, who came, who completed.

CREATE TABLE training_module (
  id uuid PRIMARY KEY,
  programme_id text NOT NULL,
  place int NOT NULL,
  area text,
  name text COLLATE "tr-x-icu",
  from_day date NOT NULL,
  until_day date,
  access_key int NOT NULL,
  CONSTRAINT one_module_a_place EXCLUDE USING gist (programme_id WITH =, place WITH =, daterange(from_day, until_day) WITH &&)
);
COMMENT ON TABLE training_module IS 'A module of a programme''s catalogue, half-open [from_day, until_day). A version of the catalogue is a day on which modules begin or end.';
COMMENT ON COLUMN training_module.name IS 'Null until an operator enters it: the names of many modules are known to no source.';

CREATE TABLE venue (
  id uuid PRIMARY KEY,
  name text NOT NULL COLLATE "tr-x-icu",
  kind text NOT NULL,
  district_id int NOT NULL,
  opened_on date NOT NULL,
  closed_on date,
  access_key int NOT NULL
);

CREATE TABLE course (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  programme_id text NOT NULL,
  strand text NOT NULL,
  title text NOT NULL COLLATE "tr-x-icu",
  audience text NOT NULL,
  partner text,
  catalogue_from date,
  organisation_id uuid NOT NULL REFERENCES organisation,
  planned_on date NOT NULL,
  completed_on date,
  state text NOT NULL,
  reason text,
  access_key int NOT NULL
);
COMMENT ON COLUMN course.catalogue_from IS 'First day of the catalogue''s version by which the course is given; a later version leaves it as it is.';
CREATE INDEX course_by_programme ON course (programme_id, state);

CREATE TABLE enrolment (
  id uuid PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course,
  person_id uuid NOT NULL REFERENCES person,
  organisation_id uuid NOT NULL REFERENCES organisation,
  enrolled_on date NOT NULL,
  state text NOT NULL,
  reason text,
  access_key int NOT NULL
);
COMMENT ON COLUMN enrolment.organisation_id IS 'The unit that registered the person. The row lies in the circle that gives the course.';
CREATE UNIQUE INDEX enrolled_once ON enrolment (course_id, person_id) WHERE state = 'enrolled';
CREATE INDEX enrolment_of_person ON enrolment (person_id);

CREATE TABLE certificate (
  id uuid PRIMARY KEY,
  enrolment_id uuid NOT NULL REFERENCES enrolment,
  course_id uuid NOT NULL REFERENCES course,
  programme_id text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  initials text NOT NULL,
  code text NOT NULL UNIQUE,
  issued_on date NOT NULL,
  state text NOT NULL,
  reason text,
  access_key int NOT NULL
);
COMMENT ON TABLE certificate IS 'Who completed a course. Whoever holds the code may ask for programme, day and initials, and for nothing else.';
CREATE UNIQUE INDEX one_certificate_in_force ON certificate (enrolment_id) WHERE state = 'issued';
CREATE INDEX certificate_of_course ON certificate (course_id);

CREATE TABLE trainer (
  id uuid PRIMARY KEY,
  programme_id text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  rank text NOT NULL,
  from_day date NOT NULL,
  until_day date,
  certificate_id uuid REFERENCES certificate,
  ground text,
  state text NOT NULL,
  reason text,
  access_key int NOT NULL,
  CONSTRAINT certified_by_a_course_or_a_paper CHECK ((certificate_id IS NULL) <> (ground IS NULL)),
  CONSTRAINT one_rank_at_a_time EXCLUDE USING gist (person_id WITH =, programme_id WITH =, daterange(from_day, until_day) WITH &&)
);
COMMENT ON COLUMN trainer.ground IS 'The paper of a trainer whom no course recorded here certified.';

CREATE TABLE course_session (
  id uuid PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course,
  module_id uuid REFERENCES training_module,
  venue_id uuid NOT NULL REFERENCES venue,
  trainer_id uuid NOT NULL REFERENCES trainer,
  on_day date NOT NULL,
  starts_at int NOT NULL CHECK (starts_at >= 0),
  ends_at int NOT NULL CHECK (ends_at <= 1440),
  capacity int NOT NULL CHECK (capacity > 0),
  state text NOT NULL,
  reason text,
  access_key int NOT NULL,
  CONSTRAINT begins_before_it_ends CHECK (starts_at < ends_at),
  CONSTRAINT one_room_a_trainer EXCLUDE USING gist
    (trainer_id WITH =, on_day WITH =, int4range(starts_at, ends_at) WITH &&) WHERE (state <> 'cancelled')
);
COMMENT ON COLUMN course_session.starts_at IS 'Minutes of the day.';
CREATE INDEX session_of_course ON course_session (course_id);
CREATE INDEX session_by_day ON course_session (on_day, state);

CREATE TABLE attendance (
  id uuid PRIMARY KEY,
  session_id uuid NOT NULL REFERENCES course_session,
  course_id uuid NOT NULL REFERENCES course,
  enrolment_id uuid NOT NULL REFERENCES enrolment,
  person_id uuid NOT NULL REFERENCES person,
  programme_id text NOT NULL,
  audience text NOT NULL,
  district_id int,
  on_day date NOT NULL,
  state text NOT NULL,
  reason text,
  access_key int NOT NULL,
  CONSTRAINT marked_once UNIQUE (session_id, enrolment_id)
);
COMMENT ON TABLE attendance IS 'One participant at one session. A person may come many times; figures count the person once, on the first day.';
CREATE INDEX attendance_of_person ON attendance (person_id);
CREATE INDEX attendance_of_course ON attendance (course_id);


SELECT app.protect('training_module'), app.protect('venue'), app.protect('course'), app.protect('enrolment'), app.protect('certificate'),
  app.protect('trainer'), app.protect('course_session'), app.protect('attendance');
GRANT SELECT, INSERT, UPDATE ON training_module, venue, course, enrolment, certificate, trainer, course_session, attendance TO hane_app;

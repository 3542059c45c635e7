-- schema: province
-- Projects: what is to be built or done, who approved it, what it costs, what was appropriated and how far it has come.
CREATE TABLE project (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  programme_id text NOT NULL,
  strand text NOT NULL,
  kind text NOT NULL,
  parent_id uuid REFERENCES project,
  name text NOT NULL COLLATE "tr-x-icu",
  district_id int,
  costs jsonb NOT NULL,
  planned_by int NOT NULL,
  planned_on date NOT NULL,
  decided_by int,
  decided_on date,
  started_on date,
  ended_on date,
  reason text,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT planner_does_not_decide CHECK (decided_by <> planned_by),
  CONSTRAINT ends_after_its_start CHECK (ended_on >= started_on)
);
COMMENT ON COLUMN project.costs IS 'What it costs as a whole from each day on: a list of {from, amount}, kuruş in text.';
CREATE INDEX project_by_programme ON project (programme_id, state);
CREATE INDEX project_of_parent ON project (parent_id);

CREATE TABLE appropriation (
  id uuid PRIMARY KEY,
  project_id uuid NOT NULL REFERENCES project,
  year int NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  amount bigint NOT NULL CHECK (amount > 0),
  ground text NOT NULL,
  given_on date NOT NULL,
  state text NOT NULL,
  access_key int NOT NULL
);
COMMENT ON COLUMN appropriation.amount IS 'Kuruş.';
CREATE INDEX appropriation_of_project ON appropriation (project_id);

CREATE TABLE progress (
  id uuid PRIMARY KEY,
  project_id uuid NOT NULL REFERENCES project,
  on_day date NOT NULL,
  percent int NOT NULL CHECK (percent BETWEEN 0 AND 100),
  note text NOT NULL,
  reported_by int NOT NULL,
  photo_sha256 text,
  photo_type text,
  state text NOT NULL,
  access_key int NOT NULL
);
CREATE INDEX progress_of_project ON progress (project_id);

-- The photograph of a report, under the report's own protection; the database itself checks that the address is the content's.
CREATE TABLE progress_photo (
  progress_id uuid NOT NULL REFERENCES progress,
  sha256 text NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  access_key int NOT NULL,
  PRIMARY KEY (progress_id, sha256),
  CONSTRAINT address_is_the_content CHECK (sha256 = encode(pg_catalog.sha256(bytes), 'hex'))
);

SELECT app.protect('project'), app.protect('appropriation'), app.protect('progress'), app.protect('progress_photo');
GRANT SELECT, INSERT, UPDATE ON project, appropriation, progress TO hane_app;
GRANT SELECT, INSERT ON progress_photo TO hane_app;

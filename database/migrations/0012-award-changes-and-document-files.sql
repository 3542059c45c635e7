-- schema: province
-- Suspending, resuming and ending an award is prepared by one person and decided by another. Why lies with the case, not with the award.
CREATE TABLE award_change (
  id uuid PRIMARY KEY,
  award_id uuid NOT NULL REFERENCES award,
  case_id uuid NOT NULL REFERENCES "case",
  kind text NOT NULL,
  from_day date NOT NULL,
  reason text NOT NULL,
  prepared_by int NOT NULL,
  proposed_on date NOT NULL,
  decided_by int,
  decided_on date,
  answer text,
  state text NOT NULL,
  access_key int NOT NULL,
  CONSTRAINT changer_is_not_the_preparer CHECK (decided_by <> prepared_by)
);
COMMENT ON COLUMN award_change.from_day IS 'First day on which it holds: of an end, the first day that is not paid.';
CREATE INDEX award_change_of_case ON award_change (case_id);
CREATE UNIQUE INDEX one_waiting_change ON award_change (award_id) WHERE state = 'proposed';

-- Why a line is held or came back, and on which day the bank returned it.
ALTER TABLE payment_line ADD COLUMN reason text, ADD COLUMN returned_on date;

-- A paper's scan or photograph, under the same protection as the paper. The database itself checks that the address is the content's.
CREATE TABLE document_file (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES document,
  sha256 text NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  access_key int NOT NULL,
  UNIQUE (document_id, sha256),
  CONSTRAINT address_is_the_content CHECK (sha256 = encode(pg_catalog.sha256(bytes), 'hex'))
);
ALTER TABLE document ADD COLUMN file_sha256 text, ADD COLUMN file_type text, ADD COLUMN file_size int;

SELECT app.protect('award_change'), app.protect('document_file');
GRANT SELECT, INSERT, UPDATE ON award_change TO hane_app;
GRANT SELECT, INSERT ON document_file TO hane_app;

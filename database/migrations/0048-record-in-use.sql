-- schema: province
-- A record may be merged into one that was merged itself. Both answer as far as the reader sees, and are asked of merged persons only.
CREATE FUNCTION record_in_use(record uuid) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE COST 1 AS $$
  WITH RECURSIVE up AS (
    SELECT id, merged_into, 0 AS step FROM person WHERE id = record
    UNION ALL SELECT p.id, p.merged_into, step + 1 FROM up JOIN person p ON p.id = up.merged_into)
  SELECT coalesce((SELECT id FROM up ORDER BY step DESC LIMIT 1), record) $$;
CREATE FUNCTION records_of(record uuid) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE COST 1 AS $$
  WITH RECURSIVE own AS (
    SELECT record_in_use(record) AS id
    UNION SELECT merged.id FROM own JOIN person merged ON merged.merged_into = own.id)
  SELECT array_agg(id) FROM own $$;
COMMENT ON FUNCTION record_in_use IS 'The record that stands for a person since this one was merged; else itself.';
COMMENT ON FUNCTION records_of IS 'All records of one person, of which this is one.';

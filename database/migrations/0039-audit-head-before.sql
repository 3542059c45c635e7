-- The head also names the hash before its own: an entry then takes its place in the chain by one statement instead of two.
ALTER TABLE audit_head ADD COLUMN previous_hash text;

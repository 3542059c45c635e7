-- schema: province
-- Who lives in a facility must move out when its permit is suspended or closed.
ALTER TABLE organisation ADD COLUMN vacate_by date;
COMMENT ON COLUMN organisation.vacate_by IS 'Day by which everybody who lives here moves out, set with the suspension or closing of its permit; null while nobody has to.';

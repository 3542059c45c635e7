-- schema: province
-- Aid is counted by household, and a service for all apart by whom it served.
ALTER TABLE payment_line ADD COLUMN household_id uuid REFERENCES household;
COMMENT ON COLUMN payment_line.household_id IS 'The household that the money reached, where aid is counted by household.';
CREATE INDEX payment_line_of_household ON payment_line (household_id) WHERE household_id IS NOT NULL;

ALTER TABLE "case" ADD COLUMN client_group text;
COMMENT ON COLUMN "case".client_group IS 'woman, man or child, where a service counts them apart.';

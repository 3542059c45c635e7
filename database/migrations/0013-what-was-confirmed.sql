-- schema: public
-- A confirmation is of a value: if the value in the rules changes afterwards, it no longer stands confirmed and is confirmed anew.
ALTER TABLE parameter_confirmation ADD COLUMN value text;
COMMENT ON COLUMN parameter_confirmation.value IS 'Kuruş, decimal with a point, or the name of a choice. Null: confirmed before values were kept; whatever stands.';
ALTER TABLE parameter_confirmation DROP CONSTRAINT parameter_confirmation_parameter_valid_from_key;
ALTER TABLE parameter_confirmation ADD CONSTRAINT confirmed_once UNIQUE NULLS NOT DISTINCT (parameter, valid_from, value);

-- schema: province
-- What is looked for is an entitlement: a programme with several aids has several.
ALTER TABLE screening RENAME COLUMN programme_ids TO entitlement_ids;
ALTER TABLE screening_result RENAME COLUMN programme_id TO entitlement_id;
ALTER TABLE screening_result RENAME CONSTRAINT screening_result_person_id_screening_id_programme_id_key
  TO screening_result_person_id_screening_id_entitlement_id_key;
COMMENT ON COLUMN screening_result.entitlement_id IS 'One of screening.entitlement_ids; what comes before the stroke is its programme.';

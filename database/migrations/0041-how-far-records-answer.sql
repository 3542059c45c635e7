-- schema: province
ALTER TABLE screening ADD COLUMN coverage jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN screening.coverage IS 'By entitlement: persons decided for certain, persons not, and of these by fact how many it is not known of.';
COMMENT ON COLUMN screening.programme_ids IS 'Entitlements: a programme’s own id, or that and the kind of aid.';
COMMENT ON COLUMN screening_result.programme_id IS 'An entitlement of screening.programme_ids; what comes before the stroke is its programme.';

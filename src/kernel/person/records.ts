/** Of a person `p`: the record in use, be it this one or the one that stands for it since it was merged. */
export const recordInUse = 'CASE WHEN p.merged_into IS NULL THEN p.id ELSE record_in_use(p.merged_into) END'

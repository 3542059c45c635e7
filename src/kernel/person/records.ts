/** Of a person `p`: the record in use, be it this one or the one that stands for it since it was merged. */
export const recordInUse = 'CASE WHEN p.merged_into IS NULL THEN p.id ELSE record_in_use(p.merged_into) END'

/** Ids of all records of these persons; an array, so that what hangs on them is found by its index. `ids`: '$1', an array of ids. */
export const recordsOfAll = (ids: string): string => `ARRAY(SELECT unnest(records_of(id)) FROM unnest(${ids}::uuid[]) AS id)`

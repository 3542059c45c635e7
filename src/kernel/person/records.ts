/** Of a person `p`: the record in use, be it this one or the one that stands for it since it was merged. */
export const recordInUse = 'CASE WHEN p.merged_into IS NULL THEN p.id ELSE record_in_use(p.merged_into) END'

/** Ids of all records of these persons; an array, so that what hangs on them is found by its index. `ids`: '$1', an array of ids. */
export const recordsOfAll = (ids: string): string => `ARRAY(SELECT unnest(records_of(id)) FROM unnest(${ids}::uuid[]) AS id)`

/**
 * Memberships `m` for which `which` holds, of the record `named` there, with the record in use `p`, which says who that is. It stands as a
 * row of its own before it is joined: under row-level security no index is asked by what a function makes of another table's row.
 */
export const membersInUse = (which: string): string =>
  `membership m JOIN person named ON named.id = m.person_id AND ${which}
   CROSS JOIN unnest(ARRAY[CASE WHEN named.merged_into IS NULL THEN named.id ELSE record_in_use(named.merged_into) END]) AS used (id)
   JOIN person p ON p.id = used.id`

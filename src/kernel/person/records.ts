/** Of a person `p`: the record in use, be it this one or the one into which it was merged. */
export const recordInUse = 'coalesce(p.merged_into, p.id)'

/** Ids of all records of the persons of whom these are records; an array, so that what hangs on them is found by its index. `ids`: '$1', an array. */
export const everyRecordOf = (ids: string): string =>
  `ARRAY(WITH one AS (SELECT ${recordInUse} AS id FROM person p WHERE p.id = ANY(${ids}))
    SELECT one.id FROM one UNION SELECT merged.id FROM one JOIN person merged ON merged.merged_into = one.id)`

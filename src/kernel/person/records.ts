/**
 * Ids of all records of the persons of whom these are records, the one in use and those that were merged into it: to stand behind IN.
 * `those`: '= $1', 'IN (SELECT …)'.
 */
export const everyRecordOf = (those: string): string =>
  `(SELECT other.id FROM person p JOIN person other ON other.id IN (p.id, p.merged_into) OR other.merged_into = coalesce(p.merged_into, p.id)
    WHERE p.id ${those})`

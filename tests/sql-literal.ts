import { formatPeriod, type Period } from '#platform/day/day.ts'
import type { FactValue } from '#rules/fact.ts'

/** The type of a column that holds facts of a type. */
export const sqlTypes = {
  money: 'bigint',
  integer: 'bigint',
  boolean: 'boolean',
  choice: 'text',
  day: 'date',
  period: 'daterange',
} as const

/** A fact as it stands in a statement; not known is NULL. */
export function literal(value: FactValue | null | undefined, type: string): string {
  if (value === null || value === undefined) return `NULL::${type}`
  const written = typeof value === 'object' ? formatPeriod(value as Period) : String(value)
  return `'${written.replaceAll("'", "''")}'::${type}`
}

import { type Day, isDay } from '#platform/day/day.ts'
import type { StateRow, Step } from './contract.ts'

/** +1 on the first day, −1 on the day after the last; a known end is written at once, also when it lies ahead. */
export function standing(row: StateRow, from: Day, until: Day | null): Step[] {
  if (until !== null && until <= from) return []
  const district = districtOf(row)
  const begins: Step = { effective: from, delta: 1n, district }
  return until === null ? [begins] : [begins, { effective: until, delta: -1n, district }]
}

/** The row's district; null where it belongs to none. @throws TypeError */
export function districtOf(row: StateRow): number | null {
  const district = row.district_id ?? null
  if (district === null || typeof district === 'number') return district
  throw new TypeError(`district_id is not a number: ${String(district)}`)
}

/** The row's amount. PostgreSQL's bigint arrives as text from the driver, as bigint from the loader. @throws TypeError */
export function kurus(row: StateRow): bigint {
  const amount = row.amount
  if (typeof amount === 'bigint') return amount
  if (typeof amount === 'string' && /^-?\d+$/.test(amount)) return BigInt(amount)
  throw new TypeError(`amount is not whole kuruş: ${String(amount)}`)
}

/** A day that the row must have. @throws TypeError */
export function day(row: StateRow, column: string): Day {
  const value = row[column]
  if (isDay(value)) return value
  throw new TypeError(`${column} is not a day: ${String(value)}`)
}

/** A day that the row may have. @throws TypeError */
export function optionalDay(row: StateRow, column: string): Day | null {
  const value = row[column] ?? null
  return value === null ? null : day(row, column)
}

import type { Day } from '#platform/day/day.ts'
import { type Ratio, ratio } from '#platform/money/ratio.ts'
import type { Missing, StoredFact, StoredRatio, StoredValue } from './decision.ts'
import { type Fact, type FactValue, isRatio } from './fact.ts'

/** A value that was checked, and as it is stored. */
export interface KnownFact {
  readonly value: FactValue
  readonly stored: StoredValue
}

/** The facts that are known, by path. */
export type Known = ReadonlyMap<string, KnownFact>

/** The day of decision, and the day whose knowledge of the parameters counts. */
export interface OnDay {
  readonly on: Day
  readonly knownOn?: Day | undefined
}

const daysKept = 64

/**
 * What does not depend on the facts is worked out once a day of decision and kept with the definition that it was made from.
 * Only the latest days are kept.
 */
export function perDay<K extends object, V>(prepare: (definition: K, day: OnDay) => V): (definition: K, day: OnDay) => V {
  const prepared = new WeakMap<K, Map<string, V>>()
  return (definition, day) => {
    const days = prepared.get(definition) ?? new Map<string, V>()
    const key = day.knownOn === undefined ? day.on : `${day.on} ${day.knownOn}`
    const kept = days.get(key)
    if (kept !== undefined) return kept
    const value = prepare(definition, day)
    if (days.size >= daysKept) days.clear()
    prepared.set(definition, days.set(key, value))
    return value
  }
}

export const nothing: readonly never[] = []

export function missingFact({ path, owner, type, label }: Fact): Missing {
  return { kind: 'fact', path, owner, type, label }
}

export function storedFact({ path, label }: Fact, known: KnownFact | undefined): StoredFact {
  return { path, label, value: known ? known.stored : null }
}

export function knownFact(value: FactValue): KnownFact {
  return { value, stored: storedValue(value) }
}

function storedValue(value: FactValue): StoredValue {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object') return value
  return isRatio(value) ? storedRatio(value) : { from: value.from, until: value.until }
}

export function storedRatio({ numerator, denominator }: Ratio): StoredRatio {
  return [String(numerator), String(denominator)]
}

export function exactly(value: FactValue): Ratio {
  return typeof value === 'object' ? (value as Ratio) : ratio(BigInt(value as bigint | number))
}

import { type Day, type DayParts, partsOf } from '#platform/day/day.ts'
import { type Ratio, ratio } from '#platform/money/ratio.ts'
import type { Missing, StoredFact, StoredRatio, StoredValue } from './decision.ts'
import { type Fact, type FactValue, isRatio } from './fact.ts'

/** A value that was checked, and as it is stored. */
export interface KnownFact {
  readonly value: FactValue
  readonly stored: StoredValue
  /** Of a day: taken apart once for all that ask for its years. */
  readonly parts: DayParts | undefined
  /** Of a fact with few values: which of those that were given so far, from 1; 0 stands for not known. */
  readonly nth: number
}

/** The facts that are known, each at the place of its path. */
export type Known = readonly (KnownFact | undefined)[]

/** What each of them makes of what is known. */
export function madeOf<T>(makers: readonly ((known: Known) => T)[], known: Known): readonly T[] {
  const made = new Array<T>(makers.length)
  for (let index = 0; index < makers.length; index++) made[index] = makers[index]!(known)
  return made
}

/** The day of decision, and the day whose knowledge of the parameters counts. */
export interface OnDay {
  readonly on: Day
  readonly knownOn?: Day | undefined
}

/** What a rule is made ready for: a day, and where each path is found among what is known. */
export interface Setting extends OnDay {
  readonly placeOf: (path: string) => number
}

/** On the day, with the paths numbered as they are asked for. */
export function settingOn(day: OnDay): Setting {
  const places = new Map<string, number>()
  const placeOf = (path: string) => {
    const place = places.get(path) ?? places.size
    places.set(path, place)
    return place
  }
  return { ...day, placeOf }
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

/** A fact with few values: what is made of it alone is made once for each of them. */
export function hasFewValues({ type }: Fact): boolean {
  return type === 'boolean' || type === 'choice'
}

/** What is made of these facts alone: kept for their values where they have few. */
export function keptOf<T>(facts: readonly Fact[], { placeOf }: Setting, make: (known: Known) => T): (known: Known) => T {
  const places = [...new Set(facts.map(({ path }) => placeOf(path)))]
  const isKept = places.length > 0 && places.length <= mostKeptTogether && facts.every(hasFewValues)
  return isKept ? keptByValues(places, make) : make
}

/** Facts of few values: of more of them together there are too many to keep. */
const mostKeptTogether = 3

function keptByValues<T>([place, ...others]: readonly number[], make: (known: Known) => T): (known: Known) => T {
  if (others.length === 0) return keptByValue(place!, make)
  const kept = keptByValue(place!, () => keptByValues(others, make))
  return known => kept(known)(known)
}

/** Keeps what was made for each value of a fact that has few. */
export function keptByValue<T>(place: number, make: (known: Known) => T): (known: Known) => T {
  const made: T[] = []
  return known => {
    const nth = known[place]?.nth ?? 0
    made[nth] ??= make(known)
    return made[nth]
  }
}

export const nothing: readonly never[] = []

export function missingFact({ path, owner, type, label }: Fact): Missing {
  return { kind: 'fact', path, owner, type, label }
}

export function storedFact({ path, label }: Fact, known: KnownFact | undefined): StoredFact {
  return { path, label, value: known ? known.stored : null }
}

export function knownFact({ type }: Pick<Fact, 'type'>, value: FactValue, nth = 0): KnownFact {
  return { value, stored: storedValue(value), parts: type === 'day' ? partsOf(value as Day) : undefined, nth }
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

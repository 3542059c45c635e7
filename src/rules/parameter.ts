import { type Day, isDay } from '#platform/day/day.ts'
import { largestMoney, type Money } from '#platform/money/money.ts'
import type { Ratio } from '#platform/money/ratio.ts'
import { type Amount, termOf } from './amount.ts'
import { type Confidence, DefinitionError, requireKnownKeys, requireWords, type Words } from './words.ts'

/** One value of a parameter and the days on which it holds. */
export interface Dated<V> {
  readonly validFrom: Day
  /** Last row: the day from which nothing is known yet. Other rows: may be left out; if given, must be the next row's first day. */
  readonly validUntil?: Day
  /** null: abolished from this day. */
  readonly value: V | null
  readonly confidence: Confidence
  /** What the value is and where it was published. */
  readonly source: string
  /** The day on which the value became known, when it was published after it began to hold. */
  readonly knownSince?: Day
}

interface ParameterDefinition<V> {
  readonly label: Words
  readonly law: string
  readonly values: readonly Dated<V>[]
}

export interface Parameter<V = unknown> {
  readonly id: string
  readonly type: 'money' | 'coefficient' | 'choice'
  readonly label: Words
  readonly law: string
  readonly values: readonly Dated<V>[]
}

export type ParameterAmount<V> = Parameter<V> & Amount

/** A dated amount in kuruş. Throws DefinitionError on a gap, an overlap, disorder, an unknown key or an empty source. */
export function moneyParameter(id: string, definition: ParameterDefinition<Money>): ParameterAmount<Money> {
  const parameter = define(id, 'money', definition)
  for (const { value, validFrom } of parameter.values) {
    if (value !== null && (typeof value !== 'bigint' || value < 0n || value > largestMoney))
      throw new DefinitionError(`parameter ${id}, row ${validFrom}: not an amount of money`)
  }
  return { ...parameter, ...termOf({ parameter }, 'kurus') }
}

/** A dated exact number without a unit, such as the civil servants' coefficient. */
export function coefficientParameter(id: string, definition: ParameterDefinition<Ratio>): ParameterAmount<Ratio> {
  const parameter = define(id, 'coefficient', definition)
  for (const { value, validFrom } of parameter.values) {
    if (value !== null && (typeof value?.numerator !== 'bigint' || value.numerator <= 0n || value.denominator <= 0n))
      throw new DefinitionError(`parameter ${id}, row ${validFrom}: not a positive exact number`)
  }
  return { ...parameter, ...termOf({ parameter }, 'number') }
}

/** A dated convention: which of several ways of reckoning holds. */
export function choiceParameter<C extends string>(id: string, definition: ParameterDefinition<C>): Parameter<C> {
  return define(id, 'choice', definition)
}

export type Lookup<V> =
  | { readonly found: true; readonly value: V; readonly row: Dated<V>; readonly validUntil: Day | null }
  | { readonly found: false; readonly reason: 'not-known' | 'abolished' }

/** The value in force on `on`, as it was known on `knownOn` (left out: as known today). */
export function valueOn<V>({ values }: Parameter<V>, on: Day, knownOn?: Day): Lookup<V> {
  const known = values.filter(row => knownOn === undefined || row.knownSince === undefined || row.knownSince <= knownOn)
  const index = known.findLastIndex(row => row.validFrom <= on)
  const row = known[index]
  if (!row || (row.validUntil !== undefined && row.validUntil <= on)) return { found: false, reason: 'not-known' }
  if (row.value === null) return { found: false, reason: 'abolished' }
  const next = known.slice(index + 1).find(({ validFrom }) => validFrom > row.validFrom)
  return { found: true, value: row.value, row, validUntil: next?.validFrom ?? row.validUntil ?? null }
}

/** The value in force on `on`; throws RangeError when none is known. */
export function getValueOn<V>(parameter: Parameter<V>, on: Day): V {
  const lookup = valueOn(parameter, on)
  if (!lookup.found) throw new RangeError(`${parameter.id} has no value on ${on} (${lookup.reason})`)
  return lookup.value
}

function define<V>(id: string, type: Parameter['type'], definition: ParameterDefinition<V>): Parameter<V> {
  const of = `parameter ${id}`
  requireKnownKeys(definition, ['label', 'law', 'values'], of)
  requireWords(definition.label, of)
  if (definition.law.trim() === '') throw new DefinitionError(`${of}: needs its law`)
  if (definition.values.length === 0) throw new DefinitionError(`${of}: has no value`)
  definition.values.forEach((row, index) => {
    checkRow(row, `${of}, row ${row.validFrom}`)
    checkOrder(row, definition.values[index + 1], of)
  })
  return { id, type, ...definition }
}

function checkRow(row: Dated<unknown>, of: string): void {
  requireKnownKeys(row, ['validFrom', 'validUntil', 'value', 'confidence', 'source', 'knownSince'], of)
  for (const day of [row.validFrom, row.validUntil ?? row.validFrom, row.knownSince ?? row.validFrom]) {
    if (!isDay(day)) throw new DefinitionError(`${of}: not a day: ${JSON.stringify(day)}`)
  }
  if (row.value === undefined) throw new DefinitionError(`${of}: needs a value, or null when abolished`)
  if (row.source.trim() === '') throw new DefinitionError(`${of}: needs a source`)
  if (!['found', 'derived', 'unconfirmed'].includes(row.confidence))
    throw new DefinitionError(`${of}: unknown confidence '${row.confidence}'`)
  if (row.validUntil !== undefined && row.validUntil <= row.validFrom) throw new DefinitionError(`${of}: ends before it begins`)
}

// Two rows may begin on one day only if the second became known later: a change published afterwards.
function checkOrder(row: Dated<unknown>, next: Dated<unknown> | undefined, of: string): void {
  if (!next) return
  const corrects = next.validFrom === row.validFrom && next.knownSince !== undefined && (row.knownSince ?? '') < next.knownSince
  if (corrects) return
  if (next.validFrom <= row.validFrom)
    throw new DefinitionError(`${of}: overlap, ${next.validFrom} does not come after ${row.validFrom}`)
  if (row.validUntil === undefined || row.validUntil === next.validFrom) return
  const kind = row.validUntil < next.validFrom ? 'gap' : 'overlap'
  throw new DefinitionError(`${of}: ${kind} between ${row.validUntil} and ${next.validFrom}`)
}

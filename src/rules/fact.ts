import { isDay, type Period } from '#platform/day/day.ts'
import { largestMoney, type Money } from '#platform/money/money.ts'
import type { Ratio } from '#platform/money/ratio.ts'
import { type Amount, termOf } from './amount.ts'
import { type Condition, toCondition } from './condition.ts'
import { DefinitionError, requireKnownKeys, requireWords, type Words } from './words.ts'

export type Owner = 'person' | 'household' | 'facility'
export type FactType = 'money' | 'day' | 'integer' | 'choice' | 'period' | 'boolean'

/** Everything a form needs to ask for the fact. */
export interface Fact {
  /** 'household.income'; unique over all dictionaries of a programme. */
  readonly path: string
  readonly owner: Owner
  readonly type: FactType
  readonly label: Words
  /** What to look at or leave out when filling it in. */
  readonly help?: Words
  /** Choices in the order in which a form shows them. */
  readonly options?: Readonly<Record<string, Words>>
  /** Smallest allowed integer; 0 when left out. */
  readonly minimum?: number
  /** Paths of every fact declared beside it. */
  readonly dictionary: ReadonlyMap<string, Fact>
}

/** Money is whole kuruş, or an exact ratio where a share of a value was counted. */
export type FactValue = Money | Ratio | number | string | boolean | Period
/** Values by path. A path that is absent, undefined or null is a fact that is not known. */
export type FactValues = Readonly<Record<string, FactValue | null | undefined>>

export class FactError extends Error {
  override name = 'FactError'
  readonly path: string
  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`)
    this.path = path
  }
}

interface Spec<F> {
  readonly spec: Pick<Fact, 'type' | 'label' | 'help' | 'options' | 'minimum'>
  readonly express: (fact: Fact) => F
}
interface SpecTree {
  readonly [name: string]: Spec<unknown> | SpecTree
}
type Declared<T> = T extends Spec<infer F> ? { readonly fact: Fact } & F : { readonly [K in keyof T]: Declared<T[K]> }

/** Declares the facts of one owner: facts('household', { income: money({…}) }).income has the path 'household.income'. */
export function facts<const T extends SpecTree>(owner: Owner, tree: T): Declared<T> {
  const dictionary = new Map<string, Fact>()
  const declare = (name: string, entry: Spec<unknown> | SpecTree): unknown => {
    if (!isSpec(entry))
      return Object.fromEntries(Object.entries(entry).map(([key, child]) => [key, declare(`${name}.${key}`, child)]))
    const fact: Fact = { path: name, owner, ...entry.spec, dictionary }
    checkFact(fact)
    dictionary.set(name, fact)
    return { fact, ...(entry.express(fact) as object) }
  }
  return declare(owner, tree) as Declared<T>
}

interface Asked {
  readonly label: Words
  readonly help?: Words
}

/** Money that a household or person has; never negative. */
export function money(asked: Asked): Spec<Amount> {
  return { spec: { type: 'money', ...asked }, express: fact => termOf({ fact }, 'kurus') }
}

export function integer(asked: Asked & { readonly minimum?: number }): Spec<Amount> {
  return { spec: { type: 'integer', ...asked }, express: fact => termOf({ fact }, 'count') }
}

/** A birth day or another day from which years are counted. */
export function day(asked: Asked): Spec<{ ageIsAtLeast(years: number): Condition; ageIsUnder(years: number): Condition }> {
  return {
    spec: { type: 'day', ...asked },
    express: fact => ({
      ageIsAtLeast: years => toCondition({ kind: 'age', fact, years, required: true }),
      ageIsUnder: years => toCondition({ kind: 'age', fact, years, required: false }),
    }),
  }
}

/** A validity from … until; the day after the last valid one, or null for no end. */
export function period(asked: Asked): Spec<{ readonly coversDay: Condition }> {
  return {
    spec: { type: 'period', ...asked },
    express: fact => ({ coversDay: toCondition({ kind: 'covers-day', fact, required: true }) }),
  }
}

export function boolean(asked: Asked): Spec<{ readonly isTrue: Condition; readonly isFalse: Condition }> {
  return {
    spec: { type: 'boolean', ...asked },
    express: fact => ({
      isTrue: toCondition({ kind: 'is', fact, required: true }),
      isFalse: toCondition({ kind: 'is', fact, required: false }),
    }),
  }
}

export function choice<const O extends Readonly<Record<string, Words>>>(
  asked: Asked & { readonly options: O },
): Spec<{ in(...among: (keyof O & string)[]): Condition }> {
  return {
    spec: { type: 'choice', ...asked },
    express: fact => ({
      in: (...among) => {
        const unknown = among.find(option => !Object.hasOwn(asked.options, option))
        if (unknown !== undefined) throw new DefinitionError(`${fact.path}: no option '${unknown}'`)
        if (among.length === 0) throw new DefinitionError(`${fact.path}: one of nothing`)
        return toCondition({ kind: 'one-of', fact, among, required: true })
      },
    }),
  }
}

/** Throws FactError, naming the path, when the value cannot be one of this fact. */
export function checkValue(fact: Fact, value: unknown): void {
  const problem = problemOf(fact, value)
  if (problem) throw new FactError(fact.path, `${problem}, got ${told(value)}`)
}

function told(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const inWords = (_: string, each: unknown) => (typeof each === 'bigint' ? `${each}n` : each)
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value, inWords) ?? typeof value)
}

export function isRatio(value: unknown): value is Ratio {
  if (typeof value !== 'object' || value === null) return false
  const { numerator, denominator } = value as { numerator?: unknown; denominator?: unknown }
  return typeof numerator === 'bigint' && typeof denominator === 'bigint' && denominator > 0n
}

function problemOf(fact: Fact, value: unknown): string | null {
  switch (fact.type) {
    case 'money':
      return problemOfMoney(value)
    case 'integer': {
      const minimum = fact.minimum ?? 0
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum
        ? null
        : `must be a whole number of at least ${minimum}`
    }
    case 'boolean':
      return typeof value === 'boolean' ? null : 'must be true or false'
    case 'day':
      return isDay(value) ? null : 'must be a day that exists (YYYY-MM-DD)'
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(fact.options!, value)
        ? null
        : `must be one of ${Object.keys(fact.options!).join(', ')}`
    case 'period':
      return isPeriod(value) ? null : 'must be a period { from, until } whose end, if any, comes after its beginning'
  }
}

export function problemOfMoney(value: unknown): string | null {
  if (typeof value === 'bigint') return problemOfSize(value, largestMoney)
  if (isRatio(value)) return problemOfSize(value.numerator, largestMoney * value.denominator)
  return 'must be money in whole kuruş (bigint)'
}

function problemOfSize(amount: bigint, largest: bigint): string | null {
  if (amount < 0n) return 'money must not be negative'
  return amount > largest ? 'larger than any amount of money here' : null
}

function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null) return false
  const { from, until } = value as { from?: unknown; until?: unknown }
  return isDay(from) && (until === null || (isDay(until) && until > from))
}

function isSpec(entry: Spec<unknown> | SpecTree): entry is Spec<unknown> {
  return typeof entry.express === 'function'
}

function checkFact(fact: Fact): void {
  const of = `fact ${fact.path}`
  requireKnownKeys(fact, ['path', 'owner', 'type', 'label', 'help', 'options', 'minimum', 'dictionary'], of)
  requireWords(fact.label, of)
  if (fact.help) requireWords(fact.help, of)
  if (fact.type !== 'choice') return
  if (Object.keys(fact.options ?? {}).length === 0) throw new DefinitionError(`${of}: a choice needs options`)
  for (const [option, words] of Object.entries(fact.options ?? {})) requireWords(words, `${of}, option '${option}'`)
}

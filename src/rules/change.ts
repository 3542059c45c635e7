import { addDays, type Day, type Period } from '#platform/day/day.ts'
import { type Ratio, ratio } from '#platform/money/ratio.ts'
import { opposite } from './condition.ts'
import type {
  AgeCheck,
  Check,
  CompareCheck,
  ConditionTrace,
  Decision,
  ExceptionTrace,
  PeriodCheck,
  Shape,
  StoredFact,
  StoredRatio,
  StoredValue,
} from './decision.ts'
import type { Words } from './words.ts'

/** The smallest change of one fact, all else as it is, that turns one check into its opposite. */
export type Change =
  | {
      readonly kind: 'amount'
      readonly fact: StoredFact
      readonly unit: 'kurus' | 'count'
      readonly direction: 'lower' | 'higher'
      /** By so many kuruş (or units), of all heads together, or more. */
      readonly by: string
    }
  /** What comes by itself: a validity begins or ends, years are completed. */
  | {
      readonly kind: 'day'
      readonly fact: StoredFact
      readonly event: 'begins' | 'ends' | 'completes'
      readonly on: Day
      readonly inDays: number
      readonly years?: number
    }
  | { readonly kind: 'validity'; readonly fact: StoredFact; readonly on: Day; readonly valid: boolean }
  | { readonly kind: 'is'; readonly fact: StoredFact; readonly value: boolean }
  | {
      readonly kind: 'one-of'
      readonly fact: StoredFact
      readonly among: readonly string[]
      readonly options: Readonly<Record<string, Words>>
      readonly required: boolean
    }
  /** It is not known and would have to be found out. */
  | { readonly kind: 'find'; readonly fact: StoredFact }

export interface ConditionChange extends Pick<ConditionTrace, 'name' | 'says' | 'law'> {
  /** Each way is a set of changes that turn the claim together; no way: it cannot be turned. */
  readonly ways: readonly (readonly Change[])[]
}

/**
 * What would change the answer, from the stored decision alone. Of a refusal: for every condition that fails, the ways to meet it.
 * Of a grant: every single step in an amount or in time that would end it. Empty while something is missing.
 */
export function changesOf({ outcome, conditions, on }: Decision): readonly ConditionChange[] {
  if (outcome === 'missing') return []
  return conditions
    .filter(({ result }) => result === (outcome === 'granted'))
    .map(trace => ({ name: trace.name, says: trace.says, law: trace.law, ways: waysOfCondition(trace, on) }))
    .map(change => (outcome === 'granted' ? { ...change, ways: change.ways.filter(isNearLimit) } : change))
    .filter(({ ways }) => outcome === 'refused' || ways.length > 0)
}

const isNearLimit = (way: readonly Change[]) => way.length === 1 && (way[0]!.kind === 'amount' || way[0]!.kind === 'day')

type Ways = readonly (readonly Change[])[]
const alreadySo: Ways = [[]]

/** The ways to turn what counts now into its opposite: by the claim itself, by an exception that begins to apply, or by one that ceases to. */
function waysOfCondition(trace: ConditionTrace, on: Day): Ways {
  const wanted = trace.result !== true
  const claim = () => ways(trace, wanted, on)
  const applying = trace.exceptions?.find(({ applies }) => applies === true)
  if (applying) return combined(ways(applying, false, on), claim())
  const others = trace.exceptions?.filter(({ holds }) => holds === wanted) ?? []
  return [...claim(), ...others.flatMap(exception => ways(exception, true, on))]
}

function ways({ checks, shape }: Pick<ExceptionTrace, 'checks' | 'shape'>, wanted: boolean, on: Day): Ways {
  return waysOf(shape ?? { all: checks.map((_, index) => index) }, checks, wanted, on)
}

function waysOf(shape: Shape, checks: readonly Check[], wanted: boolean, on: Day): Ways {
  if (typeof shape === 'number') return waysOfCheck(checks[shape]!, wanted, on)
  const isAll = 'all' in shape
  const children = (isAll ? shape.all : shape.any).map(child => waysOf(child, checks, wanted, on))
  if (isAll === wanted) return children.reduce(combined, alreadySo)
  return children.some(each => each.some(way => way.length === 0)) ? alreadySo : children.flat()
}

function combined(some: Ways, others: Ways): Ways {
  return some.flatMap(one => others.map(other => [...one, ...other]))
}

function waysOfCheck(check: Check, wanted: boolean, on: Day): Ways {
  if (check.result === wanted) return alreadySo
  const change: Change | null = check.result === 'unknown' ? { kind: 'find', fact: unknownFact(check) } : turned(check, on)
  return change ? [[change]] : []
}

function unknownFact(check: Check): StoredFact {
  const [first] = check.missing
  return first?.kind === 'fact' && first.path !== check.fact.path
    ? { path: first.path, label: first.label, value: null }
    : check.fact
}

function turned(check: Check, on: Day): Change | null {
  const { fact } = check
  switch (check.kind) {
    case 'compare':
      return turnedComparison(check)
    case 'is':
      return { kind: 'is', fact, value: check.result === true ? !check.required : check.required }
    case 'one-of': {
      const { among, options } = check
      return { kind: 'one-of', fact, among, options, required: check.result === true ? !check.required : check.required }
    }
    case 'covers-day':
      return turnedPeriod(check, on)
    case 'age':
      return turnedAge(check, on)
  }
}

function turnedComparison({ fact, unit, operator, result, threshold, exact }: CompareCheck): Change | null {
  const value = restored(fact.value!)
  const limit = exact ? restored(exact) : ratio(BigInt(threshold!))
  const wanted = result === true ? opposite[operator] : operator
  const direction = wanted === 'less-than' || wanted === 'at-most' ? 'lower' : 'higher'
  const apart = distance(value, limit)
  const by = wanted === 'less-than' || wanted === 'more-than' ? beyond(apart) : upTo(apart)
  if (direction === 'lower' && by * value.denominator > value.numerator) return null
  return { kind: 'amount', fact, unit, direction, by: String(by) }
}

function distance(one: Ratio, other: Ratio): Ratio {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator
  return ratio(difference < 0n ? -difference : difference, one.denominator * other.denominator)
}

/** The smallest whole number above it. */
const beyond = ({ numerator, denominator }: Ratio) => numerator / denominator + 1n
/** The smallest whole number not below it. */
const upTo = ({ numerator, denominator }: Ratio) => (numerator + denominator - 1n) / denominator

function turnedPeriod({ fact, result, required, margin, beginsIn }: PeriodCheck, on: Day): Change | null {
  const coversNow = result === required
  if (!coversNow && beginsIn !== undefined)
    return { kind: 'day', fact, event: 'begins', on: (fact.value as Period).from, inDays: beginsIn }
  if (!coversNow || margin === undefined) return { kind: 'validity', fact, on, valid: !coversNow }
  return { kind: 'day', fact, event: 'ends', on: addDays(on, margin + 1), inDays: margin + 1 }
}

/** Years are completed in time; nobody grows younger. */
function turnedAge({ fact, result, required, years, margin }: AgeCheck, on: Day): Change | null {
  const hasCompleted = result === required
  if (hasCompleted) return null
  return { kind: 'day', fact, event: 'completes', on: addDays(on, -margin!), inDays: -margin!, years }
}

function restored(value: StoredValue): Ratio {
  if (Array.isArray(value)) {
    const [numerator, denominator] = value as StoredRatio
    return ratio(BigInt(numerator), BigInt(denominator))
  }
  return ratio(BigInt(value as string | number))
}

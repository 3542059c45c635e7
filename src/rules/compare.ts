import { largestMoney } from '#platform/money/money.ts'
import { type Ratio, ratio, round } from '#platform/money/ratio.ts'
import type { Leaf, Operator } from './condition.ts'
import type { CompareCheck, StoredRatio } from './decision.ts'
import { FactError, type FactValue } from './fact.ts'
import {
  exactly,
  type Known,
  type KnownFact,
  knownFact,
  missingFact,
  nothing,
  type Setting,
  storedFact,
  storedRatio,
} from './known.ts'
import { productOn } from './product.ts'

/** value < limit per head, decided as value · denominator < heads · numerator: nothing is divided, nothing is rounded. */
export function comparisonOn(leaf: Extract<Leaf, { kind: 'compare' }>, setting: Setting): (known: Known) => CompareCheck {
  const { fact, heads, operator, limit } = leaf
  const place = setting.placeOf(fact.path)
  const headsPlace = heads && setting.placeOf(heads.path)
  const unit = limit.unit as CompareCheck['unit']
  const limitOf = productOn(limit, setting)
  const thresholdOf = thresholdsKept()
  return known => {
    const { value: limitPerHead, uses, selected, missing } = limitOf(known)
    const given = known[place]
    const headCount = headsPlace === null ? oneHead : known[headsPlace]
    const isKnown = given !== undefined && headCount !== undefined && limitPerHead !== null
    const threshold = isKnown ? thresholdOf(limitPerHead, headCount.value as number) : undefined
    if (unit === 'kurus' && threshold?.isTooLarge)
      throw new FactError(fact.path, 'its limit is larger than any amount of money here')
    return {
      kind: 'compare',
      result: isKnown ? holds(operator, difference(given.value, threshold!)) : 'unknown',
      fact: storedFact(fact, given),
      heads: heads ? storedFact(heads, headCount) : undefined,
      unit,
      operator,
      threshold: threshold?.stored,
      exact: threshold?.exact,
      margin: isKnown ? margin(given.value, threshold!) : undefined,
      exactMargin: isKnown ? exactMargin(given.value, threshold!) : undefined,
      parameters: uses,
      selected: selected.length > 0 ? selected : undefined,
      missing: isKnown
        ? nothing
        : [...(given ? [] : [missingFact(fact)]), ...(headCount ? [] : [missingFact(heads!)]), ...missing],
    }
  }
}

const oneHead: KnownFact = knownFact({ type: 'integer' }, 1)

/** For all heads. */
interface Threshold {
  readonly whole: bigint
  readonly of: Ratio
  readonly stored: string
  readonly exact: StoredRatio | undefined
  readonly isTooLarge: boolean
  /** In plain numbers, NaN where they would not be exact. */
  readonly plain: { readonly numerator: number; readonly denominator: number; readonly whole: number }
}

/** Whole households compare with few thresholds: those of the last limit are kept, by the number of heads. */
function thresholdsKept(): (limit: Ratio, heads: number) => Threshold {
  const kept = new Map<number, Threshold>()
  let last: Ratio | undefined
  return (limit, heads) => {
    if (last !== limit || kept.size > mostKept) kept.clear()
    last = limit
    const found = kept.get(heads)
    if (found) return found
    const made = thresholdOf(limit, heads)
    kept.set(heads, made)
    return made
  }
}

const mostKept = 20

function thresholdOf(limit: Ratio, heads: number): Threshold {
  const of = ratio(limit.numerator * BigInt(heads), limit.denominator)
  const whole = round(of, 'down')
  return {
    whole,
    of,
    stored: String(whole),
    exact: of.denominator === 1n ? undefined : storedRatio(of),
    isTooLarge: whole > largestMoney,
    plain: { numerator: plainly(of.numerator), denominator: plainly(of.denominator), whole: plainly(whole) },
  }
}

function plainly(value: bigint): number {
  const plain = Number(value)
  return Number.isSafeInteger(plain) ? plain : Number.NaN
}

/** Money and counts that were checked are always safe integers. */
const plainOf = (value: FactValue): number => (typeof value === 'object' ? Number.NaN : Number(value))

/**
 * Below, on or above the threshold as it is negative, zero or positive. In plain numbers where every product is a safe integer, which
 * is always exact; in big ones elsewhere.
 */
function difference(value: FactValue, { of, plain }: Threshold): number | bigint {
  const left = plainOf(value) * plain.denominator
  if (Number.isSafeInteger(left) && Number.isSafeInteger(plain.numerator)) return left - plain.numerator
  const { numerator, denominator } = exactly(value)
  return numerator * of.denominator - of.numerator * denominator
}

/** Both cut to whole units. */
function margin(value: FactValue, { whole, plain }: Threshold): string {
  const apart = plainOf(value) - plain.whole
  return String(Number.isSafeInteger(apart) ? apart : round(exactly(value), 'down') - whole)
}

function exactMargin(value: FactValue, { of }: Threshold): StoredRatio | undefined {
  if (typeof value !== 'object') return undefined
  const { numerator, denominator } = value as Ratio
  return storedRatio(ratio(numerator * of.denominator - of.numerator * denominator, denominator * of.denominator))
}

function holds(operator: Operator, difference: bigint | number): boolean {
  switch (operator) {
    case 'less-than':
      return difference < 0
    case 'at-most':
      return difference <= 0
    case 'at-least':
      return difference >= 0
    case 'more-than':
      return difference > 0
  }
}

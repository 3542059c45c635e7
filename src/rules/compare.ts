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
    const value = known[place]
    const headCount = headsPlace === null ? oneHead : known[headsPlace]
    const isKnown = value !== undefined && headCount !== undefined && limitPerHead !== null
    const measured = isKnown ? measure(value.value, thresholdOf(limitPerHead, headCount.value as number)) : null
    if (unit === 'kurus' && measured?.isTooLarge)
      throw new FactError(fact.path, 'its limit is larger than any amount of money here')
    return {
      kind: 'compare',
      result: measured ? holds(operator, measured.difference) : 'unknown',
      fact: storedFact(fact, value),
      heads: heads ? storedFact(heads, headCount) : undefined,
      unit,
      operator,
      threshold: measured?.threshold,
      exact: measured?.exact,
      margin: measured?.margin,
      exactMargin: measured?.exactMargin,
      parameters: uses,
      selected: selected.length > 0 ? selected : undefined,
      missing: isKnown
        ? nothing
        : [...(value ? [] : [missingFact(fact)]), ...(headCount ? [] : [missingFact(heads!)]), ...missing],
    }
  }
}

const oneHead: KnownFact = knownFact({ type: 'integer' }, 1)

interface Threshold {
  readonly limit: Ratio
  readonly heads: number
  /** In plain numbers; null where they would not be exact. The exact threshold is right ÷ denominator. */
  readonly plain: {
    readonly denominator: number
    readonly right: number
    readonly whole: number
    readonly stored: string
    readonly exact: StoredRatio | undefined
  } | null
}

/** Whole households compare with few thresholds: those of the last limit are kept, by the number of heads. */
function thresholdsKept(): (limit: Ratio, heads: number) => Threshold {
  let kept: Threshold[] = []
  return (limit, heads) => {
    if (kept[0] && kept[0].limit !== limit) kept = []
    const found = kept.find(each => each.heads === heads)
    if (found) return found
    const made = thresholdOf(limit, heads)
    kept = [...kept.slice(-mostKept), made]
    return made
  }
}

const mostKept = 9

function thresholdOf(limit: Ratio, heads: number): Threshold {
  const denominator = Number(limit.denominator)
  const right = Number(limit.numerator) * heads
  if (!Number.isSafeInteger(denominator) || !Number.isSafeInteger(right)) return { limit, heads, plain: null }
  const rest = right % denominator
  const whole = (right - rest) / denominator
  const exact = rest === 0 ? undefined : lowestTerms(right, denominator)
  return { limit, heads, plain: { denominator, right, whole, stored: String(whole), exact } }
}

interface Measured {
  /** Below, on or above the threshold as it is negative, zero or positive. */
  readonly difference: bigint | number
  readonly threshold: string
  readonly exact: StoredRatio | undefined
  readonly margin: string
  readonly exactMargin: StoredRatio | undefined
  readonly isTooLarge: boolean
}

/** In plain numbers where every product is a safe integer, which is always exact; in big ones elsewhere. */
function measure(value: FactValue, threshold: Threshold): Measured {
  if (typeof value === 'object') return measureExactly(value as Ratio, threshold)
  if (!threshold.plain) return measureExactly(exactly(value), threshold)
  const { denominator, right, whole, stored, exact } = threshold.plain
  const has = Number(value)
  const left = has * denominator
  if (!Number.isSafeInteger(left)) return measureExactly(exactly(value), threshold)
  const margin = String(has - whole)
  return { difference: left - right, threshold: stored, exact, margin, exactMargin: undefined, isTooLarge: whole > largest }
}

const largest = Number(largestMoney)

function measureExactly(value: Ratio, { limit, heads }: Threshold): Measured {
  const threshold = ratio(limit.numerator * BigInt(heads), limit.denominator)
  const difference = value.numerator * threshold.denominator - threshold.numerator * value.denominator
  const whole = round(threshold, 'down')
  const apart = ratio(difference, value.denominator * threshold.denominator)
  return {
    difference,
    threshold: String(whole),
    exact: threshold.denominator === 1n ? undefined : storedRatio(threshold),
    margin: String(round(value, 'down') - whole),
    exactMargin: value.denominator === 1n ? undefined : storedRatio(apart),
    isTooLarge: whole > largestMoney,
  }
}

function lowestTerms(numerator: number, denominator: number): StoredRatio {
  let [divisor, rest] = [denominator, numerator % denominator]
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest]
  return [String(numerator / divisor), String(denominator / divisor)]
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

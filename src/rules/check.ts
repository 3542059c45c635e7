import { ageOn, birthdayOf, covers, type Day, daysBetween, type Period } from '#platform/day/day.ts'
import { ratio } from '#platform/money/ratio.ts'
import type { Leaf, Operator } from './condition.ts'
import type { AgeCheck, Check, ChoiceCheck, CompareCheck, PeriodCheck } from './decision.ts'
import { FactError } from './fact.ts'
import { missingOf, product, type Situation, storedFact } from './situation.ts'

type LeafOf<K extends Leaf['kind']> = Extract<Leaf, { kind: K }>

/** Judges one leaf and keeps what its explanation needs. */
export function check(leaf: Leaf, situation: Situation): Check {
  switch (leaf.kind) {
    case 'compare':
      return checkComparison(leaf, situation)
    case 'one-of':
      return checkChoice(leaf, situation)
    case 'covers-day':
      return checkPeriod(leaf, situation)
    case 'age':
      return checkAge(leaf, situation)
    case 'is': {
      const value = situation.known.get(leaf.fact.path)
      const result = value === undefined ? 'unknown' : value === leaf.required
      return { kind: 'is', result, ...base(leaf, situation), required: leaf.required }
    }
  }
}

/** value < limit per head, decided as value · denominator < heads · numerator: nothing is divided, nothing is rounded. */
function checkComparison({ fact, heads, operator, limit }: LeafOf<'compare'>, situation: Situation): CompareCheck {
  const { value: limitPerHead, uses, missing } = product(limit, situation)
  const lacking = [...missingOf(heads ? [fact, heads] : [fact], situation), ...missing]
  const known = {
    fact: storedFact(fact, situation),
    ...(heads ? { heads: storedFact(heads, situation) } : {}),
    unit: limit.unit as CompareCheck['unit'],
    operator,
  }
  if (lacking.length > 0 || limitPerHead === null)
    return { kind: 'compare', result: 'unknown', ...known, parameters: uses, missing: lacking }

  const value = BigInt(situation.known.get(fact.path) as bigint | number)
  const headCount = heads ? BigInt(situation.known.get(heads.path) as number) : 1n
  const threshold = ratio(limitPerHead.numerator * headCount, limitPerHead.denominator)
  const difference = value * threshold.denominator - threshold.numerator
  const whole = threshold.numerator / threshold.denominator
  return {
    kind: 'compare',
    result: holds(operator, difference),
    ...known,
    threshold: String(whole),
    ...(threshold.denominator === 1n ? {} : { exact: [String(threshold.numerator), String(threshold.denominator)] as const }),
    margin: String(value - whole),
    parameters: uses,
    missing: [],
  }
}

function holds(operator: Operator, difference: bigint): boolean {
  switch (operator) {
    case 'less-than':
      return difference < 0n
    case 'at-most':
      return difference <= 0n
    case 'at-least':
      return difference >= 0n
    case 'more-than':
      return difference > 0n
  }
}

function checkChoice(leaf: LeafOf<'one-of'>, situation: Situation): ChoiceCheck {
  const { fact, among, required } = leaf
  const value = situation.known.get(fact.path) as string | undefined
  const named = value === undefined || among.includes(value) ? among : [...among, value]
  return {
    kind: 'one-of',
    result: value === undefined ? 'unknown' : among.includes(value) === required,
    ...base(leaf, situation),
    required,
    among,
    options: Object.fromEntries(named.map(option => [option, fact.options![option]!])),
  }
}

function checkPeriod(leaf: LeafOf<'covers-day'>, situation: Situation): PeriodCheck {
  const { fact, required } = leaf
  const { on } = situation
  const period = situation.known.get(fact.path) as Period | undefined
  if (!period) return { kind: 'covers-day', result: 'unknown', ...base(leaf, situation), required }
  return {
    kind: 'covers-day',
    result: covers(period, on) === required,
    ...base(leaf, situation),
    required,
    ...(period.until === null ? {} : { margin: daysBetween(on, period.until) - 1 }),
    ...(on < period.from ? { beginsIn: daysBetween(on, period.from) } : {}),
  }
}

function checkAge(leaf: LeafOf<'age'>, situation: Situation): AgeCheck {
  const { fact, years, required } = leaf
  const { on } = situation
  const birth = situation.known.get(fact.path) as Day | undefined
  if (birth === undefined) return { kind: 'age', result: 'unknown', ...base(leaf, situation), years, required }
  if (birth > on) throw new FactError(fact.path, `must not lie after the day of decision ${on}, got ${birth}`)
  const age = ageOn(birth, on)
  return {
    kind: 'age',
    result: age >= years === required,
    ...base(leaf, situation),
    years,
    required,
    age,
    margin: daysBetween(birthdayOf(birth, years), on),
  }
}

function base({ fact }: Leaf, situation: Situation) {
  return { fact: storedFact(fact, situation), missing: missingOf([fact], situation) }
}

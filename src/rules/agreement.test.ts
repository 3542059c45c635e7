import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ratio } from '#platform/money/ratio.ts'
import type { Condition } from './condition.ts'
import { decide, replay } from './decide.ts'
import { boolean, type FactValues, facts, integer, money } from './fact.ts'
import { moneyParameter } from './parameter.ts'
import { type Entitlement, type Exception, ExceptionConflictError, rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const on = '2024-03-01'
const household = facts('household', {
  income: money({ label: words('income') }),
  members: integer({ label: words('members'), minimum: 1 }),
})
const operators = ['isLessThan', 'isAtMost', 'isAtLeast', 'isMoreThan'] as const

describe('a comparison agrees with one written apart, by cross-multiplication', () => {
  const limit = fc.record({
    operator: fc.constantFrom(...operators),
    wage: fc.bigInt(0n, 5_000_000n),
    numerator: fc.integer({ min: 1, max: 240 }),
    denominator: fc.integer({ min: 1, max: 240 }),
    heads: fc.integer({ min: 1, max: 20 }),
  })
  type Limit = typeof limit extends fc.Arbitrary<infer L> ? L : never

  const outcomeOf = ({ operator, wage, numerator, denominator, heads }: Limit, income: FactValues[string]) => {
    const parameter = moneyParameter('wage', {
      label: words('wage'),
      law: 'law',
      values: [{ validFrom: '2024-01-01', value: wage, confidence: 'found', source: 's' }],
    })
    const holds = household.income.perHeadOf(household.members)[operator](parameter.fraction(numerator, denominator))
    const conditions = versions({ 'first-known': { claim: rule({ law: 'law', says: words('claim'), holds }) } })
    return decide({ conditions }, { 'household.income': income, 'household.members': heads }, on).outcome
  }

  /** income / of per head, against wage · numerator / denominator. */
  const byHand = ({ operator, wage, numerator, denominator, heads }: Limit, income: bigint, of = 1n) => {
    const left = income * BigInt(denominator)
    const right = wage * BigInt(numerator) * BigInt(heads) * of
    const holds = { isLessThan: left < right, isAtMost: left <= right, isAtLeast: left >= right, isMoreThan: left > right }
    return holds[operator] ? 'granted' : 'refused'
  }

  test('for any income', () => {
    fc.assert(
      fc.property(limit, fc.bigInt(0n, 100_000_000n), (given, income) => {
        expect(outcomeOf(given, income)).toBe(byHand(given, income))
      }),
    )
  })

  test('one kuruş under, on and over the limit', () => {
    fc.assert(
      fc.property(limit, given => {
        const near = (given.wage * BigInt(given.numerator) * BigInt(given.heads)) / BigInt(given.denominator)
        for (const income of [near - 1n, near, near + 1n, near + 2n].filter(each => each >= 0n))
          expect(outcomeOf(given, income), String(income)).toBe(byHand(given, income))
      }),
    )
  })

  test('for an income that is no whole kuruş, around the limit too', () => {
    fc.assert(
      fc.property(limit, fc.bigInt(1n, 240n), fc.bigInt(-3n, 3n), (given, of, step) => {
        const near = (given.wage * BigInt(given.numerator) * BigInt(given.heads) * of) / BigInt(given.denominator)
        const income = near + step < 0n ? 0n : near + step
        expect(outcomeOf(given, ratio(income, of))).toBe(byHand(given, income, of))
      }),
    )
  })
})

const names = ['a', 'b', 'c', 'd'] as const
const person = facts('person', {
  a: boolean({ label: words('a') }),
  b: boolean({ label: words('b') }),
  c: boolean({ label: words('c') }),
  d: boolean({ label: words('d') }),
})

const { tree } = fc.letrec<{ tree: Condition }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...names).map(name => person[name].isTrue),
    fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => one.and(other)),
    fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => one.or(other)),
    tie('tree').map(one => one.not()),
  ),
}))
const exceptions = fc.array(fc.record({ when: tree, holds: fc.boolean() }), { maxLength: 3 })
const claims = fc.array(fc.record({ holds: tree, exceptions }), { minLength: 1, maxLength: 3 })
type Claims = typeof claims extends fc.Arbitrary<infer C> ? C : never

function entitled(given: Claims, order: (exceptions: [string, Exception][]) => [string, Exception][] = same): Entitlement {
  const named = given.map(({ holds, exceptions }, index) => {
    const all = exceptions.map((each, place): [string, Exception] => [`e${place}`, { law: 'law', says: words('e'), ...each }])
    const made = rule({
      law: 'law',
      says: words('claim'),
      holds,
      ...(all.length > 0 ? { exceptions: Object.fromEntries(order(all)) } : {}),
    })
    return [`claim${index}`, made] as const
  })
  return { conditions: versions({ 'first-known': Object.fromEntries(named) }) }
}

function same<T>(list: T): T {
  return list
}

/** Facts of other paths are of another programme. */
function answer(entitlement: Entitlement, values: FactValues) {
  const { dictionary } = entitlement.conditions
  const known = Object.fromEntries(Object.entries(values).filter(([path]) => dictionary.has(path)))
  try {
    return decide(entitlement, known, on)
  } catch (error) {
    if (error instanceof ExceptionConflictError) return null
    throw error
  }
}

const values = fc.record(Object.fromEntries(names.map(name => [`person.${name}`, fc.boolean()])))
const hidden = fc.subarray(names.map(name => `person.${name}`))
const without = (all: FactValues, paths: readonly string[]): FactValues =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !paths.includes(path)))

describe('what is learned later', () => {
  test('never turns a settled answer', () => {
    fc.assert(
      fc.property(claims, values, hidden, (given, all, paths) => {
        const entitlement = entitled(given)
        const [before, after] = [answer(entitlement, without(all, paths)), answer(entitlement, all)]
        if (before && after && before.outcome !== 'missing') expect(after.outcome).toBe(before.outcome)
      }),
      { numRuns: 1000 },
    )
  })

  test('settles it once everything is known, and then nothing is missing', () => {
    fc.assert(
      fc.property(claims, values, (given, all) => {
        expect(answer(entitled(given), all)?.missing ?? []).toEqual([])
      }),
    )
  })

  test('matters only if it was listed as missing', () => {
    fc.assert(
      fc.property(claims, values, hidden, (given, all, paths) => {
        const entitlement = entitled(given)
        const before = answer(entitlement, without(all, paths))
        const listed = before?.missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id)) ?? []
        const after = answer(
          entitlement,
          without(
            all,
            paths.filter(path => listed.includes(path)),
          ),
        )
        if (before && after) expect(after.outcome).toBe(before.outcome)
      }),
      { numRuns: 1000 },
    )
  })
})

test('decided again from what is stored, the bytes are the same', () => {
  fc.assert(
    fc.property(claims, values, hidden, (given, all, paths) => {
      const entitlement = entitled(given)
      const decision = answer(entitlement, without(all, paths))
      if (!decision) return
      const bytes = JSON.stringify(decision)
      expect(JSON.stringify(replay(entitlement, JSON.parse(bytes)))).toBe(bytes)
    }),
  )
})

test('exceptions may be written in any order', () => {
  fc.assert(
    fc.property(claims, values, hidden, (given, all, paths) => {
      const known = without(all, paths)
      const [one, other] = [
        answer(entitled(given), known),
        answer(
          entitled(given, list => [...list].reverse()),
          known,
        ),
      ]
      const told = (decision: typeof one) =>
        decision && {
          outcome: decision.outcome,
          missing: new Set(decision.missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id))),
        }
      expect(told(one)).toEqual(told(other))
    }),
  )
})

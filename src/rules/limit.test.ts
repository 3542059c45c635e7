import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byChoice, percent } from './amount.ts'
import type { Condition } from './condition.ts'
import { decide } from './decide.ts'
import { boolean, choice, facts, integer, money } from './fact.ts'
import { marginOf, moneyLimitOn } from './limit.ts'
import { moneyParameter } from './parameter.ts'
import { rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const household = facts('household', {
  income: money({ label: words('income') }),
  rent: money({ label: words('rent') }),
  members: integer({ label: words('members'), minimum: 1 }),
  owns: boolean({ label: words('owns') }),
  kind: choice({ label: words('kind'), options: { one: words('one'), two: words('two') } }),
})
const wage = moneyParameter('wage', {
  label: words('wage'),
  law: 'law',
  values: [
    { validFrom: '2024-01-01', value: 17_002_12n, confidence: 'found', source: 'first' },
    { validFrom: '2024-07-01', value: 20_000_00n, confidence: 'found', source: 'corrected', knownSince: '2024-09-01' },
    { validFrom: '2025-01-01', value: null, confidence: 'found', source: 'abolished' },
  ],
})
const perHead = household.income.perHeadOf(household.members)
const entitled = (...all: Condition[]) => ({
  conditions: versions({
    'first-known': Object.fromEntries(
      all.map((holds, place) => [`claim${place}`, rule({ law: 'law', says: words('claim'), holds })]),
    ),
  }),
})
const limitOf = (entitlement: ReturnType<typeof entitled>, on = '2024-03-01', knownOn?: string) =>
  moneyLimitOn(entitlement, on, knownOn)

test('the margin from the limit is the one that the decision keeps', () => {
  const entitlement = entitled(household.owns.isFalse.and(perHead.isLessThan(wage.fraction(2, 3))))
  const limit = limitOf(entitlement)!
  expect([limit.fact.path, limit.heads?.path]).toEqual(['household.income', 'household.members'])
  fc.assert(
    fc.property(fc.bigInt(0n, 10_000_000n), fc.integer({ min: 1, max: 12 }), (income, members) => {
      const { conditions } = decide(entitlement, { 'household.income': income, 'household.members': members }, '2024-03-01')
      const check = conditions[0]!.checks.find(({ kind }) => kind === 'compare')!
      expect(String(marginOf(limit, income, BigInt(members)))).toBe('margin' in check && check.margin)
    }),
  )
})

test('the limit is that of the day, as it was known', () => {
  const entitlement = entitled(household.income.isLessThan(wage))
  expect(limitOf(entitlement)).toMatchObject({ heads: null, limit: { numerator: 17_002_12n, denominator: 1n } })
  expect(limitOf(entitlement, '2024-08-01')!.limit.numerator).toBe(20_000_00n)
  expect(limitOf(entitlement, '2024-08-01', '2024-08-31')!.limit.numerator).toBe(17_002_12n)
  expect(limitOf(entitlement, '2025-01-01')).toBeNull()
})

test('what is no one limit of money is passed over', () => {
  const byKind = household.income.isLessThan(wage.times(byChoice(household.kind, { one: percent(40), two: percent(75) })))
  const ofIncome = household.rent.isAtMost(household.income)
  const isCrowded = household.members.isAtLeast(household.members)
  expect(limitOf(entitled(household.owns.isTrue, isCrowded, byKind, ofIncome))).toBeNull()
  expect(limitOf(entitled(byKind, ofIncome, household.rent.isAtMost(wage)))!.fact.path).toBe('household.rent')
})

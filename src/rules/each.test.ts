import fc from 'fast-check'
import { expect, test } from 'vitest'
import { count, index } from './amount.ts'
import { decide, decideHome } from './decide.ts'
import { decideEach } from './each.ts'
import { boolean, facts, integer, money } from './fact.ts'
import type { HomePerson } from './gather.ts'
import { allBut, home, homesByDate, incomeKinds } from './home.ts'
import { choiceParameter, moneyParameter } from './parameter.ts'
import { type Entitlement, rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const household = facts('household', {
  income: money({ label: words('income') }),
  members: integer({ label: words('members'), minimum: 1 }),
})
const person = facts('person', { insured: boolean({ label: words('insured') }) })
const elsewhere = facts('person', { rooms: integer({ label: words('rooms') }) })
const row = { validFrom: '2024-01-01', confidence: 'found', source: 's' } as const
const wage = moneyParameter('wage', { label: words('wage'), law: 'law', values: [{ ...row, value: 1_000n }] })
const cut = choiceParameter<'down'>('cut', { label: words('cut'), law: 'law', values: [{ ...row, value: 'down' }] })
const incomes = incomeKinds({ wage: { label: words('wage') }, loan: { label: words('loan') } })
const homeOf = (members: 'everyone' | 'self') =>
  homesByDate({ 'first-known': home({ label: words('home'), law: 'law', members, incomes: allBut(incomes, 'loan') }) })

const says = words('claim')
const lowIncome = rule({ law: 'law', says, holds: household.income.perHeadOf(household.members).isLessThan(wage) })
const notInsured = rule({ law: 'law', says, holds: person.insured.isFalse })
const hasRooms = rule({ law: 'law', says, holds: elsewhere.rooms.isAtLeast(count(2)) })
const poor = versions({ 'first-known': { lowIncome, notInsured } })
const entitlements: readonly Entitlement[] = [
  { conditions: poor, homes: homeOf('everyone'), amount: index(1).roundedBy(cut) },
  { conditions: poor, homes: homeOf('self') },
  { conditions: versions({ 'first-known': { notInsured } }) },
  { conditions: versions({ 'first-known': { notInsured, hasRooms } }), amount: index(2).roundedBy(cut) },
  { conditions: poor, homes: homeOf('self'), amount: index(3).roundedBy(cut) },
]
const persons: readonly HomePerson[] = [
  { relation: 'self', incomes: [{ kind: 'wage', kurus: 999n }] },
  { relation: 'spouse', incomes: [{ kind: 'wage', kurus: 1_001n }] },
]
const on = '2024-03-01'

test('each decision is the one that would be made alone', () => {
  const given = { 'person.insured': false, 'person.rooms': 2 }
  const alone = entitlements.map(entitlement => {
    const own = Object.fromEntries(Object.entries(given).filter(([path]) => entitlement.conditions.dictionary.has(path)))
    return entitlement.homes ? decideHome(entitlement, persons, own, on) : decide(entitlement, own, on)
  })
  expect(alone.map(({ outcome }) => outcome)).toEqual(['refused', 'granted', 'granted', 'granted', 'granted'])
  const together = decideEach(entitlements, { facts: given, persons }, on)
  expect(together.map(each => JSON.stringify(each))).toEqual(alone.map(each => JSON.stringify(each)))
})

test('without the persons the household’s facts are given', () => {
  const facts = { 'household.income': 999n, 'household.members': 1, 'person.insured': false }
  expect(decideEach(entitlements, { facts }, on).map(({ outcome }) => outcome)).toEqual([
    'granted',
    'granted',
    'granted',
    'missing',
    'granted',
  ])
})

test('a fact that none asks for, one given beside the incomes and a day that is none are errors', () => {
  expect(() => decideEach(entitlements, { facts: { 'person.age': 3 } }, on)).toThrow('person.age: no such fact')
  expect(() => decideEach(entitlements, { facts: { 'household.income': 1n }, persons }, on)).toThrow(
    'household.income: is gathered',
  )
  expect(() => decideEach(entitlements, { facts: {} }, '2024-02-30')).toThrow('not a day')
})

test('what is kept from one household never shows in another’s decisions, and is never changed', () => {
  const income = fc.option(fc.bigInt({ min: 0n, max: 2_000n }))
  const known = fc.record({
    insured: fc.option(fc.boolean()),
    rooms: fc.option(fc.nat(3)),
    wages: fc.array(income, { minLength: 1 }),
  })
  fc.assert(
    fc.property(known, ({ insured, rooms, wages }) => {
      const persons = wages.map((kurus, index): HomePerson => {
        const incomes = kurus === null ? null : [{ kind: index % 2 === 0 ? 'wage' : 'loan', kurus }]
        return { relation: index === 0 ? 'self' : 'other', incomes }
      })
      const household = { facts: { 'person.insured': insured, 'person.rooms': rooms }, persons }
      const nothingKept = entitlements.map(entitlement => ({ ...entitlement }))
      const decisions = decideEach(entitlements, household, on)
      expect(JSON.stringify(decisions)).toBe(JSON.stringify(decideEach(nothingKept, household, on)))
      freeze(decisions)
    }),
  )
})

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

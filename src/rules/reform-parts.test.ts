import { expect, test } from 'vitest'
import type { Day } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import { ratio } from '#platform/money/ratio.ts'
import { byAge } from './amount.ts'
import { decideHome } from './decide.ts'
import { day, facts, integer, money } from './fact.ts'
import { allBut, home, homeOn, homesByDate, incomeKinds } from './home.ts'
import { choiceParameter, moneyParameter } from './parameter.ts'
import { parametersOf, withPatch } from './reform.ts'
import { type Entitlement, rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const found = { validFrom: '2024-01-01', confidence: 'found', source: 's' } as const
const amountOf = (id: string, value: string) =>
  moneyParameter(id, { label: words(id), law: 'law', values: [{ ...found, value: lira(value) }] })
const limit = amountOf('limit', '100')
const relief = amountOf('relief', '50')
const spared = amountOf('spared', '1000')
const [young, old] = [amountOf('young', '10'), amountOf('old', '20')]
const cut = choiceParameter<'down' | 'half-up'>('cut', { label: words('cut'), law: 'law', values: [{ ...found, value: 'down' }] })

const household = facts('household', {
  income: money({ label: words('income') }),
  debt: money({ label: words('debt') }),
  members: integer({ label: words('members'), minimum: 1 }),
})
const person = facts('person', { birth: day({ label: words('birth') }) })
const incomes = incomeKinds({ wage: { label: words('wage') }, land: { label: words('land') } })

const entitlement: Entitlement = {
  conditions: versions({
    'first-known': {
      isBorn: rule({ law: 'law', says: words('born'), holds: person.birth.ageIsAtLeast(0) }),
      isPoor: rule({
        law: 'law',
        says: words('poor'),
        holds: household.income.isLessThan(limit),
        exceptions: { inDebt: { law: 'law', says: words('in debt'), when: household.debt.isMoreThan(relief), holds: true } },
      }),
    },
  }),
  amount: byAge(person.birth, { 0: young, 18: old }).roundedBy(cut),
  homes: homesByDate({
    'first-known': home({
      label: words('home'),
      law: 'law',
      members: 'everyone',
      incomes: allBut(incomes),
      shares: { land: { ratio: ratio(1n, 10n), above: spared } },
    }),
  }),
}

const decided = (of: Entitlement, birth: string, land: bigint, debt = 0n) =>
  decideHome(
    of,
    [{ relation: 'self', incomes: [{ kind: 'land', kurus: land }] }],
    { 'person.birth': birth, 'household.debt': debt },
    '2024-06-01',
  )
const patched = (parameter: string, value: string) =>
  withPatch(entitlement, { name: 'r', patches: [{ parameter, from: '2024-06-01', value }] })
const [child, adult] = ['2020-01-01', '1980-01-01']

test('every part of an entitlement is searched for the values that it rests on', () => {
  expect(parametersOf(entitlement).map(({ id }) => id)).toEqual(['limit', 'relief', 'young', 'old', 'cut', 'spared'])
})

test('of the homes only the one of the day is searched where a day is given', () => {
  const { home } = homeOn(entitlement.homes!, '2024-01-01')
  const changing = { ...entitlement, homes: homesByDate({ 'first-known': { ...home, shares: {} }, '2024-06-01': home }) }
  const isSpared = (on?: Day) => parametersOf(changing, on).some(({ id }) => id === 'spared')
  expect([isSpared('2024-05-31'), isSpared('2024-06-01'), isSpared()]).toEqual([false, true, true])
})

test('a value is put otherwise in an exception', () => {
  const inDebt = (of: Entitlement) => decided(of, adult, lira('5000'), lira('40')).outcome
  expect([inDebt(entitlement), inDebt(patched('relief', '30'))]).toEqual(['refused', 'granted'])
})

test('a value is put otherwise in the amount of one age', () => {
  const more = patched('young', '15')
  const amount = (of: Entitlement, birth: string) => decided(of, birth, 0n).amount?.kurus
  expect([amount(entitlement, child), amount(more, child)]).toEqual(['1000', '1500'])
  expect([amount(entitlement, adult), amount(more, adult)]).toEqual(['2000', '2000'])
})

test('a value is put otherwise in what of a property counts as income', () => {
  const withLand = (of: Entitlement) => decided(of, adult, lira('2500')).outcome
  expect([withLand(entitlement), withLand(patched('spared', '1600'))]).toEqual(['refused', 'granted'])
})

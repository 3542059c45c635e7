import { describe, expect, test } from 'vitest'
import type { Day } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import { decideHome } from '#rules/decide.ts'
import { gather, type HomePerson } from '#rules/gather.ts'
import { careHomes } from './care-homes.ts'
import { entitlement } from './evde-bakim/rules.ts'

const report = {
  'person.healthReport.validity': { from: '2022-01-01', until: null },
  'person.healthReport.level': 'tam-bagimli',
  'person.hasCareReport': true,
  'person.caregiver.isBeneficiary': false,
}
const alone = (incomes: Readonly<Record<string, string>>): readonly HomePerson[] => [
  { relation: 'self', incomes: Object.entries(incomes).map(([kind, amount]) => ({ kind, kurus: lira(amount) })) },
]
const incomeOf = (incomes: Readonly<Record<string, string>>, on: Day) => gather(careHomes, alone(incomes), on).income
const outcomeOf = (incomes: Readonly<Record<string, string>>, on: Day) =>
  decideHome(entitlement, alone(incomes), report, on).outcome

describe('the change of 16.01.2026', () => {
  test.each(['studentLoan', 'birthAid', 'traineeWage'])('leaves out %s', kind => {
    expect(incomeOf({ wage: '5.000', [kind]: '4.000' }, '2026-01-15')).toBe(lira('9.000'))
    expect(incomeOf({ wage: '5.000', [kind]: '4.000' }, '2026-01-16')).toBe(lira('5.000'))
  })

  test.each([
    ['a second home that is not let counts a hundred and twentieth of its value', { emptyHome: '1.200.000' }, '10.000'],
    ['a second home that is let counts its rent alone', { rent: '7.500', letHome: '1.200.000' }, '7.500'],
    ['a field counts a two hundred and fortieth of its value', { landValue: '1.200.000' }, '5.000'],
    ['a further car counts with its whole value', { furtherCar: '600.000' }, '5.000'],
  ])('%s', (_, incomes, counted) => {
    expect(incomeOf(incomes, '2026-01-16')).toBe(lira(counted))
  })

  test('before it, rent and value of a second home counted together, and every car', () => {
    expect(incomeOf({ rent: '7.500', letHome: '1.200.000' }, '2026-01-15')).toBe(lira('17.500'))
    expect(incomeOf({ firstCar: '600.000', furtherCar: '600.000' }, '2026-01-15')).toBe(lira('10.000'))
  })

  test('the limit of the first car is not known, so a home with one cannot be decided', () => {
    const { outcome, missing } = decideHome(entitlement, alone({ firstCar: '500.000' }), report, '2026-02-01')
    expect([outcome, missing]).toMatchObject(['missing', [{ kind: 'parameter', id: 'home-care-car-limit', reason: 'not-known' }]])
    expect(outcomeOf({ firstCar: '500.000' }, '2026-01-15')).toBe('granted')
  })
})

// Alone, two thirds of 28.075,50 are 18.717,00.
test.each([
  ['0', 'granted'],
  ['1,19', 'granted'],
  ['1,20', 'refused'],
  ['1,21', 'refused'],
])('a share of a value is not rounded: with 18.716,99 and an empty home worth %s it is %s', (value, outcome) => {
  expect(outcomeOf({ wage: '18.716,99', emptyHome: value }, '2026-02-01')).toBe(outcome)
})

test('whose income is not known is asked for', () => {
  const { outcome, missing } = decideHome(entitlement, [...alone({}), { relation: 'other', incomes: null }], report, '2026-02-01')
  expect([outcome, missing]).toMatchObject(['missing', [{ path: 'household.income', members: [{ relation: 'other' }] }]])
})

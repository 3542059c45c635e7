import { describe, expect, test } from 'vitest'
import { lira } from '#platform/money/money.ts'
import { decideHome } from '#rules/decide.ts'
import type { HomePerson } from '#rules/gather.ts'
import { disability40, oldAge } from './law-2022/rules.ts'
import { gida } from './sydv/aids/gida.ts'

const on = '2026-02-01'
const person = (relation: HomePerson['relation'], kind: string, amount: string): HomePerson => ({
  relation,
  incomes: [{ kind, kurus: lira(amount) }],
})
const nothing = (relation: HomePerson['relation']): HomePerson => ({ relation, incomes: [] })
const of = (entitlement: typeof oldAge, facts: object, persons: readonly HomePerson[]) =>
  decideHome(entitlement, persons, facts as never, on).outcome

const oldPerson = { 'person.birthDate': '1950-01-01' }
const disabledPerson = {
  'person.birthDate': '1990-01-01',
  'person.disability.percent': 50,
  'person.disability.report': { from: '2020-01-01', until: null },
}

/** One family, three households: a third of the net wage of 2026 is 9.358,50 a head. */
describe('a father, a mother and a son who earns 90.000', () => {
  const family = [nothing('self'), nothing('spouse'), person('other', 'wage', '90.000')]

  test('the pension of old age looks at the couple alone', () => {
    expect(of(oldAge, oldPerson, family)).toBe('granted')
    expect(of(oldAge, oldPerson, [nothing('self'), person('spouse', 'pension', '18.717'), family[2]!])).toBe('refused')
  })

  test('the pension of disability and the aids of a foundation look at the whole home', () => {
    expect(of(disability40, disabledPerson, family)).toBe('refused')
    expect(of(gida, { 'household.livesInArea': true }, family)).toBe('refused')
  })
})

test('another’s pension of law 2022 is left out, one’s own is counted', () => {
  const pension = (relation: HomePerson['relation']) => person(relation, 'pension2022', '9.400')
  expect(of(disability40, disabledPerson, [nothing('self'), pension('spouse')])).toBe('granted')
  expect(of(disability40, disabledPerson, [pension('self')])).toBe('refused')
  expect(of(oldAge, oldPerson, [nothing('self'), person('spouse', 'pension2022', '50.000')])).toBe('granted')
  expect(of(gida, { 'household.livesInArea': true }, [nothing('self'), person('other', 'pension2022', '18.717')])).toBe('refused')
})

test('a foundation counts the insured, too: on the limit it refuses, one kuruş under it grants', () => {
  const withPension = (amount: string) => [nothing('self'), person('spouse', 'pension', amount)]
  expect(of(gida, { 'household.livesInArea': true }, withPension('18.717'))).toBe('refused')
  expect(of(gida, { 'household.livesInArea': true }, withPension('18.716,99'))).toBe('granted')
})

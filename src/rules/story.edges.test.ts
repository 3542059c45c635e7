import { describe, expect, test } from 'vitest'
import { count } from './amount.ts'
import { boolean, facts, integer, money } from './fact.ts'
import { choiceParameter, moneyParameter } from './parameter.ts'
import { rule, versions } from './rule.ts'
import { type Expected, granted, missing, outcomeOf, refused } from './story.ts'

const words = (text: string) => ({ tr: text, en: text })
const household = facts('household', {
  income: money({ label: words('income') }),
  children: integer({ label: words('children') }),
  isTenant: boolean({ label: words('tenant') }),
})
const row = { confidence: 'found', source: 'gazette', validFrom: '2024-01-01' } as const
const about = { label: words('p'), law: 'law' }
const wage = moneyParameter('wage', { ...about, values: [{ ...row, value: 100_050n }] })
const cut = choiceParameter<'down' | 'half-up'>('cut', { ...about, values: [{ ...row, value: 'down' }] })
const claim = { law: 'law', says: words('claim') }
const entitlement = {
  conditions: versions({
    'first-known': {
      isTenant: rule({ ...claim, holds: household.isTenant.isTrue }),
      hasChildren: rule({ ...claim, holds: household.children.isAtLeast(count(1)) }),
      hasLowIncome: rule({ ...claim, holds: household.isTenant.isTrue.or(household.income.isLessThan(wage)) }),
    },
  }),
  amount: wage.roundedBy(cut),
}
const tenant = { 'household.isTenant': true, 'household.children': 1, 'household.income': 0n }
const story = (facts: object, expected: Expected, on = '2024-03-01') =>
  outcomeOf(entitlement, { name: 'story', on, facts: { ...tenant, ...facts }, expected })
const told = (facts: object, expected: Expected, on?: string) => {
  const { actual, expected: asked } = story(facts, expected, on)
  expect(actual).toEqual(asked)
}

describe('a worked case is told in the words of the decision', () => {
  test('granted, with its amount or without', () => {
    told({}, granted('1.000,50'))
    told({}, granted())
    expect(story({}, granted('1.000,50')).actual).toEqual({ outcome: 'granted', amount: '1000.50' })
    expect(story({}, granted()).actual).toEqual({ outcome: 'granted' })
  })

  test('refused, because of one condition or of several, and by how much', () => {
    const owner = { 'household.isTenant': false }
    told(owner, refused('isTenant'))
    told({ 'household.children': 0, ...owner }, refused('isTenant, hasChildren'))
    told({ ...owner, 'household.income': 100_051n }, refused('isTenant, hasLowIncome', { over: '0,01' }))
    expect(story({ ...owner, 'household.income': 100_051n }, refused('x', { over: '1' })).actual).toEqual({
      outcome: 'refused',
      because: 'isTenant, hasLowIncome',
      over: '0.01',
    })
    expect(story(owner, refused('x', { over: '1' })).actual).toEqual({ outcome: 'refused', because: 'isTenant' })
  })

  test('missing, with the facts and parameters that it lacks', () => {
    told({ 'household.isTenant': null }, missing('household.isTenant'))
    told({}, missing('wage', 'cut'), '2023-03-01')
  })

  test('what is told wrongly shows', () => {
    for (const wrong of [granted('1.000,51'), refused('isTenant'), missing('wage'), missing()]) {
      const { actual, expected } = story({}, wrong)
      expect(actual).not.toEqual(expected)
    }
    expect(story({ 'household.isTenant': false }, granted()).actual).toEqual(refused('isTenant'))
  })
})

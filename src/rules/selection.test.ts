import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/day/day.ts'
import { ratioFromDecimal } from '#platform/money/ratio.ts'
import { byAge, byChoice, count, index, percent } from './amount.ts'
import { amountOn, decide, replay } from './decide.ts'
import { choice, day, facts, integer, money } from './fact.ts'
import { choiceParameter, coefficientParameter } from './parameter.ts'

import { factsNeeded, rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const child = facts('person', {
  birth: day({ label: words('birth') }),
  school: choice({ label: words('school'), options: { none: words('none'), primary: words('primary'), high: words('high') } }),
  income: money({ label: words('income') }),
  number: integer({ label: words('number'), minimum: 1 }),
})
const row = { validFrom: '2024-01-01', confidence: 'found', source: 's' } as const
const coefficient = coefficientParameter('k', {
  label: words('k'),
  law: 'law',
  values: [
    { ...row, value: ratioFromDecimal('0,907796') },
    { ...row, validFrom: '2025-01-01', value: ratioFromDecimal('1,012556') },
  ],
})
const cut = choiceParameter<'down' | 'half-up'>('cut', { label: words('cut'), law: 'law', values: [{ ...row, value: 'down' }] })
const conditions = versions({
  'first-known': { any: rule({ law: 'law', says: words('any'), holds: child.number.isAtLeast(count(1)) }) },
})

const bySchool = byChoice(child.school, { none: percent(50), primary: percent(75), high: percent(80) })
const support = { conditions, amount: index(9_500).times(bySchool).times(coefficient).roundedBy(cut) }
const byYears = {
  conditions,
  amount: byAge(child.birth, { 0: index(100), 4: index(200), 7: index(300).fraction(1, 3) })
    .times(coefficient)
    .roundedBy(cut),
}

describe('an amount selected by an option', () => {
  const amountOf = (school: string) => amountOn(support.amount, '2025-01-01', { 'person.school': school })

  test('is that option’s, exact until it is cut', () => {
    // 9.500 × 1,012556 = 9.619,282
    expect(['none', 'primary', 'high'].map(amountOf)).toEqual([480_964n, 721_446n, 769_542n])
  })

  test('without the fact is missing, and the fact is asked for', () => {
    const decision = decide(support, { 'person.number': 1 }, '2025-01-01')
    expect(decision).toMatchObject({ outcome: 'missing', missing: [{ path: 'person.school' }] })
    expect(factsNeeded(conditions, '2025-01-01', support.amount).map(({ path }) => path)).toEqual([
      'person.number',
      'person.school',
    ])
  })

  test('is traced with the option, and replays to the same bytes', () => {
    const stored = JSON.stringify(decide(support, { 'person.number': 1, 'person.school': 'high' }, '2025-01-01'))
    expect(JSON.parse(stored).amount.selected).toEqual([
      { kind: 'choice', fact: { path: 'person.school', label: words('school'), value: 'high' }, option: words('high') },
    ])
    expect(JSON.stringify(replay(support, JSON.parse(stored)))).toBe(stored)
  })
})

describe('an amount selected by age', () => {
  const amountAt = (birth: string, on: string) => amountOn(byYears.amount, on, { 'person.birth': birth })

  test('changes on the birthday, with the years completed on the day of decision', () => {
    const on = '2024-03-01'
    expect(amountAt('2020-03-02', on)).toBe(9_077n)
    expect(amountAt('2020-03-01', on)).toBe(18_155n)
    expect(amountAt('2017-03-01', on)).toBe(9_077n)
  })

  test('of who was born on 29 February, changes on 1 March of a common year', () => {
    expect(amountAt('2021-03-01', addDays('2025-03-01', -1))).toBe(10_125n)
    expect(amountAt('2020-02-29', '2024-02-28')).toBe(9_077n)
    expect(amountAt('2020-02-29', '2024-02-29')).toBe(18_155n)
  })

  test('is traced with the age and the age from which it holds', () => {
    const { amount } = decide(byYears, { 'person.number': 1, 'person.birth': '2018-01-01' }, '2024-03-01')
    expect(amount!.selected).toEqual([
      { kind: 'age', fact: { path: 'person.birth', label: words('birth'), value: '2018-01-01' }, age: 6, from: 4 },
    ])
  })

  test('before the birth is an error that names the fact', () => {
    expect(() => decide(byYears, { 'person.number': 1, 'person.birth': '2024-03-02' }, '2024-03-01')).toThrow(
      'person.birth: must not lie after the day of decision',
    )
  })
})

test('a limit may be selected too', () => {
  const limit = byChoice(child.school, { none: index(10), primary: index(20), high: index(20).times(coefficient) })
  const limited = versions({
    'first-known': {
      low: rule({ law: 'law', says: words('low'), holds: child.income.perHeadOf(child.number).isLessThan(limit) }),
    },
  })
  const check = (school: string) =>
    decide({ conditions: limited }, { 'person.number': 2, 'person.income': 2_000n, 'person.school': school }, '2024-03-01')
      .conditions[0]!.checks[0]
  expect(check('none')).toMatchObject({ result: false, threshold: '2000', margin: '0', parameters: [] })
  expect(check('high')).toMatchObject({
    result: true,
    threshold: '3631',
    parameters: [{ id: 'k' }],
    selected: [{ option: words('high') }],
  })
})

test('a mistake in a selection is found while it is written', () => {
  expect(() => byChoice(child.school, { none: index(1), primary: index(1) } as never)).toThrow("option 'high' has no amount")
  expect(() => byChoice(child.school, { none: index(1), primary: index(1), high: index(1), low: index(1) } as never)).toThrow(
    "unknown key 'low'",
  )
  expect(() => byChoice(child.school, { none: index(1), primary: percent(1), high: index(1) })).toThrow('cannot select between')
  expect(() => byAge(child.birth, { 1: index(1) })).toThrow('the first age must be 0')
  expect(() => byAge(child.birth, { 0: child.income })).toThrow('numbers and parameters only')
  expect(() => byAge(child.birth, { 0: index(1), 1.5: index(1) })).toThrow("'1.5' is not a number of years")
})

import { describe, expect, test } from 'vitest'
import { count } from './amount.ts'
import type { Condition } from './condition.ts'
import { decide } from './decide.ts'
import { entitled, household, lacks, on, person, stored, wage, words } from './every-kind.fixture.ts'
import type { FactValues } from './fact.ts'

const wageUse = {
  id: 'wage',
  label: words('wage'),
  type: 'money',
  value: '1000',
  law: 'wage law',
  validFrom: '2024-01-01',
  validUntil: '2024-07-01',
  source: 'gazette',
  confidence: 'found',
}

const trace = (holds: Condition, values: FactValues, day = on) =>
  JSON.parse(JSON.stringify(decide(entitled(holds), values, day).conditions[0]!.checks[0]))

describe('what is kept of a check, whole:', () => {
  const perHead = household.income.perHeadOf(household.members).isLessThan(wage.fraction(2, 3))

  test('a comparison per head, its threshold between two kuruş', () => {
    expect(trace(perHead, { 'household.income': 700n, 'household.members': 1 })).toStrictEqual({
      kind: 'compare',
      result: false,
      fact: stored(household.income, '700'),
      heads: stored(household.members, 1),
      unit: 'kurus',
      operator: 'less-than',
      threshold: '666',
      exact: ['2000', '3'],
      margin: '34',
      parameters: [wageUse],
      missing: [],
    })
  })

  test('a comparison with a whole threshold, without heads', () => {
    expect(trace(household.income.isAtMost(wage), { 'household.income': 1000n }, '2024-07-01')).toStrictEqual({
      kind: 'compare',
      result: true,
      fact: stored(household.income, '1000'),
      unit: 'kurus',
      operator: 'at-most',
      threshold: '2000',
      margin: '-1000',
      parameters: [{ ...wageUse, value: '2000', validFrom: '2024-07-01', validUntil: '2025-01-01', knownSince: '2024-08-01' }],
      missing: [],
    })
  })

  test('a comparison whose fact, heads and parameter are not known', () => {
    expect(trace(perHead, {}, '2023-12-31')).toStrictEqual({
      kind: 'compare',
      result: 'unknown',
      fact: stored(household.income, null),
      heads: stored(household.members, null),
      unit: 'kurus',
      operator: 'less-than',
      parameters: [],
      missing: [
        lacks(household.income),
        lacks(household.members),
        { kind: 'parameter', id: 'wage', label: words('wage'), reason: 'not-known' },
      ],
    })
  })

  test('a count', () => {
    expect(trace(household.children.isAtLeast(count(3)), { 'household.children': 2 })).toStrictEqual({
      kind: 'compare',
      result: false,
      fact: stored(household.children, 2),
      unit: 'count',
      operator: 'at-least',
      threshold: '3',
      margin: '-1',
      parameters: [],
      missing: [],
    })
  })

  test('a limit that depends on another fact', () => {
    const limit = wage.times(household.children).fraction(1, 2)
    const known = trace(household.income.isMoreThan(limit), { 'household.income': 1500n, 'household.children': 3 })
    expect(known).toMatchObject({ result: false, threshold: '1500', margin: '0' })
    const unknown = trace(household.income.isMoreThan(limit), { 'household.income': 0n })
    expect(unknown).toMatchObject({ result: 'unknown', missing: [lacks(household.children)] })
  })

  test('a choice, naming the options it accepts and the one that was found', () => {
    const check = { kind: 'one-of', required: true, among: ['high'], missing: [] }
    expect(trace(person.level.in('high'), { 'person.level': 'high' })).toStrictEqual({
      ...check,
      result: true,
      fact: stored(person.level, 'high'),
      options: { high: words('high') },
    })
    expect(trace(person.level.in('high'), { 'person.level': 'low' })).toStrictEqual({
      ...check,
      result: false,
      fact: stored(person.level, 'low'),
      options: { high: words('high'), low: words('low') },
    })
    expect(trace(person.level.in('high').not(), {})).toStrictEqual({
      ...check,
      required: false,
      result: 'unknown',
      fact: stored(person.level, null),
      options: { high: words('high') },
      missing: [lacks(person.level)],
    })
  })

  test('a yes or no', () => {
    const check = { kind: 'is', required: false }
    expect(trace(person.isTenant.isFalse, { 'person.isTenant': true })).toStrictEqual({
      ...check,
      result: false,
      fact: stored(person.isTenant, true),
      missing: [],
    })
    expect(trace(person.isTenant.isFalse, {})).toStrictEqual({
      ...check,
      result: 'unknown',
      fact: stored(person.isTenant, null),
      missing: [lacks(person.isTenant)],
    })
  })

  test('a period: how long it lasts, when it ended, when it begins', () => {
    const covers = (from: string, until: string | null) => trace(person.report.coversDay, { 'person.report': { from, until } })
    const check = { kind: 'covers-day', required: true, missing: [] }
    const held = (from: string, until: string | null) => stored(person.report, { from, until })
    expect(covers('2024-03-01', null)).toStrictEqual({ ...check, result: true, fact: held('2024-03-01', null) })
    expect(covers('2024-01-01', '2024-03-02')).toStrictEqual({
      ...check,
      result: true,
      fact: held('2024-01-01', '2024-03-02'),
      margin: 0,
    })
    expect(covers('2024-01-01', '2024-03-01')).toMatchObject({ result: false, margin: -1 })
    expect(covers('2024-03-04', null)).toStrictEqual({ ...check, result: false, fact: held('2024-03-04', null), beginsIn: 3 })
    expect(trace(person.report.coversDay.not(), {})).toStrictEqual({
      kind: 'covers-day',
      result: 'unknown',
      fact: stored(person.report, null),
      missing: [lacks(person.report)],
      required: false,
    })
  })

  test('an age: the years, and the days since or until the birthday', () => {
    const aged = (birth: string) => trace(person.birth.ageIsAtLeast(18), { 'person.birth': birth })
    const check = { kind: 'age', years: 18, required: true, missing: [] }
    expect(aged('2006-03-01')).toStrictEqual({
      ...check,
      result: true,
      fact: stored(person.birth, '2006-03-01'),
      age: 18,
      margin: 0,
    })
    expect(aged('2006-03-03')).toMatchObject({ result: false, age: 17, margin: -2 })
    expect(aged('2024-03-01')).toMatchObject({ result: false, age: 0 })
    expect(trace(person.birth.ageIsUnder(18), {})).toStrictEqual({
      kind: 'age',
      result: 'unknown',
      fact: stored(person.birth, null),
      missing: [lacks(person.birth)],
      years: 18,
      required: false,
    })
    expect(() => aged('2024-03-02')).toThrow('person.birth: must not lie after the day of decision 2024-03-01, got 2024-03-02')
  })
})

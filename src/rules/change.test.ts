import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/day/day.ts'
import { count } from './amount.ts'
import { type Change, changesOf } from './change.ts'
import type { Condition } from './condition.ts'
import { decide } from './decide.ts'
import { boolean, choice, day, type FactValues, facts, integer, money, period } from './fact.ts'
import { moneyParameter } from './parameter.ts'
import { type Exception, rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const person = facts('person', {
  income: money({ label: words('income') }),
  heads: integer({ label: words('heads'), minimum: 1 }),
  percent: integer({ label: words('percent') }),
  birth: day({ label: words('birth') }),
  report: period({ label: words('report') }),
  insured: boolean({ label: words('insured') }),
  level: choice({ label: words('level'), options: { high: words('high'), low: words('low') } }),
})
const wage = moneyParameter('wage', {
  label: words('wage'),
  law: 'law',
  values: [{ validFrom: '2024-01-01', value: 1_000n, confidence: 'found', source: 's' }],
})
const on = '2024-03-01'
const decided = (holds: Condition, values: FactValues, exceptions?: Readonly<Record<string, Exception>>) => {
  const claim = rule({ law: 'law', says: words('claim'), holds, ...(exceptions ? { exceptions } : {}) })
  return decide({ conditions: versions({ 'first-known': { claim } }) }, values, on)
}
const told = (change: Change) => {
  const path = change.fact.path.replace('person.', '')
  if (change.kind === 'amount') return `${path} ${change.direction} by ${change.by}`
  if (change.kind === 'day') return `${path} ${change.event} on ${change.on} in ${change.inDays}`
  if (change.kind === 'validity') return `${path} ${change.valid ? 'valid' : 'not valid'} on ${change.on}`
  if (change.kind === 'is') return `${path} is ${change.value}`
  if (change.kind === 'one-of') return `${path} ${change.required ? 'in' : 'not in'} ${change.among.join('/')}`
  return `${path} to be found`
}
const waysOf = (...given: Parameters<typeof decided>) =>
  changesOf(decided(...given)).flatMap(({ ways }) => ways.map(way => way.map(told).join(' and ')))

const limit = person.income.perHeadOf(person.heads).isLessThan(wage.fraction(2, 3))
const home = (income: bigint, heads = 1) => ({ 'person.income': income, 'person.heads': heads })

describe('a refusal tells the smallest change that would meet the condition', () => {
  test('in money of the whole household, exact around a limit between two kuruş', () => {
    expect(waysOf(limit, home(667n))).toEqual(['income lower by 1'])
    expect(waysOf(limit, home(2_000n, 3))).toEqual(['income lower by 1'])
    expect(waysOf(limit, home(2_100n, 3))).toEqual(['income lower by 101'])
  })

  test('in days, where time alone brings it', () => {
    expect(waysOf(person.birth.ageIsAtLeast(65), { 'person.birth': '1959-03-11' })).toEqual([
      'birth completes on 2024-03-11 in 10',
    ])
    const report = person.report.coversDay
    expect(waysOf(report, { 'person.report': { from: '2024-03-02', until: null } })).toEqual(['report begins on 2024-03-02 in 1'])
    expect(waysOf(report, { 'person.report': { from: '2023-01-01', until: on } })).toEqual([`report valid on ${on}`])
    expect(waysOf(report.not(), { 'person.report': { from: '2023-01-01', until: '2024-03-03' } })).toEqual([
      'report ends on 2024-03-03 in 2',
    ])
    expect(waysOf(report.not(), { 'person.report': { from: '2023-01-01', until: null } })).toEqual([`report not valid on ${on}`])
  })

  test('or that nothing can bring it', () => {
    const change = changesOf(decided(person.birth.ageIsUnder(25), { 'person.birth': '1990-01-01' }))
    expect(change).toMatchObject([{ name: 'claim', ways: [] }])
  })

  test('in answers and options', () => {
    expect(waysOf(person.insured.isFalse, { 'person.insured': true })).toEqual(['insured is false'])
    expect(waysOf(person.level.in('high'), { 'person.level': 'low' })).toEqual(['level in high'])
    expect(waysOf(person.level.in('high').not(), { 'person.level': 'high' })).toEqual(['level not in high'])
  })

  test('all that is needed together, and each way of several', () => {
    const both = person.insured.isTrue.and(person.level.in('high'))
    expect(waysOf(both, { 'person.insured': false, 'person.level': 'low' })).toEqual(['insured is true and level in high'])
    expect(waysOf(both, { 'person.level': 'low' })).toEqual(['insured to be found and level in high'])
    const either = both.or(person.percent.isAtLeast(count(40)))
    expect(waysOf(either, { 'person.insured': true, 'person.level': 'low', 'person.percent': 38 })).toEqual([
      'level in high',
      'percent higher by 2',
    ])
  })

  test('by an exception that would have to begin, or to cease', () => {
    const exception = (holds: boolean): Exception => ({ law: 'law', says: words('e'), when: person.insured.isTrue, holds })
    const values = { ...home(2_000n), 'person.insured': false }
    expect(waysOf(limit, values, { e: exception(true) })).toEqual(['income lower by 1334', 'insured is true'])
    expect(waysOf(limit, { ...home(0n), 'person.insured': true }, { e: exception(false) })).toEqual(['insured is false'])
    expect(waysOf(limit, { ...home(667n), 'person.insured': true }, { e: exception(false) })).toEqual([
      'insured is false and income lower by 1',
    ])
  })
})

test('a grant tells the nearest limits in amounts and in time, and nothing else', () => {
  const holds = limit
    .and(person.report.coversDay)
    .and(person.birth.ageIsUnder(18))
    .and(person.insured.isTrue)
    .and(person.birth.ageIsAtLeast(4))
  const values = {
    ...home(600n),
    'person.report': { from: '2024-01-01', until: '2024-04-01' },
    'person.birth': '2010-03-01',
    'person.insured': true,
  }
  expect(waysOf(holds, values)).toEqual([
    'income higher by 67',
    'report ends on 2024-04-01 in 31',
    'birth completes on 2028-03-01 in 1461',
  ])
})

test('what is missing is not guessed at', () => {
  expect(changesOf(decided(limit, { 'person.heads': 1 }))).toEqual([])
})

test('the change that is told turns the answer, and one unit less does not', () => {
  const operators = ['isLessThan', 'isAtMost', 'isAtLeast', 'isMoreThan'] as const
  const given = fc.record({
    operator: fc.constantFrom(...operators),
    income: fc.bigInt(0n, 3_000n),
    heads: fc.integer({ min: 1, max: 5 }),
    numerator: fc.integer({ min: 1, max: 7 }),
    denominator: fc.integer({ min: 1, max: 7 }),
  })
  fc.assert(
    fc.property(given, ({ operator, income, heads, numerator, denominator }) => {
      const holds = person.income.perHeadOf(person.heads)[operator](wage.fraction(numerator, denominator))
      const { outcome, ...before } = decided(holds, home(income, heads))
      const change = changesOf({ outcome, ...before })[0]?.ways[0]?.[0]
      if (change?.kind !== 'amount') return
      const step = BigInt(change.by) * (change.direction === 'lower' ? -1n : 1n)
      const nearly = step - (step < 0n ? -1n : 1n)
      expect(decided(holds, home(income + step, heads)).outcome).not.toBe(outcome)
      expect(decided(holds, home(income + nearly, heads)).outcome).toBe(outcome)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), fc.constantFrom(18, 25, 65), (days, years) => {
      const values = { 'person.birth': addDays(on, -days) }
      const holds = person.birth.ageIsAtLeast(years)
      const change = changesOf(decided(holds, values))[0]?.ways[0]?.[0]
      if (change?.kind !== 'day') return
      const later = (at: string) =>
        decide({ conditions: versions({ 'first-known': { c: rule({ law: 'l', says: words('c'), holds }) } }) }, values, at)
      expect(later(change.on).outcome).toBe('granted')
      expect(later(addDays(change.on, -1)).outcome).toBe('refused')
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, index } from './amount.ts'
import type { Condition } from './condition.ts'
import { amountOn, decide, replay } from './decide.ts'
import type { FactValues } from './fact.ts'
import { boolean, choice, day, facts, integer, money, period } from './fact.ts'
import { choiceParameter, moneyParameter } from './parameter.ts'

import { factsNeeded, rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const household = facts('household', {
  income: money({ label: words('income') }),
  members: integer({ label: words('members'), minimum: 1 }),
})
const person = facts('person', {
  a: boolean({ label: words('a') }),
  b: boolean({ label: words('b') }),
  birth: day({ label: words('birth') }),
  report: {
    validity: period({ label: words('report') }),
    level: choice({ label: words('level'), options: { high: words('h'), low: words('l') } }),
  },
})
const wage = moneyParameter('wage', {
  label: words('wage'),
  law: 'law',
  values: [
    { validFrom: '2024-01-01', value: 100n, confidence: 'found', source: 'first' },
    { validFrom: '2024-07-01', value: 200n, confidence: 'derived', source: 'second' },
    { validFrom: '2024-07-01', value: 300n, confidence: 'found', source: 'corrected', knownSince: '2024-09-01' },
    { validFrom: '2025-01-01', value: null, confidence: 'found', source: 'abolished' },
  ],
})
const cut = choiceParameter<'down' | 'half-up'>('cut', {
  label: words('cut'),
  law: 'law',
  values: [{ validFrom: '2024-01-01', value: 'down', confidence: 'unconfirmed', source: 'convention' }],
})

const claim = (holds: Condition) => rule({ law: 'law', says: words('claim'), holds })
const entitled = (holds: Condition) => ({ conditions: versions({ 'first-known': { claim: claim(holds) } }) })
const outcome = (holds: Condition, values: FactValues, on = '2024-03-01') => decide(entitled(holds), values, on).outcome

describe('what is not known', () => {
  const both = person.a.isTrue.and(person.b.isTrue)
  const either = person.a.isTrue.or(person.b.isTrue)

  test('does not matter once the rest settles the answer', () => {
    expect(outcome(both, { 'person.a': false })).toBe('refused')
    expect(outcome(either, { 'person.a': true })).toBe('granted')
  })

  test('is asked for while it could change the answer', () => {
    const decision = decide(
      entitled(both.and(person.a.isTrue.or(person.birth.ageIsAtLeast(18)))),
      { 'person.a': true },
      '2024-03-01',
    )
    expect(decision.outcome).toBe('missing')
    expect(decision.missing.map(entry => entry.kind === 'fact' && entry.path)).toEqual(['person.b'])
    expect(outcome(either, { 'person.b': null })).toBe('missing')
  })

  test('negation turns every expression into its opposite and leaves the unknown unknown', () => {
    const known = fc.constantFrom(true, false, undefined)
    const opposite = { granted: 'refused', refused: 'granted', missing: 'missing' }
    fc.assert(
      fc.property(known, known, fc.option(fc.bigInt(0n, 200n), { nil: undefined }), (a, b, income) => {
        const values = { 'person.a': a, 'person.b': b, 'household.income': income }
        const holds = person.a.isTrue.and(household.income.isLessThan(wage)).or(person.b.isFalse)
        expect(outcome(holds.not(), values)).toBe(opposite[outcome(holds, values)])
      }),
    )
  })
})

test('each comparison is exact on its limit', () => {
  const on = (income: bigint, holds: Condition) => outcome(holds, { 'household.income': income })
  expect([99n, 100n, 101n].map(income => on(income, household.income.isLessThan(wage)))).toEqual([
    'granted',
    'refused',
    'refused',
  ])
  expect([99n, 100n, 101n].map(income => on(income, household.income.isAtMost(wage)))).toEqual(['granted', 'granted', 'refused'])
  expect([99n, 100n, 101n].map(income => on(income, household.income.isAtLeast(wage)))).toEqual(['refused', 'granted', 'granted'])
  expect([99n, 100n, 101n].map(income => on(income, household.income.isMoreThan(wage)))).toEqual([
    'refused',
    'refused',
    'granted',
  ])
})

describe('the largest amounts', () => {
  const perHead = household.income.perHeadOf(household.members).isLessThan(wage)
  const most = 9_000_000_000_000_000n

  test('lose no kuruş where the products leave the safe numbers', () => {
    const close = household.income.isLessThan(wage.fraction(899_999_999_999, 7))
    const limit = (100n * 899_999_999_999n) / 7n
    expect([limit, limit + 1n].map(income => outcome(close, { 'household.income': income }))).toEqual(['granted', 'refused'])
    const heads = 90_000_000_000_000
    const at = (income: bigint) => outcome(perHead, { 'household.income': income, 'household.members': heads })
    expect([most - 1n, most].map(at)).toEqual(['granted', 'refused'])
  })

  test('and neither do the finest fractions, whatever is compared with them', () => {
    const fine = wage.fraction(1, 1_000_000_007).fraction(1, 998_244_353)
    const { checks } = decide(entitled(household.income.isLessThan(fine)), { 'household.income': 0n }, '2024-03-01')
      .conditions[0]!
    const denominator = 1_000_000_007n * 998_244_353n
    expect(checks[0]).toMatchObject({ result: true, threshold: '0', margin: '0', exact: ['100', String(denominator)] })
  })

  test('beyond what money can be are an error, in a limit and in an amount', () => {
    const values = { 'household.income': most, 'household.members': Number.MAX_SAFE_INTEGER }
    expect(() => outcome(perHead, values)).toThrow('household.income: its limit is larger than any amount of money')
    const half = household.income.isLessThan(household.income.times(count(2)))
    expect(() => outcome(half, { 'household.income': most })).toThrow('household.income: its limit is larger')
    const twice = {
      ...entitled(household.income.isAtLeast(household.income)),
      amount: household.income.times(count(2)).roundedBy(cut),
    }
    expect(() => decide(twice, { 'household.income': most }, '2024-03-01')).toThrow('household.income: makes an amount larger')
    const bonus = { ...entitled(person.a.isTrue), amount: index(Number.MAX_SAFE_INTEGER).roundedBy(cut) }
    expect(() => decide(bonus, { 'person.a': true }, '2024-03-01')).toThrow('amount: makes an amount larger')
  })
})

describe('a dated parameter', () => {
  const holds = household.income.isLessThan(wage)
  const used = (on: string, knownOn?: string) => decide(entitled(holds), { 'household.income': 0n }, on, knownOn)

  test('has the value of its day', () => {
    expect(used('2024-06-30').conditions[0]!.checks[0]).toMatchObject({
      threshold: '100',
      parameters: [{ validUntil: '2024-07-01', source: 'first' }],
    })
    expect(used('2024-07-01').conditions[0]!.checks[0]).toMatchObject({ threshold: '300', parameters: [{ confidence: 'found' }] })
  })

  test('corrected later, has the value known on the asked day', () => {
    expect(used('2024-08-01', '2024-08-31').conditions[0]!.checks[0]).toMatchObject({ threshold: '200' })
    expect(used('2024-08-01', '2024-09-01').conditions[0]!.checks[0]).toMatchObject({ threshold: '300' })
  })

  test('unknown or abolished on the day, leaves the decision open and says why', () => {
    expect(used('2023-12-31')).toMatchObject({ outcome: 'missing', missing: [{ id: 'wage', reason: 'not-known' }] })
    expect(used('2025-01-01')).toMatchObject({ outcome: 'missing', missing: [{ id: 'wage', reason: 'abolished' }] })
  })
})

describe('a value that cannot be', () => {
  const holds = household.income.perHeadOf(household.members).isLessThan(wage).and(person.report.validity.coversDay)
  const all = entitled(holds.and(person.birth.ageIsAtLeast(18)).and(person.report.level.in('high')))
  test.each<[string, unknown, string]>([
    ['household.income', -1n, 'negative'],
    ['household.income', Number.NaN, 'bigint'],
    ['household.income', Number.POSITIVE_INFINITY, 'bigint'],
    ['household.income', 5, 'bigint'],
    ['household.income', 10n ** 17n, 'larger'],
    ['household.members', 0, 'at least 1'],
    ['household.members', 2.5, 'whole number'],
    ['household.members', Number.POSITIVE_INFINITY, 'whole number'],
    ['household.members', Number.NaN, 'whole number'],
    ['household.members', 3n, 'whole number'],
    ['household.income', { numerator: -1n, denominator: 3n }, 'negative'],
    ['household.income', { numerator: 1n, denominator: 0n }, 'bigint'],
    ['household.size', 3, 'no such fact'],
    ['person.a', 'yes', 'true or false'],
    ['person.birth', '2024-02-30', 'day that exists'],
    ['person.birth', '2024-03-02', 'after the day of decision'],
    ['person.report.level', 'toString', 'one of high, low'],
    ['person.report.validity', { from: '2024-02-01', until: '2024-02-01' }, 'period'],
    ['person.report.validity', { from: '2024-02-01' }, 'period'],
  ])('%s = %s is an error that names it', (path, value, problem) => {
    const decideIt = () => decide(all, { [path]: value as never }, '2024-03-01')
    expect(decideIt).toThrow(problem)
    expect(decideIt).toThrow(path)
  })

  test('and so is a day of decision that is not a day', () => {
    expect(() => decide(all, {}, '')).toThrow('not a day')
    expect(() => decide(all, {}, '2024-03-01', '2024-3-1')).toThrow('not a day')
  })
})

describe('a mistake in a definition is found while it is written', () => {
  test('in versions', () => {
    const one = { claim: claim(person.a.isTrue) }
    expect(() => versions({ '2024-01-01': one })).toThrow('first-known')
    expect(() => versions({ 'first-known': one, '2024-13-01': one })).toThrow('not a day')
    expect(() => versions({ 'first-known': one, '2025-01-01': one, '2024-01-01': one })).toThrow('come after')
    expect(() => versions({ 'first-known': {} })).toThrow('no condition')
  })

  test('in expressions', () => {
    expect(() => person.report.level.in('hgih' as never)).toThrow("no option 'hgih'")
    expect(() => household.income.isLessThan(household.members)).toThrow('cannot compare')
    expect(() => household.income.times(wage)).toThrow('multiplied by money')
    expect(() => wage.isLessThan(household.income)).toThrow('begins with one fact')
    const rooms = facts('household', { rooms: integer({ label: words('rooms') }) }).rooms
    expect(() => household.income.perHeadOf(rooms)).toThrow('minimum of 1')
  })

  test('in words, law and names', () => {
    expect(() => facts('person', { x: boolean({ label: { tr: 'x', en: '' } }) })).toThrow('Turkish and in English')
    expect(() => rule({ law: ' ', says: words('x'), holds: person.a.isTrue })).toThrow('needs its law')
    const again = facts('person', { a: boolean({ label: words('other a') }) })
    expect(() => entitled(person.a.isTrue.and(again.a.isTrue))).toThrow('declared twice')
  })
})

test('the conditions of the day decide, and only their facts are asked for', () => {
  const conditions = versions({
    'first-known': { claim: claim(person.a.isTrue) },
    '2024-06-01': { claim: claim(person.b.isTrue) },
  })
  const version = (on: string) => decide({ conditions }, { 'person.a': true, 'person.b': false }, on)
  expect(version('2024-05-31')).toMatchObject({ version: 'first-known', outcome: 'granted' })
  expect(version('2024-06-01')).toMatchObject({ version: '2024-06-01', outcome: 'refused' })
  expect(factsNeeded(conditions, '2024-06-01').map(({ path }) => path)).toEqual(['person.b'])
})

test('an amount is exact until it is cut once at the end', () => {
  const amount = index(1).fraction(2, 3).roundedBy(cut)
  expect(amountOn(amount, '2024-03-01')).toBe(66n)
  expect(() => amountOn(amount, '2023-12-31')).toThrow('cut')
  expect(() => count(3).roundedBy(cut)).toThrow('only money')
  const perMember = wage.perHeadOf(household.members).roundedBy(cut)
  const share = { ...entitled(person.a.isTrue), amount: perMember }
  expect(
    decide(
      { ...share, conditions: entitled(household.members.isAtLeast(count(1))).conditions },
      { 'household.members': 3 },
      '2024-03-01',
    ).amount,
  ).toMatchObject({ kurus: '33' })
})

test('a stored decision is plain data and, decided again, the same bytes', () => {
  const holds = household.income
    .perHeadOf(household.members)
    .isLessThan(wage.fraction(2, 3))
    .and(person.report.validity.coversDay)
  const values: FactValues = {
    'person.report.validity': { until: null, from: '2024-01-01' },
    'household.members': 3,
    'household.income': 199n,
  }
  const stored = JSON.stringify(
    decide({ ...entitled(holds), amount: index(2).roundedBy(cut) }, values, '2024-03-01', '2024-03-05'),
  )
  expect(JSON.parse(stored)).toMatchObject({ outcome: 'granted', amount: { kurus: '200' }, facts: { 'household.income': '199' } })
  expect(JSON.stringify(replay({ ...entitled(holds), amount: index(2).roundedBy(cut) }, JSON.parse(stored)))).toBe(stored)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { largestMoney } from '#platform/money/money.ts'
import { decide } from '#rules/decide.ts'
import { boolean, choice, day, type FactValues, facts, integer, money, period } from '#rules/fact.ts'
import { allBut, home, homesByDate, incomeKinds } from '#rules/home.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { cases } from '#services/disability-and-age/evde-bakim/cases.ts'
import { entitlement } from '#services/disability-and-age/evde-bakim/rules.ts'
import { decideText } from './decide-text.ts'
import { factSchema } from './fact-schema.ts'
import { FactsFailure } from './facts-failure.ts'
import { readFacts } from './read-facts.ts'
import { written } from './written.fixture.ts'

const words = (text: string) => ({ tr: `${text} tr`, en: `${text} en` })
const household = facts('household', {
  income: money({ label: words('income'), help: words('net') }),
  members: integer({ label: words('members'), minimum: 1 }),
  isTenant: boolean({ label: words('tenant') }),
  born: day({ label: words('born') }),
  kind: choice({ label: words('kind'), options: { new: words('new'), old: words('old') } }),
  report: period({ label: words('report') }),
})
const claim = (holds: Parameters<typeof rule>[0]['holds']) => rule({ law: 'law', says: words('claim'), holds })
const every = {
  conditions: versions({
    'first-known': { isTenant: claim(household.isTenant.isTrue) },
    '2024-01-01': { isTenant: claim(household.isTenant.isTrue), isAdult: claim(household.born.ageIsAtLeast(18)) },
  }),
}
const { dictionary } = every.conditions
const read = (given: object) => readFacts(dictionary, given as Record<string, unknown>)
const failure = (given: unknown, of: Entitlement = every) => {
  try {
    decideText(of, JSON.stringify(given), { on: '2024-06-01' })
  } catch (error) {
    if (error instanceof FactsFailure) return `${error.path} ${error.tr} / ${error.en}`
    throw error
  }
  throw new Error('was read')
}
const schema = factSchema('every', every)
const keepsToSchema = (given: unknown) => z.fromJSONSchema(schema as never).safeParse(given).success

test('every worked case is decided from JSON as from its values', () => {
  for (const { facts, on } of cases)
    expect(decideText(entitlement, JSON.stringify(written(facts)), { on })).toEqual(decide(entitlement, facts, on))
})

test('what is absent or null is not known', () => {
  expect(read({ 'household.income': null })).toEqual({ 'household.income': null })
  expect(decideText(every, '{"household.isTenant":null}', { on: '2023-01-01' }).outcome).toBe('missing')
})

test('any amount that can be is read exactly', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, largestMoney), income => {
      const given = written({ 'household.income': income })
      expect(read(given)).toEqual({ 'household.income': income })
      expect(keepsToSchema(given)).toBe(true)
    }),
  )
})

describe('money is only a string in lira with two decimals', () => {
  const refused = (value: unknown) => failure({ 'household.income': value })
  test.each([
    [34004.23, 'write "34004.23"'],
    [0, 'write "0.00"'],
    [1.5, 'write "1.50"'],
    [1.234, 'write "34004.23"'],
    [1e300, 'write "34004.23"'],
    ['34.004,23', 'write "34004.23"'],
    ['34004,2', 'write "34004.20"'],
    // The kuruş of a stored decision: never silently taken for lira.
    ['3400423', 'write "3400423.00"'],
    ['', 'write "34004.23"'],
    ['NaN', 'write "34004.23"'],
    ['Infinity', 'write "34004.23"'],
    ['007.00', 'write "7.00"'],
    [true, 'write "34004.23"'],
    [['1.00'], 'write "34004.23"'],
    ['-5.00', 'money cannot be negative'],
    [-5, 'money cannot be negative'],
    ['90000000000000.01', 'too large'],
  ])('%j is refused: %s', (value, told) => {
    expect(refused(value)).toContain('$["household.income"] ')
    expect(refused(value)).toContain(told)
  })
})

describe('what cannot be is refused with its place', () => {
  test.each([
    [[], '$ ', 'an object'],
    ['text', '$ ', 'an object'],
    [null, '$ ', 'an object'],
    [{ 'household.incme': null }, '$["household.incme"] ', 'no such fact'],
    [JSON.parse('{"__proto__":1}'), '$["__proto__"] ', 'no such fact'],
    [{ 'household.members': 0 }, '$["household.members"] ', 'at least 1'],
    [{ 'household.members': 1.5 }, '$["household.members"] ', 'at least 1'],
    [{ 'household.members': '3' }, '$["household.members"] ', 'at least 1'],
    [{ 'household.members': 2 ** 60 }, '$["household.members"] ', 'at least 1'],
    [{ 'household.isTenant': 'false' }, '$["household.isTenant"] ', 'true or false'],
    [{ 'household.isTenant': 0 }, '$["household.isTenant"] ', 'true or false'],
    [{ 'household.born': '2024-02-30' }, '$["household.born"] ', 'not a day that exists'],
    [{ 'household.born': '5.9.2024' }, '$["household.born"] ', '; "2024-09-05"'],
    [{ 'household.born': 20240905 }, '$["household.born"] ', 'not a day'],
    [{ 'household.kind': 'nwe' }, '$["household.kind"] ', 'new, old'],
    [{ 'household.kind': 'toString' }, '$["household.kind"] ', 'new, old'],
    [{ 'household.report': '2024-01-01' }, '$["household.report"] ', 'must be a period'],
    [{ 'household.report': { from: '2024-01-01' } }, '$["household.report"] ', 'must be a period'],
    [{ 'household.report': { from: '2024-01-01', until: null, note: '' } }, '$["household.report"] ', 'must be a period'],
    [{ 'household.report': { from: '2024-13-01', until: null } }, '$["household.report"].from ', 'not a day'],
    [{ 'household.report': { from: '2024-01-01', until: '' } }, '$["household.report"].until ', 'not a day'],
    [{ 'household.report': { from: '2024-01-01', until: '2024-01-01' } }, '$["household.report"].until ', 'come after'],
  ])('%j: %s%s', (given, path, told) => {
    expect(failure(given)).toContain(path)
    expect(failure(given)).toContain(told)
  })

  test('a birth after the day of decision', () => {
    const unborn = () => decideText(every, '{"household.born":"2025-01-01"}', { on: '2024-06-01' })
    expect(unborn).toThrow('$["household.born"]: must not lie after the day of decision')
    expect(unborn).toThrow(FactsFailure)
  })

  test('a long value is told in short', () => {
    expect(failure({ 'household.kind': 'x'.repeat(500) }).length).toBeLessThan(200)
  })
})

test('the schema says of each fact what it is in both languages, its unit, limits, options and the versions that ask for it', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: {
      'household.income': {
        'x-title': words('income'),
        'x-description': words('net'),
        'x-unit': 'TL',
        'x-owner': 'household',
        'x-asked': [],
      },
      'household.members': { minimum: 1 },
      'household.isTenant': { 'x-asked': ['first-known', '2024-01-01'] },
      'household.born': { format: 'date', 'x-asked': ['2024-01-01'] },
      'household.kind': { oneOf: [{ const: 'new', 'x-title': words('new') }, { const: 'old' }, { type: 'null' }] },
    },
  })
})

test('what the schema lets through is read, and what is read keeps to the schema', () => {
  const day = fc.constantFrom('2020-01-01', '2024-02-29', '2024-02-30', 5, null)
  const given = fc.record(
    {
      'household.income': fc.constantFrom('1.00', '0.00', '1.0', '01.00', 1, '-1.00', null),
      'household.members': fc.constantFrom(0, 1, 1.5, 12, '3', null),
      'household.isTenant': fc.constantFrom(true, false, 0, 'true', null),
      'household.born': day,
      'household.kind': fc.constantFrom('new', 'old', 'other', null),
      'household.report': fc.oneof(
        fc.constant(null),
        fc.record({ from: day, until: fc.constantFrom('2025-01-01', '2025-13-01', null) }),
      ),
      'household.other': fc.constant(1),
    },
    { requiredKeys: [] },
  )
  const isRead = (value: object) => {
    try {
      read(value)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(given, value => {
      expect(isRead(value)).toBe(keepsToSchema(value))
    }),
    { numRuns: 500 },
  )
})

test('a stored decision’s facts are not mistaken for facts as people write them', () => {
  const stored = decide(entitlement, cases[0]!.facts as FactValues, cases[0]!.on)
  expect(() => readFacts(entitlement.conditions.dictionary, stored.facts)).toThrow('money is a string in lira')
})

describe('the persons of a dwelling', () => {
  const kinds = incomeKinds({ wage: { label: words('wage') }, loan: { label: words('loan') } })
  const whole = home({ label: words('home'), law: 'law', members: 'everyone', incomes: allBut(kinds, 'loan') })
  const low = rule({
    law: 'law',
    says: words('low'),
    holds: household.income.perHeadOf(household.members).isLessThan(household.income),
  })
  const gathered = { conditions: versions({ 'first-known': { low } }), homes: homesByDate({ 'first-known': whole }) }
  const self = { relation: 'self', incomes: [{ kind: 'wage', amount: '10.50' }] }
  const decided = (given: object) => decideText(gathered, JSON.stringify(given), { on: '2024-06-01' })

  test('are gathered into the household that the law means', () => {
    const loan = { relation: 'other', incomes: [{ kind: 'loan', amount: '99.00' }] }
    const decision = decided({ members: [self, loan], 'household.income': null })
    expect(decision.facts).toEqual({ 'household.income': '1050', 'household.members': 2 })
    expect(decision.outcome).toBe('granted')
  })

  test('whose incomes are not known leave the income open', () => {
    expect(decided({ members: [self, { relation: 'other', incomes: null }] }).outcome).toBe('missing')
  })

  test.each([
    [{ members: {} }, '$.members ', 'an array'],
    [{ members: [] }, '$.members ', 'exactly once'],
    [{ members: [self, self] }, '$.members ', 'exactly once'],
    [{ members: [self, { ...self, relation: 'spouse' }, { ...self, relation: 'spouse' }] }, '$.members ', 'one spouse'],
    [{ members: [3] }, '$.members[0] ', 'incomes, relation'],
    [{ members: [{ ...self, age: 3 }] }, '$.members[0] ', 'incomes, relation'],
    [{ members: [{ ...self, relation: 'uncle' }] }, '$.members[0].relation ', 'self, spouse, other'],
    [{ members: [{ ...self, incomes: 5 }] }, '$.members[0].incomes ', 'null where not known'],
    [{ members: [{ ...self, incomes: [{ kind: 'wage' }] }] }, '$.members[0].incomes[0] ', 'amount, kind'],
    [{ members: [{ ...self, incomes: [{ kind: 'toString', amount: '1.00' }] }] }, '$.members[0].incomes[0].kind ', 'wage, loan'],
    [{ members: [{ ...self, incomes: [{ kind: 'wage', amount: 1 }] }] }, '$.members[0].incomes[0].amount ', 'write "1.00"'],
    [{ members: [self], 'household.income': '1.00' }, '$["household.income"] ', 'do not give both'],
  ])('that cannot be are refused: %j', (given, path, told) => {
    expect(failure(given, gathered)).toContain(path)
    expect(failure(given, gathered)).toContain(told)
  })

  test('are no fact of a programme that does not gather', () => {
    expect(failure({ members: [self] })).toContain('$["members"] ')
  })

  test('stand in the schema with their kinds of income', () => {
    expect(factSchema('gathered', gathered).properties).toMatchObject({
      members: {
        'x-homes': [{ since: 'first-known', fills: { income: 'household.income', members: 'household.members' } }],
        items: {
          properties: { incomes: { items: { properties: { kind: { oneOf: [{ const: 'wage' }, { const: 'loan' }] } } } } },
        },
      },
    })
  })
})

test('exceptions that contradict each other are told, not decided', () => {
  const exception = { law: 'law', says: words('exception'), when: household.isTenant.isTrue }
  const contradictory = rule({
    law: 'law',
    says: words('claim'),
    holds: household.isTenant.isTrue,
    exceptions: { in: { ...exception, holds: true }, out: { ...exception, holds: false } },
  })
  const entitlement = { conditions: versions({ 'first-known': { contradictory } }) }
  expect(failure({ 'household.isTenant': true }, entitlement)).toContain('contradictory: in, out')
})

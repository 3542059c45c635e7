import { describe, expect, test } from 'vitest'
import { ratio } from '#platform/money/ratio.ts'
import { decideHome } from './decide.ts'
import { boolean, checkValue, facts, integer, money } from './fact.ts'
import { gather, personsOf } from './gather.ts'
import { allBut, home, homesByDate, incomeKinds } from './home.ts'
import { moneyParameter } from './parameter.ts'
import { rule, versions } from './rule.ts'
import { DefinitionError } from './words.ts'

const words = (text: string) => ({ tr: text, en: text })
const couple = facts('household', {
  couple: {
    income: money({ label: words('income') }),
    members: integer({ label: words('members'), minimum: 1 }),
  },
}).couple
const incomes = incomeKinds({ wage: { label: words('wage') }, loan: { label: words('loan') }, car: { label: words('car') } })
const limit = moneyParameter('limit', {
  label: words('limit'),
  law: 'limit law',
  values: [{ validFrom: '2024-01-01', value: 5_000n, confidence: 'found', source: 'gazette', knownSince: '2024-02-01' }],
})
const definition = {
  label: words('home'),
  law: 'home law',
  members: 'self-and-spouse',
  incomes: allBut(incomes, 'loan'),
} as const
const homes = homesByDate({
  'first-known': home({ ...definition, fills: couple, shares: { car: { ratio: ratio(1n, 120n), above: limit } } }),
})
const persons = [
  { relation: 'self', incomes: [{ kind: 'wage', kurus: 100n }] },
  {
    relation: 'spouse',
    incomes: [
      { kind: 'loan', kurus: 7n },
      { kind: 'car', kurus: 5_060n },
    ],
  },
  { relation: 'other', incomes: null },
  { relation: 'other', incomes: [{ kind: 'wage', kurus: 900n }] },
] as const
const hasIncome = rule({ law: 'law', says: words('claim'), holds: couple.income.isAtMost(limit) })
const entitlement = { conditions: versions({ 'first-known': { hasIncome } }), homes }

test('what is kept of a gathered household, whole', () => {
  const { gathered, facts: stored } = decideHome(entitlement, persons, {}, '2024-03-01')
  expect(stored).toEqual({ 'household.couple.income': ['201', '2'], 'household.couple.members': 2 })
  expect(JSON.parse(JSON.stringify(gathered))).toStrictEqual({
    label: words('home'),
    law: 'home law',
    since: 'first-known',
    fills: { income: 'household.couple.income', members: 'household.couple.members' },
    members: [
      { relation: 'self', place: 1, belongs: true, known: true },
      { relation: 'spouse', place: 1, belongs: true, known: true },
      { relation: 'other', place: 1, belongs: false, known: false },
      { relation: 'other', place: 2, belongs: false, known: true },
    ],
    counted: [
      { member: 0, kind: 'wage', label: words('wage'), kurus: '100' },
      {
        member: 1,
        kind: 'car',
        label: words('car'),
        kurus: '5060',
        share: ['1', '120'],
        above: {
          id: 'limit',
          label: words('limit'),
          type: 'money',
          value: '5000',
          law: 'limit law',
          validFrom: '2024-01-01',
          knownSince: '2024-02-01',
          source: 'gazette',
          confidence: 'found',
        },
        adds: ['1', '2'],
      },
    ],
    left: [
      { member: 1, kind: 'loan', label: words('loan'), kurus: '7', because: 'not-counted' },
      { member: 3, kind: 'wage', label: words('wage'), kurus: '900', because: 'not-a-member' },
    ],
  })
  expect(personsOf(gathered!).map(person => person.incomes?.length ?? null)).toEqual([1, 2, null, 1])
})

test('a value as it was known on the asked day holds for shares too', () => {
  const { income, members, missing } = gather(homes, persons, '2024-03-01', '2024-01-31')
  expect([income, members]).toEqual([null, 2])
  expect(missing).toEqual([{ kind: 'parameter', id: 'limit', label: words('limit'), reason: 'not-known' }])
})

test('what else is missing stands beside the incomes that are not known, each once', () => {
  const tenant = facts('person', { isTenant: boolean({ label: words('tenant') }) })
  const both = rule({ law: 'law', says: words('both'), holds: tenant.isTenant.isTrue.and(couple.income.isAtMost(limit)) })
  const open = { conditions: versions({ 'first-known': { hasIncome, both } }), homes }
  const { missing } = decideHome(open, [{ relation: 'self', incomes: null }], {}, '2023-03-01')
  expect(missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id))).toEqual([
    'household.couple.income',
    'limit',
    'person.isTenant',
  ])
  expect(missing[0]).toMatchObject({ members: [{ relation: 'self', place: 1 }] })
})

test('a value of exactly the limit adds nothing', () => {
  const at = (kurus: bigint) => gather(homes, [{ relation: 'self', incomes: [{ kind: 'car', kurus }] }], '2024-03-01').income
  expect(at(5_000n)).toBe(0n)
  expect(at(5_120n)).toBe(1n)
})

test('an amount that is given null beside the gathered one is no second answer', () => {
  const beside = (value: bigint | null | undefined) => () =>
    decideHome(entitlement, persons, { 'household.couple.income': value }, '2024-03-01')
  expect(beside(null)().outcome).toBe('granted')
  expect(beside(undefined)().outcome).toBe('granted')
  expect(beside(0n)).toThrow('household.couple.income: is gathered from the incomes of the home')
  expect(() => decideHome(entitlement, persons, {}, '2024-3-1')).toThrow('not a day')
})

test('an exact ratio is money too, within the same limits', () => {
  const check = (value: unknown) => () => checkValue(couple.income.fact, value)
  expect(check(ratio(7n, 3n))).not.toThrow()
  expect(check(ratio(-1n, 3n))).toThrow('money must not be negative, got ')
  expect(check(ratio(18_000_000_000_000_001n, 2n))).toThrow('larger than any amount')
  expect(check(ratio(18_000_000_000_000_000n, 2n))).not.toThrow()
  for (const broken of [{ numerator: 1 }, { denominator: 1 }, { numerator: 1, denominator: 1 }])
    expect(check(broken)).toThrow('must be money in whole kuruş')
  expect(check(null)).toThrow('must be money in whole kuruş (bigint), got null')
})

describe('a mistake in a home is found while it is written:', () => {
  const refuses = (define: () => unknown, message: string) => {
    expect(define).toThrow(message)
    expect(define).toThrow(DefinitionError)
  }

  test('words and law', () => {
    refuses(() => home({ ...definition, label: { tr: '', en: 'home' } }), 'home: needs words')
    refuses(() => home({ ...definition, law: ' ' }), "home 'home': needs its law")
    refuses(() => home({ ...definition, member: 'self' } as never), "home 'home': unknown key 'member'")
    refuses(() => incomeKinds({ wage: { label: { tr: 'x', en: '' } } }), "income 'wage': needs words")
  })

  test('shares and filled facts', () => {
    const share = (of: object) => () => home({ ...definition, shares: { car: of as never } })
    refuses(share({ ratio: ratio(0n) }), "home 'home', share of 'car': is not positive")
    refuses(share({ ratio: ratio(1n), over: limit }), "home 'home', share of 'car': unknown key 'over'")
    refuses(() => home({ ...definition, shares: { loan: { ratio: ratio(1n) } } }), "home 'home', shares: unknown key 'loan'")
    refuses(() => home({ ...definition, fills: { income: couple.income, members: couple.income } }), 'is not a count')
    expect(home(definition).fills).toEqual({ income: 'household.income', members: 'household.members' })
    expect(home(definition).incomes.self).toBe(home(definition).incomes.others)
  })

  test('versions', () => {
    const one = home(definition)
    refuses(() => homesByDate({ 'first-known': one, '2024-02-30': one }), "homes: '2024-02-30' is not a day")
    refuses(
      () => homesByDate({ 'first-known': one, '2024-03-01': one, '2024-02-01': one }),
      '2024-02-01 does not come after 2024-03-01',
    )
    expect(homesByDate({ 'first-known': one, '2024-03-01': one }).of.map(({ since }) => since)).toEqual([
      'first-known',
      '2024-03-01',
    ])
  })
})

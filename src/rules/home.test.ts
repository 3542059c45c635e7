import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ratio } from '#platform/money/ratio.ts'
import { decide, decideHome, replay } from './decide.ts'
import { facts, integer, money } from './fact.ts'
import { gather, type HomePerson } from './gather.ts'
import { allBut, home, homesByDate, incomeKinds } from './home.ts'
import { moneyParameter } from './parameter.ts'
import { rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const household = facts('household', {
  income: money({ label: words('income') }),
  members: integer({ label: words('members'), minimum: 1 }),
})
const row = { validFrom: '2024-01-01', confidence: 'found', source: 's' } as const
const wage = moneyParameter('wage', { label: words('wage'), law: 'law', values: [{ ...row, value: 1_000n }] })
const carLimit = moneyParameter('car-limit', {
  label: words('car limit'),
  law: 'law',
  values: [{ ...row, validUntil: '2025-01-01', value: 5_000n }],
})
const incomes = incomeKinds({
  wage: { label: words('wage') },
  pension: { label: words('pension') },
  loan: { label: words('loan') },
  house: { label: words('house') },
  car: { label: words('car') },
})
const definition = { label: words('home'), law: 'law', members: 'everyone', incomes: allBut(incomes, 'loan') } as const
const shares = { house: { ratio: ratio(1n, 120n) }, car: { ratio: ratio(1n, 7n), above: carLimit } }
const homes = homesByDate({
  'first-known': home({ ...definition, shares }),
  '2026-01-16': home({ ...definition, incomes: [incomes.wage] }),
})

const on = '2024-03-01'
const lowIncome = rule({
  law: 'law',
  says: words('low'),
  holds: household.income.perHeadOf(household.members).isLessThan(wage.fraction(2, 3)),
})
const entitlement = { conditions: versions({ 'first-known': { lowIncome } }), homes }
const self = (...list: [keyof typeof incomes, bigint][]): HomePerson => person('self', list)
const spouse = (...list: [keyof typeof incomes, bigint][]): HomePerson => person('spouse', list)
const other = (...list: [keyof typeof incomes, bigint][]): HomePerson => person('other', list)
function person(relation: HomePerson['relation'], list: [string, bigint][]): HomePerson {
  return { relation, incomes: list.map(([kind, kurus]) => ({ kind, kurus })) }
}
const incomeOf = (persons: HomePerson[], of = homes, day = on) => gather(of, persons, day).income

describe('a home', () => {
  test('counts the kinds that it names and says what it left out, and why', () => {
    const { income, members, counted, left } = gather(homes, [self(['wage', 100n], ['loan', 50n]), spouse(['pension', 30n])], on)
    expect([income, members]).toEqual([130n, 2])
    expect(counted.map(({ member, kind, kurus }) => [member, kind, kurus])).toEqual([
      [0, 'wage', '100'],
      [1, 'pension', '30'],
    ])
    expect(left).toMatchObject([{ member: 0, kind: 'loan', kurus: '50', because: 'not-counted' }])
  })

  test.each([
    ['everyone', 111n, 3],
    ['self-and-spouse', 11n, 2],
    ['self', 1n, 1],
  ] as const)('of %s counts their incomes and heads alone', (members, income, heads) => {
    const narrow = homesByDate({ 'first-known': home({ ...definition, members }) })
    const gathering = gather(narrow, [self(['wage', 1n]), spouse(['wage', 10n]), other(['wage', 100n])], on)
    expect(gathering).toMatchObject({ income, members: heads })
    expect(gathering.left.map(({ because }) => because)).toEqual(Array(3 - heads).fill('not-a-member'))
  })

  test('may count a kind of the person that it does not count of the others', () => {
    const apart = homesByDate({
      'first-known': home({ ...definition, incomes: { self: allBut(incomes), others: allBut(incomes, 'pension') } }),
    })
    expect(incomeOf([self(['pension', 1n]), other(['pension', 10n])], apart)).toBe(1n)
  })

  test('changes with its day', () => {
    const persons = [self(['wage', 1n], ['pension', 10n])]
    expect(incomeOf(persons, homes, '2026-01-15')).toBe(11n)
    expect(incomeOf(persons, homes, '2026-01-16')).toBe(1n)
  })
})

describe('a share of a value', () => {
  test('is not rounded', () => {
    expect(incomeOf([self(['house', 121n])])).toEqual(ratio(121n, 120n))
    expect(incomeOf([self(['house', 60n]), spouse(['house', 60n])])).toBe(1n)
  })

  test('may begin above a dated value', () => {
    expect(incomeOf([self(['car', 5_007n])])).toBe(1n)
    expect(incomeOf([self(['car', 4_999n])])).toBe(0n)
    const { counted } = gather(homes, [self(['car', 5_001n])], on)
    expect(counted[0]).toMatchObject({ share: ['1', '7'], above: { id: 'car-limit', value: '5000' }, adds: ['1', '7'] })
  })

  test('above a value that is not known on the day leaves the income open and names the value', () => {
    const decision = decideHome(entitlement, [self(['car', 1n])], {}, '2025-01-01')
    expect(decision.missing).toMatchObject([{ kind: 'parameter', id: 'car-limit', reason: 'not-known' }])
  })

  test('decides by a fraction of a kuruş, and tells the exact margin', () => {
    // The limit of one person is 666 2/3 kuruş.
    const decided = (house: bigint) => decideHome(entitlement, [self(['wage', 666n], ['house', house])], {}, on)
    expect([79n, 80n, 81n].map(house => decided(house).outcome)).toEqual(['granted', 'refused', 'refused'])
    expect(decided(79n).conditions[0]!.checks[0]).toMatchObject({
      fact: { value: ['79999', '120'] },
      threshold: '666',
      exact: ['2000', '3'],
      margin: '0',
      exactMargin: ['-1', '120'],
    })
  })
})

describe('an income that is not known', () => {
  const unknown = (relation: HomePerson['relation']): HomePerson => ({ relation, incomes: null })

  test('makes the household’s income missing and names whose it is', () => {
    const decision = decideHome(entitlement, [self(['wage', 1n]), other(), unknown('other'), unknown('spouse')], {}, on)
    expect(decision).toMatchObject({
      outcome: 'missing',
      missing: [
        {
          path: 'household.income',
          members: [
            { relation: 'other', place: 2 },
            { relation: 'spouse', place: 1 },
          ],
        },
      ],
    })
  })

  test('does not matter of who does not belong to the home', () => {
    const narrow = { ...entitlement, homes: homesByDate({ 'first-known': home({ ...definition, members: 'self' }) }) }
    expect(decideHome(narrow, [self(['wage', 1n]), unknown('other')], {}, on).outcome).toBe('granted')
  })
})

test('a decision on gathered incomes replays to the same bytes', () => {
  const kind = fc.constantFrom('wage', 'pension', 'loan', 'house', 'car')
  const list = fc.option(fc.array(fc.record({ kind, kurus: fc.bigInt(0n, 100_000n) }), { maxLength: 4 }), { nil: null })
  const persons = fc
    .tuple(list, fc.option(list, { nil: undefined }), fc.array(list, { maxLength: 3 }))
    .map(([own, partner, others]): HomePerson[] => [
      { relation: 'self', incomes: own },
      ...(partner === undefined ? [] : [{ relation: 'spouse', incomes: partner } as const]),
      ...others.map(incomes => ({ relation: 'other', incomes }) as const),
    ])
  fc.assert(
    fc.property(persons, given => {
      const stored = JSON.stringify(decideHome(entitlement, given, {}, on))
      expect(JSON.stringify(replay(entitlement, JSON.parse(stored)))).toBe(stored)
    }),
  )
  const exact = JSON.stringify(decide(entitlement, { 'household.income': ratio(7n, 3n), 'household.members': 1 }, on))
  expect(JSON.parse(exact).facts['household.income']).toEqual(['7', '3'])
  expect(JSON.stringify(replay(entitlement, JSON.parse(exact)))).toBe(exact)
})

describe('what cannot be', () => {
  test.each<[string, HomePerson[]]>([
    ['members: must hold the person', []],
    ['members: must hold the person', [self(), self()]],
    ['members: must hold one spouse at most', [self(), spouse(), spouse()]],
    ['members.1.relation', [self(), { relation: 'uncle' as never, incomes: [] }]],
    ['members.0.incomes.1.kind: no such kind', [self(['wage', 1n], ['dividend' as never, 1n])]],
    ['members.0.incomes.0.kurus: money must not be negative', [self(['wage', -1n])]],
    ['members.0.incomes.0.kurus: must be money', [self(['wage', Number.NaN as never])]],
    ['household.income: larger than any amount', [self(['wage', 9_000_000_000_000_000n], ['wage', 1n])]],
  ])('%s', (problem, persons) => {
    expect(() => gather(homes, persons, on)).toThrow(problem)
  })

  test('an income given beside the gathered one', () => {
    expect(() => decideHome(entitlement, [self()], { 'household.income': 1n }, on)).toThrow('household.income: is gathered')
  })

  test('a mistake in a definition', () => {
    const elsewhere = incomeKinds({ wage: { label: words('wage') } })
    expect(() => home({ ...definition, incomes: [incomes.wage, elsewhere.wage] })).toThrow('declared in different places')
    expect(() => home({ ...definition, incomes: [incomes.wage], shares })).toThrow("unknown key 'house'")
    expect(() => home({ ...definition, incomes: [] })).toThrow('counts no income')
    expect(() => home({ ...definition, fills: { income: household.members, members: household.members } })).toThrow(
      'is not money',
    )
    expect(() => allBut(incomes, 'loans' as never)).toThrow("unknown key 'loans'")
    expect(() => homesByDate({ '2024-01-01': home(definition) })).toThrow("homes begin with 'first-known'")
    expect(() => decideHome({ conditions: entitlement.conditions }, [self()], {}, on)).toThrow('has no homes')
  })
})

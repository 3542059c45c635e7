import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lira } from '#platform/money/money.ts'
import { ratio } from '#platform/money/ratio.ts'
import { entitlement as homeCare } from '#services/disability-and-age/evde-bakim/rules.ts'
import { byAge, byChoice, count, index, percent } from '../amount.ts'
import { boolean, choice, day, FactError, facts, integer, money, period } from '../fact.ts'
import { allBut, home, homesByDate, incomeKinds } from '../home.ts'
import { choiceParameter, moneyParameter } from '../parameter.ts'
import { type Entitlement, rule, versions } from '../rule.ts'
import { columnsNeeded, dwellings, edgesOf, kindsCounted, tracedOutcomes } from './agreement.fixture.ts'
import { decideAll, decideInPlace } from './batch.ts'
import { compile } from './plan.ts'
import { populationOf } from './population.ts'
import { Planner } from './wasm/planner.ts'
import { residentOf } from './wasm/resident.ts'

const words = (text: string) => ({ tr: text, en: text })
const on = '2024-09-15'

const wage = moneyParameter('wage', {
  label: words('wage'),
  law: 'a law',
  values: [
    { validFrom: '2024-01-01', validUntil: '2025-01-01', value: lira('17.002,12'), confidence: 'found', source: 'a test' },
  ],
})
const carLimit = moneyParameter('car', {
  label: words('car'),
  law: 'a law',
  values: [{ validFrom: '2024-01-01', value: lira('1.000'), confidence: 'found', source: 'a test' }],
})
const rounding = choiceParameter<'down' | 'half-up'>('rounding', {
  label: words('rounding'),
  law: 'a law',
  values: [{ validFrom: '2024-01-01', value: 'half-up', confidence: 'found', source: 'a test' }],
})

const person = facts('person', {
  birth: day({ label: words('birth') }),
  report: period({ label: words('report') }),
  works: boolean({ label: words('works') }),
  disability: integer({ label: words('percent') }),
  school: choice({ label: words('school'), options: { none: words('none'), primary: words('primary'), high: words('high') } }),
})
const household = facts('household', {
  income: money({ label: words('income') }),
  members: integer({ label: words('members'), minimum: 1 }),
  rent: boolean({ label: words('rents') }),
})
const kinds = incomeKinds({
  wage: { label: words('wage') },
  pension: { label: words('pension') },
  loan: { label: words('loan') },
  house: { label: words('house') },
  car: { label: words('car') },
})

const isPoor = rule({
  law: 'a law',
  says: words('poor'),
  holds: household.income.perHeadOf(household.members).isLessThan(wage.fraction(1, 3)),
})
const isOldOrDisabled = rule({
  law: 'a law',
  says: words('old or disabled'),
  holds: person.birth.ageIsAtLeast(65).or(person.disability.isAtLeast(count(40)).and(person.report.coversDay)),
})
const doesNotWork = rule({
  law: 'a law',
  says: words('does not work'),
  holds: person.works.isFalse,
  exceptions: {
    pupil: { law: 'a law', says: words('pupil'), when: person.school.in('primary', 'high'), holds: true },
    young: { law: 'a law', says: words('young'), when: person.birth.ageIsUnder(18).and(household.rent.isTrue), holds: false },
  },
})

const amount = index(9500)
  .times(byChoice(person.school, { none: percent(40), primary: percent(75), high: percent(80) }))
  .times(byAge(person.birth, { 0: percent(50), 6: percent(75), 18: percent(103) }))
  .roundedBy(rounding)

const homeOf = (members: 'everyone' | 'self-and-spouse' | 'self', apart: boolean) =>
  home({
    label: words('home'),
    law: 'a law',
    members,
    incomes: apart ? { self: allBut(kinds, 'loan'), others: allBut(kinds, 'loan', 'pension') } : allBut(kinds, 'loan'),
    shares: { house: { ratio: ratio(1n, 120n) }, car: { ratio: ratio(1n, 7n), above: carLimit } },
    fills: { income: household.income, members: household.members },
  })

const isNotRich = rule({
  law: 'a law',
  says: words('not rich'),
  holds: household.income.isAtMost(wage.fraction(5, 2)),
})
const isPupilOrWorks = rule({
  law: 'a law',
  says: words('pupil or works'),
  holds: person.school.in('primary').not().or(person.works.isTrue).or(person.birth.ageIsUnder(30)),
})
const plainHome = (members: 'everyone' | 'self-and-spouse') => {
  const plain = allBut(kinds, 'loan', 'house', 'car')
  return home({
    label: words('home'),
    law: 'a law',
    members,
    incomes: members === 'everyone' ? plain : { self: plain, others: [kinds.wage] },
  })
}

const entitlements: Record<string, Entitlement> = {
  'home care, of the country’s own rules': homeCare,
  'facts told as they are': { conditions: versions({ 'first-known': { isPoor, isOldOrDisabled, doesNotWork } }), amount },
  ...Object.fromEntries(
    (['everyone', 'self-and-spouse', 'self'] as const).flatMap(members =>
      [false, true].map(apart => [
        `incomes of ${members}${apart ? ', the person’s own apart' : ''}`,
        {
          conditions: versions({ 'first-known': { isPoor, isOldOrDisabled } }),
          homes: homesByDate({ 'first-known': homeOf(members, apart) }),
          amount: index(4606).perHeadOf(household.members).roundedBy(rounding),
        } satisfies Entitlement,
      ]),
    ),
  ),
  ...Object.fromEntries(
    (['everyone', 'self-and-spouse'] as const).map(members => [
      `plain incomes of ${members}`,
      {
        conditions: versions({ 'first-known': { isPoor, isNotRich, isOldOrDisabled, isPupilOrWorks } }),
        homes: homesByDate({ 'first-known': plainHome(members) }),
        amount: index(4606).roundedBy(rounding),
      } satisfies Entitlement,
    ]),
  ),
}
const edges = edgesOf([ratio(lira('17.002,12'), 3n), ratio(lira('17.002,12') * 2n, 3n)])

describe('the columns and the traced interpreter agree', () => {
  for (const [name, entitlement] of Object.entries(entitlements)) {
    test(name, () => {
      const { homes: _, ...told } = entitlement
      const withColumns = name.startsWith('home care') ? told : entitlement
      const needed = columnsNeeded(withColumns, on)
      const counted = kindsCounted(withColumns, on)
      return fc.assert(
        fc.asyncProperty(dwellings(needed, counted, on, edges), async given => {
          const population = populationOf(given, needed, counted)
          const traced = tracedOutcomes(withColumns, given, on)
          const plan = compile(withColumns, on)
          if (/^(home care|plain)/.test(name)) expect(() => new Planner(residentOf(population)).add(plan)).not.toThrow()
          for (const way of [{ backend: 'javascript' }, { threads: 1 }, { threads: 2 }] as const) {
            const [outcomes] = await decideAll([plan], population, way)
            expect([...outcomes!.outcome]).toEqual(traced.map(({ outcome }) => outcome))
            expect([...(outcomes!.amount ?? [])]).toEqual(withColumns.amount ? traced.map(({ kurus }) => kurus) : [])
            expect(outcomes!.total).toBe(traced.reduce((sum, { kurus }) => sum + BigInt(kurus), 0n))
            expect(outcomes!.granted).toBe(traced.filter(({ outcome }) => outcome === 1).length)
            expect(outcomes!.missing).toBe(traced.filter(({ outcome }) => outcome === 2).length)
          }
        }),
        { numRuns: 300 },
      )
    })
  }
})

test('more households than a block holds, one of them a whole institution: the same on every back end', async () => {
  const entitlement = entitlements['plain incomes of everyone']!
  const couple = entitlements['plain incomes of self-and-spouse']!
  const needed = columnsNeeded(entitlement, on)
  const drawn = fc.sample(dwellings(needed, ['wage', 'pension'], on, edges), { numRuns: 1500, seed: 7 }).flat()
  const large = { ...drawn[0]!, persons: Array.from({ length: 300 }, (_, index) => drawn[index]!.persons[0]!) }
  const given = Array.from({ length: 20_000 }, (_, index) => (index === 9000 ? large : drawn[index % drawn.length]!))
  const population = populationOf(given, needed, ['wage', 'pension'])
  const plans = [compile(entitlement, on), compile(couple, on)]
  const expected = await decideAll(plans, population, { backend: 'javascript' })
  expect(expected[0]!.granted).toBeGreaterThan(0)
  for (const threads of [1, 2] as const) {
    const planner = new Planner(residentOf(population))
    for (const plan of plans) expect(() => planner.add(plan)).not.toThrow()
    expect(await decideAll(plans, population, { threads })).toEqual(expected)
    expect(await decideInPlace(plans, population, { threads })).toEqual(expected)
  }
})

test('a value that a column cannot hold is named with its row', () => {
  const dwelling = (income: bigint) => ({ facts: { 'household.income': income }, persons: [{ facts: {}, incomes: null }] })
  const build = (income: bigint) => populationOf([dwelling(0n), dwelling(income)], [household.income.fact], [])
  expect(() => build(2n ** 31n)).toThrow(/rows\.1\.household\.income: larger/)
  expect(() => build(-1n)).toThrow(FactError)
  expect(build(2n ** 31n - 1n).columns['household.income']).toEqual(Int32Array.of(0, 2 ** 31 - 1))
  expect(() => populationOf([{ facts: {}, persons: [] }], [], [])).toThrow(/nobody lives there/)
})

test('a birth after the day of decision is named, never decided on', async () => {
  const population = populationOf(
    [{ facts: {}, persons: [{ facts: { 'person.birth': '2024-09-16' }, incomes: null }] }],
    [person.birth.fact],
    [],
  )
  const entitlement = {
    conditions: versions({
      'first-known': { isOld: rule({ law: 'a law', says: words('old'), holds: person.birth.ageIsAtLeast(65) }) },
    }),
  }
  await expect(decideAll([compile(entitlement, on)], population)).rejects.toThrow(/rows\.0\.person\.birth/)
})

test('a column that is asked for and not there is an error, not a refusal', async () => {
  const population = populationOf([{ facts: {}, persons: [{ facts: {}, incomes: null }] }], [], [])
  await expect(decideAll([compile(homeCare, on)], population)).rejects.toThrow(/no such column/)
})

import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPool } from '#platform/database/connect.server.ts'
import { testCluster } from '#platform/database/testing.server.ts'
import type { Day } from '#platform/day/day.ts'
import { ratio } from '#platform/money/ratio.ts'
import { byAge, byChoice, index, percent } from '#rules/amount.ts'
import { columnsNeeded, dwellings, edgesOf, kindsCounted, tracedOutcomes } from '#rules/batch/agreement.fixture.ts'
import { outcomeCode } from '#rules/batch/outcomes.ts'
import type { Dwelling } from '#rules/batch/population.ts'
import { boolean, choice, day, type Fact, facts, integer, money } from '#rules/fact.ts'
import { allBut, home, homeOn, homesByDate, incomeKinds } from '#rules/home.ts'
import { choiceParameter, moneyParameter } from '#rules/parameter.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { toSql } from '#rules/sql.ts'
import { homeSql } from '#rules/sql-home.ts'
import { entitlements } from '#services/registry.ts'
import { daysOf, dwellingsNear, isOfPersons } from './entitlement-edges.ts'
import { size } from './sizes.ts'
import { literal, sqlTypes } from './sql-literal.ts'

// Whole dwellings with their incomes, decided in the database and by the interpreter: made-up rules of every kind, then every benefit.

let pool: pg.Pool
beforeAll(() => {
  pool = createPool(testCluster(), { max: 1 })
})
afterAll(() => pool.end())

const words = (of: string) => ({ tr: of, en: of })
const dated = { confidence: 'unconfirmed', source: 'of the test', validFrom: '2024-01-01' } as const
const wage = moneyParameter('wage', { label: words('wage'), law: 'law', values: [{ ...dated, value: 17_002_12n }] })
const carLimit = moneyParameter('car', { label: words('car'), law: 'law', values: [{ ...dated, value: 100_000n }] })
const laterLimit = moneyParameter('later', {
  label: words('later'),
  law: 'law',
  values: [{ ...dated, validFrom: '2025-01-01', value: 5n }],
})
const rounding = choiceParameter<'down' | 'half-up'>('rounding', {
  label: words('rounding'),
  law: 'law',
  values: [{ ...dated, value: 'half-up' }],
})

const person = facts('person', {
  birth: day({ label: words('birth') }),
  works: boolean({ label: words('works') }),
  school: choice({ label: words('school'), options: { none: words('none'), primary: words('primary'), high: words('high') } }),
})
const household = facts('household', {
  income: money({ label: words('income') }),
  members: integer({ label: words('members'), minimum: 1 }),
  rents: boolean({ label: words('rents') }),
})
const kinds = incomeKinds({
  wage: { label: words('wage') },
  pension: { label: words('pension') },
  loan: { label: words('loan') },
  house: { label: words('house') },
  car: { label: words('car') },
})

const isPoor = rule({
  law: 'law',
  says: words('poor'),
  holds: household.income.perHeadOf(household.members).isLessThan(wage.fraction(1, 3)),
})
const earnsLittle = rule({
  law: 'law',
  says: words('little'),
  holds: household.income.isAtMost(
    wage
      .times(byChoice(person.school, { none: percent(40), primary: percent(75), high: percent(150) }))
      .times(byAge(person.birth, { 0: percent(50), 6: percent(75), 18: percent(103) })),
  ),
})
const doesNotWork = rule({
  law: 'law',
  says: words('works not'),
  holds: person.works.isFalse,
  exceptions: {
    pupil: { law: 'law', says: words('pupil'), when: person.school.in('primary', 'high'), holds: true },
    young: { law: 'law', says: words('young'), when: person.birth.ageIsUnder(18).and(household.rents.isTrue), holds: false },
    old: { law: 'law', says: words('old'), when: person.birth.ageIsAtLeast(80), holds: true },
  },
})
const amount = index(9500)
  .times(byChoice(person.school, { none: percent(40), primary: percent(75), high: percent(80) }))
  .times(byAge(person.birth, { 0: percent(50), 6: percent(75), 18: percent(103) }))
  .perHeadOf(household.members)
  .roundedBy(rounding)

const homeOf = (members: 'everyone' | 'self-and-spouse' | 'self', apart: boolean, above = carLimit) =>
  homesByDate({
    'first-known': home({
      label: words('home'),
      law: 'law',
      members,
      incomes: apart ? { self: allBut(kinds, 'loan'), others: allBut(kinds, 'loan', 'pension') } : allBut(kinds, 'loan'),
      shares: { house: { ratio: ratio(1n, 120n) }, car: { ratio: ratio(2n, 7n), above } },
      fills: { income: household.income, members: household.members },
    }),
  })
const conditions = versions({ 'first-known': { isPoor, earnsLittle, doesNotWork } })

const madeUp: readonly [string, Entitlement][] = [
  ['facts told as they are', { conditions, amount }],
  ['incomes of everyone', { conditions, amount, homes: homeOf('everyone', false) }],
  ['incomes of everyone, the person’s own apart', { conditions, amount, homes: homeOf('everyone', true) }],
  ['incomes of a couple', { conditions, amount, homes: homeOf('self-and-spouse', true) }],
  ['incomes of oneself', { conditions, homes: homeOf('self', false) }],
  ['a share above a value that is not known', { conditions, amount, homes: homeOf('everyone', false, laterLimit) }],
]

/** A row for each person: dwelling, place, place of the spouse, incomes, and all facts beside them. */
function rowsOf(given: readonly Dwelling[], asked: readonly Fact[], counted: readonly string[]): string {
  let place = 0
  const rows = given.flatMap((dwelling, number) => {
    const first = place
    return dwelling.persons.map(({ facts, incomes, spouse }) => {
      const known = { ...dwelling.facts, ...facts }
      const ofKind = (kind: string) => (incomes === null ? null : (incomes.find(each => each.kind === kind)?.kurus ?? 0n))
      const cells = [
        ...[number, place++, spouse === undefined ? -1 : first + spouse].map(String),
        ...counted.map(kind => literal(ofKind(kind), 'bigint')),
        ...asked.map(fact => literal(known[fact.path], sqlTypes[fact.type])),
      ]
      return `(${cells.join(', ')})`
    })
  })
  return rows.join(', ')
}

async function askDatabase(entitlement: Entitlement, given: readonly Dwelling[], on: Day) {
  const asked = columnsNeeded(entitlement, on)
  const counted = kindsCounted(entitlement, on)
  const names = ['dwelling', 'place', 'spouse', ...counted.map(kind => `income ${kind}`), ...asked.map(({ path }) => path)]
  const gathered =
    entitlement.homes &&
    homeSql(entitlement.homes, on, {
      relation: `CASE m.place WHEN r.place THEN 'self' WHEN r.spouse THEN 'spouse' ELSE 'other' END`,
      income: kind => `m."income ${kind}"`,
    })
  const fills = entitlement.homes && homeOn(entitlement.homes, on).home.fills
  const sql = toSql(entitlement, on, {
    column: path => `"${path}"`,
    scale: path => (gathered && path === fills?.income ? gathered.scale : 1n),
  })
  const { rows } = await pool.query<{ outcome: keyof typeof outcomeCode; amount: string | null }>(
    `WITH given (${names.map(name => `"${name}"`).join(', ')}) AS (VALUES ${rowsOf(given, asked, counted)})
     SELECT ${sql.outcome} AS outcome, (${sql.amount ?? 'NULL'})::text AS amount
     FROM given r ${gathered && fills ? `, LATERAL (SELECT ${gathered.income} AS "${fills.income}", ${gathered.members} AS "${fills.members}" FROM given m WHERE m.dwelling = r.dwelling) AS home` : ''}
     ORDER BY place`,
  )
  return rows.map(({ outcome, amount }) => ({ outcome: outcomeCode[outcome], kurus: Number(amount ?? 0) }))
}

const on = '2024-09-15'
const edges = edgesOf([ratio(17_002_12n, 3n), ratio(17_002_12n * 3n, 4n)])

test.each(madeUp)('%s', async (_, entitlement) => {
  await fc.assert(
    fc.asyncProperty(dwellings(columnsNeeded(entitlement, on), kindsCounted(entitlement, on), on, edges), async given => {
      expect(await askDatabase(entitlement, given, on)).toEqual(tracedOutcomes(entitlement, given, on))
    }),
    { numRuns: size(60, 1500) },
  )
})

const ofPersons = Object.entries(entitlements).filter(([, entitlement]) => isOfPersons(entitlement))

describe.each(ofPersons)('%s', (_id, entitlement) => {
  test.each(daysOf(entitlement))('on %s the database says what the interpreter says', on =>
    fc.assert(
      fc.asyncProperty(dwellingsNear(entitlement, on, kindsCounted(entitlement, on)), async given => {
        expect(await askDatabase(entitlement, given, on)).toEqual(tracedOutcomes(entitlement, given, on))
      }),
      { numRuns: size(4, 60) },
    ),
  )
})

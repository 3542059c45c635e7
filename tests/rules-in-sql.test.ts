import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { netMinimumWage } from '#kernel/parameter/statutory.ts'
import { createPool } from '#platform/database/connect.server.ts'
import { testCluster } from '#platform/database/testing.server.ts'
import type { Day, Period } from '#platform/day/day.ts'
import { type Amount, count, index } from '#rules/amount.ts'
import type { Condition } from '#rules/condition.ts'
import { decide } from '#rules/decide.ts'
import { boolean, choice, day, type Fact, type FactValues, facts, integer, money, period } from '#rules/fact.ts'
import { choiceParameter, coefficientParameter, getValueOn, moneyParameter } from '#rules/parameter.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { toSql } from '#rules/sql.ts'
import { entitlement as homeCare } from '#services/disability-and-age/evde-bakim/rules.ts'
import { size } from './sizes.ts'
import { literal, sqlTypes } from './sql-literal.ts'

// The database answers as the interpreter does: outcome and amount, for every household, on, under and over each limit.

let pool: pg.Pool
beforeAll(() => {
  pool = createPool(testCluster(), { max: 1 })
})
afterAll(() => pool.end())

interface Answer {
  outcome: string
  amount: string | null
}

async function askDatabase(entitlement: Entitlement, rows: readonly FactValues[], on: Day, whole: 'numeric' | 'bigint') {
  const dictionary = [...entitlement.conditions.dictionary.values()]
  const sql = toSql(entitlement, on, { column: path => `"${path}"`, whole })
  const values = rows.map(
    (row, place) => `(${[place, ...dictionary.map(fact => literal(row[fact.path], sqlTypes[fact.type]))].join(', ')})`,
  )
  const answer = await pool.query<Answer>(
    `SELECT ${sql.outcome} AS outcome, (${sql.amount ?? 'NULL'})::text AS amount
     FROM (VALUES ${values.join(', ')}) AS row (place, ${dictionary.map(fact => `"${fact.path}"`).join(', ')}) ORDER BY place`,
  )
  return answer.rows
}

const askInterpreter = (entitlement: Entitlement, row: FactValues, on: Day): Answer => {
  const { outcome, amount } = decide(entitlement, row, on)
  return { outcome, amount: amount?.kurus ?? null }
}

async function mustAgree(
  entitlement: Entitlement,
  rows: readonly FactValues[],
  on: Day,
  whole: 'numeric' | 'bigint' = 'numeric',
) {
  expect(await askDatabase(entitlement, rows, on, whole)).toEqual(rows.map(row => askInterpreter(entitlement, row, on)))
}

/** Days on which something of home care changes, and the days before them. */
const homeCareDays = [
  '2022-12-31',
  ...netMinimumWage.values.map(({ validFrom }) => validFrom),
  '2024-06-30',
  '2024-07-01',
  '2024-09-30',
  '2026-01-15',
  '2026-01-16',
  '2026-07-01',
  '2027-01-01',
] as const

const known = <V>(values: fc.Arbitrary<V>) => fc.option(values, { nil: null, freq: 6 })
const dayBetween = (from: Day, to: Day) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map(each => each.toISOString().slice(0, 10))

function home(on: Day): fc.Arbitrary<FactValues> {
  const wage = on >= '2023-01-01' && on < '2027-01-01' ? getValueOn(netMinimumWage, on) : 1_000_000n
  return fc
    .record({
      members: fc.integer({ min: 1, max: 9 }),
      offset: fc.oneof(fc.bigInt(-1n, 1n), fc.bigInt(-(wage / 2n), wage)),
      isKnown: fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 9 })),
      level: known(fc.constantFrom('tam-bagimli', 'kismi-bagimli', 'agir-engelli', 'cozger-ileri', 'cozger-belirgin')),
      report: known(
        fc.constantFrom<Period[]>(
          { from: '2020-01-01', until: null },
          { from: '2020-01-01', until: on },
          { from: on, until: null },
        ),
      ),
      careReport: known(fc.boolean()),
      caregiver: known(fc.boolean()),
    })
    .map(({ members, offset, isKnown, level, report, careReport, caregiver }) => {
      const income = (wage * 2n * BigInt(members)) / 3n + offset
      return {
        'household.income': isKnown[1] === 0 || income < 0n ? null : income,
        'household.members': isKnown[1] === 1 ? null : members,
        'person.healthReport.validity': report,
        'person.healthReport.level': level,
        'person.hasCareReport': careReport,
        'person.caregiver.isBeneficiary': caregiver,
      }
    })
}

test.each(homeCareDays)('home care on %s is decided alike, also on the limit and one kuruş beside it', async on => {
  await fc.assert(
    fc.asyncProperty(fc.array(home(on), { minLength: 40, maxLength: 80 }), rows => mustAgree(homeCare, rows, on, 'bigint')),
    { numRuns: size(5, 50) },
  )
})

const words = (of: string) => ({ tr: of, en: of })
const person = facts('person', {
  birth: day({ label: words('birth') }),
  isStudent: boolean({ label: words('student') }),
  percent: integer({ label: words('percent') }),
  report: period({ label: words('report') }),
  level: choice({ label: words('level'), options: { low: words('low'), high: words("hi'gh"), "o'dd": words('odd') } }),
})
const household = facts('household', {
  income: money({ label: words('income') }),
  rent: money({ label: words('rent') }),
  members: integer({ label: words('members'), minimum: 1 }),
})
const dated = { confidence: 'unconfirmed', source: 'of the test' } as const
const limit = moneyParameter('limit', {
  label: words('limit'),
  law: 'law',
  values: [
    { ...dated, validFrom: '2024-01-01', value: 7n },
    { ...dated, validFrom: '2024-03-01', value: null },
  ],
})
const coefficient = coefficientParameter('coefficient', {
  label: words('coefficient'),
  law: 'law',
  values: [{ ...dated, validFrom: '2024-01-01', value: { numerator: 5n, denominator: 7n } }],
})
const rounding = (how: 'down' | 'half-up') =>
  choiceParameter('rounding', {
    label: words('rounding'),
    law: 'law',
    values: [{ ...dated, validFrom: '2024-01-01', value: how }],
  })

const moneyLimit: fc.Arbitrary<Amount> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })).map(([over, under]) => limit.fraction(over, under)),
  fc.constant(index(1).times(coefficient).fraction(1, 9)),
  fc.constant(household.rent.times(coefficient)),
  fc.constant(household.members.times(limit)),
)
const compared = (left: Amount & { fact: Fact }, limits: fc.Arbitrary<Amount>) =>
  fc
    .tuple(fc.constantFrom('isLessThan', 'isAtMost', 'isAtLeast', 'isMoreThan'), limits, fc.boolean())
    .map(([how, right, perHead]): Condition => {
      const measured = perHead && left.fact.type === 'money' ? left.perHeadOf(household.members) : left
      return measured[how as 'isAtMost'](right)
    })
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: compared(household.income, moneyLimit) },
  compared(person.percent, fc.integer({ min: 0, max: 12 }).map(count)),
  fc.constantFrom(person.isStudent.isTrue, person.isStudent.isFalse),
  fc.constantFrom(person.report.coversDay, person.report.coversDay.not()),
  fc.constantFrom(person.level.in('high'), person.level.in('low', "o'dd"), person.level.in('high', 'low').not()),
  fc.integer({ min: 0, max: 40 }).map(years => person.birth.ageIsAtLeast(years)),
  fc.integer({ min: 0, max: 40 }).map(years => person.birth.ageIsUnder(years)),
)
const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => one.and(other)),
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => one.or(other)),
    tie('condition').map(each => each.not()),
  ),
}))
const paid = fc.option(
  fc
    .tuple(
      fc.constantFrom(
        limit.fraction(2, 3),
        household.rent.times(coefficient),
        limit.perHeadOf(household.members),
        household.rent.fraction(1, 2),
      ),
      fc.constantFrom('down' as const, 'half-up' as const),
    )
    .map(([amount, how]) => amount.roundedBy(rounding(how))),
  { nil: undefined },
)
const entitlement: fc.Arbitrary<Entitlement> = fc
  .tuple(fc.array(condition, { minLength: 1, maxLength: 4 }), paid)
  .map(([all, amount]) => ({
    conditions: versions({
      'first-known': Object.fromEntries([
        ...all.map((holds, place) => [`claim${place}`, rule({ law: 'law', says: words('claim'), holds })]),
        // Names every dictionary, whatever the drawn claims ask.
        [
          'both',
          rule({ law: 'law', says: words('both'), holds: household.members.isAtLeast(count(1)).or(person.isStudent.isTrue) }),
        ],
      ]),
    }),
    ...(amount ? { amount } : {}),
  }))

/** Small numbers, so that many a household sits exactly on a limit; a few so large that their limits come near to the largest money. */
const situation = fc.record({
  'household.income': known(fc.oneof({ weight: 8, arbitrary: fc.bigInt(0n, 40n) }, fc.constantFrom(9_000_000_000_000_000n))),
  'household.rent': known(fc.bigInt(0n, 30n)),
  'household.members': known(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.constant(10 ** 5))),
  'person.birth': known(
    fc.oneof(dayBetween('1980-01-01', '2024-01-31'), fc.constantFrom('2004-02-29', '2008-02-29', '2006-02-28', '2006-03-01')),
  ),
  'person.isStudent': known(fc.boolean()),
  'person.percent': known(fc.integer({ min: 0, max: 12 })),
  'person.report': known(
    fc.constantFrom<Period[]>(
      { from: '2023-01-01', until: null },
      { from: '2023-01-01', until: '2024-02-29' },
      { from: '2024-02-29', until: '2024-03-01' },
    ),
  ),
  'person.level': known(fc.constantFrom('low', 'high', "o'dd")),
}) as fc.Arbitrary<FactValues>

test('whatever the claims and the facts, the database and the interpreter answer alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      entitlement,
      fc.array(situation, { minLength: 20, maxLength: 40 }),
      fc.constantFrom('2023-12-31', '2024-02-28', '2024-02-29', '2024-03-01'),
      (drawn, rows, on) =>
        mustAgree(
          drawn,
          rows.map(row => ({ ...row, 'person.birth': (row['person.birth'] as string) > on ? null : row['person.birth'] })),
          on,
        ),
    ),
    { numRuns: size(120, 3000) },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { netMinimumWage } from '#kernel/parameter/statutory.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { decide, replay } from '#rules/decide.ts'
import { factsNeeded } from '#rules/rule.ts'
import { outcomeOf } from '#rules/story.ts'
import { cases } from './cases.ts'
import { conditions, entitlement } from './rules.ts'

describe('worked cases', () => {
  test.each(cases)('$name', story => {
    const { actual, expected } = outcomeOf(entitlement, story)
    expect(actual).toEqual(expected)
  })

  test('decided again from what is stored, every case gives the same bytes', () => {
    for (const { facts, on } of cases) {
      const bytes = JSON.stringify(decide(entitlement, facts, on))
      expect(JSON.stringify(replay(entitlement, JSON.parse(bytes)))).toBe(bytes)
    }
  })

  test('every condition of every version is refused in some case', () => {
    const refusedBy = cases.flatMap(({ expected }) => (expected.outcome === 'refused' ? [expected.because] : []))
    expect(new Set(refusedBy)).toEqual(new Set(conditions.of.flatMap(version => Object.keys(version.conditions))))
  })
})

test('the form of 2026 asks two facts more than that of 2024', () => {
  const paths = (on: Day) => factsNeeded(conditions, on).map(({ path }) => path)
  const first = ['person.healthReport.validity', 'person.healthReport.level', 'household.income', 'household.members']
  expect(paths('2024-09-15')).toEqual(first)
  expect(paths('2026-01-16')).toEqual([...first, 'person.hasCareReport', 'person.caregiver.isBeneficiary'])
})

const report = { 'person.healthReport.level': 'tam-bagimli', 'person.healthReport.validity': { from: '2020-01-01', until: null } }
const beyondReports = { 'person.hasCareReport': true, 'person.caregiver.isBeneficiary': false }

function isGranted(income: bigint, members: number, on: Day): boolean {
  const facts = { ...report, ...beyondReports, 'household.income': income, 'household.members': members }
  return decide(entitlement, facts, on).conditions.find(({ name }) => name === 'hasLowIncome')?.result === true
}

// Written apart from the engine, by hand: the net wage in kuruş by year and half-year.
function wageByHand(on: Day): bigint {
  if (on < '2023-07-01') return 850_680n
  if (on < '2024-01-01') return 1_140_232n
  if (on < '2025-01-01') return 1_700_212n
  return on < '2026-01-01' ? 2_210_467n : 2_807_550n
}

const sometime = fc.integer({ min: 0, max: 1276 }).map(days => addDays('2023-01-01', days))

test('random households agree with the rule worked out by hand', () => {
  const levels = ['tam-bagimli', 'kismi-bagimli', 'agir-engelli', 'cozger-ileri', 'cozger-belirgin', undefined] as const
  const home = fc.record({
    on: sometime,
    members: fc.integer({ min: 1, max: 15 }),
    income: fc.bigInt({ min: 0n, max: 30_000_000n }),
    level: fc.constantFrom(...levels),
    ends: fc.option(sometime, { nil: null }),
    careReport: fc.constantFrom(true, false, undefined),
    beneficiary: fc.constantFrom(true, false, undefined),
  })
  fc.assert(
    fc.property(home, ({ on, members, income, level, ends, careReport, beneficiary }) => {
      const { outcome } = decide(
        entitlement,
        {
          'household.income': income,
          'household.members': members,
          'person.healthReport.level': level,
          'person.healthReport.validity': { from: '2022-12-31', until: ends },
          'person.hasCareReport': careReport,
          'person.caregiver.isBeneficiary': beneficiary,
        },
        on,
      )
      const amended = on >= '2026-01-16'
      const refused =
        (ends !== null && on >= ends) ||
        level === 'kismi-bagimli' ||
        level === 'cozger-ileri' ||
        income * 3n >= BigInt(members) * 2n * wageByHand(on) ||
        (amended && (careReport === false || beneficiary === true))
      const lacking = level === undefined || (amended && (careReport === undefined || beneficiary === undefined))
      expect(outcome).toBe(refused ? 'refused' : lacking ? 'missing' : 'granted')
    }),
    { numRuns: 3000, seed: 20240915 },
  )
})

describe.each(netMinimumWage.values)('with the net wage since $validFrom', ({ validFrom, value }) => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'a home of %i is refused on and over the limit, granted under it',
    members => {
      const twoThirds = BigInt(members) * 2n * value!
      const lastUnder = (twoThirds - 1n) / 3n
      expect(isGranted(lastUnder, members, validFrom)).toBe(true)
      expect(isGranted(lastUnder - 1n, members, validFrom)).toBe(true)
      expect(isGranted(lastUnder + 1n, members, validFrom)).toBe(false)
      expect(isGranted(lastUnder + 2n, members, validFrom)).toBe(false)
    },
  )
})

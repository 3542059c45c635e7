import { period } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

interface Home {
  readonly on: string
  readonly members?: number
  readonly income?: string
  /** Level in the health-board report; left out: no report known. */
  readonly report?: string
  /** First day on which the report is no longer valid; left out: permanent. */
  readonly reportEnds?: string
  readonly careReport?: boolean
  readonly caregiverIsBeneficiary?: boolean
}

const autumn = { on: '2024-09-15', members: 3, report: 'tam-bagimli' } as const
const newRules = { on: '2026-02-02', members: 3, income: '30.000', report: 'tam-bagimli' } as const
const bothReports = { ...newRules, careReport: true, caregiverIsBeneficiary: false } as const

export const cases: readonly Story[] = [
  story('one kuruş under the limit is granted', { ...autumn, income: '34.004,23' }, granted('9.077,96')),
  story(
    'on the limit is refused, and says by how much',
    { ...autumn, income: '34.004,24' },
    refused('hasLowIncome', { over: '0,00' }),
  ),
  story('one kuruş over the limit is refused', { ...autumn, income: '34.004,25' }, refused('hasLowIncome', { over: '0,01' })),
  story('who lives alone without income is granted', { ...autumn, members: 1, income: '0' }, granted('9.077,96')),
  story(
    'alone, the limit lies between two kuruş: below it is granted',
    { ...autumn, members: 1, income: '11.334,74' },
    granted('9.077,96'),
  ),
  story(
    'alone, the next kuruş lies above the limit',
    { ...autumn, members: 1, income: '11.334,75' },
    refused('hasLowIncome', { over: '0,01' }),
  ),
  story('a large home shares one income', { ...autumn, members: 7, income: '60.000' }, granted('9.077,96')),

  story(
    'without a report it is not refused but asked for',
    { ...autumn, members: 1, income: '0', report: undefined },
    missing('person.healthReport.validity', 'person.healthReport.level'),
  ),
  story('without an income declaration it is asked for', { ...autumn }, missing('household.income')),
  story(
    'an income above the limit refuses even before the report comes',
    { ...autumn, income: '40.000', report: undefined },
    refused('hasLowIncome'),
  ),
  story(
    'the last valid day of the report still counts',
    { ...autumn, income: '0', reportEnds: '2024-09-16' },
    granted('9.077,96'),
  ),
  story(
    'a report that ended yesterday does not count',
    { ...autumn, income: '0', reportEnds: '2024-09-15' },
    refused('isFullyDependent'),
  ),

  story(
    'an old report of severe disability still counts',
    { ...autumn, income: '0', report: 'agir-engelli' },
    granted('9.077,96'),
  ),
  story('partly dependent is not enough', { ...autumn, income: '0', report: 'kismi-bagimli' }, refused('isFullyDependent')),
  story(
    'a child with very advanced needs is granted',
    { ...autumn, income: '0', report: 'cozger-cok-ileri' },
    granted('9.077,96'),
  ),
  story('a child with marked needs is granted', { ...autumn, income: '0', report: 'cozger-belirgin' }, granted('9.077,96')),
  story(
    'a child with special-condition needs is granted',
    { ...autumn, income: '0', report: 'cozger-ozel-kosul' },
    granted('9.077,96'),
  ),
  story('a child with advanced needs is not', { ...autumn, income: '0', report: 'cozger-ileri' }, refused('isFullyDependent')),

  story('the first half of 2024 has its own amount', { ...autumn, on: '2024-06-30', income: '34.004,23' }, granted('7.608,71')),
  story(
    'the wage of 2023 has its own limit',
    { ...autumn, on: '2023-12-31', income: '22.804,64' },
    refused('hasLowIncome', { over: '0,00' }),
  ),

  story('the day before the amendment asks for one report', { ...newRules, on: '2026-01-15' }, granted('13.878,71')),
  story(
    'from 16.01.2026 the care report and the caregiver are asked for',
    { ...newRules, on: '2026-01-16' },
    missing('person.hasCareReport', 'person.caregiver.isBeneficiary'),
  ),
  story('with both reports the new rules grant', bothReports, granted('13.878,71')),
  story('without the care report the new rules refuse', { ...bothReports, careReport: false }, refused('hasCareReport')),
  story(
    'a beneficiary cannot be the caregiver',
    { ...bothReports, caregiverIsBeneficiary: true },
    refused('caregiverIsNoBeneficiary'),
  ),
  story(
    'a day whose coefficient is not published waits for it',
    { ...bothReports, on: '2026-07-01' },
    missing('civil-servant-coefficient'),
  ),
  story('a day whose wage is not published waits for it', { ...bothReports, on: '2027-01-01' }, missing('net-minimum-wage')),
]

function story(name: string, { on, ...home }: Home, expected: Expected): Story {
  return { name, on, facts: factsOf(home), expected }
}

function factsOf({ members, income, report, reportEnds, careReport, caregiverIsBeneficiary }: Omit<Home, 'on'>): FactValues {
  return {
    'household.members': members,
    'household.income': income === undefined ? undefined : lira(income),
    'person.healthReport.validity': report === undefined ? undefined : period('2022-03-01', reportEnds ?? null),
    'person.healthReport.level': report,
    'person.hasCareReport': careReport,
    'person.caregiver.isBeneficiary': caregiverIsBeneficiary,
  }
}

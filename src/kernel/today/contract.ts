import { z } from 'zod'
import { CaseRow } from '#kernel/case/contract.ts'
import { FindingLine, InspectionLine } from '#kernel/licence/inspection-contract.ts'
import { PlacementCounts } from '#kernel/placement/work-contract.ts'
import { ReferralLine } from '#kernel/referral/contract.ts'
import { CourseWork } from '#kernel/training/contract.ts'
import { VisitLine } from '#kernel/visit/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { Day, Id } from '#platform/http/shapes.ts'

/** A legal deadline as the home shows it: overdue first. `total` and `passed` are days. */
export const DeadlineLine = z.strictObject({
  caseId: Id.nullable(),
  referralId: Id.nullable(),
  number: z.string(),
  who: z.string(),
  what: z.enum(['answer-referral', 'answer-application', 'report-expires', 'decide']),
  dueOn: Day,
  startedOn: Day,
  daysLeft: z.int(),
  programmeId: z.string(),
})
/** What waits of licences: findings and inspections for inspectors, files for whoever prepares, proposals for the decider. */
export const LicencesWaiting = z.strictObject({
  overdueFindings: z.int(),
  /** The nearest first, overdue ones among them. */
  findings: z.array(FindingLine),
  inspections: z.array(InspectionLine),
  applications: z.int(),
  proposals: z.int(),
})
export const Today = z.strictObject({
  deadlines: z.array(DeadlineLine),
  visits: z.array(VisitLine),
  referrals: z.array(ReferralLine),
  recentCases: z.array(CaseRow),
  /** My unit's cases by state. */
  caseStates: z.array(z.strictObject({ state: z.string(), count: z.int() })),
  /** Runs that wait for this role. */
  runsWaiting: z.int(),
  licences: LicencesWaiting.nullable(),
  /** Sessions and courses; null for whoever takes no attendance. */
  courses: CourseWork.nullable(),
  /** Cards whose next step is this role's, by the list in which they stand. */
  cards: z.array(z.strictObject({ list: z.enum(['to-decide', 'to-print', 'to-deliver', 'ending']), count: z.int() })),
  /** null where placements are no work of this role. */
  placements: PlacementCounts.nullable(),
})
export type Today = z.infer<typeof Today>
export const readToday = endpoint({ method: 'GET', path: '/api/today', summary: 'What waits for me today', answer: Today })

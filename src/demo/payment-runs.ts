import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { paymentLine, paymentRun } from '#kernel/payment/state.ts'
import { addDays, type Day, daysInMonth, parsePeriod } from '#platform/day/day.ts'
import { workday } from './calendar.ts'
import type { CareFile } from './care-file.ts'
import { homeCare } from './care-file.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import type { Staff } from './staff.ts'

/** A month's run as its lines need it. */
export interface Run {
  id: string
  month: Day
  /** Kuruş for a whole month. */
  monthly: bigint
  computedOn: Day
  paidOn: Day
}

/** The nine monthly runs, each with so many whole lines, computed, proposed, approved and released by four persons. */
export function recordRuns(scribe: Scribe, staff: Staff, lines: number): Run[] {
  return plan.paidMonths.map((month, index) => {
    const paidOn = plan.paidOn[index]!
    const computedOn = workday(addDays(month, 8))
    const monthly = homeCare.benefit.monthlyAmountOn(month)
    const id = computeRun(scribe, staff, { month, computedOn, lines, total: monthly * BigInt(lines) })
    const move = (act: string, on: Day, by: number) => scribe.record(paymentRun, { subject: id, act, on, by, key: runKey })
    move('propose', workday(addDays(computedOn, 1)), staff.payments)
    move('approve', workday(addDays(paidOn, -1)), staff.director)
    move('release', paidOn, staff.accounting)
    return { id, month, monthly, computedOn, paidOn }
  })
}

const runKey = accessKey(circle.directorate, 0)

function computeRun(
  scribe: Scribe,
  staff: Staff,
  { month, computedOn, lines, total }: { month: Day; computedOn: Day; lines: number; total: bigint },
): string {
  const facts = { programme_id: homeCare.id, month, lines, total: String(total) }
  return scribe.record(paymentRun, { act: 'compute', on: computedOn, by: staff.payments, facts, key: runKey }).id
}

/** One award's line of a run: the days that its own period and the report cover together. */
function computeLine(
  scribe: Scribe,
  staff: Staff,
  run: Omit<Run, 'paidOn'>,
  file: CareFile,
  award: Row<'award'>,
): Row<'payment_line'> {
  const { month, monthly, computedOn } = run
  const { benefit } = homeCare
  const days = benefit.coveredDays([{ from: award.from_day, until: award.until_day }], month)
  const facts = {
    run_id: run.id,
    award_id: award.id,
    case_id: file.caseId,
    programme_id: homeCare.id,
    person_id: award.person_id,
    district_id: award.district_id,
    month,
    days,
    days_in_month: daysInMonth(month),
    amount: String(benefit.coveredAmount(monthly, days, month)),
    decided_by: award.decided_by,
  }
  return scribe.record(paymentLine, { act: 'compute', on: computedOn, by: staff.payments, facts, key: file.awardKey })
}

/** A paid line in every run; a report that does not cover all of them is an error of the generator. */
export function recordLines(scribe: Scribe, staff: Staff, runs: readonly Run[], file: CareFile, award: Row<'award'>) {
  const report = parsePeriod(file.papers.documents[0]!.during)
  if (report.from > plan.paidMonths[0] || (report.until && report.until <= plan.lastDay))
    throw new Error('a report must cover every paid day')
  for (const run of runs) {
    const line = computeLine(scribe, staff, run, file, award)
    scribe.record(paymentLine, { subject: line.id, act: 'pay', on: run.paidOn, by: staff.accounting, key: file.awardKey })
  }
}

/** A second run of the last month, which waits for the director: awards that ended within the month. */
export function recordWaitingRun(scribe: Scribe, staff: Staff, ended: readonly { file: CareFile; award: Row<'award'> }[]) {
  if (ended.length === 0) return
  const month = plan.paidMonths.at(-1)!
  const run = { id: scribe.random.uuid(), month, monthly: homeCare.benefit.monthlyAmountOn(month), computedOn: '2024-09-26' }
  const lines = ended.map(({ file, award }) => computeLine(scribe, staff, run, file, award))
  const facts = {
    programme_id: homeCare.id,
    month,
    lines: lines.length,
    total: String(lines.reduce((sum, line) => sum + line.amount, 0n)),
  }
  scribe.record(paymentRun, { subject: run.id, act: 'compute', on: run.computedOn, by: staff.payments, facts, key: runKey })
  scribe.record(paymentRun, { subject: run.id, act: 'propose', on: '2024-09-27', by: staff.payments, key: runKey })
}

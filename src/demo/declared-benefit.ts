import type { Row } from '#database/types.ts'
import { accessKey } from '#kernel/access/roles.ts'
import { award } from '#kernel/benefit/state.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { decision } from '#kernel/decision/state.ts'
import { paymentLine, paymentRun } from '#kernel/payment/state.ts'
import type { Programme } from '#kernel/programme/contract.ts'
import { addDays, type Day, daysInMonth } from '#platform/day/day.ts'
import type { Decision } from '#rules/decision.ts'
import { workday } from './calendar.ts'
import type { Organisation } from './organisations.ts'
import type { Scribe } from './scribe.ts'

/** A file of a programme that is declared only: decided by its lawful decider, with a reason, without conditions of ours. */
export interface DeclaredFile {
  programme: Programme
  series: string
  unit: Organisation
  person: string
  household: string | null
  district: number | null
  preparedBy: number
  decidedBy: number
  decidedOn: Day
  reason: string
}

/** From application to award, on one day's decision; no condition was evaluated, and the decision says so. */
export function recordGranted(scribe: Scribe, file: DeclaredFile): Row<'award'> {
  const { programme, unit, person, household, district, preparedBy, decidedBy, decidedOn, reason } = file
  const key = accessKey(unit.circle, programme.level)
  const openedOn = workday(addDays(decidedOn, -scribe.random.int(8, 24)))
  const prefix = `${file.series}-${openedOn.slice(0, 4)}-`
  const { id: caseId } = scribe.record(caseConcept, {
    act: 'open',
    on: openedOn,
    by: preparedBy,
    key,
    facts: {
      number: prefix + String(scribe.numbers.next(prefix)).padStart(5, '0'),
      programme_id: programme.id,
      strand: Object.keys(programme.strands)[0]!,
      lifecycle: 'benefit',
      person_id: person,
      household_id: household,
      organisation_id: unit.id,
      district_id: district,
      due_on: null,
      assigned_to: preparedBy,
    },
  })
  const stored: Decision = { on: decidedOn, version: 'declared', outcome: 'granted', facts: {}, conditions: [], missing: [] }
  const proposed = scribe.record(decision, {
    act: 'propose',
    on: workday(addDays(decidedOn, -1)),
    by: preparedBy,
    key,
    facts: { case_id: caseId, prepared_by: preparedBy, outcome: stored.outcome, stored },
  })
  scribe.record(caseConcept, { subject: caseId, act: 'propose', on: proposed.proposed_on, by: preparedBy, key })
  scribe.record(decision, { subject: proposed.id, act: 'approve', on: decidedOn, by: decidedBy, key, facts: { reason } })
  scribe.record(caseConcept, { subject: caseId, act: 'grant', on: decidedOn, by: decidedBy, key })
  return scribe.record(award, {
    act: 'grant',
    on: decidedOn,
    by: decidedBy,
    key: accessKey(unit.circle, 0),
    facts: {
      case_id: caseId,
      decision_id: proposed.id,
      programme_id: programme.id,
      person_id: person,
      district_id: district,
      prepared_by: preparedBy,
      decided_by: decidedBy,
    },
  })
}

/** Who computes and proposes a run, who approves it, and who releases it. */
export interface Payers {
  computes: number
  approves: number
  releases: number
}

export interface DeclaredRun {
  id: string
  month: Day
  computedOn: Day
  paidOn: Day
}

/** A month's run of so many lines, computed, approved and released by three persons. */
export function recordRun(
  scribe: Scribe,
  { programme, inCircle, payers }: { programme: string; inCircle: number; payers: Payers },
  { month, paidOn, lines, total }: { month: Day; paidOn: Day; lines: number; total: bigint },
): DeclaredRun {
  const key = accessKey(inCircle, 0)
  const computedOn = workday(addDays(month, 8))
  const facts = { programme_id: programme, month, lines, total: String(total) }
  const { id } = scribe.record(paymentRun, { act: 'compute', on: computedOn, by: payers.computes, facts, key })
  const move = (act: string, on: Day, by: number) => scribe.record(paymentRun, { subject: id, act, on, by, key })
  move('propose', workday(addDays(computedOn, 1)), payers.computes)
  move('approve', workday(addDays(paidOn, -1)), payers.approves)
  move('release', paidOn, payers.releases)
  return { id, month, computedOn, paidOn }
}

/** A paid line of a run. */
export function recordPaid(
  scribe: Scribe,
  { id, month, computedOn, paidOn }: DeclaredRun,
  given: Row<'award'>,
  {
    amount,
    kind = 'regular',
    household = null,
    payers,
  }: { amount: bigint; kind?: string; household?: string | null; payers: Payers },
) {
  const key = given.access_key
  const days = daysInMonth(month)
  const line = scribe.record(paymentLine, {
    act: 'compute',
    on: computedOn,
    by: payers.computes,
    key,
    facts: {
      run_id: id,
      award_id: given.id,
      case_id: given.case_id,
      programme_id: given.programme_id,
      person_id: given.person_id,
      household_id: household,
      district_id: given.district_id,
      month,
      kind,
      days,
      days_in_month: days,
      amount: String(amount),
      decided_by: given.decided_by,
    },
  })
  scribe.record(paymentLine, { subject: line.id, act: 'pay', on: paidOn, by: payers.releases, key })
}

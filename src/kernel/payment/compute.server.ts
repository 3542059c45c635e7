import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { withVault } from '#kernel/access/with-vault.server.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { standingsOf } from '#kernel/benefit/days.server.ts'
import { paidDays, type Standing } from '#kernel/benefit/days.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { mustBeConfirmed } from '#kernel/parameter/confirm.server.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { daysInMonth, firstOfMonth, firstOfNextMonth } from '#platform/day/day.ts'
import { conflict } from '#platform/http/problem.ts'
import { paymentLine, paymentRun } from './state.ts'

type Line = Row<'payment_line'>

/** The benefit that a programme pays; one that is not worked out yet pays nothing. */
export function getPaid(tx: Transaction, programmeId: string): Benefit {
  const benefit = definitionOf(
    tx.hane.programmes.find(programme => programme.id === programmeId),
    'benefit',
  )
  if (!benefit) throw conflict('Bu hizmetin ödemesi henüz işletilmiyor.', 'Payment of this service is not worked out yet.')
  return benefit
}

/** Persons with an award in the month, not suspended throughout, and no line of it. */
const waitingPersons = (tx: Transaction, programmeId: string, month: string) =>
  tx
    .query<{ person_id: string }>(
      `SELECT DISTINCT a.person_id FROM award a WHERE a.programme_id = $1 AND a.state <> 'void' AND daterange(a.from_day, a.until_day) && daterange($2, $3)
       AND NOT EXISTS (SELECT FROM jsonb_to_recordset(a.suspensions) AS gap("from" date, until date)
         WHERE daterange(gap."from", gap.until) @> daterange(a.from_day, a.until_day) * daterange($2, $3))
       AND NOT EXISTS (SELECT FROM payment_line l WHERE l.person_id = a.person_id AND l.programme_id = a.programme_id AND l.month = $2 AND l.kind = 'regular')
     ORDER BY a.person_id`,
      [programmeId, firstOfMonth(month), firstOfNextMonth(month)],
    )
    .then(rows => rows.map(row => row.person_id))

/** How many lines a run of the month would hold; persons whose paper has ended are among them until it is computed. */
export async function countWaiting(tx: Transaction, programmeId: string, month: string): Promise<number> {
  const first = firstOfMonth(month)
  const anew = await changedLines(tx, getPaid(tx, programmeId), programmeId, first)
  return (await waitingPersons(tx, programmeId, first)).length + anew.length
}

/** Lines of released runs that were held or came back: their days may have changed since. */
const unpaidLines = (tx: Transaction, programmeId: string, month: string) =>
  tx.query<Line>(
    `SELECT l.* FROM payment_line l JOIN payment_run r ON r.id = l.run_id
     WHERE l.programme_id = $1 AND l.month = $2 AND l.state IN ('held', 'returned') AND r.state = 'released' ORDER BY l.id FOR UPDATE OF l`,
    [programmeId, month],
  )

interface Due {
  /** The award that the line names: of two in a month the later one. */
  award: Row<'award'>
  days: number
  amount: bigint
  /** The line to compute anew; a new one where there is none. */
  line?: Line
}

/**
 * Computes the lines of a month for every award that has none yet: amount × covered days ÷ days of the month. A second run of the
 * same month holds only what the first did not, and what waits unpaid with other days than it was computed for.
 */
export async function computeRun(
  tx: Transaction,
  { id, actId, programmeId, month }: { id: string; actId: string; programmeId: string; month: string },
) {
  if (await tx.find('SELECT id FROM payment_run WHERE id = $1', [id])) return
  const benefit = getPaid(tx, programmeId)
  const first = firstOfMonth(month)
  if (first > tx.today) throw conflict('Gelecek bir ay için ödeme hesaplanmaz.', 'A coming month cannot be computed.')
  await mustBeConfirmed(tx, benefit.paidOn, first)
  // Hidden persons' awards too: an order must not cost anyone their money.
  const due = await withVault(tx, () => dueLines(tx, benefit, programmeId, first))
  if (due.length === 0) throw conflict('Bu ay için satırı olmayan hak ediş yok.', 'No award is waiting for a line this month.')
  const total = due.reduce((sum, line) => sum + line.amount, 0n)
  await record(tx, paymentRun, {
    id: actId,
    subject: id,
    act: 'compute',
    accessKey: accessKey(circle.directorate, 0),
    facts: { programme_id: programmeId, month: first, lines: due.length, total: String(total) },
  })
  const acts = due.map(each => lineAct(each, { runId: id, month: first }))
  await withVault(tx, () => recordAll(tx, paymentLine, acts))
}

async function dueLines(tx: Transaction, benefit: Benefit, programmeId: string, month: string): Promise<Due[]> {
  const personIds = await waitingPersons(tx, programmeId, month)
  const standings = await standingsOf(tx, benefit, { programmeId, personIds })
  const added = personIds.flatMap(personId => dueIn(benefit, standings.get(personId) ?? [], month))
  return [...added, ...(await changedLines(tx, benefit, programmeId, month))]
}

async function changedLines(tx: Transaction, benefit: Benefit, programmeId: string, month: string): Promise<Due[]> {
  const unpaid = await unpaidLines(tx, programmeId, month)
  const standings = await standingsOf(tx, benefit, { programmeId, personIds: unpaid.map(line => line.person_id) })
  return unpaid.flatMap(line => dueIn(benefit, standings.get(line.person_id) ?? [], month, line))
}

function dueIn(benefit: Benefit, standings: readonly Standing[], month: string, line?: Line): Due[] {
  const days = paidDays(benefit, standings, month)
  if (days === 0 || days === line?.days) return []
  const amount = benefit.coveredAmount(benefit.monthlyAmountOn(month), days, month)
  return [{ award: lastIn(standings, month), days, amount, line }]
}

const lastIn = (standings: readonly Standing[], month: string): Row<'award'> =>
  standings.findLast(({ award }) => award.from_day < firstOfNextMonth(month))!.award

function lineAct({ award, days, amount, line }: Due, { runId, month }: { runId: string; month: string }) {
  const id = crypto.randomUUID()
  const computed = { run_id: runId, award_id: award.id, days, amount: String(amount), decided_by: award.decided_by }
  if (line) return { id, subject: line.id, act: 'recompute', accessKey: line.access_key, facts: computed }
  const facts = {
    ...computed,
    case_id: award.case_id,
    programme_id: award.programme_id,
    person_id: award.person_id,
    district_id: award.district_id,
    month,
    days_in_month: daysInMonth(month),
  }
  return { id, subject: id, act: 'compute', accessKey: award.access_key, facts }
}

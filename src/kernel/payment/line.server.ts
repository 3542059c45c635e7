import type { Row } from '#database/types.ts'
import { type Deed, may } from '#kernel/access/policy.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { withVault } from '#kernel/access/with-vault.server.ts'
import { isRecorded, record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { standingsOf } from '#kernel/benefit/days.server.ts'
import { paidDays } from '#kernel/benefit/days.ts'
import { conflict, notAllowed } from '#platform/http/problem.ts'
import { getPaid } from './compute.server.ts'
import type { LineState, LineSum, PaymentLine } from './contract.ts'
import { type LineAct, lineActs, paymentLine } from './state.ts'

type Line = Row<'payment_line'>
type Run = Row<'payment_run'>

/** A run is released: every line that is not held is paid, unless fewer days are due by now than it was computed for. */
export async function payLines(tx: Transaction, run: Run) {
  const lines = await tx.query<Line>(
    `SELECT * FROM payment_line WHERE run_id = $1 AND state = 'computed' ORDER BY id FOR UPDATE`,
    [run.id],
  )
  const isDue = await stillDue(tx, run, lines)
  await recordAll(
    tx,
    paymentLine,
    lines.map(line => ({
      id: crypto.randomUUID(),
      subject: line.id,
      accessKey: line.access_key,
      ...(isDue(line) ? { act: 'pay' } : { act: 'hold', facts: { reason: changedSince } }),
    })),
  )
}

const changedSince = 'Hesaptan sonra hak ediş ya da belge değişti; bu kadar gün artık ödenmez.'

async function stillDue(tx: Transaction, { programme_id }: Run, lines: readonly Line[]): Promise<(line: Line) => boolean> {
  const benefit = getPaid(tx, programme_id)
  const personIds = lines.map(line => line.person_id)
  const standings = await standingsOf(tx, benefit, { programmeId: programme_id, personIds })
  return line => paidDays(benefit, standings.get(line.person_id) ?? [], line.month) >= line.days
}

/** Holds a line, lets it go again, or records that the bank returned it; `facts` carry the reason. */
export async function markLine(
  tx: Transaction,
  id: string,
  { actId, act, facts }: { actId: string; act: 'hold' | 'unhold' | 'return'; facts?: { reason: string } },
) {
  const line = await getLine(tx, id)
  if (act === 'unhold' && !(await isRecorded(tx, actId))) {
    const { state } = await getRun(tx, line)
    if (state === 'released')
      throw conflict('Liste ödendi; bekletilen satır artık kendi başına ödenir.', 'The run is released; pay the line by itself.')
  }
  await record(tx, paymentLine, { id: actId, subject: id, act, accessKey: line.access_key, facts })
}

/** Pays one line of a released run: it was held, or the bank returned it. Never by those who proposed or approved the run. */
export async function payLine(tx: Transaction, id: string, actId: string) {
  const line = await getLine(tx, id)
  if (await isRecorded(tx, actId)) return
  const run = await getRun(tx, line)
  if (run.state !== 'released')
    throw conflict('Liste henüz ödenmedi; satır listeyle birlikte ödenir.', 'The run is not released yet; the line goes with it.')
  if (!isThirdPerson(tx, run))
    throw notAllowed('Bu listeyi öneren ya da onaylayan ödeyemez.', 'Whoever proposed or approved the run cannot pay.')
  const isDue = await stillDue(tx, run, [line])
  if (!isDue(line))
    throw conflict(
      'Hak ediş hesaptan sonra değişti; satır bu tutarla ödenemez. Ayın bir sonraki listesinde yeniden hesaplanır.',
      'The award has changed since; the line is computed anew in the next run of the month.',
    )
  const act = line.state === 'returned' ? 'pay-again' : 'pay'
  await record(tx, paymentLine, { id: actId, subject: id, act, accessKey: line.access_key })
}

const isThirdPerson = (tx: Transaction, { computed_by, proposed_by, approved_by }: Run) =>
  ![computed_by, proposed_by, approved_by].includes(tx.actor.id)

const getLine = (tx: Transaction, id: string) => tx.get<Line>('SELECT * FROM payment_line WHERE id = $1 FOR UPDATE', [id])
const getRun = (tx: Transaction, line: Line) => tx.get<Run>('SELECT * FROM payment_run WHERE id = $1', [line.run_id])

const pageOfLines = 100

const lineDeeds = {
  hold: 'payment.hold',
  unhold: 'payment.hold',
  return: 'payment.return',
  pay: 'payment.release',
} as const satisfies Record<LineAct, Deed>

/** A page of a run's lines, all or in one state; the look at them is recorded. */
export async function readLines(
  tx: Transaction,
  run: { id: string; state: string },
  { after, state }: { after?: string; state?: LineState },
) {
  const lines = await tx.query<Omit<PaymentLine, 'allowedActs'>>(
    `SELECT l.id, l.case_id AS "caseId", p.given_name || ' ' || p.surname AS "personName", d.name AS district, l.days, l.days_in_month AS "daysInMonth",
       l.amount::text AS amount, l.state, l.paid_on AS "paidOn", l.returned_on AS "returnedOn", l.reason
     FROM payment_line l JOIN person p ON p.id = l.person_id LEFT JOIN district d ON d.id = l.district_id
     WHERE l.run_id = $1 AND ($2::uuid IS NULL OR l.id > $2) AND ($3::text IS NULL OR l.state = $3) ORDER BY l.id LIMIT ${pageOfLines + 1}`,
    [run.id, after ?? null, state ?? null],
  )
  tx.audit({ event: 'look', concept: 'payment_run', subject: run.id, accessKey: accessKey(circle.directorate, 0) })
  const page = lines.slice(0, pageOfLines).map(line => ({
    ...line,
    allowedActs: lineActs(line.state, run.state).filter(act => may(tx.actor.role, lineDeeds[act])),
  }))
  return { lines: page, hidden: await hiddenLines(tx, run.id), next: lines.length > pageOfLines ? page.at(-1)!.id : null }
}

/** Lines that are counted and paid but not shown to this reader. */
async function hiddenLines(tx: Transaction, runId: string): Promise<number> {
  const count = () => tx.get<{ lines: number }>('SELECT count(*)::int AS lines FROM payment_line WHERE run_id = $1', [runId])
  return (await withVault(tx, count)).lines - (await count()).lines
}

/** The run's lines by state: what it pays, what it holds back, what came back. */
export const sumsOf = (tx: Transaction, runId: string) =>
  tx.query<LineSum>(
    `SELECT state, count(*)::int AS lines, sum(amount)::text AS total FROM payment_line WHERE run_id = $1 GROUP BY state ORDER BY state`,
    [runId],
  )

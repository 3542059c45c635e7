import type { Row } from '#database/types.ts'
import { may } from '#kernel/access/policy.ts'
import { withVault } from '#kernel/access/with-vault.server.ts'
import { staffName } from '#kernel/act/history.server.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { addMonths, firstOfMonth } from '#platform/day/day.ts'
import { notAllowed } from '#platform/http/problem.ts'
import { countWaiting } from './compute.server.ts'
import type { PaymentRun } from './contract.ts'
import { payLines } from './line.server.ts'
import { paymentRun } from './state.ts'

type Move = PaymentRun['allowedActs'][number]

const deeds = { propose: 'payment.compute', approve: 'payment.approve', release: 'payment.release' } as const
const moves = { computed: 'propose', proposed: 'approve', approved: 'release' } as const

/** Proposes, approves or releases: three persons. Releasing pays every line that is not held. */
export async function moveRun(tx: Transaction, id: string, act: Move, actId: string): Promise<PaymentRun> {
  if (!may(tx.actor.role, deeds[act])) throw notAllowed('Bu adım sizin görevinizde değil.', 'This step is not for your role.')
  const run = await tx.get<Row<'payment_run'>>('SELECT * FROM payment_run WHERE id = $1', [id])
  await record(tx, paymentRun, { id: actId, subject: id, act, accessKey: run.access_key })
  if (act === 'release' && run.state !== 'released') await withVault(tx, () => payLines(tx, run))
  return readRun(tx, id)
}

const runColumns = `id, programme_id AS "programmeId", month, state, lines, total::text AS total, ${staffName('computed_by')} AS "computedBy",
  CASE WHEN proposed_by IS NULL THEN NULL ELSE ${staffName('proposed_by')} END AS "proposedBy",
  CASE WHEN approved_by IS NULL THEN NULL ELSE ${staffName('approved_by')} END AS "approvedBy",
  CASE WHEN released_by IS NULL THEN NULL ELSE ${staffName('released_by')} END AS "releasedBy", paid_on AS "paidOn"`

type ShownRun = Omit<PaymentRun, 'allowedActs'>

function withActs(tx: Transaction, run: ShownRun): PaymentRun {
  const next = moves[run.state as keyof typeof moves]
  return { ...run, allowedActs: next && may(tx.actor.role, deeds[next]) ? [next] : [] }
}

export async function readRun(tx: Transaction, id: string): Promise<PaymentRun> {
  return withActs(tx, await tx.get<ShownRun>(`SELECT ${runColumns} FROM payment_run WHERE id = $1`, [id]))
}

/** The newest month first, in it what waits to be paid, and of that what was computed last. */
export async function listRuns(tx: Transaction) {
  const runs = await tx.query<ShownRun>(
    `SELECT ${runColumns} FROM payment_run
     ORDER BY month DESC, paid_on DESC NULLS FIRST, (SELECT min(act.seq) FROM act WHERE act.subject = payment_run.id) DESC LIMIT 60`,
  )
  const paid = tx.hane.programmes.find(programme => definitionOf(programme, 'benefit'))
  const months = [addMonths(firstOfMonth(tx.today), -1), firstOfMonth(tx.today)]
  const waiting = []
  for (const month of paid ? months : []) {
    const awards = await withVault(tx, () => countWaiting(tx, paid!.id, month))
    if (awards > 0) waiting.push({ programmeId: paid!.id, month, awards })
  }
  return {
    runs: runs.map(run => withActs(tx, run)),
    waiting,
    confirmations: await tx.query<{ parameter: string; note: string }>(
      'SELECT DISTINCT parameter, note FROM parameter_confirmation ORDER BY parameter',
    ),
  }
}

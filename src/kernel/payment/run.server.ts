import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { may } from '#kernel/access/policy.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { withVault } from '#kernel/access/with-vault.server.ts'
import { staffName } from '#kernel/act/history.server.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import {
  addDays,
  daysInMonth,
  firstOfMonth,
  firstOfNextMonth,
  formatDay,
  intersect,
  type Period,
  parsePeriod,
} from '#platform/day/day.ts'
import { conflict, notAllowed } from '#platform/http/problem.ts'
import { valueOn } from '#rules/parameter.ts'
import type { PaymentRun } from './contract.ts'
import { paymentLine, paymentRun } from './state.ts'

type Run = z.infer<typeof PaymentRun>
type Move = Run['allowedActs'][number]

interface Suspension {
  from: string
  until: string | null
}

/**
 * The days of a month that an award pays: its own period, without suspensions, where a required paper covers it. Pure.
 * `month` is any day of the month; papers may overlap, each day counts once.
 */
export function paidDays(benefit: Benefit, award: Row<'award'>, papers: readonly Period[], month: string): number {
  const whole = { from: firstOfMonth(month), until: firstOfNextMonth(month) }
  const days = new Set<string>()
  for (const paper of papers) {
    const part = intersect(whole, paper)
    const own = part && intersect(part, { from: award.from_day, until: award.until_day })
    if (!own) continue
    for (let day = own.from; day < (own.until ?? whole.until); day = addDays(day, 1)) days.add(day)
  }
  for (const { from, until } of award.suspensions as Suspension[]) {
    for (const day of days) if (day >= from && (!until || day < until)) days.delete(day)
  }
  return benefit.coveredDays(
    [...days].map(day => ({ from: day, until: addDays(day, 1) })),
    month,
  )
}

function getPaid(tx: Transaction, programmeId: string): Benefit {
  const benefit = definitionOf(
    tx.hane.programmes.find(programme => programme.id === programmeId),
    'benefit',
  )
  if (!benefit) throw conflict('Bu hizmetin ödemesi henüz işletilmiyor.', 'Payment of this service is not worked out yet.')
  return benefit
}

/** Nothing is paid on a value that nobody has confirmed. */
async function mustBeConfirmed(tx: Transaction, benefit: Benefit, month: string) {
  const confirmed = await tx.query<{ parameter: string; valid_from: string }>(
    'SELECT parameter, valid_from FROM parameter_confirmation',
  )
  for (const parameter of benefit.paidOn) {
    const found = valueOn(parameter, month)
    const current = found.found ? found.row : undefined
    if (!current || current.confidence === 'found') continue
    if (!confirmed.some(row => row.parameter === parameter.id && row.valid_from === current.validFrom))
      throw conflict(
        `${parameter.label.tr} (${formatDay(current.validFrom)}) doğrulanmamış; doğrulanmadan ödeme hesaplanmaz.`,
        `${parameter.label.en} is not confirmed; nothing is computed on it.`,
      )
  }
}

/** Papers lie at a level the payer does not read; only the days they cover are taken, in the database role made for that. */
const coveredPeriods = (tx: Transaction, benefit: Benefit, cases: readonly string[]) =>
  asRole(tx.client, 'hane_reclassify', () =>
    tx.query<{ case_id: string; during: string }>(
      `SELECT case_id, during FROM document WHERE case_id = ANY($1) AND kind = ANY($2) AND state = 'filed'`,
      [cases, benefit.documents.filter(kind => kind.required).map(kind => kind.kind)],
    ),
  ).then(rows =>
    Map.groupBy(
      rows.map(({ case_id, during }) => ({ case_id, period: parsePeriod(during) })),
      row => row.case_id,
    ),
  )

/** Hidden persons' awards too: an order must not cost anyone their money. */
const waitingAwards = (tx: Transaction, programmeId: string, month: string) =>
  withVault(tx, () =>
    tx.query<Row<'award'>>(
      `SELECT a.* FROM award a WHERE a.programme_id = $1 AND a.state <> 'void' AND daterange(a.from_day, a.until_day) && daterange($2, $3)
       AND NOT EXISTS (SELECT FROM payment_line l WHERE l.person_id = a.person_id AND l.programme_id = a.programme_id AND l.month = $2 AND l.kind = 'regular')
     ORDER BY a.id`,
      [programmeId, firstOfMonth(month), firstOfNextMonth(month)],
    ),
  )

/**
 * Computes the lines of a month for every award that has none yet: amount × covered days ÷ days of the month.
 * A second run of the same month holds only what the first did not.
 */
export async function computeRun(
  tx: Transaction,
  { id, actId, programmeId, month }: { id: string; actId: string; programmeId: string; month: string },
) {
  const before = await tx.find<Row<'payment_run'>>('SELECT * FROM payment_run WHERE id = $1', [id])
  if (before) return readRun(tx, id)
  const benefit = getPaid(tx, programmeId)
  const first = firstOfMonth(month)
  if (first > tx.today) throw conflict('Gelecek bir ay için ödeme hesaplanmaz.', 'A coming month cannot be computed.')
  await mustBeConfirmed(tx, benefit, first)
  const awards = await waitingAwards(tx, programmeId, first)
  const papers = await coveredPeriods(
    tx,
    benefit,
    awards.map(award => award.case_id),
  )
  const monthly = benefit.monthlyAmountOn(first)
  const lines = awards.flatMap(award => {
    const days = paidDays(
      benefit,
      award,
      (papers.get(award.case_id) ?? []).map(row => row.period),
      first,
    )
    return days === 0 ? [] : [{ award, days, amount: benefit.coveredAmount(monthly, days, first) }]
  })
  if (lines.length === 0) throw conflict('Bu ay için satırı olmayan hak ediş yok.', 'No award is waiting for a line this month.')
  const total = lines.reduce((sum, line) => sum + line.amount, 0n)
  await record(tx, paymentRun, {
    id: actId,
    subject: id,
    act: 'compute',
    accessKey: accessKey(circle.directorate, 0),
    facts: { programme_id: programmeId, month: first, lines: lines.length, total: String(total) },
  })
  const computed = lines.map(({ award, days, amount }) => {
    const line = crypto.randomUUID()
    return {
      id: line,
      subject: line,
      act: 'compute',
      accessKey: award.access_key,
      facts: {
        run_id: id,
        award_id: award.id,
        case_id: award.case_id,
        programme_id: programmeId,
        person_id: award.person_id,
        district_id: award.district_id,
        month: first,
        days,
        days_in_month: daysInMonth(first),
        amount: String(amount),
        decided_by: award.decided_by,
      },
    }
  })
  await withVault(tx, () => recordAll(tx, paymentLine, computed))
  return readRun(tx, id)
}

const deeds = { propose: 'payment.compute', approve: 'payment.approve', release: 'payment.release' } as const
const moves = { computed: 'propose', proposed: 'approve', approved: 'release' } as const

/** Proposes, approves or releases: three persons. Releasing pays every line that is not held. */
export async function moveRun(tx: Transaction, id: string, act: Move, actId: string) {
  if (!may(tx.actor.role, deeds[act])) throw notAllowed('Bu adım sizin görevinizde değil.', 'This step is not for your role.')
  const run = await tx.get<Row<'payment_run'>>('SELECT * FROM payment_run WHERE id = $1', [id])
  const after = await record(tx, paymentRun, { id: actId, subject: id, act, accessKey: run.access_key })
  if (act === 'release' && run.state !== 'released') await withVault(tx, () => payLines(tx, id))
  return shownRun(tx, after)
}

async function payLines(tx: Transaction, runId: string) {
  const lines = await tx.query<Row<'payment_line'>>(`SELECT * FROM payment_line WHERE run_id = $1 AND state = 'computed'`, [
    runId,
  ])
  await recordAll(
    tx,
    paymentLine,
    lines.map(line => ({ id: crypto.randomUUID(), subject: line.id, act: 'pay', accessKey: line.access_key })),
  )
}

const runColumns = `id, programme_id AS "programmeId", month, state, lines, total::text AS total, ${staffName('computed_by')} AS "computedBy",
  CASE WHEN proposed_by IS NULL THEN NULL ELSE ${staffName('proposed_by')} END AS "proposedBy",
  CASE WHEN approved_by IS NULL THEN NULL ELSE ${staffName('approved_by')} END AS "approvedBy",
  CASE WHEN released_by IS NULL THEN NULL ELSE ${staffName('released_by')} END AS "releasedBy", paid_on AS "paidOn"`

type ShownRun = Omit<Run, 'allowedActs'>

function withActs(tx: Transaction, run: ShownRun): Run {
  const next = moves[run.state as keyof typeof moves]
  return { ...run, allowedActs: next && may(tx.actor.role, deeds[next]) ? [next] : [] }
}

export async function readRun(tx: Transaction, id: string): Promise<Run> {
  return withActs(tx, await tx.get<ShownRun>(`SELECT ${runColumns} FROM payment_run WHERE id = $1`, [id]))
}

const shownRun = (tx: Transaction, row: Row<'payment_run'>) => readRun(tx, row.id)

export async function listRuns(tx: Transaction) {
  const runs = await tx.query<ShownRun>(
    `SELECT ${runColumns} FROM payment_run ORDER BY month DESC, paid_on DESC NULLS FIRST, id LIMIT 60`,
  )
  const paid = tx.hane.programmes.find(programme => definitionOf(programme, 'benefit'))
  const month = firstOfMonth(tx.today)
  const awards = paid ? await waitingAwards(tx, paid.id, month) : []
  return {
    runs: runs.map(run => withActs(tx, run)),
    waiting: paid && awards.length > 0 ? { programmeId: paid.id, month, awards: awards.length } : null,
    confirmations: await tx.query<{ parameter: string; note: string }>(
      'SELECT DISTINCT parameter, note FROM parameter_confirmation ORDER BY parameter',
    ),
  }
}

const pageOfLines = 100

export async function readRunLines(tx: Transaction, id: string, after?: string) {
  const run = await readRun(tx, id)
  const lines = await tx.query<{
    id: string
    caseId: string
    personName: string
    district: string | null
    days: number
    daysInMonth: number
    amount: string
    state: string
  }>(
    `SELECT l.id, l.case_id AS "caseId", p.given_name || ' ' || p.surname AS "personName", d.name AS district, l.days, l.days_in_month AS "daysInMonth",
       l.amount::text AS amount, l.state
     FROM payment_line l JOIN person p ON p.id = l.person_id LEFT JOIN district d ON d.id = l.district_id
     WHERE l.run_id = $1 AND ($2::uuid IS NULL OR l.id > $2) ORDER BY l.id LIMIT ${pageOfLines + 1}`,
    [id, after ?? null],
  )
  const { seen } = await tx.get<{ seen: number }>('SELECT count(*)::int AS seen FROM payment_line WHERE run_id = $1', [id])
  tx.audit({ event: 'look', concept: 'payment_run', subject: id, accessKey: accessKey(circle.directorate, 0) })
  const page = lines.slice(0, pageOfLines)
  return { run, lines: page, hidden: run.lines - seen, next: lines.length > pageOfLines ? page.at(-1)!.id : null }
}

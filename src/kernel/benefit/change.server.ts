import type { Row } from '#database/types.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { getCase } from '#kernel/case/work.server.ts'
import { formatDay } from '#platform/day/day.ts'
import { conflict, invalidField, notAllowed } from '#platform/http/problem.ts'
import { award, awardChange, type ChangeKind, changesOf, suspensionsOf } from './state.ts'

type Award = Row<'award'>

interface NewChange {
  id: string
  kind: ChangeKind
  from: string
  reason: string
}

/** Proposes to suspend, resume or end a case's award; nothing changes before another person has approved it. */
export async function proposeChange(tx: Transaction, caseId: string, { id, kind, from, reason }: NewChange) {
  const row = await getCase(tx, caseId)
  const standing = await findAward(tx, caseId)
  if (!standing) throw conflict('Bu dosyada hak ediş yok.', 'This case has no award.')
  if (!(await isRecorded(tx, id))) {
    mustFit(standing, kind, from)
    await mustBeAlone(tx, standing)
  }
  const facts = { award_id: standing.id, case_id: caseId, kind, from_day: from, reason }
  await record(tx, awardChange, { id, subject: id, act: 'propose', accessKey: row.access_key, facts })
}

interface Verdict {
  actId: string
  verdict: 'approve' | 'return'
  answer: string | null
}

/** Approves the change, which then is an act of the award, or returns it. Whoever proposed it cannot. */
export async function decideChange(tx: Transaction, id: string, { actId, verdict, answer }: Verdict) {
  const change = await tx.get<Row<'award_change'>>('SELECT * FROM award_change WHERE id = $1 FOR UPDATE', [id])
  if (await isRecorded(tx, actId)) return
  if (change.state !== 'proposed') throw conflict('Bu öneriye karar verilmiş.', 'This proposal has been decided.')
  if (change.prepared_by === tx.actor.id)
    throw notAllowed('Önerdiğiniz değişikliğe karar veremezsiniz.', 'You cannot decide what you proposed.')
  const decided = { id: actId, subject: id, act: verdict, accessKey: change.access_key }
  if (verdict === 'return') {
    if (!answer) throw invalidField('answer', 'Neden geri gönderdiğinizi yazın.', 'Say why you return it.')
    await record(tx, awardChange, { ...decided, facts: { answer } })
    return
  }
  const standing = await tx.get<Award>('SELECT * FROM award WHERE id = $1 FOR UPDATE', [change.award_id])
  mustFit(standing, change.kind as ChangeKind, change.from_day)
  await record(tx, awardChange, decided)
  await record(tx, award, {
    id: crypto.randomUUID(),
    subject: standing.id,
    act: change.kind,
    effective: change.from_day,
    accessKey: standing.access_key,
    facts: { change: id },
  })
}

/** A review that finds the conditions unmet ends what runs, from the day of decision: nothing is paid on a refusal. */
export async function endRefused(tx: Transaction, caseId: string, decisionId: string) {
  const running = await findRunning(tx, caseId)
  if (!running) return
  await record(tx, award, {
    id: crypto.randomUUID(),
    subject: running.id,
    act: 'end',
    accessKey: running.access_key,
    facts: { decision: decisionId },
  })
}

/** A case is not closed over an award that still pays, today or on a day ahead. */
export async function mustHaveNoRunningAward(tx: Transaction, caseId: string) {
  if (await findRunning(tx, caseId))
    throw conflict(
      'Hak ediş sürüyor; dosya kapatılmadan önce sona erdirilmeli.',
      'The award is still running; it must be ended before the case is closed.',
    )
}

const findRunning = (tx: Transaction, caseId: string) =>
  tx.find<Award>(
    `SELECT * FROM award WHERE case_id = $1 AND state <> 'void' AND (until_day IS NULL OR until_day > $2) ORDER BY from_day LIMIT 1`,
    [caseId, tx.today],
  )

export const findAward = (tx: Transaction, caseId: string) =>
  tx.find<Award>(`SELECT * FROM award WHERE case_id = $1 AND state <> 'void' ORDER BY from_day DESC LIMIT 1`, [caseId])

function mustFit(standing: Award, kind: ChangeKind, from: string) {
  if (!changesOf(standing).includes(kind))
    throw conflict(
      'Hak edişin şimdiki durumu bu değişikliğe uymuyor. Sayfayı yenileyip son duruma bakın.',
      'The award as it stands does not allow this change. Reload the page.',
    )
  const open = suspensionsOf(standing).find(each => each.until === null)
  const earliest = kind === 'resume' ? open!.from : standing.from_day
  if (from < earliest)
    throw invalidField(
      'from',
      kind === 'resume'
        ? `Yeniden başlama, durdurmanın başladığı ${formatDay(earliest)} gününden önce olamaz.`
        : `Gün, hak edişin başladığı ${formatDay(earliest)} gününden önce olamaz.`,
      `The day cannot be before ${formatDay(earliest)}.`,
    )
}

async function mustBeAlone(tx: Transaction, standing: Award) {
  if (await tx.find(`SELECT id FROM award_change WHERE award_id = $1 AND state = 'proposed'`, [standing.id]))
    throw conflict('Bu hak ediş için karar bekleyen bir öneri var.', 'A proposal on this award awaits its decision already.')
}

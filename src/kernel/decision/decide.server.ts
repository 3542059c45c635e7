import type { Row } from '#database/types.ts'
import { accessKey, circleOf } from '#kernel/access/roles.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { endRefused } from '#kernel/benefit/change.server.ts'
import { award } from '#kernel/benefit/state.ts'
import { proposeOn, readPapers } from '#kernel/case/situation.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { getBenefit, getCase } from '#kernel/case/work.server.ts'
import { conflict, invalidField, notAllowed } from '#platform/http/problem.ts'
import type { Decision } from '#rules/decision.ts'
import { decision } from './state.ts'

/** What the rules say of the file today. */
export async function proposal(tx: Transaction, caseId: string): Promise<Decision> {
  const row = await getCase(tx, caseId)
  return proposeOn(getBenefit(tx, row), await readPapers(tx, row), tx.today)
}

/** Sends the proposal to the decider: facts, rule version and outcome are stored with it as they are now. */
export async function propose(tx: Transaction, caseId: string, { decisionId, actId }: { decisionId: string; actId: string }) {
  const row = await getCase(tx, caseId)
  if (await isRecorded(tx, actId)) return
  const stored = await proposal(tx, caseId)
  if (stored.outcome === 'missing')
    throw conflict(
      `Karara gönderilemez; eksik: ${stored.missing.map(each => each.label.tr).join(', ')}.`,
      `Not complete; missing: ${stored.missing.map(each => each.label.en).join(', ')}.`,
    )
  const signed = await tx.find('SELECT id FROM enquiry WHERE case_id = $1', [caseId])
  if (!signed)
    throw conflict('Karara gönderilemez; sosyal inceleme raporu imzalanmamış.', 'The enquiry report has not been signed.')
  await mustHaveNoHold(tx, caseId)
  await record(tx, decision, {
    id: decisionId,
    subject: decisionId,
    act: 'propose',
    accessKey: row.access_key,
    facts: { case_id: caseId, prepared_by: tx.actor.id, outcome: stored.outcome, stored },
  })
  await record(tx, caseConcept, { id: actId, subject: caseId, act: 'propose', accessKey: row.access_key })
}

/** Two persons with one report number: a hold until it is cleared up. */
async function mustHaveNoHold(tx: Transaction, caseId: string) {
  const clash = await tx.find<{ number: string }>(
    `SELECT d.number FROM document d JOIN document o ON o.kind = d.kind AND o.number = d.number AND o.person_id <> d.person_id AND o.state = 'filed'
     WHERE d.case_id = $1 AND d.state = 'filed'`,
    [caseId],
  )
  if (clash)
    throw conflict(
      `${clash.number} sayılı rapor başka bir kişide de kayıtlı; önce hangisinin doğru olduğu bulunmalı.`,
      'Another person has the same report number.',
    )
}

interface Verdict {
  actId: string
  awardId: string
  verdict: 'approve' | 'return'
  reason: string | null
}

/** The lawful decider decides as proposed, or returns the file with the reason. Whoever prepared it cannot. */
export async function decideCase(tx: Transaction, caseId: string, { actId, awardId, verdict, reason }: Verdict) {
  const row = await getCase(tx, caseId)
  if (await isRecorded(tx, actId)) return
  const latest = await tx.find<Row<'decision'>>(
    `SELECT * FROM decision WHERE case_id = $1 ORDER BY proposed_on DESC, state = 'proposed' DESC LIMIT 1`,
    [caseId],
  )
  if (latest?.state !== 'proposed')
    throw conflict('Bu dosyada karar bekleyen bir öneri yok.', 'No proposal awaits a decision here.')
  if (!notPreparedByMe(tx, latest))
    throw notAllowed('Hazırladığınız dosyaya karar veremezsiniz.', 'You cannot decide what you prepared.')
  if (verdict === 'return') {
    if (!reason) throw invalidField('reason', 'Neden geri gönderdiğinizi yazın.', 'Say why you return it.')
    await record(tx, decision, { id: actId, subject: latest.id, act: 'return', accessKey: row.access_key, facts: { reason } })
    await record(tx, caseConcept, { id: crypto.randomUUID(), subject: caseId, act: 'return', accessKey: row.access_key })
    return
  }
  await mustStillHold(tx, row, latest)
  await record(tx, decision, { id: actId, subject: latest.id, act: 'approve', accessKey: row.access_key, facts: { reason } })
  const granted = latest.outcome === 'granted'
  await record(tx, caseConcept, {
    id: crypto.randomUUID(),
    subject: caseId,
    act: granted ? 'grant' : 'refuse',
    accessKey: row.access_key,
  })
  if (granted) await grantAward(tx, row, latest, awardId)
  else await endRefused(tx, caseId, latest.id)
}

const notPreparedByMe = (tx: Transaction, { prepared_by }: Row<'decision'>) => prepared_by !== tx.actor.id

/** A proposal is decided on the day's own facts: if they or the rules have changed since, it goes back. */
async function mustStillHold(tx: Transaction, row: Row<'case'>, latest: Row<'decision'>) {
  const now = proposeOn(getBenefit(tx, row), await readPapers(tx, row), tx.today)
  if (now.outcome !== latest.outcome)
    throw conflict(
      'Öneriden sonra bilgi ya da kural değişti; dosyayı hazırlayana geri gönderin.',
      'Facts or rules changed since the proposal; return the file.',
    )
}

/** Home care starts on the day of decision, once for one person under whichever record; the award lies open to payment (level 0), the reasons stay with the case. */
async function grantAward(tx: Transaction, row: Row<'case'>, latest: Row<'decision'>, awardId: string) {
  const standing = await tx.find(
    `SELECT id FROM award WHERE person_id = ANY(records_of($1)) AND programme_id = $2 AND state = 'in-force'`,
    [row.person_id, row.programme_id],
  )
  if (standing) return
  await record(tx, award, {
    id: awardId,
    subject: awardId,
    act: 'grant',
    accessKey: accessKey(circleOf(row.access_key), 0),
    facts: {
      case_id: row.id,
      decision_id: latest.id,
      programme_id: row.programme_id,
      person_id: row.person_id,
      district_id: row.district_id,
      prepared_by: latest.prepared_by,
      decided_by: tx.actor.id,
    },
  })
}

import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { formatDay } from '#platform/day/day.ts'
import { conflict, invalidField, notAllowed } from '#platform/http/problem.ts'
import { getPlacement } from './case.server.ts'
import type * as contract from './contract.ts'
import { closeEmptyFamilies } from './family.server.ts'
import { discharge, placement } from './state.ts'

type Presence = z.infer<NonNullable<typeof contract.recordPresence.body>>
type NewDischarge = z.infer<NonNullable<typeof contract.proposeDischarge.body>>
type Verdict = z.infer<NonNullable<typeof contract.decideDischarge.body>>

const getStay = (tx: Transaction, id: string) => tx.get<Row<'placement'>>('SELECT * FROM placement WHERE id = $1', [id])

/** On leave, in hospital, missing, back: the bed and the count stay as they are. */
export async function recordPresence(tx: Transaction, id: string, { actId, act, on, backOn, note }: Presence) {
  const stay = await getStay(tx, id)
  if (await isRecorded(tx, actId)) return
  if (on > tx.today)
    throw invalidField('on', 'Bu gün henüz gelmedi; bugünü ya da önceki bir günü yazın.', 'This day is yet to come.')
  if (on < stay.since)
    throw invalidField(
      'on',
      `Son durumu ${formatDay(stay.since)} günü kaydedildi; bundan önce olamaz.`,
      `The present state is of ${formatDay(stay.since)}; this cannot be before it.`,
    )
  if (act === 'leave' && (!backOn || backOn < on))
    throw invalidField('backOn', 'İznin son gününü yazın; başladığı günden önce olamaz.', 'Write the last day of the leave.')
  if (act === 'miss' && !note)
    throw invalidField(
      'note',
      'Ne olduğunu ve kolluğa ne zaman bildirildiğini yazın.',
      'Say what happened and when the police were told.',
    )
  const facts = { back_on: act === 'leave' ? backOn : null, note }
  await record(tx, placement, { id: actId, subject: id, act, effective: on, accessKey: stay.access_key, facts })
}

export async function proposeDischarge(tx: Transaction, id: string, { actId, dischargeId, ground, note }: NewDischarge) {
  const stay = await getStay(tx, id)
  if (await isRecorded(tx, actId)) return
  if (!Object.hasOwn(getPlacement(tx, stay).grounds, ground))
    throw invalidField('ground', 'Ayrılışın dayanağını listeden seçin.', 'Choose the ground from the list.')
  if (stay.state === 'ended') throw conflict('Bu kalış sona ermiş.', 'This stay has ended.')
  const open = await tx.find(`SELECT id FROM discharge WHERE placement_id = $1 AND state = 'proposed'`, [id])
  if (open) throw conflict('Bu kişi için karar bekleyen bir ayrılış önerisi var.', 'A discharge already awaits its decision.')
  await record(tx, discharge, {
    id: actId,
    subject: dischargeId,
    act: 'propose',
    accessKey: stay.access_key,
    facts: { placement_id: id, case_id: stay.case_id, ground, note, prepared_by: tx.actor.id },
  })
}

/** Approving ends the stay today on its ground and closes the case. */
export async function decideDischarge(tx: Transaction, id: string, { actId, verdict, reason }: Verdict) {
  const row = await tx.get<Row<'discharge'>>('SELECT * FROM discharge WHERE id = $1', [id])
  if (await isRecorded(tx, actId)) return
  if (row.prepared_by === tx.actor.id)
    throw notAllowed('Hazırladığınız dosyaya karar veremezsiniz.', 'You cannot decide what you prepared.')
  if (verdict === 'return' && !reason) throw invalidField('reason', 'Neden geri gönderdiğinizi yazın.', 'Say why you return it.')
  const done = { accessKey: row.access_key }
  await record(tx, discharge, { id: actId, subject: id, act: verdict, facts: { reason }, ...done })
  if (verdict === 'return') return
  const facts = { ground: row.ground }
  const { unit_id } = await record(tx, placement, {
    id: crypto.randomUUID(),
    subject: row.placement_id,
    act: 'end',
    facts,
    ...done,
  })
  await record(tx, caseConcept, { id: crypto.randomUUID(), subject: row.case_id, act: 'discharge', ...done })
  await closeEmptyFamilies(tx, [unit_id])
}

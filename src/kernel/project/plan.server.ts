import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { nextNumber } from '#kernel/act/number.server.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { keptFile } from '#kernel/document/kept-file.server.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import type * as contract from './contract.ts'
import { appropriation, progress, project } from './state.ts'

type Body<Name extends 'planProject' | 'decideProject' | 'advanceProject' | 'reviseCost' | 'appropriate' | 'reportProgress'> =
  z.infer<NonNullable<(typeof contract)[Name]['body']>>

/** Projects are nobody's secret: they lie in the directorate's circle. */
const projectKey = accessKey(circle.directorate, 0)

const getProject = (tx: Transaction, id: string) => tx.get<Row<'project'>>('SELECT * FROM project WHERE id = $1', [id])

/** Plans a project of a worked programme; it waits for another person's decision. */
export async function planProject(tx: Transaction, { id, programmeId, kind, name, districtId, cost }: Body<'planProject'>) {
  const programme = tx.hane.programmes.find(each => each.id === programmeId)
  const definition = definitionOf(programme, 'project')
  if (!programme || !definition)
    throw invalidField('programmeId', 'Projesi yürütülen bir hizmet seçin.', 'Choose a service whose projects are run here.')
  const known = definition.kinds[kind]
  if (!known) throw invalidField('kind', 'Proje türünü listeden seçin.', 'Choose the kind of project from the list.')
  if (known.hasCost && (cost === null || cost === '0'))
    throw invalidField('cost', 'Projenin toplam tutarını yazın.', 'Write what the project costs as a whole.')
  if (!known.hasCost && cost !== null)
    throw invalidField('cost', 'Bu türde tutar yazılmaz.', 'A project of this kind has no cost.')
  if (await tx.find('SELECT FROM project WHERE id = $1', [id])) return
  const strand = Object.keys(programme.strands).find(each => programme.strands[each]!.lifecycle === 'project')!
  const number = await nextNumber(tx, definition.numberPrefix)
  const facts = { number, programme_id: programmeId, strand, kind, name, district_id: districtId, cost }
  await record(tx, project, { id, subject: id, act: 'plan', accessKey: projectKey, facts })
}

export async function decideProject(tx: Transaction, id: string, { actId, verdict, reason }: Body<'decideProject'>) {
  const row = await getProject(tx, id)
  if (row.planned_by === tx.actor.id)
    throw conflict('Planladığınız proje hakkında bir başkası karar verir.', 'Another person decides on what you planned.')
  await record(tx, project, { id: actId, subject: id, act: verdict, accessKey: row.access_key, facts: { reason } })
}

/** Starts, completes or cancels on a day that is not ahead; a cancelled project says why. */
export async function advanceProject(tx: Transaction, id: string, { actId, act, on, reason }: Body<'advanceProject'>) {
  const row = await getProject(tx, id)
  if (on > tx.today) throw invalidField('on', 'Gün bugünden sonra olamaz.', 'The day cannot be after today.')
  const notBefore = row.started_on ?? row.decided_on
  if (notBefore && on < notBefore)
    throw invalidField('on', 'Gün, önceki adımdan önce olamaz.', 'The day cannot be before the step before.')
  if (act === 'cancel' && !reason) throw invalidField('reason', 'Neden vazgeçildiğini yazın.', 'Write why it is given up.')
  await record(tx, project, { id: actId, subject: id, act, effective: on, accessKey: row.access_key, facts: { reason } })
}

export async function reviseCost(tx: Transaction, id: string, { actId, cost, reason }: Body<'reviseCost'>) {
  const row = await getProject(tx, id)
  if ((row.costs as unknown[]).length === 0 || cost === '0')
    throw invalidField('cost', 'Sıfırdan büyük bir tutar yazın.', 'Write an amount above zero.')
  await record(tx, project, { id: actId, subject: id, act: 'revise-cost', accessKey: row.access_key, facts: { cost, reason } })
}

export async function appropriate(tx: Transaction, id: string, { id: own, year, amount, ground }: Body<'appropriate'>) {
  const row = await getProject(tx, id)
  if (row.state !== 'approved' && row.state !== 'ongoing')
    throw conflict('Ödenek, onaylanan ya da süren projeye verilir.', 'Money is given to a project that is approved or under way.')
  if (amount === '0') throw invalidField('amount', 'Sıfırdan büyük bir tutar yazın.', 'Write an amount above zero.')
  const facts = { project_id: id, year, amount, ground }
  await record(tx, appropriation, { id: own, subject: own, act: 'appropriate', accessKey: row.access_key, facts })
}

export async function reportProgress(tx: Transaction, id: string, { id: own, percent, note }: Body<'reportProgress'>) {
  const row = await getProject(tx, id)
  if (row.state !== 'ongoing')
    throw conflict('İlerleme, süren projede bildirilir.', 'Progress is reported of a project that is under way.')
  const facts = { project_id: id, percent, note }
  await record(tx, progress, { id: own, subject: own, act: 'report', accessKey: row.access_key, facts })
}

/** Attaches a photograph to a report: the act names it by its content, the bytes lie beside the report. */
export async function attachPhoto(tx: Transaction, id: string, { actId, bytes }: { actId: string; bytes: Uint8Array }) {
  const row = await tx.get<Row<'progress'>>('SELECT * FROM progress WHERE id = $1', [id])
  const kept = keptFile(bytes)
  const facts = { photo_sha256: kept.sha256, photo_type: kept.type }
  await record(tx, progress, { id: actId, subject: id, act: 'attach', accessKey: row.access_key, facts })
  await tx.query('INSERT INTO progress_photo VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [
    id,
    kept.sha256,
    kept.type,
    kept.bytes,
    row.access_key,
  ])
}

export async function openPhoto(tx: Transaction, id: string) {
  const photo = await tx.get<Row<'progress_photo'>>(
    `SELECT f.* FROM progress_photo f JOIN progress p ON p.id = f.progress_id AND p.photo_sha256 = f.sha256 WHERE p.id = $1 AND p.state = 'stands'`,
    [id],
  )
  tx.audit({ event: 'look', concept: 'progress', subject: id, accessKey: photo.access_key })
  return { type: photo.media_type, sha256: photo.sha256, bytes: photo.bytes }
}

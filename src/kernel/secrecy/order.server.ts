import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import type { Moved } from '#kernel/access/reclassify.server.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import type * as contract from './contract.ts'
import { secrecyOrder } from './state.ts'
import { hide, reveal } from './vault.server.ts'

type NewOrder = z.infer<NonNullable<typeof contract.orderSecrecy.body>>
type Extension = z.infer<NonNullable<typeof contract.extendSecrecy.body>>
type Lifting = z.infer<NonNullable<typeof contract.liftSecrecy.body>>

/** Orders lie in the vault for good: that somebody was once hidden is nobody else's to know. */
export const orderKey = accessKey(circle.vault, 2)

/** Records the decision and hides the person; the act keeps from which key each row was moved. */
export async function orderSecrecy(tx: Transaction, personId: string, { id, ground, authority, orderedOn, until }: NewOrder) {
  const person = await tx.get<{ merged_into: string | null }>('SELECT merged_into FROM person WHERE id = $1 FOR UPDATE', [
    personId,
  ])
  // A retry finds everything moved, and so takes what the first one noted.
  const before = await tx.find<{ moved: Moved[] }>(`SELECT facts -> 'moved' AS moved FROM act WHERE id = $1`, [id])
  if (!before) {
    if (person.merged_into)
      throw conflict(
        'Bu kayıt başka bir kayda birleştirilmiş; kararı geçerli kayda yazın.',
        'This record is merged into another; record the order on that one.',
      )
    await mustHaveNoOrder(tx, personId)
    mustHold(tx, { field: 'orderedOn', from: orderedOn, until })
  }
  const moved = before?.moved ?? (await hide(tx, personId))
  const facts = { person_id: personId, ground, authority, until, moved }
  await record(tx, secrecyOrder, { id, subject: id, act: 'order', effective: orderedOn, accessKey: orderKey, facts })
}

async function mustHaveNoOrder(tx: Transaction, personId: string) {
  const standing = await tx.find(`SELECT id FROM secrecy_order WHERE person_id = $1 AND state = 'standing'`, [personId])
  if (standing)
    throw conflict(
      'Bu kişi için geçerli bir gizlilik kararı var; süresi değiştiyse kararı uzatın.',
      'A secrecy order stands for this person; extend it if its end has changed.',
    )
}

/** The decision was taken by today and holds beyond it. */
function mustHold(tx: Transaction, { field, from, until }: { field: string; from: string; until: string | null }) {
  if (from > tx.today) throw invalidField(field, 'Karar günü bugünden sonra olamaz.', 'The decision cannot be dated after today.')
  if (until !== null && until <= tx.today)
    throw invalidField('until', 'Kararın son günü geçmiş; günü denetleyin.', 'The decision has already ended; check the day.')
}

const getOrder = (tx: Transaction, id: string) =>
  tx.get<Row<'secrecy_order'>>('SELECT * FROM secrecy_order WHERE id = $1 FOR UPDATE', [id])

export async function extendSecrecy(tx: Transaction, id: string, { actId, authority, decidedOn, until }: Extension) {
  const order = await getOrder(tx, id)
  if (!(await isRecorded(tx, actId))) {
    mustHold(tx, { field: 'decidedOn', from: decidedOn, until })
    if (order.until === null || (until !== null && until <= order.until))
      throw invalidField('until', 'Yeni son gün, eskisinden sonra olmalı.', 'The new end must come after the old one.')
  }
  const facts = { authority, until }
  await record(tx, secrecyOrder, {
    id: actId,
    subject: id,
    act: 'extend',
    effective: decidedOn,
    accessKey: orderKey,
    facts,
  })
}

export async function liftSecrecy(tx: Transaction, id: string, { actId, reason }: Lifting) {
  const order = await getOrder(tx, id)
  const isRetry = await isRecorded(tx, actId)
  await record(tx, secrecyOrder, { id: actId, subject: id, act: 'lift', accessKey: orderKey, facts: { reason } })
  if (!isRetry) await reveal(tx, order)
}

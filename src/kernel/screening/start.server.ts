import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { isSearchable, onRecord } from '#kernel/benefit/on-record.ts'
import type { RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'

/** Benefits that today's records can answer at least in part. */
export function searchable({ hane, today }: Pick<Transaction, 'hane' | 'today'>): readonly RegisteredEntitlement[] {
  const known = onRecord(hane.entitlements)
  return hane.entitlements.filter(each => isSearchable(each, known, today))
}

/** A screening of today, for `runScreening`: of these entitlements in one pass. One at a time; a retry finds its own. */
export async function addScreening(tx: Transaction, { id, entitlementIds }: { id: string; entitlementIds: readonly string[] }) {
  const known = searchable(tx).map(each => each.id)
  if (!entitlementIds.every(each => known.includes(each)))
    throw invalidField(
      'entitlementIds',
      'Kayıtların yanıtlayabildiği hakları seçin.',
      'Choose benefits whose conditions the records can answer.',
    )
  if (await tx.find('SELECT id FROM screening WHERE id = $1', [id])) return
  if (await findRunning(tx))
    throw conflict('Bir tarama sürüyor; bitmesini bekleyin.', 'A screening is running; wait for its end.')
  const [counted] = await asRole(tx.client, 'hane_screening', () =>
    tx.query<{ homes: number }>('SELECT count(*)::int AS homes FROM household WHERE dissolved_on IS NULL'),
  )
  await tx.query(
    `INSERT INTO screening (id, entitlement_ids, on_day, started_by, started_at, state, homes, homes_done, found)
     VALUES ($1, $2, $3, $4, $5, 'running', $6, 0, '{}')`,
    [id, entitlementIds, tx.today, tx.actor.id, tx.now, counted!.homes],
  )
  tx.audit({
    event: 'search',
    concept: 'screening',
    subject: id,
    accessKey: accessKey(circle.directorate, 0),
    detail: { entitlements: entitlementIds },
  })
}

export const findRunning = (tx: Transaction) => tx.find<{ id: string }>(`SELECT id FROM screening WHERE state = 'running'`)

import type { Row } from '#database/types.ts'
import { circleOf } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'

/** Tables whose rows belong to a case and go where it goes. */
const tablesOfCase = [
  'fact',
  'document',
  'enquiry',
  'decision',
  'care_order',
  'placement_need',
  'placement',
  'discharge',
] as const

/**
 * Hands a case over to another circle: its row, everything in it, and the acts that made them get the new key, in the role that can move
 * nothing else. Both circles keep a line of it in their audit.
 */
export async function transferCase(tx: Transaction, row: Pick<Row<'case'>, 'id' | 'access_key'>, toKey: number) {
  if (row.access_key === toKey) return
  const inCase = tablesOfCase.map(table => `SELECT id FROM ${table} WHERE case_id = $1`).join(' UNION ALL ')
  await asRole(tx.client, 'hane_reclassify', async () => {
    await tx.query(`UPDATE act SET access_key = $2 WHERE subject = $1 OR subject IN (${inCase})`, [row.id, toKey])
    await tx.query('UPDATE document_file SET access_key = $2 WHERE document_id IN (SELECT id FROM document WHERE case_id = $1)', [
      row.id,
      toKey,
    ])
    for (const table of tablesOfCase) await tx.query(`UPDATE ${table} SET access_key = $2 WHERE case_id = $1`, [row.id, toKey])
    await tx.query('UPDATE "case" SET access_key = $2 WHERE id = $1', [row.id, toKey])
  })
  const detail = { from: circleOf(row.access_key), to: circleOf(toKey) }
  for (const accessKey of [row.access_key, toKey])
    tx.audit({ event: 'reclassify', concept: 'case', subject: row.id, accessKey, detail })
}

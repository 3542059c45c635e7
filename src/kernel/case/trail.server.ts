import { staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import type { CaseFile } from './contract.ts'

/** Acts on the case and on everything filed in it, as far as the reader sees them. */
export const historyOfCase = (tx: Transaction, id: string) =>
  tx.query<CaseFile['history'][number]>(
    `SELECT a.recorded_at AS at, a.act AS what, a.concept, ${staffName('a.recorded_by')} AS by FROM act a WHERE a.subject IN (
       SELECT $1::uuid UNION ALL SELECT id FROM document WHERE case_id = $1 UNION ALL SELECT id FROM enquiry WHERE case_id = $1
       UNION ALL SELECT id FROM decision WHERE case_id = $1 UNION ALL SELECT id FROM award WHERE case_id = $1 UNION ALL SELECT id FROM fact WHERE case_id = $1
       UNION ALL SELECT id FROM award_change WHERE case_id = $1 UNION ALL SELECT id FROM payment_line WHERE case_id = $1)
     ORDER BY a.recorded_at DESC, a.seq DESC LIMIT 40`,
    [id],
  )

interface Look {
  at: string
  actor: number
  role: string
  what: 'case' | 'document'
}

/** Who looked at the case or opened a scan in it, newest first; whoever may open the file may know who else did. */
export async function looksAt(tx: Transaction, id: string): Promise<CaseFile['looks']> {
  const documents = await tx.query<{ id: string }>('SELECT id FROM document WHERE case_id = $1', [id])
  const looks = await asRole(tx.client, 'hane_auditor', () =>
    tx.query<Look>(
      `SELECT at, actor, role, concept AS what FROM audit WHERE subject = ANY($1) AND event = 'look' ORDER BY at DESC LIMIT 12`,
      [[id, ...documents.map(document => document.id)]],
    ),
  )
  const names = await tx.query<{ id: number; display_name: string }>('SELECT id, display_name FROM account WHERE id = ANY($1)', [
    looks.map(look => look.actor),
  ])
  const nameOf = (actor: number) => names.find(name => name.id === actor)?.display_name ?? 'Hane'
  return looks.map(({ at, actor, role, what }) => ({ at, role, what, by: nameOf(actor) }))
}

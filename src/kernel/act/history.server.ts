import type { Transaction } from './transaction.server.ts'

/** The acts about some subjects that the actor may see, newest first. */
export function historyOf(tx: Transaction, subjects: readonly string[]) {
  return tx.query<{ actId: string; concept: string; act: string; effective: string; recordedAt: string; recordedBy: string }>(
    `SELECT act.id AS "actId", act.concept, act.act, act.effective, act.recorded_at AS "recordedAt", ${staffName('act.recorded_by')} AS "recordedBy"
     FROM act WHERE act.subject = ANY($1) ORDER BY act.recorded_at DESC, act.seq DESC LIMIT 60`,
    [subjects],
  )
}

/** SQL for the name of a member of staff; account 0 is the system. */
export const staffName = (column: string) => `coalesce((SELECT display_name FROM account WHERE id = ${column}), 'Hane')`

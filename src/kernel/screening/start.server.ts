import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'

/** Programmes by whose conditions one can look: benefits that are worked, and not secret by themselves. */
export const screened = (programmes: readonly Programme[]) =>
  programmes.filter(programme => programme.stage === 'worked' && programme.level < 2 && definitionOf(programme, 'benefit'))

/** A screening of today, for `runScreening`: of these programmes in one pass. One at a time; a retry finds its own. */
export async function addScreening(tx: Transaction, { id, programmeIds }: { id: string; programmeIds: readonly string[] }) {
  const known = screened(tx.hane.programmes).map(programme => programme.id)
  if (!programmeIds.every(each => known.includes(each)))
    throw invalidField(
      'programmeIds',
      'Koşulları işletilen hizmetleri seçin.',
      'Choose services whose conditions are worked out.',
    )
  if (await tx.find('SELECT id FROM screening WHERE id = $1', [id])) return
  if (await findRunning(tx))
    throw conflict('Bir tarama sürüyor; bitmesini bekleyin.', 'A screening is running; wait for its end.')
  const [counted] = await asRole(tx.client, 'hane_screening', () =>
    tx.query<{ homes: number }>('SELECT count(*)::int AS homes FROM household WHERE dissolved_on IS NULL'),
  )
  await tx.query(
    `INSERT INTO screening (id, programme_ids, on_day, started_by, started_at, state, homes, homes_done, found)
     VALUES ($1, $2, $3, $4, $5, 'running', $6, 0, '{}')`,
    [id, programmeIds, tx.today, tx.actor.id, tx.now, counted!.homes],
  )
  tx.audit({
    event: 'search',
    concept: 'screening',
    subject: id,
    accessKey: accessKey(circle.directorate, 0),
    detail: { programmes: programmeIds },
  })
}

export const findRunning = (tx: Transaction) => tx.find<{ id: string }>(`SELECT id FROM screening WHERE state = 'running'`)

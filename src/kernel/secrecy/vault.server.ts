import { type Moved, putBack, reclassify } from '#kernel/access/reclassify.server.ts'
import { circle } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { personTables } from './rows-of-person.ts'

/** Moves everything of a person into the vault. What was merged into the record goes with it. Returns from where. */
export async function hide(tx: Transaction, personId: string): Promise<Moved[]> {
  await oneAtATime(tx)
  const rows = personTables.map(([table, { are }]) => [table, are] as const)
  return reclassify(tx, { rows, named: await recordsOf(tx, personId) }, { circle: circle.vault, atLeast: 2 })
}

/** Puts everything of a person back to where it was before the order; what came to be meanwhile follows what it hangs on. */
export async function reveal(tx: Transaction, order: { id: string; person_id: string }): Promise<void> {
  await oneAtATime(tx)
  const persons = await recordsOf(tx, order.person_id)
  const orders = await tx.query<{ subject: string; moved: Moved[] }>(
    `SELECT subject, facts -> 'moved' AS moved FROM act WHERE concept = 'secrecy_order' AND act = 'order'
       AND (subject = $1 OR subject IN (SELECT id FROM secrecy_order WHERE state = 'standing'))`,
    [order.id],
  )
  const movedBy = (isOwn: boolean) =>
    orders.filter(({ subject }) => (subject === order.id) === isOwn).flatMap(({ moved }) => moved)
  await putBack(tx, movedBy(true), circle.vault)
  // A home that went with somebody else still hidden comes back with the first who returns to it.
  await putBack(tx, movedBy(false), circle.vault, await homesOf(tx, persons))
  await followOwners(tx, persons)
}

/** Whether a home is wholly hidden hangs on several orders, so two are never at work together. */
const oneAtATime = (tx: Transaction) => tx.query(`SELECT pg_advisory_xact_lock(hashtext('secrecy orders'))`)

/** The record and all that were merged into it, one after another. */
async function recordsOf(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `WITH RECURSIVE record AS (SELECT id FROM person WHERE id = $1
       UNION SELECT merged.id FROM person AS merged JOIN record ON merged.merged_into = record.id) SELECT id FROM record`,
    [personId],
  )
  return rows.map(row => row.id)
}

/** The persons' households and the visits to them, wherever they lie. */
const homesOf = (tx: Transaction, persons: readonly string[]): Promise<string[]> =>
  asRole(tx.client, 'hane_reclassify', async () => {
    const rows = await tx.query<{ id: string }>(
      `WITH home AS (SELECT DISTINCT household_id AS id FROM membership WHERE person_id = ANY($1))
       SELECT id FROM home UNION ALL SELECT visit.id FROM visit JOIN home ON home.id = visit.household_id`,
      [persons],
    )
    return rows.map(row => row.id)
  })

const followOwners = (tx: Transaction, persons: readonly string[]) =>
  asRole(tx.client, 'hane_reclassify', async () => {
    for (const [table, { are, follow }] of personTables) {
      if (table === 'act') continue
      if (follow) await leaveVault(tx, table, `SELECT row.id, ${follow} AS key FROM "${table}" AS row WHERE ${are}`, persons)
      const acts = `SELECT act.id, row.access_key AS key FROM act JOIN "${table}" AS row ON row.id = act.subject WHERE ${are}`
      await leaveVault(tx, 'act', acts, persons)
    }
  })

const leaveVault = (tx: Transaction, table: string, keys: string, persons: readonly string[]) =>
  tx.query(
    `UPDATE "${table}" AS row SET access_key = owner.key FROM (${keys}) AS owner
     WHERE owner.id = row.id AND row.access_key / 4 = $2 AND owner.key / 4 <> $2`,
    [persons, circle.vault],
  )

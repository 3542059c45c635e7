import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessKey, circle, keysOf } from '#kernel/access/roles.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import { type Transaction, transaction } from '#kernel/act/transaction.server.ts'
import { liftSecrecy, orderSecrecy } from '#kernel/secrecy/order.server.ts'
import { secretPersons } from '#kernel/secrecy/read.server.ts'
import { standingClock } from '#platform/clock/clock.ts'
import { createPool } from '#platform/database/connect.server.ts'
import { migrate } from '#platform/database/migrate.server.ts'
import { createTestDatabase, dropTestDatabase } from '#platform/database/testing.server.ts'
import { programmes, figures as registered } from '#services/registry.ts'
import { loadDemo } from './load.server.ts'
import { plan } from './plan.ts'

const schema = 'il_35'
const figures = registered.map(({ figure }) => figure)
let connection: Awaited<ReturnType<typeof createTestDatabase>>
let owner: Pool
let hane: Hane

beforeAll(async () => {
  connection = await createTestDatabase()
  owner = createPool(connection, { max: 2, schema })
  const client = await owner.connect()
  await migrate(client, schema)
  await loadDemo({ client, schema, scale: 0.002, seed: 1, figures })
  client.release()
  const pool = createPool(connection, { role: 'hane_app', schema, max: 2 })
  hane = { pool, schema, clock: standingClock(() => plan.lastDay), programmes, entitlements: [], figures }
}, 60_000)
afterAll(async () => {
  await hane?.pool.end()
  await owner?.end()
  if (connection) await dropTestDatabase(connection)
})

async function as<T>(username: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { rows } = await owner.query(
    'SELECT a.id, a.role, a.display_name, o.id AS unit, o.circle FROM account a JOIN organisation o ON o.id = a.organisation_id WHERE username = $1',
    [username],
  )
  const { rows: units } = await owner.query('SELECT circle, kind FROM organisation')
  const { id, role, display_name: displayName, unit: organisationId, circle: own } = rows[0]
  return transaction(hane, { id, role, displayName, organisationId, circle: own, keys: keysOf(role, own, units) }, work)
}

/** Keys of the person's row, their number and the acts that made both. */
async function keys(personId: string) {
  const { rows } = await owner.query(
    `SELECT access_key AS key FROM person WHERE id = $1 UNION ALL SELECT access_key FROM identifier WHERE person_id = $1
     UNION ALL SELECT access_key FROM act WHERE subject = $1 OR subject IN (SELECT id FROM identifier WHERE person_id = $1)`,
    [personId],
  )
  return rows.map(({ key }) => key)
}

test('one person is hidden: the desk of the vault has work, and nobody else finds them', async () => {
  const found = await as('nobetci', secretPersons)
  expect(found).toMatchObject([{ name: 'Gizem Saklıörnek', until: '2024-10-15' }])
  for (const username of ['mudur', 'uzman', 'ilmuduru', 'karar', 'denetci'])
    expect(await as(username, tx => tx.query('SELECT id FROM person WHERE id = $1', [found[0]!.personId])), username).toEqual([])
})

test('the order has moved what the desk itself would move, so that lifting it and ordering anew come to the same', async () => {
  const { id, personId } = (await as('nobetci', secretPersons))[0]!
  const vault = accessKey(circle.vault, 2)
  expect(await keys(personId)).toEqual([vault, vault, vault, vault])
  const movedBy = async (order: string) =>
    (await owner.query(`SELECT facts -> 'moved' AS moved FROM act WHERE subject = $1 AND act = 'order'`, [order])).rows[0].moved
  const before = await movedBy(id)
  await as('nobetci', tx => liftSecrecy(tx, id, { actId: crypto.randomUUID(), reason: 'Deneme.' }))
  expect(await keys(personId)).toEqual([0, 0, 0, 0])
  const again = { id: crypto.randomUUID(), ground: 'Deneme', authority: 'Deneme', orderedOn: plan.lastDay, until: null }
  await as('nobetci', tx => orderSecrecy(tx, personId, again))
  const after = (await movedBy(again.id)).filter(({ table }: { table: string }) => table !== 'audit')
  const sorted = (moved: { table: string; key: number; rows: string[] }[]) =>
    moved.map(each => ({ ...each, rows: each.rows.toSorted() }))
  expect(sorted(after)).toEqual(sorted(before))
})

test('the acts, folded again, give the same rows', async () => {
  const client = await owner.connect()
  expect(await checkRebuild(client)).toEqual([])
  client.release()
})

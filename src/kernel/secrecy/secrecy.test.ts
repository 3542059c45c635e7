import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newOrder, type Planted, plant } from '../../../tests/planted.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { accounts, people, type Username } from '../../../tests/province-data.ts'
import { size } from '../../../tests/sizes.ts'
import { circleOf } from '../access/roles.ts'
import { concepts } from '../act/concepts.ts'
import { checkRebuild } from '../act/rebuild.server.ts'
import { verifyAudit } from '../audit/verify.server.ts'
import { liftSecrecy, orderSecrecy } from './order.server.ts'

// Orders and lifts in any sequence, held against a model that knows nothing of how keys are moved.

let province: TestProvince
let ids: Planted
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!

beforeAll(async () => {
  province = await openProvince()
  for (const { username } of accounts) clients.set(username as Username, await province.signIn(username as Username))
  ids = await plant(province, who)
})
afterAll(() => province.close())

interface Known {
  key: number
  /** Whose the row is: hidden when they are, or for a home when all of them are. */
  owners: string[]
}

const tables = [...concepts.map(concept => concept.name), 'act', 'audit']

/** Every protected row of the province with its key, as the owner of the database finds them. */
async function keys(): Promise<Map<string, number>> {
  const rows = await Promise.all(tables.map(table => province.owner.query<{ row: string; key: number }>(everyRow(table))))
  return new Map(rows.flatMap(({ rows: found }) => found.map(({ row, key }) => [row, key])))
}
const everyRow = (table: string) =>
  `SELECT '${table} ' || ${table === 'audit' ? `circle || ':' || seq` : 'id'} AS row, access_key AS key FROM "${table}"`

/** The owners of every row, written down anew: by the columns a reader of the tables would look at. */
async function owners(): Promise<Map<string, string[]>> {
  const of = new Map<string, string[]>()
  const read = async (table: string, sql: string) => {
    for (const { id, person } of (await province.owner.query<{ id: string; person: string }>(sql)).rows)
      of.set(`${table} ${id}`, [...(of.get(`${table} ${id}`) ?? []), person])
  }
  await read('person', 'SELECT id, coalesce(merged_into, id) AS person FROM person')
  for (const table of ['identifier', 'membership', 'need', 'case', 'referral', 'document', 'award', 'payment_line'])
    await read(
      table,
      `SELECT t.id, coalesce(p.merged_into, p.id) AS person FROM "${table}" t JOIN person p ON p.id = t.person_id`,
    )
  for (const table of ['fact', 'enquiry', 'decision'])
    await read(table, `SELECT t.id, c.person_id AS person FROM "${table}" t JOIN "case" c ON c.id = t.case_id`)
  await read('household', 'SELECT DISTINCT household_id AS id, person_id AS person FROM membership')
  await read(
    'visit',
    'SELECT DISTINCT v.id, m.person_id AS person FROM visit v JOIN membership m ON m.household_id = v.household_id',
  )
  const bySubject = new Map([...of].map(([row, persons]) => [row.split(' ')[1]!, persons]))
  for (const [table, name] of [
    ['act', 'id::text'],
    ['audit', `circle || ':' || seq`],
  ] as const) {
    const { rows } = await province.owner.query<{ row: string; subject: string }>(
      `SELECT ${name} AS row, subject FROM ${table} WHERE subject IS NOT NULL`,
    )
    for (const { row, subject } of rows) of.set(`${table} ${row}`, bySubject.get(subject) ?? [])
  }
  return of
}

async function snapshot(): Promise<Map<string, Known>> {
  const of = await owners()
  return new Map([...(await keys())].map(([row, key]) => [row, { key, owners: of.get(row) ?? [] }]))
}

const vaultKey = (key: number) => 4 + Math.max(key % 4, 2)
const expectedKey = ({ key, owners: persons }: Known, hidden: ReadonlySet<string>) =>
  persons.length > 0 && persons.every(person => hidden.has(person)) ? vaultKey(key) : key

/** Everyone sees the rows that the model says, and no other; what came since lies in the vault. */
async function mustSeeAsModelled(before: ReadonlyMap<string, Known>, hidden: ReadonlySet<string>) {
  const now = await keys()
  for (const [row, known] of before) expect(now.get(row), row).toBe(expectedKey(known, hidden))
  for (const [row, key] of now) if (!before.has(row)) expect(circleOf(key), row).toBe(1)
  for (const { username } of accounts) {
    const actor = province.actor(username as Username)
    const seen = await province.as(username as Username, tx =>
      tx.query<{ row: string }>(tables.map(table => everyRow(table)).join(' UNION ALL ')),
    )
    const expected = [...before].filter(([, known]) => actor.keys.includes(expectedKey(known, hidden))).map(([row]) => row)
    expect(
      seen
        .map(({ row }) => row)
        .filter(row => before.has(row))
        .sort(),
      username,
    ).toEqual(expected.sort())
    const since = seen.filter(({ row }) => !before.has(row))
    if (username !== 'duty-officer') expect(since, username).toEqual([])
  }
}

const figures = async () => (await who('statistics-officer').get<{ figures: object }>('/api/figures')).body.figures

const order = (personId: string, id = randomUUID()) =>
  province.as('duty-officer', tx => orderSecrecy(tx, personId, { ...newOrder(), id })).then(() => id)
const lift = (id: string) =>
  province.as('duty-officer', tx => liftSecrecy(tx, id, { actId: randomUUID(), reason: 'Kaldırıldı.' }))

async function mustBeSound() {
  const client = await province.owner.connect()
  try {
    expect(await checkRebuild(client)).toEqual([])
    expect((await verifyAudit(client)).faults).toEqual([])
  } finally {
    client.release()
  }
}

test('after any sequence everyone sees what they should, figures stand, and lifting restores every key', async () => {
  const persons = [people.sitki.id, people.sidika.id, people.cigdem.id, people.omer.id, ids.personId]
  const all = [0, 1, 2, 3, 4]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(persons.length - 1), { maxLength: 9 }), async sequence => {
      const figuresBefore = await figures()
      const before = await snapshot()
      const standing = new Map<string, string>()
      for (const index of sequence) {
        const person = persons[index]!
        const id = standing.get(person)
        if (id) {
          await lift(id)
          standing.delete(person)
        } else standing.set(person, await order(person))
        await mustSeeAsModelled(before, new Set(standing.keys()))
      }
      for (const id of standing.values()) await lift(id)
      await mustSeeAsModelled(before, new Set())
      expect(await figures()).toEqual(figuresBefore)
      await mustBeSound()
    }),
    // A home that goes with its last and comes back with its first, in both orders.
    { numRuns: size(5, 150), examples: [[[...all, ...all]], [[...all, ...all.toReversed()]]] },
  )
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#apps/server/routes.ts'
import { accessKey, circleOf } from '#kernel/access/roles.ts'
import expected from './access-matrix.json' with { type: 'json' }
import { type Client, openProvince, type TestProvince } from './province.ts'
import { accounts, organisations, type Username } from './province-data.ts'

// Who may call what, and who sees which circle up to which level, written down apart from the code that decides it.

let province: TestProvince
const clients = new Map<string, Client>()
const staff = accounts.filter(each => !each.username.includes('/'))

beforeAll(async () => {
  province = await openProvince()
  // An address each, so that all of them together are not taken for one who asks too much.
  for (const { id, username } of staff) clients.set(username, await province.signIn(username as Username, `10.0.0.${id}`))
})
afterAll(() => province.close())

/** Paths of the router; one whose path holds the act has a row for each. */
const paths = routes.flatMap(({ endpoint: { method, path } }) =>
  path.includes('/:act')
    ? ['propose', 'approve', 'release'].map(act => `${method} ${path.replace(':act', act)}`)
    : [`${method} ${path}`],
)
const rows = expected.routes as Record<string, string[]>

/** A record that is not there, with nothing in the body: whoever may call is told of that, the others are refused before. */
async function call(client: Client, row: string): Promise<number> {
  const [method, path] = row.split(' ') as [string, string]
  const address = path
    .replace(':id', path.includes('figures') ? 'F02' : randomUUID())
    .replace(':edition', '2024-3')
    .replace(':format', 'csv')
    .replace(':programme', 'aep')
  if (method === 'GET') return (await client.get(address)).status
  if (method === 'DELETE') return (await client.delete(address)).status
  return (await client.post(address, path.includes('payment-runs/') ? { actId: randomUUID() } : {})).status
}

const everyone = staff.map(each => each.username).sort()

test('every route has its row, and every row its route', () => {
  expect(Object.keys(rows).sort()).toEqual([...paths].sort())
})

test('there is one account for every role', () => {
  expect(Object.keys(expected.sees).sort()).toEqual(everyone)
  expect(staff.every(({ username, role }) => username === role)).toBe(true)
})

describe.each(
  Object.keys(rows)
    .filter(row => !rows[row]!.includes('anyone'))
    .sort((a, b) => Number(a.startsWith('DELETE')) - Number(b.startsWith('DELETE'))),
)('%s', row => {
  test('is open to its roles and closed to the others', async () => {
    expect((await call(province.stranger, row)) === 401, 'a stranger').toBe(true)
    const open: string[] = []
    for (const username of everyone) {
      const status = await call(clients.get(username)!, row)
      expect(status, username).toBeLessThan(500)
      if (status !== 403 && status !== 401) open.push(username)
    }
    const roles = rows[row]!.includes('signed-in') ? everyone : [...rows[row]!].sort()
    expect(open).toEqual(roles)
  })
})

test('what is open to anyone is signing in, the accounts of a demo, and whether a certificate is genuine', () => {
  expect(Object.keys(rows).filter(row => rows[row]!.includes('anyone'))).toEqual([
    'POST /api/session',
    'GET /api/demo-accounts',
    'GET /api/certificate-check',
  ])
})

describe('rows', () => {
  const otherCentre = organisations.konak.circle
  const named = {
    register: 0,
    vault: 1,
    directorate: 2,
    reference: 3,
    bornova: 10,
    konak: otherCentre,
    sonim: 25,
    foundation: 30,
    homes: organisations.homes.circle,
    home: organisations.home.circle,
  }
  const key = (circle: number, level: number) => accessKey(circle, level as 0 | 1 | 2 | 3)

  beforeAll(async () => {
    const keys = Object.values(named).flatMap(circle => [0, 1, 2, 3].map(level => key(circle, level)))
    for (const each of keys)
      await province.owner.query(
        `INSERT INTO household (id, district_id, neighbourhood_id, address, access_key) VALUES (gen_random_uuid(), 1, 11, 'çevre', $1)`,
        [each],
      )
  })

  test.each(staff.map(each => each.username))('%s sees the circles and levels of the table, and none besides', async username => {
    const seen = await province.as(username as Username, tx =>
      tx.query<{ key: number }>(`SELECT access_key AS key FROM household WHERE address = 'çevre' ORDER BY access_key`),
    )
    const reach: Record<string, number[]> = {}
    for (const { key: each } of seen) {
      const name = Object.entries(named).find(([, circle]) => circle === circleOf(each))![0]
      reach[name] = [...(reach[name] ?? []), each % 4]
    }
    const upTo = Object.entries((expected.sees as Record<string, Record<string, number>>)[username]!)
    expect(reach).toEqual(
      Object.fromEntries(upTo.map(([name, level]) => [name, Array.from({ length: level + 1 }, (_, each) => each)])),
    )
  })
})

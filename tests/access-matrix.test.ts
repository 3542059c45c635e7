import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#apps/server/routes.ts'
import { accessKey, circle, type Level, roles } from '#kernel/access/roles.ts'
import { type Client, openProvince, type TestProvince } from './province.ts'
import { accounts, organisations, type Username } from './province-data.ts'

// Who may call what, and who sees which circle up to which level: called and read, not taken from the code that decides it. What
// is found must be what stands in access-matrix.txt; `npx vitest run tests/access-matrix.test.ts -u` writes it anew for review.

let province: TestProvince
const clients = new Map<string, Client>()
const staff = accounts.filter(each => !each.username.includes('/'))

beforeAll(async () => {
  province = await openProvince()
  for (const { id, username } of staff) clients.set(username, await province.signIn(username as Username, `127.0.1.${id}`))
})
afterAll(() => province.close())

interface Row {
  method: string
  path: string
  /** What the route names: a deed of the policy, or that anyone may. */
  access: string
}

const orderOf = ({ method, path }: Row) => `${method === 'DELETE' ? 1 : 0} ${path} ${method}`

/** Rows of the router by path; one whose path holds the act has a row for each. Signing out comes last: nobody is in after it. */
const rows: Row[] = routes
  .flatMap(({ endpoint: { method, path }, access }) =>
    path.includes('/:act')
      ? ['propose', 'approve', 'release'].map(act => ({ method, path: path.replace(':act', act), access }))
      : [{ method, path, access }],
  )
  .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))

/** A record that is not there, with nothing in the body: whoever may call is told of that, the others are refused before. */
async function isOpenTo(client: Client, { method, path }: Row): Promise<boolean> {
  const address = path
    .replace(':id', path.includes('figures') ? 'F02' : randomUUID())
    .replace(':edition', '2024-3')
    .replace(':format', 'csv')
    .replace(':programme', 'aep')
  const answer =
    method === 'GET'
      ? await client.get(address)
      : method === 'DELETE'
        ? await client.delete(address)
        : await client.post(address, path.includes('payment-runs/') ? { actId: randomUUID() } : {})
  expect(answer.status, `${method} ${path}`).toBeLessThan(500)
  expect(answer.status, 'more calls in a minute than one address may make').not.toBe(429)
  return answer.status !== 401 && answer.status !== 403
}

/** `anyone`, or the roles for whom it opens. */
async function whoMay(row: Row): Promise<string[]> {
  if (await isOpenTo(province.stranger, row)) return ['anyone']
  const open: string[] = []
  for (const { username } of staff) if (await isOpenTo(clients.get(username)!, row)) open.push(username)
  return open
}

const levels = ['normal', 'restricted', 'secret', 'sealed'] as const
const circles: Record<string, number> = {
  ...circle,
  ...Object.fromEntries(Object.entries(organisations).map(([name, organisation]) => [name, organisation.circle])),
}
const keyOf = (name: string, level: (typeof levels)[number]) => accessKey(circles[name]!, levels.indexOf(level) as Level)

/** A row of every level in every circle, to see which of them a reader sees. */
async function plantRows() {
  for (const name of Object.keys(circles))
    for (const level of levels)
      await province.owner.query(
        `INSERT INTO household (id, district_id, neighbourhood_id, address, access_key) VALUES (gen_random_uuid(), 1, 11, 'çevre', $1)`,
        [keyOf(name, level)],
      )
}

/** `bornova: normal, restricted` for each circle of which the account sees anything. */
async function whatSees(username: Username): Promise<string[]> {
  const rows = await province.as(username, tx =>
    tx.query<{ key: number }>(`SELECT access_key AS key FROM household WHERE address = 'çevre'`),
  )
  const seen = new Set(rows.map(({ key }) => key))
  return Object.keys(circles).flatMap(name => {
    const here = levels.filter(level => seen.has(keyOf(name, level)))
    return here.length > 0 ? [`${name}: ${here.join(', ')}`] : []
  })
}

const entry = (heading: string, lines: readonly string[]) => [heading, ...lines.map(line => `  ${line}`)].join('\n')
const mayCall = new Map<Row, string[]>()

test('every route opens to the roles of the matrix and to no others, and each role sees its circles and no others', async () => {
  for (const row of rows) mayCall.set(row, await whoMay(row))
  await plantRows()
  const calls = [...mayCall].map(([{ method, path, access }, open]) => {
    const words = open.length === staff.length ? 'everyone signed in' : open.join(', ')
    return entry(`${method} ${path} · ${access}`, [words || 'nobody'])
  })
  const sights: string[] = []
  for (const { username } of staff) sights.push(entry(`${username} sees`, await whatSees(username as Username)))
  await expect(`${[...calls, ...sights].join('\n\n')}\n`).toMatchFileSnapshot('./access-matrix.txt')
})

// These stand apart from the file, so that writing it anew cannot widen them.

test('there is one account for every role', () => {
  expect(staff.map(each => each.username)).toEqual(Object.keys(roles))
  expect(staff.every(({ username, role }) => username === role)).toBe(true)
})

test('what is open to anyone is signing in, the accounts of a demo, and whether a certificate is genuine', () => {
  const open = [...mayCall].filter(([, open]) => open.includes('anyone')).map(([{ method, path }]) => `${method} ${path}`)
  expect(open).toEqual(['GET /api/certificate-check', 'GET /api/demo-accounts', 'POST /api/session'])
})

test.each(['administrator', 'citizen'])('nothing of persons or their cases opens to the %s', role => {
  const open = [...mayCall].filter(([, open]) => open.includes(role)).map(([{ path }]) => path)
  expect(open.filter(path => /person|household|member|visit|referral|case|payment|audit/.test(path))).toEqual([])
})

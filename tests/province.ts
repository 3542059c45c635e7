import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { createHaneServer } from '#apps/server/server.ts'
import { type Actor, accessKey, circle, keysOf, systemActor } from '#kernel/access/roles.ts'
import { sessionCookie } from '#kernel/account/routes.server.ts'
import { hashPassword, signIn, systemKeys } from '#kernel/account/session.server.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { record } from '#kernel/act/record.server.ts'
import { type Transaction, transaction } from '#kernel/act/transaction.server.ts'
import { household, membership } from '#kernel/household/state.ts'
import { organisation, serviceArea } from '#kernel/organisation/state.ts'
import { identifier, person } from '#kernel/person/state.ts'
import { visit } from '#kernel/visit/state.ts'
import { standingClock } from '#platform/clock/clock.ts'
import { createPool } from '#platform/database/connect.server.ts'
import type { Connection } from '#platform/database/embedded/connection.server.ts'
import { createTestDatabase, dropTestDatabase, migratedTemplate, testCluster } from '#platform/database/testing.server.ts'
import { figures, programmes, registeredEntitlements } from '#services/registry.ts'
import { accounts, households, organisations, password, people, places, today, type Username, visits } from './province-data.ts'

const schema = 'il_35'

export interface Answer<Body = Record<string, unknown>> {
  status: number
  headers: Record<string, unknown>
  body: Body
}

/** Someone signed in, over HTTP: with the cookie, and with the token that a page would send. */
export interface Client {
  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>>
  post<Body = Record<string, unknown>>(path: string, body?: object, headers?: Record<string, string>): Promise<Answer<Body>>
  delete(path: string): Promise<Answer>
  /** Posts a file's bytes. */
  send(path: string, bytes: Uint8Array): Promise<Answer>
}

/** A small province on its own database: the kernel's own acts made everything in it but places and accounts. */
export interface TestProvince {
  hane: Hane
  connection: Connection
  /** The database's owner, a superuser: for what nobody may do through the application. */
  owner: pg.Pool
  server: FastifyInstance
  actor(username: Username): Actor
  /** A transaction with that account's own keys. */
  as<T>(username: Username, work: (tx: Transaction) => Promise<T>): Promise<T>
  asSystem<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** `from`: the address of the caller, for tests that ask more in a minute than one may. */
  signIn(username: Username, from?: string): Promise<Client>
  stranger: Client
  moveTo(day: string): void
  close(): Promise<void>
}

export async function openProvince({ poolSize = 10 }: { poolSize?: number } = {}): Promise<TestProvince> {
  const connection = await createTestDatabase(await seededTemplate())
  return openOn(connection, poolSize)
}

async function openOn(connection: Connection, poolSize: number): Promise<TestProvince> {
  const owner = createPool(connection, { max: 3, schema })
  let day = today
  const hane: Hane = {
    pool: createPool(connection, { role: 'hane_app', schema, max: poolSize }),
    schema,
    clock: standingClock(() => day),
    programmes,
    entitlements: registeredEntitlements,
    figures: figures.map(each => each.figure),
  }
  const server = await createHaneServer(hane, undefined)
  return {
    hane,
    connection,
    owner,
    server,
    actor: actorOf,
    as: (username, work) => transaction(hane, actorOf(username), work),
    asSystem: async work => transaction(hane, systemActor('cli', await systemKeys(hane)), work),
    signIn: async (username, from) => {
      const { token, csrf } = await signIn(hane, username, password)
      const address = from ? () => from : addressInTurn(++clients)
      return clientOf(server, { cookie: `${sessionCookie}=${token}`, 'x-hane-csrf': csrf }, address)
    },
    stranger: clientOf(server, {}),
    moveTo: next => {
      day = next
    },
    close: async () => {
      await server.close()
      await hane.pool.end()
      await owner.end()
      await dropTestDatabase(connection)
    },
  }
}

export function actorOf(username: Username): Actor {
  const { id, role, unit } = accounts.find(each => each.username === username)!
  const own = organisations[unit]
  return {
    id,
    role,
    displayName: username,
    organisationId: own.id,
    circle: own.circle,
    keys: keysOf(role, own.circle, Object.values(organisations)),
  }
}

let clients = 0

/** One address may send 1,200 requests a minute; properties that try much more come from several. */
function addressInTurn(client: number): () => string {
  let sent = 0
  return () => `10.${Math.floor(client / 250) % 250}.${client % 250}.${Math.floor(sent++ / 500) % 250}`
}

export function clientOf(server: FastifyInstance, credentials: Record<string, string>, address?: () => string): Client {
  const send = async (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    payload?: object | Buffer,
    headers: Record<string, string> = {},
  ) => {
    const from = { remoteAddress: address?.() }
    const answer = await server.inject({ method, url, payload, headers: { ...credentials, ...headers }, ...from })
    const isJson = String(answer.headers['content-type']).includes('json')
    return { status: answer.statusCode, headers: answer.headers, body: isJson ? answer.json() : { text: answer.body } }
  }
  return {
    get: path => send('GET', path) as never,
    post: (path, body = {}, headers) => send('POST', path, body, headers) as never,
    delete: path => send('DELETE', path) as never,
    send: (path, bytes) => send('POST', path, Buffer.from(bytes), { 'content-type': 'application/octet-stream' }) as never,
  }
}

const template = 'test_province'

/** Built by whichever test file comes first, while the others wait for its lock; then only copied. */
async function seededTemplate(): Promise<string> {
  const client = new pg.Client({ ...testCluster(), database: 'postgres' })
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('${template}'))`)
    const { rows } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template])
    if (rows.length > 0) return template
    const building = `test_building_${randomBytes(4).toString('hex')}`
    await client.query(`CREATE DATABASE ${building} TEMPLATE ${migratedTemplate()} STRATEGY file_copy`)
    await seed({ ...testCluster(), database: building })
    await client.query(`ALTER DATABASE ${building} RENAME TO ${template}`)
    return template
  } finally {
    await client.end()
  }
}

async function seed(connection: Connection) {
  const owner = createPool(connection, { max: 1, schema })
  const pool = createPool(connection, { role: 'hane_app', schema, max: 2 })
  try {
    await seedPlaces(owner)
    const hane: Hane = {
      pool,
      schema,
      clock: standingClock(() => '2024-01-02'),
      programmes,
      entitlements: registeredEntitlements,
      figures: figures.map(each => each.figure),
    }
    const everything = Array.from({ length: 200 }, (_, key) => key)
    await transaction(hane, systemActor('cli', everything), async tx => {
      await seedOrganisations(tx)
      await seedPeople(tx)
      await seedHouseholds(tx)
    })
    await seedAccounts(owner)
    const standing = { ...hane, clock: standingClock(() => today) }
    for (const each of Object.values(visits)) await transaction(standing, fieldWorkerOf(each.unit), tx => planVisit(tx, each))
  } finally {
    await pool.end()
    await owner.end()
  }
}

const fieldWorkerOf = (unit: 'bornova' | 'konak') => actorOf(unit === 'bornova' ? 'field-worker' : 'konak/field-worker')

async function seedPlaces(owner: pg.Pool) {
  for (const { id, name } of places.districts)
    await owner.query(`INSERT INTO public.district VALUES ($1, 35, $2, NULL, 'deneme')`, [id, name])
  for (const { id, district, name } of places.neighbourhoods)
    await owner.query('INSERT INTO public.neighbourhood VALUES ($1, $2, $3)', [id, district, name])
}

async function seedAccounts(owner: pg.Pool) {
  const hash = await hashPassword(password)
  for (const { id, username, role, unit } of accounts)
    await owner.query('INSERT INTO account VALUES ($1, $2, $3, $4, $5, $6, NULL)', [
      id,
      username,
      hash,
      username,
      role,
      organisations[unit].id,
    ])
}

const reference = accessKey(circle.reference, 0)
const register = accessKey(circle.register, 0)
const vault = accessKey(circle.vault, 2)

async function seedOrganisations(tx: Transaction) {
  for (const { id, circle: own, kind, name, district } of Object.values(organisations))
    await record(tx, organisation, {
      id,
      subject: id,
      act: 'open',
      accessKey: reference,
      facts: { circle: own, kind, name, district_id: district },
    })
  for (const { id, district } of places.neighbourhoods) {
    const area = randomUUID()
    const centre = Object.values(organisations).find(each => each.kind === 'shm' && each.district === district)!
    const facts = { organisation_id: centre.id, neighbourhood_id: id, during: '[2024-01-01,)' }
    await record(tx, serviceArea, { id: area, subject: area, act: 'assign', accessKey: reference, facts })
  }
}

async function seedPeople(tx: Transaction) {
  for (const each of Object.values(people)) {
    const key = 'hidden' in each ? vault : register
    const facts = {
      given_name: each.givenName,
      surname: each.surname,
      sex: 'unknown',
      birth_date: each.birthDate,
      district_id: each.district,
    }
    await record(tx, person, { id: each.id, subject: each.id, act: 'record', accessKey: key, facts })
    const number = randomUUID()
    await record(tx, identifier, {
      id: number,
      subject: number,
      act: 'assign',
      accessKey: key,
      facts: { person_id: each.id, kind: 'tckn', value: each.tckn },
    })
  }
}

async function seedHouseholds(tx: Transaction) {
  for (const { id, neighbourhood, members } of Object.values(households)) {
    const place = places.neighbourhoods.find(each => each.id === neighbourhood)!
    const facts = { district_id: place.district, neighbourhood_id: neighbourhood, address: `${place.name}, 1. Sokak 1` }
    await record(tx, household, { id, subject: id, act: 'record', accessKey: register, facts })
    for (const member of members) {
      const joined = randomUUID()
      await record(tx, membership, {
        id: joined,
        subject: joined,
        act: 'join',
        accessKey: register,
        facts: { household_id: id, person_id: people[member].id, source: 'register', relation: 'other-relative' },
      })
    }
  }
}

async function planVisit(tx: Transaction, each: (typeof visits)[keyof typeof visits]) {
  const { id: householdId, neighbourhood } = households[each.household]
  const district = places.neighbourhoods.find(place => place.id === neighbourhood)!.district
  await record(tx, visit, {
    id: each.id,
    subject: each.id,
    act: 'plan',
    accessKey: accessKey(tx.actor.circle, 0),
    facts: { household_id: householdId, organisation_id: tx.actor.organisationId, district_id: district, team: [tx.actor.id] },
  })
}

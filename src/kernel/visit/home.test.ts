import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { households, people, today } from '../../../tests/province-data.ts'
import { checkRebuild } from '../act/rebuild.server.ts'
import { makeHome } from '../homes/home.fixture.ts'
import type { HouseholdFile } from '../household/contract.ts'
import type { VisitFile } from './contract.ts'

// What the field worker finds at the door of a known home, and what the source “visit” says of it from then on.

let province: TestProvince
let worker: Client
beforeAll(async () => {
  province = await openProvince()
  worker = await province.signIn('field-worker')
})
afterAll(() => province.close())

const { sitki, sidika, cigdem, omer, omerAgain } = people
type Refusal = { title: string; errors: { field: string }[] }

async function planned(householdId: string = households.isik.id) {
  const id = randomUUID()
  expect((await worker.post('/api/visits', { id, householdId, plannedOn: '2025-01-01' })).status).toBe(200)
  return id
}
const body = (home: object | null, part: object = {}) => ({
  actId: randomUUID(),
  outcome: 'done',
  withAccountId: null,
  needs: [],
  risk: null,
  note: null,
  home: home && { stayed: [], left: [], joined: [], address: null, ...home },
  ...part,
})
const complete = async (home: object | null, part: object = {}, householdId?: string) =>
  worker.post<Refusal>(`/api/visits/${await planned(householdId)}/complete`, body(home, part))

const file = async (id: string = households.isik.id) => (await worker.get<HouseholdFile>(`/api/households/${id}`)).body
/** Surname-free: given name → what each source says of the person now. */
async function said(id?: string) {
  const { members } = await file(id)
  return Object.fromEntries(
    members.map(({ name, memberships }) => [
      name.split(' ')[0],
      memberships.map(({ source, until }) => (until ? `${source} until ${until}` : source)),
    ]),
  )
}

test('where all is as known, one touch makes the visit name every member', async () => {
  const all = [sitki.id, sidika.id, cigdem.id]
  expect((await complete({ stayed: all })).status).toBe(200)
  expect(await said()).toEqual({ Sıtkı: ['register', 'visit'], Sıdıka: ['register', 'visit'], Çiğdem: ['register', 'visit'] })
  const acts = await province.owner.query('SELECT FROM act WHERE concept = $1', ['membership'])
  province.moveTo('2024-10-05')
  expect((await complete({ stayed: all })).status).toBe(200)
  expect((await province.owner.query('SELECT FROM act WHERE concept = $1', ['membership'])).rowCount).toBe(acts.rowCount)
})

test('who is no longer there leaves by the visit alone; the register keeps what it says', async () => {
  const { status } = await complete({ stayed: [sitki.id, sidika.id], left: [cigdem.id] })
  expect(status).toBe(200)
  expect(await said()).toEqual({
    Sıtkı: ['register', 'visit'],
    Sıdıka: ['register', 'visit'],
    Çiğdem: ['register', 'visit until 2024-10-05'],
  })
})

test('who is there besides joins by the visit, has left the home where an earlier visit saw them, and may have a need', async () => {
  province.moveTo('2024-10-06')
  await complete({ stayed: [omer.id] }, {}, households.ozgur.id)
  province.moveTo('2024-10-07')
  const need = { heading: 'health', need: 'care', personId: omer.id, note: null, referral: null }
  const joined = [
    { personId: omer.id, relation: 'not-related' },
    { personId: omerAgain.id, relation: 'child' },
  ]
  expect((await complete({ stayed: [sitki.id, sidika.id], left: [cigdem.id], joined }, { needs: [need] })).status).toBe(200)
  const members = await said()
  expect([members.Ömer, members.Çiğdem]).toEqual([['visit'], ['register', 'visit until 2024-10-05']])
  expect((await file()).members.filter(member => member.memberships.every(each => each.source === 'visit'))).toHaveLength(2)
  expect(await said(households.ozgur.id)).toEqual({ Ömer: ['register', 'visit until 2024-10-07'] })
})

test('a wrong address is put right, with the old one in the history', async () => {
  const stayed = (await file()).members.map(member => member.personId)
  const address = { neighbourhoodId: 21, address: 'Deneme 9. Sokak No: 1', addressCode: null }
  expect((await complete({ stayed, address })).status).toBe(200)
  const home = await file()
  expect(home).toMatchObject({ address: 'Deneme 9. Sokak No: 1', neighbourhood: 'Güzelyalı', district: 'Konak' })
  expect(home.history.map(line => line.act)).toEqual(['correct', 'record'])
})

test('the visit tells afterwards what it found, by name; one that did not ask tells nothing', async () => {
  const id = await planned()
  const found = { stayed: [sitki.id], left: [sidika.id], joined: [{ personId: people.cigdem.id, relation: 'child' }] }
  province.moveTo('2024-10-08')
  expect((await worker.post(`/api/visits/${id}/complete`, body(found))).status).toBe(200)
  expect((await worker.get<VisitFile>(`/api/visits/${id}`)).body.home).toEqual({
    stayed: ['Sıtkı IŞIK'],
    left: ['Sıdıka IŞIK'],
    joined: ['Çiğdem IŞIK'],
    address: null,
  })
  const silent = await planned()
  await worker.post(`/api/visits/${silent}/complete`, body(null))
  expect((await worker.get<VisitFile>(`/api/visits/${silent}`)).body.home).toBeNull()
})

test('sent again, as when the answer was lost, it changes nothing more, whatever has become known since', async () => {
  const id = await planned()
  const send = () => worker.post(`/api/visits/${id}/complete`, sent)
  const sent = body({ stayed: [sitki.id], joined: [{ personId: omerAgain.id, relation: 'child' }] })
  province.moveTo('2024-10-09')
  expect((await send()).status).toBe(200)
  province.moveTo('2024-10-10')
  await complete({ stayed: [omerAgain.id], left: [sitki.id] })
  const before = await said()
  expect(before.Sıtkı).toEqual(['register', 'visit until 2024-10-10'])
  expect((await send()).status).toBe(200)
  expect(await said()).toEqual(before)
})

test.each([
  ['home', { left: [people.hidden.id] }, {}],
  ['home', { stayed: [sitki.id] }, { outcome: 'not-at-home' }],
  ['home.joined.0.personId', { joined: [{ personId: people.hidden.id, relation: 'child' }] }, {}],
  ['home.address.neighbourhoodId', { address: { neighbourhoodId: 99, address: 'Deneme', addressCode: null } }, {}],
])('what cannot be is refused at %s, and the visit stays to be done', async (field, home, part) => {
  const id = await planned()
  const { status, body: refusal } = await worker.post<Refusal>(`/api/visits/${id}/complete`, body(home, part))
  expect([status, refusal.errors[0]?.field]).toEqual([422, field])
  expect((await worker.get<VisitFile>(`/api/visits/${id}`)).body.state).toBe('planned')
})

test('whom a visit of today found cannot be gone on the same day: said in words, nothing half stored', async () => {
  province.moveTo('2024-10-11')
  const someone = { stayed: [omer.id] }
  await complete(someone, {}, households.ozgur.id)
  const { status, body: refusal } = await complete({ joined: [{ personId: omer.id, relation: 'child' }] })
  expect([status, refusal.title]).toEqual([409, expect.stringContaining('Ömer ÖZGÜR bugün')])
  province.moveTo(today)
})

test('who is known under a merged record is found, in need and gone as the person they are', async () => {
  province.moveTo('2024-10-12')
  const [home, other] = await province.asSystem(async tx => [
    await makeHome(tx, { members: 2 }),
    await makeHome(tx, { members: 1 }),
  ])
  const { homeId, persons } = home!
  const [first, gone] = persons as [string, string]
  const [person] = other!.persons as [string]
  await complete({ stayed: [first, gone] }, {}, homeId)
  const manager = await province.signIn('centre-manager')
  const merge = { actId: randomUUID(), other: gone, reason: 'Deneme: aynı kişi.' }
  expect((await manager.post(`/api/persons/${person}/merge`, merge)).status).toBe(200)
  const saidOf = async () =>
    (await file(homeId)).members
      .find(({ personId }) => personId === person)!
      .memberships.map(({ source, until }) => [source, until])

  province.moveTo('2024-10-13')
  const need = { heading: 'health', need: 'care', personId: person, note: null, referral: null }
  expect((await complete({ stayed: [first, person] }, { needs: [need] }, homeId)).status).toBe(200)
  const standing = 'SELECT FROM membership WHERE household_id = $1 AND upper_inf(during)'
  expect((await province.owner.query(standing, [homeId])).rowCount).toBe(4)
  province.moveTo('2024-10-14')
  expect((await complete({ stayed: [first], left: [person] }, {}, homeId)).status).toBe(200)
  expect(await saidOf()).toEqual([
    ['register', null],
    ['visit', '2024-10-14'],
  ])
  province.moveTo(today)
})

test('every row is still what its acts make of it', async () => {
  const client = await province.owner.connect()
  try {
    expect(await checkRebuild(client)).toEqual([])
  } finally {
    client.release()
  }
})

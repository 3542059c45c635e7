import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { openFacility, openUnits } from '#kernel/organisation/open.server.ts'
import { person } from '#kernel/person/state.ts'
import { endWhatIsDue } from '#kernel/placement/clock.server.ts'
import { placement } from '#kernel/placement/state.ts'
import type { PlacementWork } from '#kernel/placement/work-contract.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { people } from '../../../tests/province-data.ts'
import type { Change, LicenceFile } from './contract.ts'
import { licence } from './state.ts'

let province: TestProvince
let officer: Client
let decider: Client
let manager: Client
let home: { licenceId: string; facilityId: string; stays: string[] }

beforeAll(async () => {
  province = await openProvince()
  officer = await province.signIn('programme-officer')
  decider = await province.signIn('decider')
})
afterAll(() => province?.close())

const residents = [people.sitki.id, people.sidika.id, people.omer.id]
const sum = `coalesce(sum(delta), 0)::int AS sum FROM figure_delta WHERE effective <= '2024-09-30' AND figure`

/** A licensed home of twenty-four places in which three people live, and its manager signed in. */
beforeEach(async () => {
  home = await province.asSystem(async tx => {
    const [licenceId, directorate] = [randomUUID(), accessKey(circle.directorate, 0)]
    const name = `Deneme Özel Huzurevi ${licenceId.slice(0, 4)}`
    const facilityId = await openFacility(tx, { kind: 'ozel-huzurevi', name, districtId: 1, capacity: 24 })
    const facts = {
      number: `OH-2024-${licenceId}`,
      programme_id: 'ozel-huzurevi',
      kind: 'huzurevi',
      facility_name: name,
      address: 'Deneme Sokak 1',
      district_id: 1,
      capacity: 24,
      manager_name: 'Deneme Müdür',
      founder_kind: 'company',
      founder_name: 'Deneme A.Ş.',
      founder_number: '1234567890',
      contact_name: 'Deneme Kurucu',
      contact_phone: '02320000000',
    }
    await record(tx, licence, { id: licenceId, subject: licenceId, act: 'apply', accessKey: directorate, facts })
    await record(tx, licence, {
      id: randomUUID(),
      subject: licenceId,
      act: 'grant',
      accessKey: directorate,
      facts: { permit_number: `OHR-${licenceId}`, permit_code: licenceId, organisation_id: facilityId },
    })
    return { licenceId, facilityId, stays: [] }
  })
  // A circle that has just been made is seen from the next transaction on.
  await province.asSystem(async tx => {
    for (const [index, each] of residents.entries()) home.stays.push(await moveIn(tx, home.facilityId, each, index + 1))
  })
  await province.owner.query(`UPDATE account SET organisation_id = $1 WHERE username = 'facility-manager'`, [home.facilityId])
  manager = await province.signIn('facility-manager')
  return async () => {
    for (const stay of home.stays) await leave(stay)
  }
})

async function moveIn(tx: Transaction, facilityId: string, personId: string, bed: number) {
  const [unit] = await openUnits(tx, facilityId)
  const own = await tx.get<{ circle: number }>('SELECT circle FROM organisation WHERE id = $1', [facilityId])
  const key = accessKey(own.circle, 1)
  const [caseId, stay] = [randomUUID(), randomUUID()]
  const shared = {
    programme_id: 'ozel-huzurevi',
    strand: 'residents',
    person_id: personId,
    organisation_id: facilityId,
    district_id: 1,
  }
  const opened = {
    ...shared,
    number: `OZE-${caseId}`,
    lifecycle: 'placement',
    household_id: null,
    due_on: null,
    assigned_to: null,
  }
  await record(tx, caseConcept, { id: caseId, subject: caseId, act: 'open', accessKey: key, facts: opened })
  const facts = { ...shared, case_id: caseId, unit_id: unit!.id, bed, overnight: true }
  await record(tx, placement, { id: stay, subject: stay, act: 'admit', accessKey: key, facts })
  await record(tx, caseConcept, { id: randomUUID(), subject: caseId, act: 'admit', accessKey: key })
  return stay
}

async function leave(stay: string) {
  await province.asSystem(async tx => {
    const row = await tx.get<{ access_key: number; state: string }>('SELECT access_key, state FROM placement WHERE id = $1', [
      stay,
    ])
    const facts = { ground: 'moved' }
    if (row.state !== 'ended')
      await record(tx, placement, { id: randomUUID(), subject: stay, act: 'end', accessKey: row.access_key, facts })
  })
}

const propose = (change: Change) =>
  officer.post(`/api/licences/${home.licenceId}/propose`, {
    decisionId: randomUUID(),
    change,
    reason: 'Dosya incelendi; önerilen işlem yerindedir.',
    ground: 'deneme hükmü',
    lacking: null,
  })
const decide = () =>
  decider.post(`/api/licences/${home.licenceId}/decide`, { actId: randomUUID(), verdict: 'approve', note: null })
async function carriedOut(change: Change) {
  expect((await propose(change)).status).toBe(200)
  expect((await decide()).status).toBe(200)
}
const refused = ({ status, body }: { status: number; body: Record<string, unknown> }) => {
  const [first] = (body.errors ?? []) as { field: string; message: string }[]
  return { status, field: first?.field, says: first?.message }
}
const facility = async () =>
  (await province.owner.query('SELECT closed_on, vacate_by FROM organisation WHERE id = $1', [home.facilityId])).rows[0]
const toMove = async (client: Client) => (await client.get<PlacementWork>('/api/placements/work')).body.toMove
const plan = { until: '2024-10-31', words: 'Üç kişi Karşıyaka’daki huzurevine yerleştirilecek.' }

describe('places', () => {
  test('are not taken away under those who live there, and it is said how many they are', async () => {
    await province.asSystem(async tx => {
      for (let bed = 4; bed <= 21; bed++) {
        const id = randomUUID()
        const facts = { given_name: `Kişi${bed}`, surname: 'DENEME', sex: 'female', birth_date: '1950-05-05', district_id: 1 }
        await record(tx, person, { id, subject: id, act: 'record', accessKey: accessKey(circle.register, 0), facts })
        home.stays.push(await moveIn(tx, home.facilityId, id, bed))
      }
    })
    expect(refused(await propose({ matter: 'change-capacity', capacity: 20 }))).toEqual({
      status: 422,
      field: 'change.capacity',
      says: 'Kuruluşta 21 kişi kalıyor; kapasite bundan az olamaz.',
    })
    await carriedOut({ matter: 'change-capacity', capacity: 21 })
  })
})

describe.each(['close', 'suspend'] as const)('to %s a home', matter => {
  test('in which people live asks for a plan with a day, and says how many they are', async () => {
    expect(refused(await propose({ matter }))).toEqual({
      status: 422,
      field: 'change.plan.until',
      says: 'Kuruluşta 3 kişi kalıyor; hangi güne kadar nereye yerleştirileceklerini yazın.',
    })
    expect(refused(await propose({ matter, plan: { ...plan, until: '2024-09-30' } }))).toMatchObject({
      field: 'change.plan.until',
    })
    expect(refused(await propose({ matter, plan: { ...plan, words: ' ' } }))).toMatchObject({ field: 'change.plan.words' })
  })

  test('puts each of them into the work of its circle, with the day, until they have gone', async () => {
    expect(await toMove(manager)).toEqual([])
    await carriedOut({ matter, plan })
    const listed = await toMove(manager)
    expect(listed).toHaveLength(3)
    expect(new Set(listed.map(({ by }) => by))).toEqual(new Set(['2024-10-31']))
    expect((await toMove(decider)).length).toBeGreaterThanOrEqual(3)
    const { body } = await officer.get<LicenceFile>(`/api/licences/${home.licenceId}`)
    expect([body.residents, body.vacateBy]).toEqual([3, '2024-10-31'])
    await leave(home.stays[0]!)
    expect(await toMove(manager)).toHaveLength(2)
    const today = await manager.get<{ placements: { toMove: number } }>('/api/today')
    expect(today.body.placements.toMove).toBe(2)
  })

  test('that is empty asks for none', async () => {
    for (const stay of home.stays) await leave(stay)
    await carriedOut({ matter })
    expect(await facility()).toEqual({ closed_on: matter === 'close' ? '2024-09-30' : null, vacate_by: null })
  })
})

test('a home that was closed with people in it has no permit at once, and closes by itself once the last of them has gone', async () => {
  const { rows: before } = await province.owner.query(`SELECT ${sum} = 'F44'`)
  await carriedOut({ matter: 'close', plan })
  const { rows: after } = await province.owner.query(`SELECT ${sum} = 'F44'`)
  expect(after[0].sum).toBe(before[0].sum - 1)
  expect(await facility()).toEqual({ closed_on: null, vacate_by: '2024-10-31' })
  await leave(home.stays[0]!)
  await endWhatIsDue(province.hane)
  expect((await facility()).closed_on).toBeNull()
  for (const stay of home.stays) await leave(stay)
  await endWhatIsDue(province.hane)
  expect((await facility()).closed_on).toBe('2024-09-30')
  expect(await toMove(manager)).toEqual([])
})

test('a suspended home that goes on lets everybody stay, and an empty one does not close by itself', async () => {
  await carriedOut({ matter: 'suspend', plan })
  await carriedOut({ matter: 'resume' })
  expect(await facility()).toEqual({ closed_on: null, vacate_by: null })
  expect(await toMove(manager)).toEqual([])
  await carriedOut({ matter: 'suspend', plan })
  for (const stay of home.stays) await leave(stay)
  await endWhatIsDue(province.hane)
  expect((await facility()).closed_on).toBeNull()
})

test('whoever moved in while the closing awaited its decision is asked about again', async () => {
  for (const stay of home.stays) await leave(stay)
  expect((await propose({ matter: 'close' })).status).toBe(200)
  await province.owner.query(`UPDATE placement SET until_day = NULL, state = 'present' WHERE id = $1`, [home.stays[0]])
  expect(refused(await decide())).toMatchObject({ status: 422, field: 'change.plan.until' })
  await province.owner.query(`UPDATE placement SET until_day = '2024-09-30', state = 'ended' WHERE id = $1`, [home.stays[0]])
})

test('the acts, folded again, give the same rows', async () => {
  const client = await province.owner.connect()
  const differences = await checkRebuild(client)
  client.release()
  expect(differences).toEqual([])
})

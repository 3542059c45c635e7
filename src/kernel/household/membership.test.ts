import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { households, people } from '../../../tests/province-data.ts'
import { accessKey, circle } from '../access/roles.ts'
import { record } from '../act/record.server.ts'
import { person } from '../person/state.ts'
import type { HouseholdFile } from './contract.ts'

let province: TestProvince
let worker: Client
beforeAll(async () => {
  province = await openProvince()
  worker = await province.signIn('field-worker')
})
afterAll(() => province.close())

type Source = 'register' | 'declaration' | 'visit'

const membersOf = async () => (await worker.get<HouseholdFile>(`/api/households/${households.isik.id}`)).body.members
const memberOf = async (person: string) => (await membersOf()).find(member => member.personId === person)
async function membershipOf(person: string, source: Source) {
  return (await memberOf(person))!.memberships.find(each => each.source === source)!
}

const join = (personId: string, source: Source, from: string) =>
  worker.post(`/api/households/${households.isik.id}/members`, {
    membershipId: randomUUID(),
    actId: randomUUID(),
    personId,
    relation: 'parent',
    source,
    from,
  })
const leave = (until: string, ...membershipIds: string[]) =>
  worker.post<{ errors: { field: string }[] }>('/api/memberships/end', {
    ends: membershipIds.map(membershipId => ({ membershipId, actId: randomUUID() })),
    until,
  })

test('nobody leaves a household on the day they joined it, before it, or in days to come', async () => {
  const { id, from } = await membershipOf(people.sidika.id, 'register')
  for (const until of [from, '1950-01-01', '2099-01-01']) {
    const { status, body } = await leave(until, id)
    expect(status, until).toBe(422)
    expect(body.errors[0]?.field).toBe('until')
  }
})

test('who has left by the only source that named them no longer belongs to the household', async () => {
  const { id } = await membershipOf(people.sidika.id, 'register')
  expect((await leave('2024-09-30', id)).status).toBe(200)
  expect(await memberOf(people.sidika.id)).toBeUndefined()
})

test('each source that names a person says by itself since when and as what; who leaves by one stays by the others', async () => {
  expect((await join(people.sitki.id, 'visit', '2024-09-02')).status).toBe(200)
  expect((await join(people.sitki.id, 'declaration', '2024-09-01')).status).toBe(200)
  const register = await membershipOf(people.sitki.id, 'register')
  const stands = { until: null, id: expect.any(String) }
  const three = [
    register,
    { ...stands, source: 'declaration', relation: 'parent', from: '2024-09-01' },
    { ...stands, source: 'visit', relation: 'parent', from: '2024-09-02' },
  ]
  expect(await memberOf(people.sitki.id)).toMatchObject({ relation: 'other-relative', memberships: three })

  expect((await leave('2024-09-20', register.id)).status).toBe(200)
  expect(await memberOf(people.sitki.id)).toMatchObject({
    relation: 'parent',
    memberships: [{ ...register, until: '2024-09-20' }, three[1], three[2]],
  })
})

test('who left by a source and came back is there since the last time', async () => {
  expect((await join(people.sitki.id, 'register', '2024-09-28')).status).toBe(200)
  expect(await membershipOf(people.sitki.id, 'register')).toMatchObject({ from: '2024-09-28', until: null })
})

test('a person may be known by a visit and not by the register', async () => {
  expect((await join(people.omerAgain.id, 'visit', '2024-09-30')).status).toBe(200)
  expect((await memberOf(people.omerAgain.id))!.memberships.map(each => each.source)).toEqual(['visit'])
})

test('who left by all their sources at once is gone', async () => {
  const { memberships } = (await memberOf(people.sitki.id))!
  const open = memberships.filter(each => each.until === null).map(each => each.id)
  expect(open).toHaveLength(3)
  expect((await leave('2024-09-29', ...open)).status).toBe(200)
  expect(await memberOf(people.sitki.id)).toBeUndefined()
})

test('one membership that is not there leaves the others as they are', async () => {
  const { id } = await membershipOf(people.cigdem.id, 'register')
  expect((await leave('2024-09-30', id, randomUUID())).status).toBe(404)
  expect(await membershipOf(people.cigdem.id, 'register')).toMatchObject({ until: null })
})

test('who has died is told no more among those who live in the home', async () => {
  const { personId: subject } = (await membersOf())[0]!
  const died = { id: randomUUID(), subject, act: 'report-death', accessKey: accessKey(circle.register, 0) }
  await province.asSystem(tx => record(tx, person, died))
  expect(await memberOf(subject)).toBeUndefined()
})

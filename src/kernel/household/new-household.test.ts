import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { households, people } from '../../../tests/province-data.ts'
import type { HouseholdFile } from './contract.ts'

let province: TestProvince
let worker: Client
beforeAll(async () => {
  province = await openProvince()
  worker = await province.signIn('field-worker')
})
afterAll(() => province.close())

const home = (part: object = {}) => ({
  id: randomUUID(),
  neighbourhoodId: 11,
  address: 'Deneme 5. Sokak No: 12 Daire: 3',
  addressCode: '0000000123',
  members: [] as object[],
  ...part,
})
const member = (personId: string, part: object = {}) => ({
  membershipId: randomUUID(),
  personId,
  relation: 'self',
  source: 'declaration',
  from: '2020-05-01',
  ...part,
})
const record = (body: object) => worker.post<{ errors: { field: string; message: string }[] }>('/api/households', body)
const known = async (address: string, neighbourhood = 11) =>
  (
    await worker.get<HouseholdFile[]>(
      `/api/households?${new URLSearchParams({ neighbourhoodId: String(neighbourhood), address })}`,
    )
  ).body

test('a household is recorded with its members, each by a source and since a day; sent again, it is still one', async () => {
  const body = home({ members: [member(people.omerAgain.id), member(people.omer.id, { relation: 'child', source: 'visit' })] })
  for (const _ of ['sent', 'sent again']) expect((await record(body)).status).toBe(200)
  const { body: file } = await worker.get<HouseholdFile>(`/api/households/${body.id}`)
  expect(file).toMatchObject({ address: body.address, neighbourhood: 'Kazımdirik', district: 'Bornova' })
  expect(
    file.members.map(each => [each.personId, each.relation, each.memberships.map(({ source, from }) => `${source} ${from}`)]),
  ).toEqual([
    [people.omer.id, 'child', ['visit 2020-05-01']],
    [people.omerAgain.id, 'self', ['declaration 2020-05-01']],
  ])
})

test('before one is recorded, those known in the neighbourhood at a like address are shown with who lives there', async () => {
  const [like, ...others] = await known('deneme 5 sk no 12')
  expect(others).toEqual([])
  expect(like).toMatchObject({
    address: 'Deneme 5. Sokak No: 12 Daire: 3',
    members: [{ name: 'Ömer ÖZGÜR' }, { name: 'Ömer ÖZGÜN' }],
  })
  expect(await known('deneme 5 sk no 12', 21)).toEqual([])
  expect(await known('başka cadde 40')).toEqual([])
})

test('by one source nobody lives in two homes: the form is told who, and where they live', async () => {
  const { status, body } = await record(
    home({ members: [member(people.cigdem.id), member(people.sitki.id, { source: 'register' })] }),
  )
  expect([status, body.errors[0]?.field]).toEqual([422, 'members.1.personId'])
  expect(body.errors[0]?.message).toContain('Kazımdirik, 1. Sokak 1')
  const twice = await record(home({ members: [member(people.cigdem.id), member(people.cigdem.id)] }))
  expect([twice.status, twice.body.errors[0]?.field]).toEqual([422, 'members.1.personId'])
})

test('to a home that is there, too, nobody is added whom the same source sees elsewhere', async () => {
  const { from: _, ...joining } = member(people.sitki.id, { source: 'register', actId: randomUUID() }) as { from: string }
  const { status, body } = await worker.post<{ errors: { field: string }[] }>(`/api/households/${households.ozgur.id}/members`, {
    ...joining,
    from: '2024-09-01',
  })
  expect([status, body.errors[0]?.field]).toEqual([422, 'personId'])
})

test.each([
  ['neighbourhoodId', { neighbourhoodId: 99 }],
  ['address', { address: ' ' }],
  ['addressCode', { addressCode: '12' }],
  ['members.0.from', { members: [member(people.cigdem.id, { from: '2024-10-01' })] }],
  ['members.0.personId', { members: [member(randomUUID())] }],
])('a wrong %s is refused by name, and nothing of the household is stored', async (field, part) => {
  const body = home(part)
  const answer = await record(body)
  expect([answer.status, answer.body.errors[0]?.field]).toEqual([422, field])
  expect((await worker.get(`/api/households/${body.id}`)).status).toBe(404)
})

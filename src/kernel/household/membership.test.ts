import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { households } from '../../../tests/province-data.ts'

let province: TestProvince
let worker: Client
let membership: { membershipId: string; from: string }

beforeAll(async () => {
  province = await openProvince()
  worker = await province.signIn('field-worker')
  const { body } = await worker.get(`/api/households/${households.isik.id}`)
  membership = (body as { members: (typeof membership)[] }).members[0]!
})
afterAll(() => province.close())

const leave = (until: string) => worker.post(`/api/memberships/${membership.membershipId}/end`, { actId: randomUUID(), until })

test('nobody leaves a household on the day they joined it, before it, or in days to come', async () => {
  for (const until of [membership.from, '1950-01-01', '2099-01-01']) {
    const { status, body } = await leave(until)
    expect(status, until).toBe(422)
    expect((body as { errors: { field: string }[] }).errors[0]?.field).toBe('until')
  }
})

test('who has left no longer belongs to the household', async () => {
  expect((await leave('2024-09-30')).status).toBe(200)
  const { body } = await worker.get(`/api/households/${households.isik.id}`)
  expect((body as { members: (typeof membership)[] }).members.map(each => each.membershipId)).not.toContain(
    membership.membershipId,
  )
})

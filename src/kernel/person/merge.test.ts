import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { people } from '../../../tests/province-data.ts'
import { makeHome } from '../homes/home.fixture.ts'
import type { PersonFile } from './contract.ts'

let province: TestProvince
let manager: Client
beforeAll(async () => {
  province = await openProvince()
  manager = await province.signIn('centre-manager')
})
afterAll(() => province.close())

const [stays, goes] = [people.omer.id, people.omerAgain.id]
const file = async (id: string, client = manager) => (await client.get<PersonFile>(`/api/persons/${id}`)).body
const merge = (other: string, reason: string) =>
  manager.post(`/api/persons/${stays}/merge`, { actId: randomUUID(), other, reason })
const split = (id: string) => manager.post(`/api/persons/${id}/split`, { actId: randomUUID(), reason: 'Deneme: iki ayrı kişi.' })

test('who was merged into a person stands in their file: when, by whom and why, and until the merge is undone', async () => {
  expect((await file(stays)).mergedRecords).toEqual([])
  expect((await merge(goes, 'Deneme: aynı anne adı.')).status).toBe(200)
  expect((await file(stays)).mergedRecords).toMatchObject([
    {
      id: goes,
      surname: 'ÖZGÜN',
      birthDate: '1970-01-01',
      maskedNumber: '100******28',
      mergedAt: '2024-09-30T07:00:00.000Z',
      mergedBy: 'centre-manager',
      reason: 'Deneme: aynı anne adı.',
    },
  ])
  expect((await file(goes)).mergedInto).toBe(stays)

  expect((await split(goes)).status).toBe(200)
  expect((await file(stays)).mergedRecords).toEqual([])
  expect((await file(goes)).mergedInto).toBeNull()
})

test('what runs under a merged record stands in the file: its homes, in which the person stands once, and its cases', async () => {
  const [home, other] = await province.asSystem(async tx => [
    await makeHome(tx, { members: 2 }),
    await makeHome(tx, { members: 1 }),
  ])
  const [first, second] = home!.persons as [string, string]
  const [third] = other!.persons as [string]
  const into = (one: string, gone: string) =>
    manager.post(`/api/persons/${one}/merge`, { actId: randomUUID(), other: gone, reason: 'Deneme: aynı kişi.' })
  expect((await into(third, first)).status).toBe(200)
  const { households, cases } = await file(third)
  expect(households.map(({ id }) => id).toSorted()).toEqual([home!.homeId, other!.homeId].toSorted())
  expect(cases.map(({ id }) => id).toSorted()).toEqual([home!.caseId, other!.caseId].toSorted())
  expect(
    households
      .find(({ id }) => id === home!.homeId)!
      .members.map(({ personId }) => personId)
      .toSorted(),
  ).toEqual([third, second].toSorted())
  expect((await into(second, third)).status).toBe(200)
  const members = (await file(second)).households.find(({ id }) => id === home!.homeId)!.members
  expect(members.map(({ personId }) => personId)).toEqual([second])
})

test('merged again, the record tells of the last merge only', async () => {
  await merge(goes, 'Deneme: nüfus kaydı geldi.')
  const { mergedRecords } = await file(stays)
  expect(mergedRecords.map(record => record.reason)).toEqual(['Deneme: nüfus kaydı geldi.'])
  await split(goes)
})

test('a hidden record is not merged into one that is seen, and nothing of it is told', async () => {
  const secret = await province.signIn('duty-officer')
  const merged = await secret.post(`/api/persons/${stays}/merge`, {
    actId: randomUUID(),
    other: people.hidden.id,
    reason: 'Deneme',
  })
  expect(merged.status).toBe(409)
  for (const reader of [undefined, secret])
    expect((await file(stays, reader)).mergedRecords.map(record => record.id)).not.toContain(people.hidden.id)
})

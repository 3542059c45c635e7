import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import { makeHome } from '#kernel/homes/home.fixture.ts'
import { person } from '#kernel/person/state.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { readPapers } from './situation.server.ts'

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

const register = accessKey(circle.register, 0)
const change = (subject: string, act: string, facts = {}) => ({ id: randomUUID(), subject, act, accessKey: register, facts })
const counted = (caseId: string) =>
  province.asSystem(async tx => {
    const row = await tx.get<Row<'case'>>('SELECT * FROM "case" WHERE id = $1', [caseId])
    return (await readPapers(tx, row)).members
  })

test('who has died is no longer counted among those who live in the home', async () => {
  const { caseId, persons } = await province.asSystem(tx => makeHome(tx, { members: 3 }))
  expect(await counted(caseId)).toBe(3)
  await province.asSystem(tx => record(tx, person, change(persons[2]!, 'report-death')))
  expect(await counted(caseId)).toBe(2)
})

test('two records of one person are one head, whichever of them lives in the home', async () => {
  const [home, other] = await province.asSystem(async tx => [
    await makeHome(tx, { members: 3 }),
    await makeHome(tx, { members: 1 }),
  ])
  await province.asSystem(tx => record(tx, person, change(home.persons[2]!, 'merge', { into: home.persons[1] })))
  expect(await counted(home.caseId)).toBe(2)
  await province.asSystem(tx => record(tx, person, change(home.persons[0]!, 'merge', { into: other.persons[0] })))
  expect(await counted(home.caseId)).toBe(2)
  await province.asSystem(tx => record(tx, person, change(other.persons[0]!, 'merge', { into: home.persons[1] })))
  expect(await counted(home.caseId)).toBe(1)
  await province.asSystem(tx => record(tx, person, change(home.persons[1]!, 'report-death')))
  expect(await counted(home.caseId)).toBe(0)
})

test('whose case lies under a merged record is the one for whom it is decided, living there under another', async () => {
  const [home, other] = await province.asSystem(async tx => [
    await makeHome(tx, { members: 2 }),
    await makeHome(tx, { members: 1 }),
  ])
  const relations = () =>
    province.asSystem(async tx => {
      const row = await tx.get<Row<'case'>>('SELECT * FROM "case" WHERE id = $1', [home.caseId])
      return (await readPapers(tx, { ...row, person_id: other.persons[0]! })).persons!.map(({ relation }) => relation).toSorted()
    })
  expect(await relations()).toEqual(['other', 'other'])
  await province.asSystem(tx => record(tx, person, change(other.persons[0]!, 'merge', { into: home.persons[0] })))
  expect(await relations()).toEqual(['other', 'self'])
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import { person } from '#kernel/person/state.ts'
import { makeHome } from '#kernel/screening/homes.fixture.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { readPapers } from './situation.server.ts'

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

test('who has died is no longer counted among those who live in the home', async () => {
  const { caseId, persons } = await province.asSystem(tx => makeHome(tx, { members: 3 }))
  const counted = () =>
    province.asSystem(async tx => {
      const row = await tx.get<Row<'case'>>('SELECT * FROM "case" WHERE id = $1', [caseId])
      return (await readPapers(tx, row)).members
    })
  expect(await counted()).toBe(3)
  await province.asSystem(tx =>
    record(tx, person, {
      id: randomUUID(),
      subject: persons[2]!,
      act: 'report-death',
      accessKey: accessKey(circle.register, 0),
    }),
  )
  expect(await counted()).toBe(2)
})

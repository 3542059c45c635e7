import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import { record } from '#kernel/act/record.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { readFigures } from '#kernel/figure/read.server.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { fixedId, households, organisations } from '../../../tests/province-data.ts'
import { endWhatIsDue } from './clock.server.ts'
import { closeEmptyFamilies, placeWithFamily } from './family.server.ts'
import { placement } from './state.ts'

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province?.close())

const isik = { householdId: households.isik.id, name: 'IŞIK ailesi', districtId: 1, capacity: 2 }
let persons = 100

/** A child’s stay with the family; ends by itself on the day. */
const place = (until: string | null = null, family = isik) =>
  province.asSystem(async tx => {
    persons += 1
    const id = randomUUID()
    const row = await record(tx, caseConcept, {
      id,
      subject: id,
      act: 'open',
      accessKey: accessKey(circle.directorate, 1),
      facts: {
        number: `KOR-${id}`,
        programme_id: 'koruyucu-aile',
        strand: 'placement',
        lifecycle: 'placement',
        person_id: fixedId(persons),
        household_id: null,
        organisation_id: organisations.directorate.id,
        district_id: 1,
        due_on: null,
        assigned_to: null,
      },
    })
    return { stay: await placeWithFamily(tx, row as Row<'case'>, family, until), row }
  })

const leave = (stay: string) =>
  province.asSystem(async tx => {
    const row = await tx.get<Row<'placement'>>('SELECT * FROM placement WHERE id = $1', [stay])
    const facts = { ground: 'returned-to-family' }
    await record(tx, placement, { id: randomUUID(), subject: stay, act: 'end', accessKey: row.access_key, facts })
    await closeEmptyFamilies(tx, [row.unit_id])
  })

const counted = async (asOf = '2024-09-30') => {
  const figures = await province.asSystem(tx => readFigures(tx, asOf, '2024-12-31'))
  return ['F19', 'F20'].map(id => Number(figures.find(({ figure }) => figure.id === id)!.value))
}

test('a family counts from its first child to its last, and again when it takes another one', async () => {
  expect(await counted()).toEqual([0, 0])
  const { stay: first } = await place()
  expect(await counted()).toEqual([1, 1])
  const { stay: second } = await place()
  expect(await counted()).toEqual([2, 1])
  await expect(place()).rejects.toMatchObject({ status: 409 })
  await leave(first)
  expect(await counted()).toEqual([1, 1])
  await leave(second)
  expect(await counted()).toEqual([0, 0])
  const { stay: third } = await place()
  expect(await counted()).toEqual([1, 1])
  await leave(third)
})

test('when the last child comes of age the clock closes the family, from that day on', async () => {
  const { stay } = await place('2024-10-05')
  const { rows } = await province.owner.query('SELECT unit_id FROM placement WHERE id = $1', [stay])
  province.moveTo('2024-10-08')
  await endWhatIsDue(province.hane)
  const unit = await province.owner.query('SELECT closed_on FROM unit WHERE id = $1', [rows[0].unit_id])
  expect(unit.rows).toEqual([{ closed_on: '2024-10-05' }])
  expect([await counted('2024-10-04'), await counted('2024-10-05')]).toEqual([
    [1, 1],
    [0, 0],
  ])
  expect(await endWhatIsDue(province.hane)).toBe(0)
  province.moveTo('2024-09-30')
})

test('a family is not closed over a child that the reader does not see', async () => {
  const { stay, row } = await place()
  const hidden = accessKey(circle.vault, 2)
  await province.owner.query('UPDATE placement SET access_key = $1 WHERE id = $2', [hidden, stay])
  const closed = await province.as('decider', tx => closeEmptyFamilies(tx))
  expect(closed).toBe(0)
  expect((await counted('2024-12-01'))[1]).toBe(1)
  await province.owner.query('UPDATE placement SET access_key = $1 WHERE id = $2', [row.access_key, stay])
})

test('the acts, folded again, give the same rows', async () => {
  const client = await province.owner.connect()
  expect(await checkRebuild(client)).toEqual([])
  client.release()
})

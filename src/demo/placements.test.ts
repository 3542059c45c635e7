import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '#database/types.ts'
import { circleOf } from '#kernel/access/roles.ts'
import type { StateTable } from '#kernel/act/contract.ts'
import { figures as registered } from '#services/registry.ts'
import expected from '../../tests/expected-figures.json' with { type: 'json' }
import { createLedger, type Ledger } from './ledger.ts'
import { placementParts } from './placement-parts.ts'
import { plan } from './plan.ts'
import { createRandom } from './random.ts'
import { createNumbers, createScribe } from './scribe.ts'
import { foundWorld, type World } from './world.ts'

// The placements of the whole province, in memory: what they count, and that nobody lives where nobody may.

let world: World
let ledger: Ledger
let rows: <Table extends StateTable>(table: Table) => Row<Table>[]
let planned: { figure: string; district: number | null; value: bigint }[]

beforeAll(() => {
  ledger = createLedger(registered.map(({ figure }) => figure))
  const numbers = createNumbers()
  const scribe = (part: string) => createScribe(ledger, createRandom(1, part), numbers)
  world = foundWorld(scribe('organisations'))
  const parts = placementParts({ world, scale: 1, scribe })
  planned = parts.flatMap(part => [...part.planned])
  for (const part of parts) for (const _ of part.write());
  const batch = ledger.take()
  rows = table => [...(batch.rows.get(table)?.values() ?? [])] as never
})

const tonight = () =>
  rows('placement').filter(
    ({ state, from_day, until_day }) =>
      state !== 'ended' && from_day <= plan.lastDay && (until_day === null || until_day > plan.lastDay),
  )
const residentsOf = (unit: string) => tonight().filter(({ unit_id }) => unit_id === unit)

describe('the figures', () => {
  const recorded = ['F11', 'F13', 'F15', 'F18', 'F19', 'F20', 'F37', 'F39', 'F41', 'F43', 'F45']

  test.each(recorded)('%s is what its rows come to, in each district as planned', id => {
    const districts = planned.filter(({ figure }) => figure === id)
    for (const { district, value } of districts) expect(ledger.counted(id, district), `${district}`).toBe(value)
    const total = districts.reduce((sum, { value }) => sum + value, 0n)
    expect(String(total)).toBe(expected.find(each => each.id === id)!.printed.replaceAll('.', ''))
  })

  test('of adoptions count the court’s decisions of the year, not the children in their year of care', () => {
    expect(ledger.counted('F21', null)).toBe(BigInt(plan.placed.adopted))
    expect(rows('placement').filter(({ programme_id }) => programme_id === 'evlat-edinme')).toHaveLength(
      plan.placed.adopted + plan.placed.inYearOfCare,
    )
  })

  test('of foster families count those with a child tonight, no other', () => {
    const families = new Set(
      tonight()
        .filter(({ programme_id }) => programme_id === 'koruyucu-aile')
        .map(({ unit_id }) => unit_id),
    )
    expect(
      rows('unit')
        .filter(({ household_id, serves }) => household_id && (serves as { care: string }).care === 'koruyucu-aile')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...families].sort())
  })
})

test('no bed holds two, nobody has two beds, and no unit more than it may', () => {
  for (const one of rows('unit')) {
    const beds = residentsOf(one.id).map(({ bed }) => bed)
    expect(new Set(beds).size, one.name).toBe(beds.length)
    expect(Math.max(0, ...beds), one.name).toBeLessThanOrEqual(one.capacity)
  }
  const overlapping = (of: Row<'placement'>[]) =>
    of
      .sort((a, b) => (a.from_day < b.from_day ? -1 : 1))
      .some((stay, index) => index > 0 && (of[index - 1]!.until_day ?? '9999') > stay.from_day)
  for (const stays of Map.groupBy(
    rows('placement').filter(({ overnight }) => overnight),
    ({ unit_id, bed }) => `${unit_id} ${bed}`,
  ).values())
    expect(overlapping(stays)).toBe(false)
  const persons = tonight()
    .filter(({ overnight }) => overnight)
    .map(({ person_id }) => person_id)
  expect(new Set(persons).size).toBe(persons.length)
})

test('a home holds five to eight children under eighteen, or extended, each under an order', () => {
  const people = new Map(rows('person').map(row => [row.id, row]))
  const orders = Map.groupBy(
    rows('care_order').filter(({ state }) => state === 'in-force'),
    ({ case_id }) => case_id,
  )
  for (const home of world.facilities.get('cocuk-evi')!) {
    const residents = residentsOf(home.units[0]!.id)
    expect(residents.length).toBeGreaterThanOrEqual(5)
    expect(residents.length).toBeLessThanOrEqual(8)
    for (const { case_id, person_id } of residents) {
      expect(orders.get(case_id)).toHaveLength(1)
      const order = orders.get(case_id)![0]!
      expect(order.until_day! > plan.lastDay).toBe(true)
      if (people.get(person_id)!.birth_date! <= '2006-09-30') expect(order.extension).not.toBeNull()
    }
  }
})

test('the houses of the site hold ten to twelve, a hope house at most six', () => {
  for (const { id } of world.facilities.get('ces')![0]!.units) expect([10, 11, 12]).toContain(residentsOf(id).length)
  for (const { units } of world.facilities.get('umut-evi')!) expect(residentsOf(units[0]!.id).length).toBeLessThanOrEqual(6)
})

test('a shelter’s residents and their files lie in its own circle, secret, and name no district', () => {
  for (const { row } of world.facilities.get('konukevi')!) {
    const stays = rows('placement').filter(({ organisation_id }) => organisation_id === row.id)
    expect(stays.length).toBeGreaterThan(0)
    for (const { access_key, district_id } of stays)
      expect([circleOf(access_key), access_key % 4, district_id]).toEqual([row.circle, 2, null])
    for (const { access_key } of rows('case').filter(({ organisation_id }) => organisation_id === row.id))
      expect(access_key % 4).toBe(2)
  }
})

test('adoptions are sealed', () => {
  for (const { access_key } of rows('placement').filter(({ programme_id }) => programme_id === 'evlat-edinme'))
    expect(access_key % 4).toBe(3)
})

test('work waits at every stage: missing, overdue leave, overdue clocks, waiting, to decide, returned, coming of age', () => {
  const states = (table: 'placement_need' | 'discharge' | 'care_order') => new Set(rows(table).map(({ state }) => state))
  expect([...states('placement_need')].sort()).toEqual(['met', 'proposed', 'refused', 'returned', 'waiting'])
  expect([...states('discharge')].sort()).toEqual(['approved', 'proposed', 'returned'])
  expect([...states('care_order')].sort()).toEqual(['applied', 'arrived', 'ended', 'in-force'])
  const homes = tonight().filter(({ programme_id }) => programme_id === 'cocuk-evi')
  expect(homes.filter(({ state }) => state === 'missing')).toHaveLength(2)
  expect(homes.some(({ state, back_on }) => state === 'on-leave' && back_on! < plan.lastDay)).toBe(true)
  expect(homes.filter(({ until_day }) => until_day! <= '2025-01-31').length).toBeGreaterThanOrEqual(6)
  expect(rows('care_order').filter(({ due_on }) => due_on !== null && due_on < plan.lastDay).length).toBeGreaterThan(3)
})

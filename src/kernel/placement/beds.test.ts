import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { size } from '../../../tests/sizes.ts'
import { type Homes, noReasons, openHomes, verdict } from './homes.fixture.ts'

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
})
afterAll(() => homes?.province.close())

test('of those who ask for the last bed at once, exactly one gets it', async () => {
  const unitId = await homes.openHome({ capacity: 1 })
  const cases = await Promise.all(
    (await Promise.all(Array.from({ length: 6 }, () => homes.newChildren(1)))).map(([child]) => homes.prepare(child!)),
  )
  const answers = await Promise.all(cases.map(caseId => homes.admit(caseId, unitId)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
}, 60_000)

test('one child admitted to two homes at once lives in one of them', async () => {
  const units = [await homes.openHome(), await homes.openHome(), await homes.openHome()]
  const [child] = await homes.newChildren(1)
  const caseId = await homes.prepare(child!)
  const answers = await Promise.all(units.map(unitId => homes.admit(caseId, unitId)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
})

describe('the database itself', () => {
  const insert = (over: Record<string, unknown>) => {
    const row = {
      id: randomUUID(),
      strand: 'children',
      bed: 1,
      overnight: true,
      from_day: '2024-01-01',
      state: 'present',
      since: '2024-01-01',
      access_key: 401,
      ...over,
    }
    return homes.province.owner.query('INSERT INTO placement SELECT * FROM jsonb_populate_record(null::placement, $1)', [
      JSON.stringify(row),
    ])
  }
  const stayOf = async () => {
    const unitId = await homes.openHome()
    const { placementId } = await homes.admit(await homes.prepare((await homes.newChildren(1))[0]!), unitId)
    return (await homes.province.owner.query('SELECT * FROM placement WHERE id = $1', [placementId])).rows[0]
  }

  test('refuses two people in a bed, and two beds for a person, overnight; by day it does not', async () => {
    const stay = await stayOf()
    const [other] = await homes.newChildren(1)
    const same = { ...stay, id: randomUUID() }
    await expect(insert({ ...same, person_id: other })).rejects.toMatchObject({ constraint: 'one_person_in_a_bed' })
    await expect(insert({ ...same, bed: 2 })).rejects.toMatchObject({ constraint: 'one_bed_for_a_person' })
    await expect(insert({ ...same, until_day: '2020-01-01' })).rejects.toMatchObject({
      constraint: 'placement_does_not_end_before_it_begins',
    })
    await insert({ ...same, overnight: false })
    await insert({ ...same, id: randomUUID(), from_day: stay.until_day, until_day: null })
  })
})

type Step = { act: 'admit' | 'move' | 'discharge' | 'miss' | 'return'; child: number; unit: number }

test('random acts: who lives where is what a model says, no bed is held twice, and the figure counts the same', async () => {
  const capacities = [2, 3, 1]
  const step: fc.Arbitrary<Step> = fc.record({
    act: fc.constantFrom('admit', 'admit', 'admit', 'move', 'discharge', 'miss', 'return'),
    child: fc.nat({ max: 7 }),
    unit: fc.nat({ max: capacities.length - 1 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async steps => {
      const units = await Promise.all(capacities.map(capacity => homes.openHome({ capacity })))
      const children = await Promise.all(Array.from({ length: 8 }, () => homes.one()))
      const before = await counted()
      const homeOf = await takeAll(steps, units, children, capacities)
      const { rows } = await homes.province.owner.query(
        `SELECT unit_id, person_id, bed FROM placement WHERE unit_id = ANY($1) AND state <> 'ended'`,
        [units],
      )
      const expected = [...homeOf].map(([child, unit]) => `${children[child]} ${units[unit]}`).sort()
      expect(rows.map(row => `${row.person_id} ${row.unit_id}`).sort()).toEqual(expected)
      expect(new Set(rows.map(row => `${row.unit_id} ${row.bed}`)).size).toBe(rows.length)
      for (const { unit_id, bed } of rows) expect(bed).toBeLessThanOrEqual(capacities[units.indexOf(unit_id)]!)
      expect((await counted()) - before).toBe(homeOf.size)
    }),
    { numRuns: size(6, 200) },
  )
}, 120_000)

const counted = async () =>
  Number(
    (
      await homes.province.owner.query(
        `SELECT coalesce(sum(delta), 0)::int AS sum FROM figure_delta WHERE figure = 'F11' AND effective <= '2024-09-30'`,
      )
    ).rows[0].sum,
  )

/** Takes each step through the API and holds its answer against what a model allows; gives back in which unit each child lives. */
async function takeAll(
  steps: readonly Step[],
  units: string[],
  children: string[],
  capacities: number[],
): Promise<Map<number, number>> {
  const homeOf = new Map<number, number>()
  const stays = new Map<number, { placementId: string; isMissing: boolean }>()
  const hasRoom = (unit: number) => [...homeOf.values()].filter(each => each === unit).length < capacities[unit]!
  const lives = (child: number, unit: number, placementId: string) => {
    stays.set(child, { placementId, isMissing: false })
    homeOf.set(child, unit)
  }

  async function admit(child: number, unit: number) {
    const caseId = await homes.prepare(children[child]!)
    const { status, placementId } = await homes.admit(caseId, units[unit]!)
    expect(status).toBe(hasRoom(unit) ? 200 : 409)
    if (status === 200) return lives(child, unit, placementId)
    // The next attempt needs a case of its own.
    await homes.decider.post(`/api/placements/cases/${caseId}/need/decide`, verdict('withdraw', 'Deneme'))
  }

  async function move(child: number, unit: number, stay: { placementId: string; isMissing: boolean }) {
    if (homeOf.get(child) === unit) return
    const placementId = randomUUID()
    const body = { actId: randomUUID(), placementId, unitId: units[unit]!, ...noReasons }
    const { status } = await homes.manager.post(`/api/placements/${stay.placementId}/move`, body)
    expect(status).toBe(hasRoom(unit) && !stay.isMissing ? 200 : 409)
    if (status === 200) lives(child, unit, placementId)
  }

  async function discharge(child: number, { placementId }: { placementId: string }) {
    const dischargeId = randomUUID()
    const proposed = { actId: randomUUID(), dischargeId, ground: 'returned-to-family', note: 'Deneme' }
    await homes.manager.post(`/api/placements/${placementId}/discharge`, proposed)
    const decided = { actId: randomUUID(), verdict: 'approve', reason: null }
    expect((await homes.decider.post(`/api/discharges/${dischargeId}/decide`, decided)).status).toBe(200)
    stays.delete(child)
    homeOf.delete(child)
  }

  for (const { act, child, unit } of steps) {
    const stay = stays.get(child)
    if (act === 'admit' && !stay) await admit(child, unit)
    if (act === 'admit' || !stay) continue
    if (act === 'move') await move(child, unit, stay)
    else if (act === 'discharge') await discharge(child, stay)
    else {
      const body = { actId: randomUUID(), act, on: '2024-09-30', backOn: null, note: 'Deneme' }
      const { status } = await homes.manager.post(`/api/placements/${stay.placementId}/presence`, body)
      expect(status).toBe(stay.isMissing === (act === 'return') ? 200 : 409)
      if (status === 200) stay.isMissing = act === 'miss'
    }
  }
  return homeOf
}

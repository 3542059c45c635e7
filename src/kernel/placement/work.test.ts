import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf, type Homes, needOf, openHomes, orderAct, verdict } from './homes.fixture.ts'

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
})
afterAll(() => homes?.province.close())

describe('the lists', () => {
  test('hold who waits in an explained order, what is to be decided, what came back, and who comes of age', async () => {
    const unitId = await homes.openHome()
    const [here, waits] = await homes.newChildren(2)
    expect((await homes.admit(await homes.prepare(here!), unitId)).status).toBe(200)
    const ids = {
      waits: await homes.prepare(waits!),
      proposed: await homes.prepare(await homes.one(), 'proposed'),
      returned: await homes.prepare(await homes.one(), 'proposed'),
      ofAge: (await homes.living({ birthDate: '2006-11-15' })).caseId,
    }
    await homes.decider.post(`/api/placements/cases/${ids.returned}/need/decide`, verdict('return', 'Okulu yazılmamış.'))
    type Listed = { caseId: string; reasons: { reason: string; count: number }[]; reason: string }
    const { body: managers } = await homes.manager.get<Record<string, Listed[]>>('/api/placements/work')
    const { body: deciders } = await homes.decider.get<Record<string, Listed[]>>('/api/placements/work')
    const { body: workers } = await homes.worker.get<Record<string, Listed[]>>('/api/placements/work')
    expect(managers.waiting!.find(each => each.caseId === ids.waits)!.reasons).toEqual([
      { reason: 'siblings-in-care', count: 1 },
      { reason: 'waiting', count: 0 },
    ])
    expect(managers.toDecide!.map(each => each.caseId)).not.toContain(ids.proposed)
    expect(deciders.toDecide!.map(each => each.caseId)).toContain(ids.proposed)
    expect(workers.returned!.find(each => each.caseId === ids.returned)!.reason).toBe('Okulu yazılmamış.')
    expect(managers.ofAge!.map(each => each.caseId)).toContain(ids.ofAge)
    const today = await homes.decider.get<{ placements: { toDecide: number } }>('/api/today')
    expect(today.body.placements.toDecide).toBe(deciders.toDecide!.length)
    await homes.worker.post(`/api/placements/cases/${ids.returned}/need`, needOf())
    expect(
      (await homes.worker.get<Record<string, Listed[]>>('/api/placements/work')).body.returned!.map(each => each.caseId),
    ).not.toContain(ids.returned)
  })

  test('name a child in care under no order first of all the clocks', async () => {
    const { caseId } = await homes.living()
    const { orders } = await homes.fileOf(caseId)
    const end = orderAct('end', '2024-09-30', { orderId: orders[0]!.id, reason: 'Mahkeme kaldırdı.' })
    expect((await homes.manager.post(`/api/placements/cases/${caseId}/orders`, end)).status).toBe(200)
    const { body } = await homes.manager.get<{ clocks: { caseId: string; clock: string; due: string | null }[] }>(
      '/api/placements/work',
    )
    expect(body.clocks[0]).toMatchObject({ clock: 'no-order', due: null })
    expect(body.clocks.filter(({ clock }) => clock === 'no-order').map(each => each.caseId)).toContain(caseId)
  })

  test('the board’s totals are the figures', async () => {
    await homes.living()
    const { body } = await homes.decider.get<{ totals: { kind: string; people: number; figure: object }[]; all: object }>(
      '/api/placements/board',
    )
    for (const { people, figure } of body.totals) expect(figure).toMatchObject({ value: people })
    const all = body.totals.reduce((sum, { people }) => sum + people, 0)
    expect(body.all).toEqual({ people: all, figure: { id: 'F16', value: all } })
    expect(all).toBeGreaterThan(0)
  })
})

describe('units', () => {
  const shape = { name: 'İkinci ev', capacity: 8, sex: null, ageFrom: null, ageUntil: null }

  test('are opened, changed and closed by the decider; eight places at most, none taken away under a child, none closed over one', async () => {
    const { unitId } = await homes.living()
    const change = (more: object) => homes.decider.post(`/api/units/${unitId}/change`, { actId: randomUUID(), ...shape, ...more })
    expect((await homes.manager.post(`/api/units/${unitId}/change`, { actId: randomUUID(), ...shape })).status).toBe(403)
    expect(fieldsOf((await change({ capacity: 9 })).body)).toEqual(['capacity'])
    expect(fieldsOf((await change({ ageFrom: 7, ageUntil: 7 })).body)).toEqual(['ageUntil'])
    expect((await change({ capacity: 1, ageFrom: 7, ageUntil: 13 })).status).toBe(200)
    expect((await homes.decider.post(`/api/units/${unitId}/close`, { actId: randomUUID() })).status).toBe(409)
    const { rows } = await homes.province.owner.query('SELECT organisation_id FROM unit WHERE id = $1', [unitId])
    const opened = randomUUID()
    const open = (more: object) =>
      homes.decider.post(`/api/facilities/${rows[0].organisation_id}/units`, {
        actId: randomUUID(),
        unitId: opened,
        ...shape,
        ...more,
      })
    expect(fieldsOf((await open({ capacity: 9 })).body)).toEqual(['capacity'])
    expect((await open({})).status).toBe(200)
    expect((await homes.decider.post(`/api/units/${opened}/close`, { actId: randomUUID() })).status).toBe(200)
    const { body } = await homes.decider.get<{ units: object[]; closedUnits: object[] }>(
      `/api/facilities/${rows[0].organisation_id}`,
    )
    expect([body.units.length, body.closedUnits.length]).toEqual([1, 1])
  })
})

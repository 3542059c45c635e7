import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFigures } from '#kernel/figure/read.server.ts'
import { openFacility, openUnits } from '#kernel/organisation/open.server.ts'
import type { PlacementFile } from '#kernel/placement/contract.ts'
import { fieldsOf, type Homes, openHomes, orderAct, verdict } from '#kernel/placement/homes.fixture.ts'
import { obstaclesOf } from '#kernel/placement/suitability.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import type { Client } from '../../../../tests/province.ts'
import { cases } from './cases.ts'
import { umutEvi } from './programme.ts'

const definition = definitionOf(umutEvi, 'placement')!

test.each(cases)('$tells', ({ person, house, on, obstacles }) => {
  expect(obstaclesOf(definition, person, house, on)).toEqual(obstacles)
})

describe('in a province', () => {
  let homes: Homes
  let manager: Client
  let house: { id: string; unitId: string }
  beforeAll(async () => {
    homes = await openHomes()
    house = await openHouse('Deneme 1. Umut Evi')
    await homes.province.owner.query(`UPDATE account SET organisation_id = $1 WHERE username = 'facility-manager'`, [house.id])
    manager = await homes.province.signIn('facility-manager')
  })
  afterAll(() => homes?.province.close())

  const openHouse = (name: string) =>
    homes.province.asSystem(async tx => {
      const id = await openFacility(tx, { kind: 'umut-evi', name, districtId: 1, capacity: 6 })
      return { id, unitId: (await openUnits(tx, id))[0]!.id }
    })

  const grown = async () => (await homes.newChildren(1, { birthDate: '1991-03-03' }))[0]!
  const open = async (personId: string) => {
    const id = randomUUID()
    const body = { id, programmeId: 'umut-evi', strand: 'residents', personId, householdId: null }
    expect((await homes.worker.post('/api/cases', body)).status).toBe(200)
    return id
  }
  const needOf = (without?: string) => ({
    actId: randomUUID(),
    needId: randomUUID(),
    tried: Object.keys(definition.familyServices.of).map(service => ({
      service,
      tried: service === 'evde-bakim',
      reason: service === without ? ' ' : 'Deneme: bakacak yakını kalmadı.',
    })),
    schoolDistrictId: null,
    note: 'Deneme: ailesi yanında bakılamıyor.',
  })
  const decide = (caseId: string, organisationId = house.id) =>
    homes.decider.post(`/api/placements/cases/${caseId}/need/decide`, { ...verdict('approve'), organisationId })
  const counted = async () => {
    const figures = await homes.province.asSystem(tx => readFigures(tx, '2024-09-30', '2024-09-30'))
    return Object.fromEntries(figures.map(({ figure, value }) => [figure.id, Number(value)]))
  }
  const admit = (caseId: string) =>
    manager.post(`/api/placements/cases/${caseId}/admit`, {
      placementId: randomUUID(),
      unitId: house.unitId,
      apartReason: null,
      outsideReason: null,
      belowReason: null,
    })
  async function waiting() {
    const caseId = await open(await grown())
    expect((await homes.worker.post(`/api/placements/cases/${caseId}/need`, needOf())).status).toBe(200)
    expect((await decide(caseId)).status).toBe(200)
    return caseId
  }

  test('without a court somebody is placed whose family cannot care, each way to do so answered for; and the figure moves', async () => {
    const before = await counted()
    const caseId = await open(await grown())
    const need = `/api/placements/cases/${caseId}/need`
    for (const service of Object.keys(definition.familyServices.of)) {
      const answer = await homes.worker.post(need, needOf(service))
      expect(fieldsOf(answer.body)).toEqual([`tried-${service}`])
    }
    expect((await homes.worker.post(need, needOf())).status).toBe(200)
    expect((await manager.get(`/api/placements/cases/${caseId}`)).status).toBe(404)
    expect((await decide(caseId)).status).toBe(200)
    expect((await admit(caseId)).status).toBe(200)
    expect((await counted()).F39).toBe(before.F39! + 1)
    const { body } = await manager.get<PlacementFile>(`/api/placements/cases/${caseId}`)
    expect(body.case.number).toMatch(/^UE-2024-\d{5}$/)
    expect([body.stage, body.orders, body.placements[0]!.until]).toEqual(['worked', [], null])
    expect(body.needs[0]!.tried).toHaveLength(3)
  })

  test('no order is recorded, and no clock asks for one', async () => {
    const caseId = await waiting()
    const order = orderAct('arrive', '2024-09-30', { kind: 'emergency' })
    expect((await manager.post(`/api/placements/cases/${caseId}/orders`, order)).status).toBe(409)
    await admit(caseId)
    const { body } = await homes.decider.get<{ clocks: { caseId: string }[] }>('/api/placements/work')
    expect(body.clocks.map(each => each.caseId)).not.toContain(caseId)
  })

  test('where there are several houses the decider says which one will place them', async () => {
    const before = await counted()
    await openHouse('Deneme 2. Umut Evi')
    expect((await counted()).F38).toBe(before.F38! + 1)
    const caseId = await open(await grown())
    await homes.worker.post(`/api/placements/cases/${caseId}/need`, needOf())
    const path = `/api/placements/cases/${caseId}/need/decide`
    expect(fieldsOf((await homes.decider.post(path, verdict('approve'))).body)).toEqual(['organisationId'])
    expect((await decide(caseId)).status).toBe(200)
  })

  test('a seventh is refused, whoever asks and however many rooms there are', async () => {
    const caseIds = await Promise.all(Array.from({ length: 7 }, waiting))
    const answers = []
    for (const caseId of caseIds) answers.push(await admit(caseId))
    const { rows } = await homes.province.owner.query(
      `SELECT count(*)::int AS living FROM placement WHERE unit_id = $1 AND state <> 'ended'`,
      [house.unitId],
    )
    expect(rows[0].living).toBe(6)
    expect(answers.at(-1)!.status).toBe(409)
    const wider = { actId: randomUUID(), name: 'Bütün ev', capacity: 7, sex: null, ageFrom: null, ageUntil: null }
    expect(fieldsOf((await homes.decider.post(`/api/units/${house.unitId}/change`, wider)).body)).toEqual(['capacity'])
  })

  test('leaving on a ground of its own takes one off the figure', async () => {
    const before = await counted()
    const { rows } = await homes.province.owner.query(
      `SELECT id FROM placement WHERE unit_id = $1 AND state = 'present' ORDER BY id LIMIT 1`,
      [house.unitId],
    )
    const dischargeId = randomUUID()
    const proposal = { actId: randomUUID(), dischargeId, ground: 'own-home', note: 'Deneme: kendi evine çıkıyor.' }
    expect((await manager.post(`/api/placements/${rows[0].id}/discharge`, proposal)).status).toBe(200)
    const approval = { actId: randomUUID(), verdict: 'approve', reason: null }
    expect((await homes.decider.post(`/api/discharges/${dischargeId}/decide`, approval)).status).toBe(200)
    expect((await counted()).F39).toBe(before.F39! - 1)
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessKey } from '#kernel/access/roles.ts'
import { organisations } from '../../../tests/province-data.ts'
import { careOrder, familyTried, fieldsOf, type Homes, needOf, openHomes, orderAct, verdict } from './homes.fixture.ts'

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
})
afterAll(() => homes?.province.close())

describe('the order', () => {
  test('runs its clocks: five days to apply, three to decide, thirty to last, three months to review', async () => {
    const caseId = randomUUID()
    const orders = `/api/placements/cases/${caseId}/orders`
    await homes.worker.post('/api/cases', {
      id: caseId,
      programmeId: 'cocuk-evi',
      strand: 'children',
      personId: await homes.one(),
      householdId: null,
    })
    const arrival = orderAct('arrive', '2024-09-02', { kind: 'emergency' })
    const step = (act: string, on: string, more = {}) =>
      homes.worker.post(orders, orderAct(act, on, { orderId: arrival.orderId, ...more }))
    const clock = async () =>
      (
        await homes.worker.get<{ orders: { clocks: { clock: string; due: string }[] }[] }>(`/api/placements/cases/${caseId}`)
      ).body.orders[0]!.clocks.at(-1)
    expect((await homes.worker.post(orders, arrival)).status).toBe(200)
    expect(await clock()).toMatchObject({ clock: 'application', due: '2024-09-07' })
    expect((await step('apply', '2024-09-06')).status).toBe(200)
    expect(await clock()).toMatchObject({ clock: 'judgement', due: '2024-09-09' })
    expect(fieldsOf((await step('decide', '2024-09-09')).body)).toEqual(['court'])
    expect((await step('decide', '2024-09-09', { court: 'Deneme Mahkemesi', number: '1' })).status).toBe(200)
    expect(await clock()).toMatchObject({ clock: 'urgentOrder', due: '2024-10-09' })
    expect((await step('review', '2024-09-20')).status).toBe(409)
    expect((await homes.worker.post(orders, careOrder('2024-09-25'))).status).toBe(200)
    expect(await clock()).toMatchObject({ clock: 'review', due: '2024-12-25' })
    const { body } = await homes.worker.get<{ orders: { state: string }[] }>(`/api/placements/cases/${caseId}`)
    expect(body.orders.map(({ state }) => state)).toEqual(['in-force', 'ended'])
  })

  test('refuses a day to come, a step out of turn and a day before the last step', async () => {
    const caseId = await homes.prepare(await homes.one(), 'ordered')
    const orders = `/api/placements/cases/${caseId}/orders`
    const orderId = (await homes.worker.get<{ orders: { id: string }[] }>(`/api/placements/cases/${caseId}`)).body.orders[0]!.id
    expect(fieldsOf((await homes.worker.post(orders, careOrder('2024-10-01'))).body)).toEqual(['on'])
    expect((await homes.worker.post(orders, orderAct('apply', '2024-09-20', { orderId }))).status).toBe(409)
    expect(fieldsOf((await homes.worker.post(orders, orderAct('review', '2024-09-01', { orderId }))).body)).toEqual(['on'])
    expect(fieldsOf((await homes.worker.post(orders, orderAct('end', '2024-09-20', { orderId }))).body)).toEqual(['reason'])
  })
})

describe('the need', () => {
  test('asks of every service within a family whether it was tried, or why not', async () => {
    const caseId = await homes.prepare(await homes.one(), 'ordered')
    const need = `/api/placements/cases/${caseId}/need`
    const lacking = {
      ...needOf(),
      tried: familyTried.map(each => (each.service === 'koruyucu-aile' ? { ...each, reason: ' ' } : each)),
    }
    expect(fieldsOf((await homes.worker.post(need, lacking)).body)).toEqual(['tried-koruyucu-aile'])
    expect((await homes.worker.post(need, needOf())).status).toBe(200)
  })

  test('is not sent without an order', async () => {
    const caseId = randomUUID()
    await homes.worker.post('/api/cases', {
      id: caseId,
      programmeId: 'cocuk-evi',
      strand: 'children',
      personId: await homes.one(),
      householdId: null,
    })
    expect((await homes.worker.post(`/api/placements/cases/${caseId}/need`, needOf())).status).toBe(409)
  })

  test('is decided by another than who prepared it, with a reason unless approved', async () => {
    const caseId = await homes.prepare(await homes.one(), 'proposed')
    const decide = `/api/placements/cases/${caseId}/need/decide`
    expect((await homes.worker.post(decide, verdict('approve'))).status).toBe(403)
    expect(fieldsOf((await homes.decider.post(decide, verdict('refuse'))).body)).toEqual(['reason'])
    expect((await homes.decider.post(decide, verdict('return', 'Okul bilgisi eksik.'))).status).toBe(200)
    expect((await homes.worker.post(`/api/placements/cases/${caseId}/need`, needOf())).status).toBe(200)
    await expect(
      homes.province.owner.query(`UPDATE placement_need SET decided_by = prepared_by WHERE case_id = $1`, [caseId]),
    ).rejects.toMatchObject({ code: '23514' })
  })

  test('once approved hands the case to the coordination centre: its manager sees it, the case worker no longer', async () => {
    const caseId = await homes.prepare(await homes.one(), 'waiting')
    const path = `/api/placements/cases/${caseId}`
    expect((await homes.worker.get(path)).status).toBe(404)
    expect((await homes.manager.get(path)).status).toBe(200)
    const { rows } = await homes.province.owner.query(
      `SELECT DISTINCT access_key FROM act WHERE subject = $1 OR subject IN (SELECT id FROM care_order WHERE case_id = $1)
       UNION SELECT access_key FROM placement_need WHERE case_id = $1 UNION SELECT access_key FROM "case" WHERE id = $1`,
      [caseId],
    )
    expect(rows).toEqual([{ access_key: accessKey(organisations.homes.circle, 1) }])
    const audit = await homes.province.owner.query(
      `SELECT circle FROM audit WHERE event = 'reclassify' AND subject = $1 ORDER BY circle`,
      [caseId],
    )
    expect(audit.rows).toEqual([{ circle: organisations.bornova.circle }, { circle: organisations.homes.circle }])
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '#kernel/act/record.server.ts'
import { person } from '#kernel/person/state.ts'
import { endWhatIsDue } from './clock.server.ts'
import { fieldsOf, type Homes, noReasons, openHomes, orderAct } from './homes.fixture.ts'

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
})
afterAll(() => homes?.province.close())

describe('admission', () => {
  test('takes eight children and refuses the ninth', async () => {
    const unitId = await homes.openHome()
    const children = await homes.newChildren(9)
    for (const [index, child] of children.entries()) {
      const { status, body } = await homes.admit(await homes.prepare(child), unitId)
      expect(status, JSON.stringify(body)).toBe(index < 8 ? 200 : 409)
      if (index === 8) expect(body.title).toContain('dolu')
    }
  }, 60_000)

  test('asks once a unit why it holds fewer than five, and again only after it has held five', async () => {
    const unitId = await homes.openHome()
    const enter = async (belowReason: string | null) =>
      homes.admit(await homes.prepare(await homes.one()), unitId, { belowReason })
    const refused = await enter(null)
    expect(fieldsOf(refused.body)).toEqual(['belowReason'])
    expect(fieldsOf((await enter('no-such-reason')).body)).toEqual(['belowReason'])
    expect((await enter('opening')).status).toBe(200)
    for (let index = 0; index < 4; index++) expect((await enter(null)).status).toBe(200)
    const { rows } = await homes.province.owner.query('SELECT below_reason FROM unit WHERE id = $1', [unitId])
    expect(rows).toEqual([{ below_reason: null }])
  }, 60_000)

  test('refuses who is eighteen, and whose birth day is unknown', async () => {
    const unitId = await homes.openHome()
    const [almost] = await homes.newChildren(1, { birthDate: '2006-10-01' })
    const [unknown] = await homes.newChildren(1, { birthDate: null })
    const [inTime, tooLate] = [
      await homes.prepare(almost!),
      await homes.prepare((await homes.newChildren(1, { birthDate: '2006-10-01' }))[0]!),
    ]
    expect((await homes.admit(inTime, unitId)).status).toBe(200)
    expect(await homes.admit(await homes.prepare(unknown!), unitId)).toMatchObject({
      status: 409,
      body: { title: expect.stringContaining('Doğum günü') },
    })
    homes.province.moveTo('2024-10-01')
    expect(await homes.admit(tooLate, unitId)).toMatchObject({
      status: 409,
      body: { title: expect.stringContaining('18 yaşını') },
    })
    homes.province.moveTo('2024-09-30')
    const [grown] = await homes.newChildren(1, { birthDate: '2006-09-01' })
    await expect(homes.prepare(grown!, 'ordered')).rejects.toThrow('18 yaşını')
  })

  test('keeps brothers and sisters together, or says why not', async () => {
    const [here, elsewhere] = [await homes.openHome(), await homes.openHome()]
    const [first, second] = await homes.newChildren(2)
    expect((await homes.admit(await homes.prepare(first!), here)).status).toBe(200)
    const caseId = await homes.prepare(second!)
    const { body: ranked } = await homes.manager.get<{ unitId: string; merits: { merit: string }[]; obstacles: string[] }[]>(
      `/api/placements/cases/${caseId}/units`,
    )
    expect(ranked[0]).toMatchObject({
      unitId: here,
      merits: expect.arrayContaining([expect.objectContaining({ merit: 'siblings' })]),
    })
    expect(fieldsOf((await homes.admit(caseId, elsewhere)).body)).toEqual(['apartReason'])
    expect((await homes.admit(caseId, elsewhere, { apartReason: 'Okulu değişmesin diye.' })).status).toBe(200)
  })

  test('keeps brothers and sisters together under whichever of their records they grew up', async () => {
    const here = await homes.openHome()
    const [first, second] = await homes.newChildren(2)
    const [placed, waits] = [await homes.one(), await homes.one()]
    expect((await homes.admit(await homes.prepare(placed), here)).status).toBe(200)
    for (const [gone, into] of [
      [first!, placed],
      [second!, waits],
    ])
      await homes.province.asSystem(tx =>
        record(tx, person, { id: randomUUID(), subject: gone!, act: 'merge', accessKey: 0, facts: { into } }),
      )
    const caseId = await homes.prepare(waits)
    const { body: ranked } = await homes.manager.get<{ unitId: string; merits: { merit: string }[] }[]>(
      `/api/placements/cases/${caseId}/units`,
    )
    expect(ranked[0]).toMatchObject({
      unitId: here,
      merits: expect.arrayContaining([expect.objectContaining({ merit: 'siblings' })]),
    })
    const { body: work } = await homes.manager.get<{ waiting: { caseId: string; reasons: object[] }[] }>('/api/placements/work')
    expect(work.waiting.find(each => each.caseId === caseId)!.reasons).toContainEqual({ reason: 'siblings-in-care', count: 1 })
  })

  test('asks why a unit for another sex or age is chosen', async () => {
    const unitId = await homes.openHome({ serves: { sex: 'female', ageFrom: 13, ageUntil: 18 } })
    const caseId = await homes.prepare(await homes.one())
    expect(fieldsOf((await homes.admit(caseId, unitId)).body)).toEqual(['outsideReason'])
    expect((await homes.admit(caseId, unitId, { outsideReason: 'Kardeşi yaşında çocuk yok.' })).status).toBe(200)
  })

  test('is refused before the need is decided, and to another facility’s manager', async () => {
    const unitId = await homes.openHome()
    const caseId = await homes.prepare(await homes.one(), 'proposed')
    expect((await homes.admit(caseId, unitId)).status).toBe(404)
    expect(
      (await homes.worker.post(`/api/placements/cases/${caseId}/admit`, { placementId: randomUUID(), unitId, ...noReasons }))
        .status,
    ).toBe(403)
  })

  test('sent twice is recorded once', async () => {
    const unitId = await homes.openHome()
    const caseId = await homes.prepare(await homes.one())
    const body = { placementId: randomUUID(), unitId, ...noReasons }
    const answers = await Promise.all([1, 2, 3].map(() => homes.manager.post(`/api/placements/cases/${caseId}/admit`, body)))
    expect(answers.map(({ status }) => status).filter(status => status === 200).length).toBeGreaterThan(0)
    expect((await homes.manager.post(`/api/placements/cases/${caseId}/admit`, body)).status).toBe(200)
    expect((await homes.fileOf(caseId)).placements).toHaveLength(1)
  })
})

describe('the stay', () => {
  test('leave, hospital and missing keep the bed; a missing child says what was done', async () => {
    const { placementId, caseId } = await homes.living()
    const presence = (act: string, more: object = {}) =>
      homes.manager.post(`/api/placements/${placementId}/presence`, {
        actId: randomUUID(),
        act,
        on: '2024-09-30',
        backOn: null,
        note: null,
        ...more,
      })
    expect(fieldsOf((await presence('leave')).body)).toEqual(['backOn'])
    expect(fieldsOf((await presence('leave', { backOn: '2024-09-29' })).body)).toEqual(['backOn'])
    expect((await presence('leave', { backOn: '2024-10-02' })).status).toBe(200)
    expect(fieldsOf((await presence('miss')).body)).toEqual(['note'])
    expect((await presence('miss', { note: 'Okuldan dönmedi; kolluğa 18.05’te bildirildi.' })).status).toBe(200)
    expect((await presence('leave', { backOn: '2024-10-02' })).status).toBe(409)
    const { facilities } = (
      await homes.manager.get<{
        facilities: { units: { residents: { placementId: string; state: string; bed: number }[] }[] }[]
      }>('/api/placements/board')
    ).body
    const shown = facilities
      .flatMap(({ units }) => units)
      .flatMap(({ residents }) => residents)
      .find(each => each.placementId === placementId)
    expect(shown).toMatchObject({ state: 'missing', bed: 1 })
    expect((await presence('return')).status).toBe(200)
    expect((await homes.fileOf(caseId)).placements[0]).toMatchObject({ state: 'present' })
    expect(fieldsOf((await presence('hospitalise', { on: '2024-09-29' })).body)).toEqual(['on'])
  })

  test('a move ends one stay and begins the next the same day, in a free bed', async () => {
    const { placementId, caseId } = await homes.living()
    const unitId = await homes.openHome()
    const body = { actId: randomUUID(), placementId: randomUUID(), unitId, ...noReasons }
    expect((await homes.manager.post(`/api/placements/${placementId}/move`, body)).status).toBe(200)
    expect((await homes.fileOf(caseId)).placements.map(({ state }) => state).sort()).toEqual(['ended', 'present'])
    expect((await homes.manager.post(`/api/placements/${placementId}/move`, body)).status).toBe(200)
  })

  test('ends by a discharge that another person approves, and the bed is free', async () => {
    const { placementId, caseId } = await homes.living()
    const dischargeId = randomUUID()
    const propose = (ground: string) =>
      homes.manager.post(`/api/placements/${placementId}/discharge`, {
        actId: randomUUID(),
        dischargeId,
        ground,
        note: 'Annesi yanına döndü.',
      })
    expect(fieldsOf((await propose('came-of-age')).body)).toEqual(['ground'])
    expect((await propose('returned-to-family')).status).toBe(200)
    expect(
      (
        await homes.manager.post(`/api/discharges/${dischargeId}/decide`, {
          actId: randomUUID(),
          verdict: 'approve',
          reason: null,
        })
      ).status,
    ).toBe(403)
    expect(
      fieldsOf(
        (
          await homes.decider.post(`/api/discharges/${dischargeId}/decide`, {
            actId: randomUUID(),
            verdict: 'return',
            reason: null,
          })
        ).body,
      ),
    ).toEqual(['reason'])
    expect(
      (
        await homes.decider.post(`/api/discharges/${dischargeId}/decide`, {
          actId: randomUUID(),
          verdict: 'approve',
          reason: null,
        })
      ).status,
    ).toBe(200)
    expect(await homes.fileOf(caseId)).toMatchObject({
      case: { state: 'closed' },
      placements: [{ state: 'ended', until: '2024-09-30' }],
    })
    await expect(
      homes.province.owner.query(`UPDATE discharge SET decided_by = prepared_by WHERE id = $1`, [dischargeId]),
    ).rejects.toMatchObject({ code: '23514' })
  })

  test('ends by itself on the eighteenth birthday, unless the order was extended on a ground', async () => {
    const leaving = await homes.living({ birthDate: '2006-10-20' })
    const staying = await homes.living({ birthDate: '2006-10-20' })
    const count = async () =>
      homes.province.asSystem(tx =>
        tx.get<{ sum: number }>(
          `SELECT coalesce(sum(delta), 0)::int AS sum FROM figure_delta WHERE figure = 'F11' AND subject = ANY($1) AND effective <= '2024-10-20'`,
          [[leaving.placementId, staying.placementId]],
        ),
      )
    expect(await count()).toEqual({ sum: 0 })
    const file = await homes.fileOf(staying.caseId)
    const extend = (more: object) =>
      homes.manager.post(
        `/api/placements/cases/${staying.caseId}/orders`,
        orderAct('extend', '2024-09-30', { orderId: file.orders[0]!.id, reason: 'Lise son sınıfta.', ...more }),
      )
    expect(fieldsOf((await extend({ lastDay: '2025-06-30' })).body)).toEqual(['extension'])
    expect(fieldsOf((await extend({ extension: 'secondary-education', lastDay: '2026-10-20' })).body)).toEqual(['lastDay'])
    expect((await extend({ extension: 'secondary-education', lastDay: '2026-10-19' })).status).toBe(200)
    expect(await count()).toEqual({ sum: 1 })

    homes.province.moveTo('2024-10-20')
    await endWhatIsDue(homes.province.hane)
    expect(await homes.fileOf(leaving.caseId)).toMatchObject({
      case: { state: 'closed' },
      placements: [{ state: 'ended', until: '2024-10-20' }],
    })
    expect(await homes.fileOf(staying.caseId)).toMatchObject({
      case: { state: 'placed' },
      placements: [{ state: 'present', until: '2026-10-20' }],
    })
    const by = await homes.province.owner.query(`SELECT recorded_by FROM act WHERE subject = $1 AND act = 'end'`, [
      leaving.placementId,
    ])
    expect(by.rows).toEqual([{ recorded_by: 0 }])
    expect(await endWhatIsDue(homes.province.hane)).toBe(0)
    homes.province.moveTo('2024-09-30')
  })
})

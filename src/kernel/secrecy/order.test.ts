import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, newOrder, type Planted, plant, planted } from '../../../tests/planted.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { accounts, fixedId, people, type Username } from '../../../tests/province-data.ts'
import { accessKey } from '../access/roles.ts'
import { rolesThatSee } from '../access/seen-by.server.ts'
import type { SilentMatch } from './contract.ts'

let province: TestProvince
let ids: Planted
let desk: ReturnType<typeof deskOf>
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!

beforeAll(async () => {
  province = await openProvince()
  for (const [index, { username }] of accounts.entries())
    clients.set(username as Username, await province.signIn(username as Username, `10.0.1.${index}`))
  ids = await plant(province, who)
  desk = deskOf(who)
})
afterAll(() => province.close())

const extend = (id: string, body: object = {}) =>
  who('duty-officer').post(`/api/secrecy-orders/${id}/extend`, {
    actId: randomUUID(),
    authority: 'Deneme Aile Mahkemesi',
    decidedOn: '2024-09-30',
    until: '2025-09-20',
    ...body,
  })
const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await province.owner.query(sql, values)).rows as Row[]
const keyOf = async (table: string, id: string) =>
  (await rows<{ key: number }>(`SELECT access_key AS key FROM "${table}" WHERE id = $1`, [id]))[0]!.key

describe('an order', () => {
  test('is dated by today, ends after it, and says what is wrong', async () => {
    expect(await desk.order(people.omer.id, { orderedOn: '2024-10-01' })).toMatchObject({ status: 422, fields: ['orderedOn'] })
    expect(await desk.order(people.omer.id, { until: '2024-09-30' })).toMatchObject({ status: 422, fields: ['until'] })
    expect(await desk.order(people.omer.id, { ground: ' ', authority: '' })).toMatchObject({
      status: 422,
      fields: ['ground', 'authority'],
    })
    expect(await desk.order(fixedId(999))).toMatchObject({ status: 404 })
    expect(await desk.order(ids.mergedId)).toMatchObject({ status: 409 })
    expect(await keyOf('person', people.omer.id)).toBe(0)
  })

  test('stands once a person, and sent again or twice at once it is one', async () => {
    const sent = newOrder()
    const both = await Promise.all([desk.order(people.omer.id, sent), desk.order(people.omer.id, sent)])
    expect(both.map(each => each.status)).toEqual([200, 200])
    expect((await desk.order(people.omer.id, sent)).status).toBe(200)
    expect((await desk.order(people.omer.id, { ...sent, ground: 'Başka' })).status).toBe(409)
    expect((await desk.order(people.omer.id)).status).toBe(409)
    expect(await rows(`SELECT id FROM secrecy_order WHERE person_id = $1`, [people.omer.id])).toEqual([{ id: sent.id }])
    const actId = randomUUID()
    expect((await desk.lift(sent.id, actId)).status).toBe(200)
    expect((await desk.lift(sent.id, actId)).status).toBe(200)
    expect((await desk.lift(sent.id)).status).toBe(409)
    expect((await extend(sent.id)).status).toBe(409)
    expect(await keyOf('person', people.omer.id)).toBe(0)
  })

  test('is extended to a later day, or until it is lifted', async () => {
    const { id } = await desk.order(people.omer.id)
    expect((await extend(id, { until: '2025-03-20' })).status).toBe(422)
    expect((await extend(id, { decidedOn: '2024-10-01' })).status).toBe(422)
    expect((await extend(id)).status).toBe(200)
    expect((await extend(id, { until: null })).status).toBe(200)
    expect((await extend(id)).status).toBe(422)
    const { body } = await who('duty-officer').get<{ secrecy: object }>(`/api/persons/${people.omer.id}`)
    expect(body.secrecy).toMatchObject({ id, until: null, orderedOn: '2024-09-20', seenBy: ['duty-officer'] })
    expect((await desk.lift(id)).status).toBe(200)
  })

  test('says who still sees a case, and who would without it', async () => {
    const seenBy = async () => (await province.as('duty-officer', tx => rolesThatSee(tx, accessKey(10, 1), 'case.read'))).sort()
    expect(await seenBy()).toEqual(['case-worker', 'centre-manager', 'decider', 'director'])
    await desk.whileHidden(ids.personId, async () => {
      const { body } = await who('duty-officer').get<{ seenBy: string[] }>(`/api/cases/${ids.caseId}`)
      expect(body.seenBy).toEqual(['duty-officer'])
    })
    const { body } = await who('case-worker').get<{ seenBy: string[] }>(`/api/cases/${ids.caseId}`)
    expect(body.seenBy.sort()).toEqual(await seenBy())
  })

  test('does not end by itself: past its last day it stands first in the desk’s list', async () => {
    const { id } = await desk.order(people.omer.id, { until: '2024-10-02' })
    const other = await desk.order(people.sitki.id, { until: null })
    province.moveTo('2024-10-05')
    const list = await who('duty-officer').get<{ orders: { id: string }[] }>('/api/secrecy-orders')
    expect(list.body.orders.map(each => each.id)).toEqual([id, other.id])
    expect((await who('centre-manager').get(`/api/persons/${people.omer.id}`)).status).toBe(404)
    for (const each of [id, other.id]) expect((await desk.lift(each)).status).toBe(200)
    province.moveTo('2024-09-30')
  })

  test('is one line of the vault’s chain, and tells nobody that it once stood', async () => {
    const { id } = await desk.order(people.omer.id)
    await desk.lift(id)
    const lines = await rows<{ circle: number; detail: object }>(
      `SELECT circle, detail FROM audit WHERE subject = $1 ORDER BY seq`,
      [id],
    )
    expect(lines).toEqual([
      { circle: 1, detail: { act: 'order' } },
      { circle: 1, detail: { act: 'lift' } },
    ])
    const manager = await who('centre-manager').get<{ secrecy: null; history: object[] }>(`/api/persons/${people.omer.id}`)
    expect(manager.body.secrecy).toBeNull()
    expect(JSON.stringify(manager.body)).not.toContain('secrecy_order')
  })

  test('leaves a sealed row sealed, also from the desk', async () => {
    const [{ id }] = (await rows<{ id: string }>('SELECT id FROM document WHERE person_id = $1', [ids.personId])) as [
      { id: string },
    ]
    await province.owner.query('UPDATE document SET access_key = 43 WHERE id = $1', [id])
    await desk.whileHidden(ids.personId, async () => {
      expect(await keyOf('document', id)).toBe(7)
      expect(await province.as('duty-officer', tx => tx.query('SELECT id FROM document WHERE id = $1', [id]))).toEqual([])
    })
    expect(await keyOf('document', id)).toBe(43)
    await province.owner.query('UPDATE document SET access_key = 41 WHERE id = $1', [id])
  })

  test('keeps its record apart from others: nothing is merged with it or split from it', async () => {
    await desk.whileHidden(ids.personId, async () => {
      const merge = (id: string, other: string) =>
        who('duty-officer').post(`/api/persons/${id}/merge`, { actId: randomUUID(), other, reason: 'Aynı kişi' })
      expect((await merge(people.omer.id, ids.personId)).status).toBe(409)
      expect((await merge(ids.personId, people.omer.id)).status).toBe(409)
      const split = { actId: randomUUID(), reason: 'Ayrı kişi' }
      expect((await who('duty-officer').post(`/api/persons/${ids.mergedId}/split`, split)).status).toBe(409)
    })
  })
})

describe('the silent match', () => {
  const matches = async () => (await who('duty-officer').get<{ matches: SilentMatch[] }>('/api/secrecy-orders')).body.matches

  test('whoever records her number elsewhere is told nothing, and the desk is', async () => {
    expect(await matches()).toEqual([])
    const other = {
      id: randomUUID(),
      givenName: 'Başka',
      surname: 'YAZILAN',
      sex: 'female',
      birthDate: planted.birthDate,
      motherName: null,
      fatherName: null,
      phone: null,
      districtId: 2,
      tckn: planted.tckn,
    }
    const free = { ...other, id: randomUUID(), tckn: '10000004342' }
    await desk.whileHidden(ids.personId, async () => {
      const recorded = await who('konak/field-worker').post('/api/persons', other)
      const ordinary = await who('konak/field-worker').post('/api/persons', free)
      expect([recorded.status, Object.keys(recorded.body)]).toEqual([ordinary.status, Object.keys(ordinary.body)])
      const file = await who('konak/field-worker').get<{ possibleDuplicates: { id: string }[] }>(`/api/persons/${other.id}`)
      expect(file.body.possibleDuplicates.map(each => each.id)).not.toContain(ids.personId)
      expect(await matches()).toEqual([
        {
          hiddenId: ids.personId,
          hiddenName: `${planted.givenName} ${planted.surname}`,
          otherId: other.id,
          otherName: 'Başka YAZILAN',
          recordedAt: expect.any(String),
          recordedBy: 'konak/field-worker',
          unit: 'Konak SHM',
        },
      ])
      // The desk hides the other record too: then it is no match any more.
      await desk.whileHidden(other.id, async () => expect(await matches()).toEqual([]))
      expect(await matches()).toHaveLength(1)
    })
    expect(await matches()).toEqual([])
  })

  test('nobody else has such a list', async () => {
    for (const { username } of accounts.filter(each => each.role !== 'duty-officer'))
      expect((await who(username as Username).get('/api/secrecy-orders')).status, username).toBe(403)
  })
})

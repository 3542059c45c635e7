import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, type Planted, plant, planted } from '../../../tests/planted.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { accounts, households, people, type Username, visits } from '../../../tests/province-data.ts'
import { record } from '../act/record.server.ts'
import { getCase } from '../case/work.server.ts'
import { fact } from '../fact/state.ts'
import { person } from '../person/state.ts'

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

const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await province.owner.query(sql, values)).rows as Row[]
const keyOf = async (table: string, id: string) =>
  (await rows<{ key: number }>(`SELECT access_key AS key FROM "${table}" WHERE id = $1`, [id]))[0]!.key

describe('what comes to be while she is hidden', () => {
  test('lies in the vault, and follows her when she returns; who looked meanwhile stays with the desk', async () => {
    const actId = randomUUID()
    await desk.whileHidden(ids.personId, async () => {
      const corrected = { actId, phone: '0555 000 43 43' }
      expect((await who('duty-officer').post(`/api/persons/${ids.personId}/correct`, corrected)).status).toBe(200)
      expect((await who('duty-officer').get(`/api/persons/${ids.personId}`)).status).toBe(200)
      expect(await keyOf('act', actId)).toBe(6)
    })
    expect(await keyOf('act', actId)).toBe(0)
    const file = await who('case-worker').get<{ phone: string; history: { actId: string }[] }>(`/api/persons/${ids.personId}`)
    expect(file.body.phone).toBe('0555 000 43 43')
    expect(file.body.history.map(each => each.actId)).toContain(actId)
    type Lines = { lines: { subject: string | null; role: string; secret: boolean; concept: string | null; detail: object }[] }
    const { lines } = (await who('auditor').get<Lines>(`/api/audit?subject=${ids.personId}`)).body
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(line => line.role === 'duty-officer')).toEqual([])
    const secret = (await who('auditor').get<Lines>('/api/audit')).body.lines.filter(line => line.secret)
    expect(secret.length).toBeGreaterThan(0)
    for (const line of secret) expect(line).toMatchObject({ subject: null, concept: null, detail: {} })
  })

  test('a visit that was sent before is taken as sent when it is sent again', async () => {
    const [{ facts }] = (await rows<{ facts: Record<string, unknown> }>(
      `SELECT facts FROM act WHERE subject = $1 AND act = 'complete'`,
      [visits.isik.id],
    )) as [{ facts: Record<string, unknown> }]
    expect(JSON.stringify(facts)).not.toContain(ids.personId)
    const planned = { id: randomUUID(), householdId: ids.sharedHome, plannedOn: '2024-09-30' }
    expect((await who('field-worker').post('/api/visits', planned)).status).toBe(200)
    const need = { heading: 'safety', need: 'safety', personId: ids.personId, note: null, referral: null }
    const done = { actId: randomUUID(), outcome: 'done', withAccountId: null, needs: [need], risk: null, note: null }
    const send = (body: object) => who('field-worker').post(`/api/visits/${planned.id}/complete`, body)
    expect((await send(done)).status).toBe(200)
    await desk.whileHidden(ids.personId, async () => expect((await send(done)).status).toBe(200))
    const other = { ...done, needs: [{ ...need, note: 'Sonradan yazıldı' }] }
    expect((await send(other)).status).toBe(409)
  })

  test('an older visit, which names her in its own act, loses that act and stays', async () => {
    const [act] = (await rows<{ id: string }>(`SELECT id FROM act WHERE subject = $1 AND act = 'complete'`, [
      visits.isik.id,
    ])) as [{ id: string }]
    const named = JSON.stringify([{ heading: 'health', need: 'care', personId: ids.personId, note: null, referral: null }])
    await province.owner.query(`UPDATE act SET facts = facts || jsonb_build_object('needs', $2::jsonb) WHERE id = $1`, [
      act.id,
      named,
    ])
    await desk.whileHidden(ids.personId, async () => {
      expect(await keyOf('act', act.id)).toBe(6)
      expect((await who('field-worker').get(`/api/visits/${visits.isik.id}`)).status).toBe(200)
    })
    expect(await keyOf('act', act.id)).toBe(40)
    await province.owner.query(`UPDATE act SET facts = facts - 'needs' WHERE id = $1`, [act.id])
  })
})

describe('written at the same moment', () => {
  const newFact = (caseId: string) => {
    const id = randomUUID()
    const facts = {
      case_id: caseId,
      fact: 'household.income',
      owner: 'household',
      owner_id: households.isik.id,
      value: '5',
      source: 'visit',
    }
    return { id, subject: id, act: 'record', facts }
  }

  test('a paper whose case was read before the order and is written after it is refused', async () => {
    const paper = newFact(ids.caseId)
    let hidden: { id: string } | undefined
    const writing = province.as('case-worker', async tx => {
      const { access_key } = await getCase(tx, ids.caseId)
      hidden = await desk.order(ids.personId)
      await record(tx, fact, { ...paper, accessKey: access_key })
    })
    await expect(writing).rejects.toMatchObject({ status: 404 })
    expect(await rows('SELECT id FROM act WHERE id = $1 UNION ALL SELECT id FROM fact WHERE id = $1', [paper.id])).toEqual([])
    expect((await desk.lift(hidden!.id)).status).toBe(200)
  })

  test('one that is being written goes along', async () => {
    const paper = newFact(ids.caseId)
    let ordering: ReturnType<typeof desk.order> | undefined
    await province.as('case-worker', async tx => {
      const { access_key } = await getCase(tx, ids.caseId)
      await record(tx, fact, { ...paper, accessKey: access_key })
      ordering = desk.order(ids.personId)
      await new Promise(resolve => setTimeout(resolve, 300))
    })
    const { id, status } = await ordering!
    expect(status).toBe(200)
    expect([await keyOf('fact', paper.id), await keyOf('act', paper.id)]).toEqual([6, 6])
    expect((await desk.lift(id)).status).toBe(200)
    expect([await keyOf('fact', paper.id), await keyOf('act', paper.id)]).toEqual([41, 41])
  })

  test('an act of somebody who sees both places lies where its row lies by then', async () => {
    const actId = randomUUID()
    let hidden: { id: string } | undefined
    await province.as('duty-officer', async tx => {
      const { key } = await tx.get<{ key: number }>('SELECT access_key AS key FROM person WHERE id = $1', [people.omer.id])
      hidden = await desk.order(people.omer.id)
      await record(tx, person, { id: actId, subject: people.omer.id, act: 'correct', accessKey: key, facts: { phone: '1' } })
    })
    expect(await keyOf('act', actId)).toBe(6)
    expect(await rows('SELECT circle FROM audit WHERE act_id = $1', [actId])).toEqual([{ circle: 1 }])
    expect((await desk.lift(hidden!.id)).status).toBe(200)
  })
})

describe('money', () => {
  const move = (username: Username, act: string) =>
    who(username).post(`/api/payment-runs/${ids.runId}/${act}`, { actId: randomUUID() })
  const paid = () =>
    rows<{ state: string; amount: string }>('SELECT state, amount::text FROM payment_line WHERE run_id = $1', [ids.runId])

  test('that was computed before is paid with the rest: what is released is what was approved', async () => {
    expect((await move('payments-officer', 'propose')).status).toBe(200)
    expect((await move('director', 'approve')).status).toBe(200)
    await desk.whileHidden(ids.personId, async () => {
      const released = await move('accounting-officer', 'release')
      expect(released.status).toBe(200)
      const lines = await paid()
      expect(lines.map(line => line.state)).toEqual(['paid', 'paid'])
      expect(String(lines.reduce((sum, line) => sum + BigInt(line.amount), 0n))).toBe(released.body.total)
    })
  })

  test('goes on: the next month has her line, in the vault and counted only', async () => {
    province.moveTo('2024-10-16')
    const run = { id: randomUUID(), actId: randomUUID(), programmeId: 'evde-bakim', month: '2024-10-01' }
    let line = ''
    await desk.whileHidden(ids.personId, async () => {
      expect((await who('payments-officer').get<{ waiting: object[] }>('/api/payment-runs')).body.waiting).toMatchObject([
        { awards: 2 },
      ])
      expect((await who('payments-officer').post('/api/payment-runs', run)).body).toMatchObject({ lines: 2 })
      const shown = await who('payments-officer').get<{ lines: object[]; hidden: number }>(`/api/payment-runs/${run.id}`)
      expect([shown.body.lines.length, shown.body.hidden]).toEqual([1, 1])
      expect(JSON.stringify(shown.body)).not.toContain(planted.surname)
      const [found] = await rows<{ id: string; key: number }>(
        'SELECT id, access_key AS key FROM payment_line WHERE run_id = $1 AND person_id = $2',
        [run.id, ids.personId],
      )
      expect(found!.key).toBe(6)
      line = found!.id
    })
    expect(await keyOf('payment_line', line)).toBe(40)
    expect((await who('payments-officer').get(`/api/payment-runs/${run.id}`)).body).toMatchObject({ hidden: 0 })
    province.moveTo('2024-09-30')
  })
})

import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { png } from '#kernel/document/images.fixture.ts'
import type { StateRow } from '#kernel/figure/contract.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { costUnderWay } from './figures.ts'
import { project as concept } from './state.ts'

let province: TestProvince
let officer: Client
let director: Client
beforeAll(async () => {
  province = await openProvince()
  officer = await province.signIn('programme-officer')
  director = await province.signIn('director')
})
afterAll(() => province.close())

const sketch = { programmeId: 'yatirim', kind: 'repair', name: 'Deneme onarımı', districtId: 1, cost: '125000' }

async function planned(): Promise<string> {
  const id = randomUUID()
  expect((await officer.post('/api/projects', { id, ...sketch })).status).toBe(200)
  return id
}

const step = (client: Client, id: string, path: string, body: object) =>
  client.post<{ errors?: { field: string }[]; title?: { tr: string } }>(`/api/projects/${id}/${path}`, {
    actId: randomUUID(),
    ...body,
  })

async function underWay(): Promise<string> {
  const id = await planned()
  expect((await step(director, id, 'decide', { verdict: 'approve', reason: 'Uygun.' })).status).toBe(200)
  expect((await step(officer, id, 'advance', { act: 'start', on: '2024-09-30', reason: null })).status).toBe(200)
  return id
}

const figure = async (id: string) => {
  const statistics = await province.signIn('statistics-officer')
  const { body } = await statistics.get<{ figures: { id: string; value: string }[] }>('/api/figures')
  return Number(body.figures.find(each => each.id === id)!.value)
}

test('a project goes from plan to completion, and the figures follow its rows', async () => {
  const [completed, cost] = [await figure('F58'), await figure('F59')]
  const id = await underWay()
  expect(await figure('F59')).toBe(cost + 1250)
  expect((await step(officer, id, 'cost', { cost: '200000', reason: 'Fiyat farkı.' })).status).toBe(200)
  expect(await figure('F59')).toBe(cost + 2000)
  expect((await step(officer, id, 'advance', { act: 'complete', on: '2024-09-30', reason: null })).status).toBe(200)
  expect([await figure('F58'), await figure('F59')]).toEqual([completed + 1, cost])
})

describe('is refused:', () => {
  test('a plan without its cost, of an unknown kind or of a declared service', async () => {
    const refused = async (part: object) => {
      const { status, body } = await officer.post<{ errors: { field: string }[] }>('/api/projects', {
        id: randomUUID(),
        ...sketch,
        ...part,
      })
      expect(status).toBe(422)
      return body.errors[0]!.field
    }
    expect(await refused({ cost: null })).toBe('cost')
    expect(await refused({ kind: 'bridge' })).toBe('kind')
    expect(await refused({ programmeId: 'kadin-kooperatifi' })).toBe('programmeId')
  })

  test('a decision by whoever is not the director, and a start before the decision', async () => {
    const id = await planned()
    expect((await step(officer, id, 'decide', { verdict: 'approve', reason: 'Uygun.' })).status).toBe(403)
    expect((await step(officer, id, 'advance', { act: 'start', on: '2024-09-30', reason: null })).status).toBe(409)
  })

  test('a day ahead, a day before the decision, and giving up without a reason', async () => {
    const id = await planned()
    await step(director, id, 'decide', { verdict: 'approve', reason: 'Uygun.' })
    for (const on of ['2024-10-01', '2024-09-29'])
      expect((await step(officer, id, 'advance', { act: 'start', on, reason: null })).body.errors?.[0]?.field).toBe('on')
    expect((await step(officer, id, 'advance', { act: 'cancel', on: '2024-09-30', reason: null })).body.errors?.[0]?.field).toBe(
      'reason',
    )
  })

  test('progress of a project that is not under way, and more than the whole', async () => {
    const waiting = await planned()
    const report = (id: string, percent: number) =>
      officer.post(`/api/projects/${id}/progress`, { id: randomUUID(), percent, note: 'Temel atıldı.' })
    expect((await report(waiting, 10)).status).toBe(409)
    const id = await underWay()
    expect((await report(id, 101)).status).toBe(422)
    expect((await report(id, 40)).status).toBe(200)
    const { body } = await officer.get<{ project: { percent: number } }>(`/api/projects/${id}`)
    expect(body.project.percent).toBe(40)
  })

  test('in the database itself: a planner who decides', async () => {
    const id = await planned()
    const deciding = province.owner.query('UPDATE project SET decided_by = planned_by WHERE id = $1', [id])
    await expect(deciding).rejects.toThrow('planner_does_not_decide')
  })
})

test('a report keeps its photograph, without where it was taken, and hands it out to its readers alone', async () => {
  const id = await underWay()
  const report = randomUUID()
  await officer.post(`/api/projects/${id}/progress`, { id: report, percent: 5, note: 'Kazı yapıldı.' })
  const attach = (bytes: Uint8Array) => officer.send(`/api/progress/${report}/photo?actId=${randomUUID()}`, bytes)
  expect((await attach(Buffer.from('<html>'))).status).toBe(422)
  expect((await officer.get(`/api/progress/${report}/photo`)).status).toBe(404)
  expect((await attach(png())).status).toBe(200)
  const { status, headers } = await director.get(`/api/progress/${report}/photo`)
  expect([status, headers['content-type']]).toEqual([200, 'image/png'])
  const worker = await province.signIn('case-worker')
  expect((await worker.get(`/api/progress/${report}/photo`)).status).toBe(403)
})

test('money is appropriated to a project under way and adds up', async () => {
  const id = await underWay()
  for (const [year, amount] of [
    [2024, '50000'],
    [2025, '75000'],
  ])
    await officer.post(`/api/projects/${id}/appropriations`, {
      id: randomUUID(),
      year,
      amount,
      ground: 'Deneme yatırım programı',
    })
  const { body } = await officer.get<{ project: { appropriated: string } }>(`/api/projects/${id}`)
  expect(body.project.appropriated).toBe('125000')
})

test('whatever its revisions, a project counts what it costs on the day while it runs, and nothing after', () => {
  const { steps } = costUnderWay('yatirim')
  const days = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01', '2024-07-01']
  const act = (name: string, on: number, facts: object = {}) => ({
    id: randomUUID(),
    subject: 'p',
    act: name,
    effective: days[on]!,
    recordedAt: '',
    recordedBy: 1,
    facts: facts as Record<string, unknown>,
    accessKey: 8,
  })
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 3 }).chain(on => fc.tuple(fc.constant(on), fc.bigInt({ min: 1n, max: 10n ** 12n }))),
        { maxLength: 5 },
      ),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 4, max: 5 }),
      (revisions, start, end) => {
        let row = concept.apply(undefined, act('plan', 0, { programme_id: 'yatirim', district_id: null, cost: '700' }))
        const inOrder = revisions.toSorted(([a], [b]) => a - b)
        for (const [on, cost] of inOrder) row = concept.apply(row, act('revise-cost', on, { cost: String(cost), reason: '' }))
        row = concept.apply(row, act('start', start))
        row = concept.apply(row, act('complete', end))
        const counted = steps(row as unknown as StateRow)
        for (const [index, day] of days.entries()) {
          const known = inOrder.findLast(([on]) => on <= index)?.[1] ?? 700n
          const sum = counted.filter(each => each.effective <= day).reduce((total, each) => total + each.delta, 0n)
          expect(sum).toBe(index >= start && index < end ? known : 0n)
        }
      },
    ),
  )
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { households, organisations, today } from '../../../tests/province-data.ts'
import { accessKey } from '../access/roles.ts'
import { record, recordAll } from '../act/record.server.ts'
import { organisation } from '../organisation/state.ts'
import { visit } from '../visit/state.ts'

let province: TestProvince
let reader: Client
beforeAll(async () => {
  province = await openProvince()
  reader = await province.signIn('director')
})
afterAll(() => province.close())

interface Rows {
  counted: string
  hidden: string
  rows: { subject: string; change: string; district: string | null }[]
  next: string | null
}
const rowsOf = async (figure: string, query: Record<string, string> = {}) =>
  (await reader.get<Rows>(`/api/figures/${figure}/rows?${new URLSearchParams(query)}`)).body

async function recordsOf(figure: string, knownOn: string): Promise<string> {
  const { body } = await reader.get<{ figures: { id: string; records: string }[] }>(`/api/figures?knownOn=${knownOn}`)
  return body.figures.find(each => each.id === figure)!.records
}

async function visitDone(householdId: string, effective: string) {
  const id = randomUUID()
  const facts = { household_id: householdId, organisation_id: organisations.bornova.id, district_id: 1, team: [1] }
  const found = { outcome: 'done', needs: [], risk: null, note: null }
  const common = { subject: id, accessKey: accessKey(10, 0), effective }
  await province.asSystem(async tx => {
    await record(tx, visit, { ...common, id, act: 'plan', facts })
    await record(tx, visit, { ...common, id: randomUUID(), act: 'complete', facts: found })
  })
}

test('as known on a day, the rows are those that make the figure as known on that day', async () => {
  await visitDone(households.isik.id, '2024-09-12')
  province.moveTo('2024-10-02')
  try {
    await visitDone(households.ozgur.id, '2024-09-13')
    for (const [knownOn, subjects] of [
      [today, [households.isik.id]],
      ['2024-10-02', [households.ozgur.id, households.isik.id]],
    ] as const) {
      const { rows, counted } = await rowsOf('F02', { knownOn })
      expect(rows.map(row => row.subject)).toEqual(subjects)
      expect([counted, await recordsOf('F02', knownOn)]).toEqual([String(subjects.length), String(subjects.length)])
    }
  } finally {
    province.moveTo(today)
  }
})

test('page by page no row is left out where many became known at the same moment', async () => {
  await province.asSystem(tx =>
    recordAll(
      tx,
      organisation,
      Array.from({ length: 70 }, (_, index) => {
        const id = randomUUID()
        const facts = { circle: 500 + index, kind: 'shm', name: `Deneme ${index}`, district_id: 1 }
        return { id, subject: id, act: 'open', accessKey: accessKey(3, 0), facts }
      }),
    ),
  )
  // The move of a centre from one district to another: two changes of one subject, of one act, on one day.
  await province.owner.query(
    `INSERT INTO figure_delta (act_id, figure, district_id, effective, recorded_at, delta, subject)
     SELECT act_id, figure, other.id, effective, recorded_at, other.delta, subject
     FROM figure_delta, (VALUES (1, -1), (2, 1)) AS other (id, delta) WHERE figure = 'F01' AND effective = $1`,
    [today],
  )
  const read: string[] = []
  let after: string | null = ''
  for (let page = 0; page < 9 && after !== null; page++) {
    const answer: Rows = await rowsOf('F01', after ? { after } : {})
    read.push(...answer.rows.map(row => `${row.subject} ${row.district} ${row.change}`))
    after = answer.next
  }
  const { counted } = await rowsOf('F01')
  expect(Number(counted)).toBeGreaterThan(210)
  expect(read).toHaveLength(Number(counted))
  expect(new Set(read).size).toBe(read.length)
})

test('each printed sentence keeps the place of its number, and a figure known by district is known of every one', async () => {
  interface Listed {
    id: string
    sentence: { tr: string; en: string }
    byDistrict: { district: string; value: number }[] | null
  }
  const { figures } = (await reader.get<{ figures: Listed[] }>('/api/figures')).body
  for (const { id, sentence } of figures)
    for (const words of Object.values(sentence)) expect(words.split('{n}'), id).toHaveLength(2)
  expect(figures.find(each => each.id === 'F02')!.byDistrict).toEqual([
    { district: 'Bornova', value: 1 },
    { district: 'Konak', value: 0 },
  ])
})

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asRole } from '#platform/database/transaction.server.ts'
import { addDays } from '#platform/day/day.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { people } from '../../../tests/province-data.ts'
import { screenToday } from './daily.server.ts'
import { runScreening } from './run.server.ts'
import { screeningsOf } from './screenings.fixture.ts'

// The work of a screening: killed, asked to end, begun twice, and by whom it is done.

let province: TestProvince
let desk: ReturnType<typeof screeningsOf>
beforeAll(async () => {
  province = await openProvince()
  desk = screeningsOf(province)
  for (let home = 0; home < 24; home++) await desk.home()
})
afterAll(() => province.close())

const screeningOf = async (id: string) =>
  (
    await province.owner.query<{ state: string; homes: number; homes_done: number; found: object; coverage: object }>(
      'SELECT state, homes, homes_done, found, coverage FROM screening WHERE id = $1',
      [id],
    )
  ).rows[0]!

/** Runs it in a process that is killed, without notice, after its fifth chunk. */
function killInTheMiddle(id: string): Promise<void> {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('./run.fixture.ts', import.meta.url)),
    JSON.stringify(province.connection),
    id,
  ])
  child.stdout.on('data', text => String(text).split('\n').includes('5') && child.kill('SIGKILL'))
  let complaint = ''
  child.stderr.on('data', text => (complaint += text))
  return new Promise((resolve, reject) =>
    child.on('exit', (_, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`it was not killed: ${complaint}`)))),
  )
}

test('killed in the middle goes on where it was, and finds the same', async () => {
  const first = await desk.screen()
  const [whole, { coverage }] = [await desk.rowsOf(first), await screeningOf(first)]
  expect(whole.length).toBeGreaterThan(6)
  const id = await desk.begin()
  await killInTheMiddle(id)
  const { homes, homes_done } = await screeningOf(id)
  expect(homes_done).toBeGreaterThanOrEqual(4)
  expect(homes_done).toBeLessThan(homes)
  const next: number[] = []
  await runScreening(province.hane, id, { homesInChunk: 5, onProgress: done => next.push(done) })
  expect(next[0]).toBeGreaterThan(homes_done)
  expect(await screeningOf(id)).toMatchObject({
    state: 'done',
    homes_done: homes,
    found: { 'evde-bakim': whole.length },
    coverage,
  })
  const before = whole.map(({ person_id, margin }) => ({ person_id, margin }))
  expect((await desk.rowsOf(id)).map(({ person_id, margin }) => ({ person_id, margin }))).toEqual(before)
})

test('asked to end, ends after a chunk and stays running for the next start', async () => {
  const id = await desk.begin()
  const ending = new AbortController()
  await runScreening(province.hane, id, { homesInChunk: 2, signal: ending.signal, onProgress: () => ending.abort() })
  expect(await screeningOf(id)).toMatchObject({ state: 'running', homes_done: 2 })
  await runScreening(province.hane, id)
  expect(await screeningOf(id)).toMatchObject({ state: 'done' })
})

test('is done by one at a time, and a second is refused', async () => {
  const id = await desk.begin()
  const officer = await province.signIn('programme-officer')
  const again = await officer.post('/api/screenings', { id: randomUUID(), entitlementIds: ['evde-bakim'] })
  expect(again.status).toBe(409)
  expect((await officer.post('/api/screenings', { id, entitlementIds: ['evde-bakim'] })).status).toBe(200)
  const done = { first: 0, second: 0 }
  await Promise.all([
    runScreening(province.hane, id, { homesInChunk: 2, onProgress: () => (done.first += 1) }),
    runScreening(province.hane, id, { homesInChunk: 2, onProgress: () => (done.second += 1) }),
  ])
  expect([done.first, done.second].toSorted((a, b) => a - b)[0]).toBe(0)
})

test('is begun by the clock once a day, for every benefit that can be looked for', async () => {
  const begunBySystem = async () =>
    (
      await province.owner.query<{ id: string; on_day: string; entitlement_ids: string[] }>(
        'SELECT id, on_day, entitlement_ids FROM screening WHERE started_by = 0 ORDER BY seq',
      )
    ).rows
  await desk.screen()
  for (let acted = 0; acted < 2; acted++) await screenToday(province.hane)
  const first = await begunBySystem()
  expect(first).toHaveLength(1)
  expect(first[0]!.entitlement_ids).toEqual(expect.arrayContaining(['evde-bakim', 'seyahat-karti/elderly', 'sydv/gida']))
  await runScreening(province.hane, first[0]!.id)
  await screenToday(province.hane)
  expect(await begunBySystem()).toHaveLength(1)
  province.moveTo(addDays(first[0]!.on_day, 1))
  await screenToday(province.hane)
  const [, second] = await begunBySystem()
  expect(second).toMatchObject({ on_day: addDays(first[0]!.on_day, 1) })
  await runScreening(province.hane, second!.id)
})

test('is for services whose conditions are worked out', async () => {
  const director = await province.signIn('director')
  expect((await director.post('/api/screenings', { id: randomUUID(), entitlementIds: ['evlat-edinme'] })).status).toBe(422)
  const centre = await province.signIn('centre-manager')
  expect((await centre.post('/api/screenings', { id: randomUUID(), entitlementIds: ['evde-bakim'] })).status).toBe(403)
})

test('is done in a role that reads no name and nothing of the vault', async () => {
  const inRole = (sql: string) =>
    province.asSystem(tx => asRole(tx.client, 'hane_screening', () => tx.query<{ count: number }>(sql)))
  await expect(inRole('SELECT given_name FROM person')).rejects.toThrow('permission denied')
  await expect(inRole('SELECT address FROM household')).rejects.toThrow('permission denied')
  await expect(inRole('SELECT findings FROM enquiry')).rejects.toThrow('permission denied')
  const hidden = await inRole(`SELECT count(*)::int AS count FROM person WHERE id = '${people.hidden.id}'`)
  expect(hidden[0]!.count).toBe(0)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getValueOn } from '#rules/parameter.ts'
import type { Patch } from '#rules/reform.ts'
import { deskOf } from '../../../tests/planted.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { netMinimumWage } from '../parameter/statutory.ts'
import type { AxisName, Patchable, Simulable, SimulationAnswer } from './contract.ts'
import { simulateReform } from './reform.server.ts'
import { plantHomes } from './testing.fixture.ts'

let province: TestProvince
let officer: Client
let director: Client
let dependent: string[][]
const month = '2024-09'
const wage = getValueOn(netMinimumWage, '2024-09-30')
/** What a home of three must stay under, and what home care pays, in kuruş. */
const limit = wage * 2n
const monthly = 907_796n

beforeAll(async () => {
  province = await openProvince()
  officer = await province.signIn('statistics-officer')
  director = await province.signIn('director')
  dependent = await plantHomes(province, [
    { district: 1, neighbourhood: 11, count: 20, income: limit - 1n },
    { district: 2, neighbourhood: 21, count: 12, income: limit },
    { district: 1, neighbourhood: 11, count: 7, income: limit + 100_00n },
  ])
})
afterAll(() => province.close())

const simulate = (changes: string, client = officer, more: Record<string, string> = {}) =>
  client.get<SimulationAnswer>(`/api/simulation?${new URLSearchParams({ entitlement: 'evde-bakim', month, changes, ...more })}`)
const groupsOf = (answer: SimulationAnswer, axis: AxisName) =>
  Object.fromEntries(answer.result!.axes.find(({ name }) => name === axis)!.groups.map(({ group, effect }) => [group, effect]))

test('the values that an entitlement rests on are listed with what they are and whence', async () => {
  const { body } = await director.get<{ month: string; entitlements: { id: string; values: Patchable[] }[] }>(
    '/api/simulation/values',
  )
  expect(body.month).toBe('2024-09')
  const { values } = body.entitlements.find(({ id }) => id === 'evde-bakim')!
  expect(values.map(({ id, kind }) => [id, kind])).toEqual([
    ['net-minimum-wage', 'money'],
    ['civil-servant-coefficient', 'coefficient'],
    ['hasLowIncome/fraction', 'fraction'],
  ])
  expect(values[0]!.now).toMatchObject({
    value: '17002.12',
    shown: { tr: '17.002,12 ₺' },
    dated: { validFrom: '2024-01-01', confidence: 'unconfirmed' },
  })
  expect(values[2]!.now).toMatchObject({ value: '2/3', dated: null })
  const { body: later } = await director.get<typeof body>('/api/simulation/values?month=2031-01')
  const ofLater = later.entitlements.find(({ id }) => id === 'evde-bakim')!.values
  expect(ofLater.map(({ id }) => id)).toContain('home-care-car-limit')
  expect(ofLater[0]!.now).toBeNull()
})

test('one kuruş more on the wage lets those on the limit in: so many persons, so much money, to the kuruş', async () => {
  const { status, body } = await simulate('net-minimum-wage=17002.13')
  expect(status).toBe(200)
  expect(body.changes).toEqual([
    {
      id: 'net-minimum-wage',
      label: { tr: 'Net asgari ücret', en: 'Net minimum wage' },
      before: { tr: '17.002,12 ₺', en: '₺17,002.12' },
      after: { tr: '17.002,13 ₺', en: '₺17,002.13' },
    },
  ])
  expect(body.result!.all).toMatchObject({
    entitledBefore: 20,
    entitledAfter: 32,
    gained: 12,
    lost: 0,
    same: 20,
    costBefore: String(20n * monthly),
    costAfter: String(32n * monthly),
  })
  expect(groupsOf(body, 'district').Konak).toMatchObject({ gained: 12, costBefore: '0' })
  // One person of the province lives alone: told of in no group, and so neither is the rest.
  expect(groupsOf(body, 'household')).toMatchObject({ 1: null, '3-4': null })
})

test('another fraction takes the benefit from those above it, and a coefficient changes what all get', async () => {
  expect((await simulate('hasLowIncome/fraction=1/3')).body.result!.all).toMatchObject({ lost: 20, gained: 0, costAfter: '0' })
  const { body } = await simulate('civil-servant-coefficient=1;net-minimum-wage=17002.13')
  expect(body.result!.all).toMatchObject({ gained: 12, more: 20, less: 0, costAfter: String(32n * 1_000_000n) })
  expect(body.changes).toHaveLength(2)
})

test('nothing changed is compared with nothing, and said so', async () => {
  for (const changes of ['', 'net-minimum-wage=17002.12', 'hasLowIncome/fraction=4/6'])
    expect((await simulate(changes)).body).toMatchObject({ changes: [], result: null })
})

test('few persons are told of nowhere: not the group, nor another by which it could be reckoned', async () => {
  const { rows } = await province.owner.query('SELECT count(*)::int AS count FROM person')
  await plantHomes(province, [{ district: 2, neighbourhood: 21, count: 3, income: limit - 1n }])
  province.moveTo('2024-10-01')
  const { body } = await simulate('net-minimum-wage=17002.13', officer, { month: '2024-10' })
  expect(body.persons).toBeGreaterThan(rows[0]!.count - 5)
  expect(body.result!.all).toMatchObject({ entitledBefore: 23, gained: 12 })
  expect(groupsOf(body, 'district')).toEqual({ Bornova: null, Konak: null })
  province.moveTo('2024-09-30')
})

test('who is hidden is in no simulation from that moment on, and again once it is lifted', async () => {
  const before = (await simulate('net-minimum-wage=17002.13')).body
  const desk = await province.signIn('duty-officer')
  await deskOf(() => desk).whileHidden(dependent[0]![0]!, async () => {
    const hidden = (await simulate('net-minimum-wage=17002.13')).body
    expect(hidden.persons).toBe(before.persons - 1)
    expect(hidden.result!.all!.entitledBefore).toBe(before.result!.all!.entitledBefore - 1)
  })
  expect((await simulate('net-minimum-wage=17002.13')).body).toEqual(before)
})

describe('a benefit that no case works', () => {
  const oldAge = 'law-2022/old-age'
  const couples = (homes: string[], income: bigint) =>
    province.owner.query(
      `INSERT INTO fact (id, case_id, fact, owner, owner_id, value, source, state, recorded_on, access_key)
       SELECT gen_random_uuid(), f.case_id, new.fact, 'household', f.owner_id, new.value, 'declaration', 'stands', f.recorded_on, f.access_key
       FROM fact f, (VALUES ('household.couple.income', to_jsonb($2::text)), ('household.couple.members', '1'::jsonb)) AS new (fact, value)
       WHERE f.fact = 'household.income' AND f.owner_id = ANY($1)`,
      [homes, String(income)],
    )

  test('is listed with its chapter; those without an amount, and secret ones, are not', async () => {
    const { body } = await officer.get<{ entitlements: Simulable[] }>('/api/simulation/values')
    const { entitlements } = body
    expect(entitlements.find(({ id }) => id === oldAge)).toMatchObject({
      chapter: 'social-assistance',
      name: { tr: 'Yaşlı aylığı (2022)' },
    })
    for (const id of ['seyahat-karti/elderly', 'sydv/gida', 'evlat-edinme', 'konukevi/capacity']) {
      expect(entitlements.map(each => each.id)).not.toContain(id)
      expect((await simulate('', officer, { entitlement: id })).status, id).toBe(404)
    }
  })

  test('is decided on what any case recorded under its facts; who is undecided is counted, and why', async () => {
    const born = await plantHomes(province, [{ district: 1, neighbourhood: 11, count: 10, income: 1n, born: [1940, 1941, 1942] }])
    const { rows } = await province.owner.query<{ household_id: string }>(
      'SELECT household_id FROM membership WHERE person_id = ANY($1)',
      [born[0]],
    )
    const homes = rows.map(row => row.household_id)
    province.moveTo('2024-11-01')
    const ask = (changes: string) => simulate(changes, officer, { entitlement: oldAge, month: '2024-11' })
    const before = (await ask('net-minimum-wage=20000')).body.result!
    expect(before.all).toMatchObject({ entitledBefore: 0, gained: 0 })
    expect(before.all!.undecided).toBeGreaterThanOrEqual(30)
    expect(before.missing.map(({ tr }) => tr)).toEqual(['Kendisinin ve eşinin geliri', 'Kendisi ve varsa eşi'])
    await couples(homes, wage / 3n + 1n)
    province.moveTo('2024-11-02')
    const after = (await ask('net-minimum-wage=20000')).body.result!
    expect(after.all).toMatchObject({ entitledBefore: 0, gained: 30, undecided: before.all!.undecided - 30 })
    province.moveTo('2024-09-30')
  })
})

describe('a reform as data', () => {
  const run = (...patches: Patch[]) => province.asSystem(tx => simulateReform(tx, { patches, month }))
  const from = '2024-01-01'

  test('runs over each benefit that it concerns, and names a rule’s fraction with its benefit', async () => {
    const answers = await run(
      { parameter: 'net-minimum-wage', from, until: '2024-10-01', value: '18000.00' },
      { parameter: 'evde-bakim/hasLowIncome/fraction', from, value: '1/3' },
    )
    expect(answers.map(({ entitlement }) => entitlement)).toEqual([
      'evde-bakim',
      'ozel-engelli-bakim',
      'sydv/esi-vefat-etmis-kadin',
      'sydv/asker-ailesi',
      'sydv/asker-cocugu',
      'sydv/oksuz-yetim',
      'sydv/elektrik',
      'sydv/sartli-egitim',
      'sydv/sartli-saglik',
      'sydv/aile-destek',
      'law-2022/old-age',
      'law-2022/disability-40-69',
      'law-2022/disability-70',
      'law-2022/relative-under-18',
    ])
    const [answer, ...others] = answers
    for (const other of others) expect(other.changes.map(({ id }) => id)).toEqual(['net-minimum-wage'])
    expect(answer!.changes.map(({ id }) => id)).toEqual(['net-minimum-wage', 'hasLowIncome/fraction'])
    expect(answer!.result!.all!.lost).toBeGreaterThanOrEqual(20)
  })

  test('whose values hold in other months changes nothing in this one', async () => {
    const [answer] = await run({ parameter: 'net-minimum-wage', from, until: '2024-09-30', value: '18000.00' })
    expect(answer).toMatchObject({ changes: [], result: null })
  })

  test.each([
    ['a value of no entitlement', { parameter: 'gelir', from, value: '1' }, 'patches.1.parameter'],
    ['a fraction without its entitlement', { parameter: 'hasLowIncome/fraction', from, value: '1/3' }, 'patches.1.parameter'],
    ['a value of another type', { parameter: 'civil-servant-coefficient', from, value: 'x' }, 'patches.1.value'],
  ])('%s is refused with its path', async (_, patch, path) => {
    await expect(run({ parameter: 'net-minimum-wage', from, value: '1' }, patch)).rejects.toMatchObject({ path })
  })
})

describe('what cannot be simulated is refused', () => {
  const field = async (changes: string) => {
    const { status, body } = await simulate(changes)
    const { errors } = body as unknown as { errors: { field: string; message: string }[] }
    return [status, errors[0]!.field, errors[0]!.message]
  }

  test('by the name of the value, in Turkish', async () => {
    expect(await field('net-minimum-wage=2/3')).toEqual([422, 'net-minimum-wage', expect.stringContaining('lira olarak')])
    expect(await field('net-minimum-wage=20000;hasLowIncome/fraction=yarım')).toEqual([
      422,
      'hasLowIncome/fraction',
      expect.stringContaining('3/4'),
    ])
    expect(await field('gelir=1')).toEqual([422, 'gelir', expect.stringContaining('listeden')])
    expect(await field('constructor/fraction=1/2')).toEqual([422, 'constructor/fraction', expect.stringContaining('listeden')])
    expect((await simulate('', officer, { month: '2024-13' })).status).toBe(422)
    const past = await simulate('net-minimum-wage=20000', officer, { month: '2024-08' })
    expect([past.status, past.body]).toMatchObject([422, { errors: [{ field: 'month' }] }])
  })

  test('as not found where no entitlement of that name decides by conditions', async () => {
    expect((await simulate('', officer, { entitlement: 'shm' })).status).toBe(404)
  })
})

test('each simulation stands in the audit log with what was changed', async () => {
  await simulate('net-minimum-wage=19000.00')
  const auditor = await province.signIn('auditor')
  const { body } = await auditor.get<{ lines: { concept: string | null; actor: string; detail: object }[] }>('/api/audit')
  expect(body.lines.find(({ concept }) => concept === 'simulation')).toMatchObject({
    actor: 'statistics-officer',
    detail: { entitlement: 'evde-bakim', month, changes: [{ id: 'net-minimum-wage', value: '₺19,000.00' }] },
  })
})

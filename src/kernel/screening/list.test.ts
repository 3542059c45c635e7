import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessKey } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import { recordIncome } from '#kernel/homes/home.fixture.ts'
import { person } from '#kernel/person/state.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { organisations } from '../../../tests/province-data.ts'
import type { Screenings } from './contract.ts'
import { change, isAwarded, type Page, screeningsOf } from './screenings.fixture.ts'

let province: TestProvince
let desk: ReturnType<typeof screeningsOf>
beforeAll(async () => {
  province = await openProvince()
  desk = screeningsOf(province)
})
afterAll(() => province.close())

test('shows each reader the homes of their own circles, and the district’s when asked', async () => {
  const [bornova, konak] = [await desk.home(), await desk.home({ unit: 'konak' })]
  await desk.screen()
  const seenBy = async (username: Parameters<TestProvince['signIn']>[0], query = '') =>
    (await desk.listOf(username, query)).rows
      .map(row => row.personId)
      .filter(id => [bornova, konak].some(({ persons }) => persons[0] === id))
  expect(await seenBy('centre-manager')).toEqual([bornova.persons[0]])
  expect(await seenBy('konak/case-worker')).toEqual([konak.persons[0]])
  expect((await seenBy('director')).sort()).toEqual([bornova.persons[0], konak.persons[0]].sort())
  expect(await seenBy('director', '?district=2')).toEqual([konak.persons[0]])
  expect(await seenBy('programme-officer')).toEqual([])
  const counted = async (username: Parameters<TestProvince['signIn']>[0]) => {
    const { body } = await (await province.signIn(username)).get<Screenings>('/api/screenings')
    const { found, foundHere } = body.entitlements.find(({ id }) => id === 'evde-bakim')!.done!
    return [foundHere, found]
  }
  expect(await counted('centre-manager')).toEqual([1, 2])
  expect(await counted('director')).toEqual([2, 2])
  expect(await counted('programme-officer')).toEqual([0, 2])
  expect((await (await province.signIn('field-worker')).get('/api/screenings')).status).toBe(403)
})

test('says why, which facts are old, and leaves out who has been awarded since', async () => {
  const known = await desk.home({
    income: 3_000_000n,
    report: { level: 'tam-bagimli', until: '2026-03-13' },
    recordedOn: '2023-05-04',
  })
  await desk.screen()
  const row = (await desk.listOf('centre-manager')).rows.find(each => each.personId === known.persons[0])
  expect(row).toMatchObject({ margin: '-400424', stillQualifies: true, openCase: null })
  expect(row!.reasons.map(({ tr }) => tr)).toEqual([
    'Sağlık kurulu raporunun geçerliliği 01.03.2022 – 12.03.2026 (528 gün daha geçerli)',
    'Hane geliri 30.000,00 ₺ (3 kişinin sınırı 34.004,24 ₺: 4.004,24 ₺ az)',
  ])
  expect(row!.oldFacts).toEqual([{ label: { tr: 'Hane geliri', en: 'Household income' }, recordedOn: '2023-05-04' }])
  await province.asSystem(tx => isAwarded(tx, known))
  expect((await desk.listOf('centre-manager')).rows.map(each => each.personId)).not.toContain(known.persons[0])
})

test('leaves out who has been awarded since under a record that was merged into theirs', async () => {
  const [made, other, between] = [
    await desk.home(),
    await desk.home({ report: undefined, income: undefined }),
    await desk.home({ report: undefined, income: undefined }),
  ]
  await desk.screen()
  await province.asSystem(async tx => {
    await record(tx, person, change(other.persons[0]!, 'merge', { into: between.persons[0] }))
    await record(tx, person, change(between.persons[0]!, 'merge', { into: made.persons[0] }))
    await isAwarded(tx, other)
  })
  expect((await desk.listOf('centre-manager')).rows.map(each => each.personId)).not.toContain(made.persons[0])
})

test('names the case that is open under a merged record, beside which no second one of the service is opened', async () => {
  const [made, other] = [await desk.home(), await desk.home({ report: undefined, income: undefined })]
  await desk.screen()
  const worker = await province.signIn('case-worker')
  const open = (id: string, { persons, homeId }: typeof made) =>
    worker.post('/api/cases', { id, programmeId: 'evde-bakim', strand: 'aid', personId: persons[0], householdId: homeId })
  const caseId = randomUUID()
  expect((await open(caseId, other)).status).toBe(200)
  await province.asSystem(tx => record(tx, person, change(other.persons[0]!, 'merge', { into: made.persons[0] })))
  const row = (await desk.listOf('centre-manager')).rows.find(each => each.personId === made.persons[0])
  expect(row?.openCase).toMatchObject({ id: caseId })
  const second = await open(randomUUID(), made)
  expect([second.status, second.body]).toMatchObject([
    409,
    { title: `Bu kişinin aynı hizmette açık bir dosyası var: ${row!.openCase!.number}.` },
  ])
})

test('decides on the newest income, whichever case it lies in, and says where it no longer holds', async () => {
  const made = await desk.home({ income: 9_000_000n, recordedOn: '2024-03-01' })
  const key = accessKey(organisations.bornova.circle, 1)
  await province.asSystem(tx => recordIncome(tx, { ...made, key }, 100n, '2024-08-01'))
  await desk.screen()
  const rowNow = async () => (await desk.listOf('centre-manager')).rows.find(each => each.personId === made.persons[0])
  expect(await rowNow()).toMatchObject({ stillQualifies: true })
  await province.asSystem(tx => recordIncome(tx, { ...made, key }, 9_000_000n, '2024-09-20'))
  expect(await rowNow()).toMatchObject({ stillQualifies: false })
})

test('is read to its end page by page, everyone once', async () => {
  for (let place = 0; place < 55; place++) await desk.home({ members: 1, income: BigInt(place % 7) })
  await desk.screen()
  const seen: string[] = []
  let next: string | null = null
  do {
    const page: Page = await desk.listOf('director', next ? `?after=${next}` : '')
    expect(page.total).toBeGreaterThan(55)
    seen.push(...page.rows.map(row => row.personId))
    next = page.next
  } while (next)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe((await desk.listOf('director')).total)
}, 60_000)

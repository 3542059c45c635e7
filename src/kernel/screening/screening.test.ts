import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessKey } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import { award } from '#kernel/benefit/state.ts'
import { decision } from '#kernel/decision/state.ts'
import { type MadeHome, makeHome, type NewHome, recordIncome, recordOfHome } from '#kernel/homes/home.fixture.ts'
import { membership } from '#kernel/household/state.ts'
import { person } from '#kernel/person/state.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { newOrder } from '../../../tests/planted.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { organisations, people } from '../../../tests/province-data.ts'
import type { QualifyingPerson, Screenings } from './contract.ts'
import { runScreening } from './run.server.ts'
import { addScreening } from './start.server.ts'

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

const dependent = { level: 'tam-bagimli', until: null }
/** Two thirds of the wage of 2024 for three persons, in kuruş. */
const limitOfThree = 3_400_424n
const home = (wanted: Partial<NewHome> = {}) =>
  province.asSystem(tx => makeHome(tx, { members: 3, income: 1_000_000n, report: dependent, ...wanted }))

async function begin(entitlementIds = ['evde-bakim']): Promise<string> {
  const id = randomUUID()
  await province.as('director', tx => addScreening(tx, { id, entitlementIds }))
  return id
}

async function screen(...entitlementIds: string[]): Promise<string> {
  const id = await begin(entitlementIds.length > 0 ? entitlementIds : undefined)
  await runScreening(province.hane, id, { homesInChunk: 3 })
  return id
}

const rowsOf = async (id: string) =>
  (
    await province.owner.query<{
      person_id: string
      household_id: string
      margin: bigint
      access_key: number
      district_id: number
    }>(
      'SELECT person_id, household_id, margin, access_key, district_id FROM screening_result WHERE screening_id = $1 ORDER BY person_id',
      [id],
    )
  ).rows
const foundBy = async (id: string) => (await rowsOf(id)).map(row => row.person_id)

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

interface Page {
  rows: QualifyingPerson[]
  total: number
  next: string | null
  districts: { id: number; count: number }[]
}
const listOf = async (username: Parameters<TestProvince['signIn']>[0], query = '') =>
  (await (await province.signIn(username)).get<Page>(`/api/screenings/evde-bakim/persons${query}`)).body

describe('who is found', () => {
  let under: MadeHome
  let found: string[]
  let others: Record<string, MadeHome>

  beforeAll(async () => {
    under = await home({ income: limitOfThree - 1n })
    others = {
      onLimit: await home({ income: limitOfThree }),
      noReport: await home({ report: undefined }),
      oldReport: await home({ report: { level: 'tam-bagimli', until: '2024-09-30' } }),
      partly: await home({ report: { level: 'kismi-bagimli', until: null } }),
      noIncome: await home({ income: undefined }),
      enormous: await home({ income: 900_000_000_000n }),
    }
    found = await foundBy(await screen())
  })

  test('is under the limit with a report of the day, and nobody else in the home', () => {
    expect(found).toContain(under.persons[0])
    expect(found).not.toContain(under.persons[1])
  })

  test.each(['onLimit', 'noReport', 'oldReport', 'partly', 'noIncome', 'enormous'])('is not one whose home is %s', which => {
    expect(found.filter(id => others[which]!.persons.includes(id))).toEqual([])
  })

  test('stands with the distance from the limit, in the circle of the centre that answers for the home', async () => {
    const id = await screen()
    const row = (await rowsOf(id)).find(each => each.person_id === under.persons[0])
    expect(row).toEqual({
      person_id: under.persons[0],
      household_id: under.homeId,
      margin: -1n,
      access_key: accessKey(organisations.bornova.circle, 1),
      district_id: 1,
    })
  })
})

const change = (subject: string, act: string, facts = {}) => ({ id: randomUUID(), subject, act, accessKey: 0, facts })
type Tx = Parameters<typeof makeHome>[0]

const dies = (tx: Tx, { persons }: MadeHome) => record(tx, person, change(persons[0]!, 'report-death'))
const isMerged = (tx: Tx, { persons }: MadeHome) => record(tx, person, change(persons[0]!, 'merge', { into: persons[1] }))
async function moves(tx: Tx, { persons }: MadeHome) {
  const stay = await tx.get<{ id: string }>('SELECT id FROM membership WHERE person_id = $1', [persons[0]])
  await record(tx, membership, change(stay.id, 'leave'))
}
const isAwarded = (tx: Tx, made: MadeHome) => isAwardedOf(tx, made, 'evde-bakim')
async function isAwardedOf(tx: Tx, { caseId, persons }: MadeHome, programmeId: string) {
  const accessKey = organisations.bornova.circle * 4
  const [decided, given] = [randomUUID(), randomUUID()]
  const proposed = { case_id: caseId, prepared_by: 2, outcome: 'granted', stored: {} }
  await record(tx, decision, { ...change(decided, 'propose', proposed), accessKey })
  const facts = {
    case_id: caseId,
    decision_id: decided,
    programme_id: programmeId,
    person_id: persons[0],
    district_id: 1,
    prepared_by: 2,
    decided_by: 4,
  }
  await record(tx, award, { ...change(given, 'grant', facts), accessKey })
}
async function hide({ persons }: MadeHome) {
  const desk = await province.signIn('duty-officer')
  expect((await desk.post(`/api/persons/${persons[0]}/secrecy`, newOrder())).status).toBe(200)
}

test.each<[string, (tx: Tx, made: MadeHome) => Promise<unknown>]>([
  ['receives already', isAwarded],
  ['has died', dies],
  ['has moved away', moves],
  ['was merged into another', isMerged],
])('one who %s is not found', async (_, happens) => {
  const gone = await home()
  await province.asSystem(tx => happens(tx, gone))
  const stays = await home()
  const found = await foundBy(await screen())
  expect(found).toContain(stays.persons[0])
  expect(found).not.toContain(gone.persons[0])
})

test('one under a secrecy order is not found, and not counted in the home; one who is hidden later is shown to nobody', async () => {
  const [before, after] = [await home(), await home()]
  await hide(before)
  const id = await screen()
  expect(await foundBy(id)).not.toContain(before.persons[0])
  expect(await foundBy(id)).toContain(after.persons[0])
  await hide(after)
  for (const username of ['centre-manager', 'director', 'duty-officer'] as const) {
    const answer = await (await province.signIn(username)).get('/api/screenings/evde-bakim/persons')
    expect(JSON.stringify(answer.body), username).not.toContain(after.persons[0])
  }
})

test('one who has died is no head of the home among whom its income is divided', async () => {
  const made = await home({ income: limitOfThree - 1n })
  await province.asSystem(tx => record(tx, person, change(made.persons[2]!, 'report-death')))
  expect(await foundBy(await screen())).not.toContain(made.persons[0])
})

test('one who lives in the home under a record that was merged into another is still a head of it', async () => {
  const [made, other] = [await home({ income: limitOfThree - 1n }), await home({ report: undefined })]
  await province.asSystem(tx => record(tx, person, change(made.persons[2]!, 'merge', { into: other.persons[1] })))
  expect(await foundBy(await screen())).toContain(made.persons[0])
})

describe('a benefit that no case works', () => {
  const oldAge = 'law-2022/old-age'
  const of70 = { members: 1, birth: '1954-05-05', income: undefined, report: undefined }
  const ofCouple = (made: MadeHome) => ({ ...made, key: accessKey(organisations.bornova.circle, 1) })
  const entryOf = async (id: string) => {
    const { body } = await (await province.signIn('director')).get<Screenings>('/api/screenings')
    return body.entitlements.find(each => each.id === id)!
  }

  test('is decided on facts by their paths, whoever recorded them; who is not known of is counted with what is missing', async () => {
    const [poor, rich, unknown, young] = [
      await home(of70),
      await home(of70),
      await home(of70),
      await home({ ...of70, birth: '1969-12-31' }),
    ]
    const couple = (income: string) => ({ 'household.couple.income': income, 'household.couple.members': 1 })
    await province.asSystem(async tx => {
      await recordOfHome(tx, ofCouple(poor), couple('100000'))
      await recordOfHome(tx, ofCouple(rich), couple('900000000'))
    })
    const found = await foundBy(await screen(oldAge))
    expect(found).toContain(poor.persons[0])
    for (const other of [rich, unknown, young]) expect(found).not.toContain(other.persons[0])
    const before = (await entryOf(oldAge)).done!
    expect(before.found).toBe(found.length)
    await home(of70)
    await home({ ...of70, birth: '1969-12-31' })
    await screen(oldAge)
    const { done } = await entryOf(oldAge)
    expect(done).toMatchObject({ decided: before.decided + 1, undecided: before.undecided + 1, found: before.found })
    expect(done!.missing.map(({ label }) => label.tr)).toEqual(['Kendisinin ve eşinin geliri', 'Kendisi ve varsa eşi'])
    expect(done!.missing[0]!.persons).toBe(before.missing[0]!.persons + 1)
  })

  test('is shown to those who see the home, with its reason and without knowing who receives it', async () => {
    const made = await home(of70)
    await province.asSystem(tx =>
      recordOfHome(tx, ofCouple(made), { 'household.couple.income': '100000', 'household.couple.members': 1 }),
    )
    await screen(oldAge)
    const path = `/api/screenings/${encodeURIComponent(oldAge)}/persons`
    const { rows } = (await (await province.signIn('centre-manager')).get<Page>(path)).body
    const row = rows.find(each => each.personId === made.persons[0])!
    expect(row).toMatchObject({ stillQualifies: true, openCase: null })
    expect(row.reasons.map(({ en }) => en).join()).toContain('Income of the person and the spouse ₺1,000.00')
    expect((await (await province.signIn('konak/case-worker')).get<Page>(path)).body.rows).toEqual([])
    expect(await entryOf(oldAge)).toMatchObject({ isSearchable: true, isReceiptKnown: false })
    expect(await entryOf('evde-bakim')).toMatchObject({ isSearchable: true, isReceiptKnown: true, unrecorded: [] })
  })

  test('is not looked for with whom its programme has awarded anything, of whatever kind', async () => {
    const [receives, stays] = [await home(of70), await home(of70)]
    await province.asSystem(tx => isAwardedOf(tx, receives, 'seyahat-karti'))
    const found = await foundBy(await screen('seyahat-karti/elderly'))
    expect(found).toContain(stays.persons[0])
    expect(found).not.toContain(receives.persons[0])
  })

  test('is not offered where no record answers any of its conditions, nor told of where it is secret', async () => {
    const food = await entryOf('sydv/gida')
    expect(food).toMatchObject({ isSearchable: false, done: null })
    expect(food.unrecorded.map(({ en }) => en)).toContain('Household income for the test of need')
    const director = await province.signIn('director')
    for (const id of ['sydv/gida', 'konukevi/capacity', 'evlat-edinme', 'sydv'])
      expect((await director.post('/api/screenings', { id: randomUUID(), entitlementIds: [id] })).status, id).toBe(422)
    for (const id of ['konukevi/capacity', 'evlat-edinme']) expect(await entryOf(id)).toBeUndefined()
    expect((await director.get('/api/screenings/sydv%2Fgida/persons')).status).toBe(404)
  })

  test('all that can be looked for are looked for in one pass, and each alone finds the same', async () => {
    const { body } = await (await province.signIn('director')).get<Screenings>('/api/screenings')
    const ids = body.entitlements.filter(({ isSearchable }) => isSearchable).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(10)
    const together = await screen(...ids)
    const { rows } = await province.owner.query('SELECT found, coverage FROM screening WHERE id = $1', [together])
    for (const id of ids) {
      const alone = await screen(id)
      const { rows: of } = await province.owner.query('SELECT found, coverage FROM screening WHERE id = $1', [alone])
      expect(of[0].found[id], id).toBe(rows[0].found[id])
      expect(of[0].coverage[id], id).toEqual(rows[0].coverage[id])
    }
  }, 60_000)
})

describe('the list', () => {
  test('shows each reader the homes of their own circles, and the district’s when asked', async () => {
    const [bornova, konak] = [await home(), await home({ unit: 'konak' })]
    await screen()
    const seenBy = async (username: Parameters<TestProvince['signIn']>[0], query = '') =>
      (await listOf(username, query)).rows
        .map(row => row.personId)
        .filter(id => [bornova, konak].some(({ persons }) => persons[0] === id))
    expect(await seenBy('centre-manager')).toEqual([bornova.persons[0]])
    expect(await seenBy('konak/case-worker')).toEqual([konak.persons[0]])
    expect((await seenBy('director')).sort()).toEqual([bornova.persons[0], konak.persons[0]].sort())
    expect(await seenBy('director', '?district=2')).toEqual([konak.persons[0]])
    expect(await seenBy('programme-officer')).toEqual([])
    expect((await (await province.signIn('field-worker')).get('/api/screenings')).status).toBe(403)
  })

  test('says why, which facts are old, and leaves out who has been awarded since', async () => {
    const known = await home({
      income: 3_000_000n,
      report: { level: 'tam-bagimli', until: '2026-03-13' },
      recordedOn: '2023-05-04',
    })
    await screen()
    const row = (await listOf('centre-manager')).rows.find(each => each.personId === known.persons[0])
    expect(row).toMatchObject({ margin: '-400424', stillQualifies: true, openCase: null })
    expect(row!.reasons.map(({ tr }) => tr)).toEqual([
      'Sağlık kurulu raporunun geçerliliği 01.03.2022 – 12.03.2026 (528 gün daha geçerli)',
      'Hane geliri 30.000,00 ₺ (3 kişinin sınırı 34.004,24 ₺: 4.004,24 ₺ az)',
    ])
    expect(row!.oldFacts).toEqual([{ label: { tr: 'Hane geliri', en: 'Household income' }, recordedOn: '2023-05-04' }])
    await province.asSystem(tx => isAwarded(tx, known))
    expect((await listOf('centre-manager')).rows.map(each => each.personId)).not.toContain(known.persons[0])
  })

  test('decides on the newest income, whichever case it lies in, and says where it no longer holds', async () => {
    const made = await home({ income: 9_000_000n, recordedOn: '2024-03-01' })
    const key = accessKey(organisations.bornova.circle, 1)
    await province.asSystem(tx => recordIncome(tx, { ...made, key }, 100n, '2024-08-01'))
    await screen()
    const rowNow = async () => (await listOf('centre-manager')).rows.find(each => each.personId === made.persons[0])
    expect(await rowNow()).toMatchObject({ stillQualifies: true })
    await province.asSystem(tx => recordIncome(tx, { ...made, key }, 9_000_000n, '2024-09-20'))
    expect(await rowNow()).toMatchObject({ stillQualifies: false })
  })

  test('is read to its end page by page, everyone once', async () => {
    for (let place = 0; place < 55; place++) await home({ members: 1, income: BigInt(place % 7) })
    await screen()
    const seen: string[] = []
    let next: string | null = null
    do {
      const page: Page = await listOf('director', next ? `?after=${next}` : '')
      expect(page.total).toBeGreaterThan(55)
      seen.push(...page.rows.map(row => row.personId))
      next = page.next
    } while (next)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await listOf('director')).total)
  }, 60_000)
})

describe('the work', () => {
  test('killed in the middle goes on where it was, and finds the same', async () => {
    const first = await screen()
    const [whole, { coverage }] = [await rowsOf(first), await screeningOf(first)]
    expect(whole.length).toBeGreaterThan(6)
    const id = await begin()
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
    expect((await rowsOf(id)).map(({ person_id, margin }) => ({ person_id, margin }))).toEqual(before)
  })

  test('asked to end, ends after a chunk and stays running for the next start', async () => {
    const id = await begin()
    const ending = new AbortController()
    await runScreening(province.hane, id, { homesInChunk: 2, signal: ending.signal, onProgress: () => ending.abort() })
    expect(await screeningOf(id)).toMatchObject({ state: 'running', homes_done: 2 })
    await runScreening(province.hane, id)
    expect(await screeningOf(id)).toMatchObject({ state: 'done' })
  })

  test('is done by one at a time, and a second is refused', async () => {
    const id = await begin()
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
})

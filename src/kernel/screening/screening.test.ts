import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessKey } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { type MadeHome, makeHome, recordIncomeOf, recordOfHome } from '#kernel/homes/home.fixture.ts'
import { membership } from '#kernel/household/state.ts'
import { person } from '#kernel/person/state.ts'
import { newOrder } from '../../../tests/planted.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { organisations } from '../../../tests/province-data.ts'
import type { Screenings } from './contract.ts'
import { change, isAwarded, limitOfThree, type Page, screeningsOf } from './screenings.fixture.ts'

let province: TestProvince
let desk: ReturnType<typeof screeningsOf>
beforeAll(async () => {
  province = await openProvince()
  desk = screeningsOf(province)
})
afterAll(() => province.close())

describe('who is found', () => {
  let under: MadeHome
  let found: string[]
  let others: Record<string, MadeHome>

  beforeAll(async () => {
    under = await desk.home({ income: limitOfThree - 1n })
    others = {
      onLimit: await desk.home({ income: limitOfThree }),
      noReport: await desk.home({ report: undefined }),
      oldReport: await desk.home({ report: { level: 'tam-bagimli', until: '2024-09-30' } }),
      partly: await desk.home({ report: { level: 'kismi-bagimli', until: null } }),
      noIncome: await desk.home({ income: undefined }),
      enormous: await desk.home({ income: 900_000_000_000n }),
    }
    found = await desk.foundBy(await desk.screen())
  })

  test('is under the limit with a report of the day, and nobody else in the home', () => {
    expect(found).toContain(under.persons[0])
    expect(found).not.toContain(under.persons[1])
  })

  test.each(['onLimit', 'noReport', 'oldReport', 'partly', 'noIncome', 'enormous'])('is not one whose home is %s', which => {
    expect(found.filter(id => others[which]!.persons.includes(id))).toEqual([])
  })

  test('stands with the distance from the limit, in the circle of the centre that answers for the home', async () => {
    const id = await desk.screen()
    const row = (await desk.rowsOf(id)).find(each => each.person_id === under.persons[0])
    expect(row).toEqual({
      person_id: under.persons[0],
      household_id: under.homeId,
      margin: -1n,
      access_key: accessKey(organisations.bornova.circle, 1),
      district_id: 1,
    })
  })
})

const dies = (tx: Transaction, { persons }: MadeHome) => record(tx, person, change(persons[0]!, 'report-death'))
const isMerged = (tx: Transaction, { persons }: MadeHome) =>
  record(tx, person, change(persons[0]!, 'merge', { into: persons[1] }))
async function moves(tx: Transaction, { persons }: MadeHome) {
  const stay = await tx.get<{ id: string }>('SELECT id FROM membership WHERE person_id = $1', [persons[0]])
  await record(tx, membership, change(stay.id, 'leave'))
}
async function hide({ persons }: MadeHome) {
  const officer = await province.signIn('duty-officer')
  expect((await officer.post(`/api/persons/${persons[0]}/secrecy`, newOrder())).status).toBe(200)
}

test.each<[string, (tx: Transaction, made: MadeHome) => Promise<unknown>]>([
  ['receives already', (tx, made) => isAwarded(tx, made)],
  ['has died', dies],
  ['has moved away', moves],
  ['was merged into another', isMerged],
])('one who %s is not found', async (_, happens) => {
  const gone = await desk.home()
  await province.asSystem(tx => happens(tx, gone))
  const stays = await desk.home()
  const found = await desk.foundBy(await desk.screen())
  expect(found).toContain(stays.persons[0])
  expect(found).not.toContain(gone.persons[0])
})

test('one under a secrecy order is not found, and not counted in the home; one who is hidden later is shown to nobody', async () => {
  const [before, after] = [await desk.home(), await desk.home()]
  await hide(before)
  const id = await desk.screen()
  expect(await desk.foundBy(id)).not.toContain(before.persons[0])
  expect(await desk.foundBy(id)).toContain(after.persons[0])
  await hide(after)
  for (const username of ['centre-manager', 'director', 'duty-officer'] as const) {
    const answer = await (await province.signIn(username)).get('/api/screenings/evde-bakim/persons')
    expect(JSON.stringify(answer.body), username).not.toContain(after.persons[0])
  }
})

test('one who has died is no head of the home among whom its income is divided', async () => {
  const made = await desk.home({ income: limitOfThree - 1n })
  await province.asSystem(tx => record(tx, person, change(made.persons[2]!, 'report-death')))
  expect(await desk.foundBy(await desk.screen())).not.toContain(made.persons[0])
})

test('one who lives in the home under a record that was merged into another is still a head of it', async () => {
  const [made, other] = [await desk.home({ income: limitOfThree - 1n }), await desk.home({ report: undefined })]
  await province.asSystem(tx => record(tx, person, change(made.persons[2]!, 'merge', { into: other.persons[1] })))
  expect(await desk.foundBy(await desk.screen())).toContain(made.persons[0])
})

test('what stands under a record that was merged is that person’s: the report, and what is received', async () => {
  const [made, receiving, other] = [
    await desk.home(),
    await desk.home(),
    await desk.home({ members: 2, report: undefined, income: undefined }),
  ]
  const [into, alsoInto] = other.persons
  await province.asSystem(async tx => {
    await isAwarded(tx, receiving)
    await record(tx, person, change(made.persons[0]!, 'merge', { into }))
    await record(tx, person, change(receiving.persons[0]!, 'merge', { into: alsoInto }))
  })
  const found = await desk.foundBy(await desk.screen())
  expect(found).toContain(into)
  expect(found).not.toContain(alsoInto)
})

test('what stands under another record of one person is theirs, although it lives nowhere: the report, and what is received', async () => {
  const [reported, receiving] = [await desk.home(), await desk.home()]
  const [living, alsoReceiving] = [await desk.home({ report: undefined }), await desk.home()]
  const stood = await desk.home({ report: undefined })
  await province.asSystem(async tx => {
    await isAwarded(tx, receiving)
    for (const [from, into] of [
      [reported, living.persons[0]],
      [receiving, alsoReceiving.persons[0]],
    ] as const) {
      await record(tx, person, change(from.persons[0]!, 'merge', { into }))
      await moves(tx, from)
    }
    // The report is filed under the record that stands, and the merged one is what lives in the home.
    const late = await makeHome(tx, { members: 1, report: { level: 'tam-bagimli', until: null } })
    await moves(tx, late)
    await record(tx, person, change(stood.persons[0]!, 'merge', { into: late.persons[0] }))
    stood.persons[0] = late.persons[0]!
  })
  const found = await desk.foundBy(await desk.screen())
  expect(found).toContain(living.persons[0])
  expect(found).not.toContain(alsoReceiving.persons[0])
  expect(found).toContain(stood.persons[0])
})

test('a record that was merged into one that was merged itself is that person’s, too: what stands under it, and who is one head', async () => {
  const [reported, between, living] = [await desk.home(), await desk.home(), await desk.home({ report: undefined })]
  const [made, other] = [await desk.home({ income: limitOfThree - 1n }), await desk.home({ report: undefined })]
  await province.asSystem(async tx => {
    await record(tx, person, change(reported.persons[0]!, 'merge', { into: between.persons[0] }))
    await record(tx, person, change(between.persons[0]!, 'merge', { into: living.persons[0] }))
    for (const gone of [reported, between]) await moves(tx, gone)
    await record(tx, person, change(made.persons[1]!, 'merge', { into: other.persons[0] }))
    await record(tx, person, change(other.persons[0]!, 'merge', { into: made.persons[2] }))
  })
  const found = await desk.foundBy(await desk.screen())
  expect(found).toContain(living.persons[0])
  expect(found).not.toContain(made.persons[0])
  await province.asSystem(tx => isAwarded(tx, reported))
  expect(await desk.foundBy(await desk.screen())).not.toContain(living.persons[0])
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
      await desk.home(of70),
      await desk.home(of70),
      await desk.home(of70),
      await desk.home({ ...of70, birth: '1969-12-31' }),
    ]
    const couple = (income: string) => ({ 'household.couple.income': income, 'household.couple.members': 1 })
    await province.asSystem(async tx => {
      await recordOfHome(tx, ofCouple(poor), couple('100000'))
      await recordOfHome(tx, ofCouple(rich), couple('900000000'))
    })
    const found = await desk.foundBy(await desk.screen(oldAge))
    expect(found).toContain(poor.persons[0])
    for (const other of [rich, unknown, young]) expect(found).not.toContain(other.persons[0])
    const before = (await entryOf(oldAge)).done!
    expect(before.found).toBe(found.length)
    await desk.home(of70)
    await desk.home({ ...of70, birth: '1969-12-31' })
    await desk.screen(oldAge)
    const { done } = await entryOf(oldAge)
    expect(done).toMatchObject({ decided: before.decided + 1, undecided: before.undecided + 1, found: before.found })
    expect(done!.missing.map(({ label }) => label.tr)).toEqual(['Kendisinin ve eşinin geliri', 'Kendisi ve varsa eşi'])
    expect(done!.missing[0]!.persons).toBe(before.missing[0]!.persons + 1)
  })

  test('is shown to those who see the home, with its reason and without knowing who receives it', async () => {
    const made = await desk.home(of70)
    await province.asSystem(tx =>
      recordOfHome(tx, ofCouple(made), { 'household.couple.income': '100000', 'household.couple.members': 1 }),
    )
    await desk.screen(oldAge)
    const path = `/api/screenings/${encodeURIComponent(oldAge)}/persons`
    const { rows } = (await (await province.signIn('centre-manager')).get<Page>(path)).body
    const row = rows.find(each => each.personId === made.persons[0])!
    expect(row).toMatchObject({ stillQualifies: true, openCase: null })
    expect(row.reasons.map(({ en }) => en).join()).toContain('Income of the person and the spouse ₺1,000.00')
    expect((await (await province.signIn('konak/case-worker')).get<Page>(path)).body.rows).toEqual([])
    expect(await entryOf(oldAge)).toMatchObject({ isSearchable: true, isReceiptKnown: false })
    expect(await entryOf('evde-bakim')).toMatchObject({ isSearchable: true, isReceiptKnown: true, unrecorded: [] })
  })

  test('is decided on the incomes of the home kind by kind, where no case told them in one sum', async () => {
    const [poor, rich, half] = [
      await desk.home({ ...of70, members: 2 }),
      await desk.home({ ...of70, members: 2 }),
      await desk.home({ ...of70, members: 2 }),
    ]
    const earns = (tx: Transaction, made: MadeHome, person: number, kurus: string) =>
      recordIncomeOf(tx, { ...ofCouple(made), personId: made.persons[person]! }, 'wage', kurus)
    await province.asSystem(async tx => {
      for (const [made, kurus] of [
        [poor, '100000'],
        [rich, '90000000'],
      ] as const)
        for (const person of [0, 1]) await earns(tx, made, person, kurus)
      await earns(tx, half, 0, '100000')
      for (const made of [poor, rich, half]) await recordOfHome(tx, ofCouple(made), { 'household.livesInArea': 'true' })
    })
    const id = await desk.screen(oldAge, 'sydv/gida')
    const foundOf = async (of: string) =>
      (
        await province.owner.query<{ person: string }>(
          'SELECT person_id AS person FROM screening_result WHERE screening_id = $1 AND entitlement_id = $2',
          [id, of],
        )
      ).rows.map(({ person }) => person)
    // Of the couple only: the other’s incomes need not be known.
    const old = await foundOf(oldAge)
    expect([...poor.persons, half.persons[0]!].every(each => old.includes(each))).toBe(true)
    for (const other of [...rich.persons, half.persons[1]!]) expect(old).not.toContain(other)
    const food = await foundOf('sydv/gida')
    expect(food).toContain(poor.persons[0])
    for (const other of [poor.persons[1], rich.persons[0], half.persons[0]]) expect(food).not.toContain(other)
    const path = `/api/screenings/${encodeURIComponent(oldAge)}/persons`
    const { rows } = (await (await province.signIn('centre-manager')).get<Page>(path)).body
    expect(rows.find(each => each.personId === poor.persons[0])).toMatchObject({ stillQualifies: true })
  })

  test('that asks nothing of a person is found once a home, and not where anyone of it receives it', async () => {
    const needy = { 'household.incomeForNeed': '100000', 'household.livesInArea': 'true' }
    const homes = [await desk.home(of70), await desk.home({ ...of70, members: 3 }), await desk.home({ ...of70, members: 3 })]
    await province.asSystem(async tx => {
      for (const made of homes) await recordOfHome(tx, ofCouple(made), needy)
      await isAwarded(tx, { ...homes[2]!, persons: [homes[2]!.persons[1]!] }, 'sydv')
    })
    const id = await desk.screen('sydv/gida')
    const heads = homes.map(({ persons }) => persons[0]!)
    const ofThese = (ids: string[]) => ids.filter(each => homes.some(({ persons }) => persons.includes(each))).toSorted()
    const listed = async () => {
      const { body } = await (await province.signIn('centre-manager')).get<Page>('/api/screenings/sydv%2Fgida/persons')
      return ofThese(body.rows.map(({ personId }) => personId))
    }
    const two = heads.slice(0, 2).toSorted()
    expect(ofThese(await desk.foundBy(id))).toEqual(two)
    expect(await entryOf('sydv/gida')).toMatchObject({ isOfHome: true, done: { decided: expect.any(Number) } })
    expect(await listed()).toEqual(two)
    const elsewhere = await desk.home({ ...of70, members: 2 })
    await province.asSystem(async tx => {
      await record(tx, person, change(elsewhere.persons[0]!, 'merge', { into: homes[1]!.persons[2] }))
      await isAwarded(tx, elsewhere, 'sydv')
    })
    expect(await listed()).toEqual([heads[0]])
  })

  test('is not offered where it hangs on a facility, nor told of where it is secret', async () => {
    expect(await entryOf('sydv/gida')).toMatchObject({ isSearchable: true, unrecorded: [] })
    const { body } = await (await province.signIn('director')).get<Screenings>('/api/screenings')
    // Whatever asks only of persons and homes asks what can be recorded of them.
    expect(body.entitlements.filter(({ isSearchable, unrecorded }) => isSearchable && unrecorded.length > 0)).toEqual([])
    const place = await entryOf('ozel-kres')
    expect(place).toMatchObject({ isSearchable: false, done: null })
    expect(place.unrecorded.map(({ tr }) => tr)).toContain('İzin belgesindeki kapasite')
    const director = await province.signIn('director')
    for (const id of ['ozel-kres', 'konukevi/capacity', 'evlat-edinme', 'sydv'])
      expect((await director.post('/api/screenings', { id: randomUUID(), entitlementIds: [id] })).status, id).toBe(422)
    for (const id of ['konukevi/capacity', 'evlat-edinme']) expect(await entryOf(id)).toBeUndefined()
    expect((await director.get('/api/screenings/ozel-kres/persons')).status).toBe(404)
  })

  test('all that can be looked for are looked for in one pass, and each alone finds the same', async () => {
    const { body } = await (await province.signIn('director')).get<Screenings>('/api/screenings')
    const ids = body.entitlements.filter(({ isSearchable }) => isSearchable).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(10)
    const together = await desk.screen(...ids)
    const { rows } = await province.owner.query('SELECT found, coverage FROM screening WHERE id = $1', [together])
    for (const id of ids) {
      const alone = await desk.screen(id)
      const { rows: of } = await province.owner.query('SELECT found, coverage FROM screening WHERE id = $1', [alone])
      expect(of[0].found[id], id).toBe(rows[0].found[id])
      expect(of[0].coverage[id], id).toEqual(rows[0].coverage[id])
    }
  }, 60_000)
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseFile } from '#kernel/case/contract.ts'
import { type MadeHome, makeHome, type NewHome } from '#kernel/homes/home.fixture.ts'
import { isAwarded } from '#kernel/screening/screenings.fixture.ts'
import { deskOf } from '../../../tests/planted.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import type { Username } from '../../../tests/province-data.ts'
import { ok } from '../../../tests/walk-case.ts'
import type { PersonEntitlements } from './contract.ts'

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

const dependent = { level: 'tam-bagimli', until: null }
const home = (wanted: Partial<NewHome> = {}) => province.asSystem(tx => makeHome(tx, { members: 3, ...wanted }))

const answerTo = async (id: string, username: Username = 'case-worker') =>
  (await province.signIn(username)).get<PersonEntitlements>(`/api/persons/${id}/entitlements`)
const readOf = async (id: string, username?: Username) => (await ok(answerTo(id, username))).body
const lineOf = ({ entitlements }: PersonEntitlements, id: string) => entitlements.find(each => each.id === id)
const conditionsOf = (all: PersonEntitlements, id: string) => lineOf(all, id)?.conditions

type Value = string | number | boolean
async function recordFacts({ caseId, homeId, persons }: MadeHome, facts: Readonly<Record<string, Value>>) {
  const worker = await province.signIn('case-worker')
  for (const [fact, value] of Object.entries(facts)) {
    const ownerId = fact.startsWith('household') ? homeId : persons[0]
    await ok(worker.post(`/api/cases/${caseId}/facts`, { id: randomUUID(), fact, ownerId, value, source: 'declaration' }))
  }
}

const paper = { number: null, issuer: null, level: null, from: '2024-01-05', until: null, verified: true }
const addPaper = async ({ caseId }: MadeHome, kind: string) =>
  ok((await province.signIn('case-worker')).post(`/api/cases/${caseId}/documents`, { id: randomUUID(), kind, ...paper }))

describe('what a person may be entitled to', () => {
  test('is told of every benefit of persons that is not secret, by what the reader sees', async () => {
    const { persons } = await home({ income: 1_000_000n, report: dependent })
    const mine = await readOf(persons[0]!)
    expect(lineOf(mine, 'evde-bakim')).toMatchObject({ heldSince: null, conditions: 'met', explained: { missing: [] } })
    expect(conditionsOf(mine, 'seyahat-karti/elderly')).toBe('unmet')
    expect(lineOf(mine, 'sydv/gida')!.explained.missing.map(({ en }) => en)).toContain('Household income for the test of need')
    for (const closed of ['evlat-edinme', 'konukevi/capacity', 'seyahat-gelir-destegi', 'ozel-kres'])
      expect(lineOf(mine, closed), closed).toBeUndefined()
    const others = await readOf(persons[0]!, 'konak/case-worker')
    expect(others.entitlements.map(({ id }) => id)).toEqual(mine.entitlements.map(({ id }) => id))
    expect(conditionsOf(others, 'evde-bakim')).toBe('unknown')
    expect(JSON.stringify(others)).not.toContain('1000000')
    expect(others.files).toEqual([])
  })

  test('is no page for those who read no cases, and each look at it is kept', async () => {
    const { persons } = await home()
    expect((await answerTo(persons[0]!, 'payments-officer')).status).toBe(403)
    expect((await answerTo(randomUUID())).status).toBe(404)
    const looks = async () =>
      (
        await province.owner.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM audit WHERE concept = 'person' AND event = 'look' AND subject = $1`,
          [persons[0]],
        )
      ).rows[0]!.count
    const before = await looks()
    await readOf(persons[0]!)
    expect(await looks()).toBe(before + 1)
  })

  test('follows what any of the person’s cases records, whichever benefit asks it', async () => {
    const made = await home()
    const id = made.persons[0]!
    const before = await readOf(id)
    expect(before.files).toMatchObject([{ id: made.caseId, householdId: made.homeId }])
    expect(lineOf(before, 'sydv/gida')!.lacks.facts).toEqual(
      expect.arrayContaining(['household.livesInArea', 'household.incomeForNeed']),
    )
    await recordFacts(made, { 'household.livesInArea': true, 'household.incomeForNeed': '1700211' })
    const needy = await readOf(id)
    expect(conditionsOf(needy, 'sydv/gida')).toBe('met')
    expect(needy.questions.find(({ fact }) => fact === 'household.incomeForNeed')!.value).toBe('1700211')
    await recordFacts(made, { 'household.incomeForNeed': '1700212' })
    expect(conditionsOf(await readOf(id), 'sydv/gida')).toBe('unmet')
    const file = (await ok((await province.signIn('case-worker')).get<CaseFile>(`/api/cases/${made.caseId}`))).body
    expect(file.facts).toMatchObject([
      { label: { tr: 'Muhtaçlık için hane geliri' }, shown: { tr: '17.002,12 ₺' } },
      { label: { tr: 'Vakfın bölgesinde oturuyor' }, shown: { tr: 'Evet' } },
    ])
  })

  test('follows papers, too: a valid report and its degree open the card', async () => {
    const made = await home()
    const id = made.persons[0]!
    expect(lineOf(await readOf(id), 'seyahat-karti/disabled')!.lacks.papers).toEqual(['disability-report'])
    await addPaper(made, 'disability-report')
    await recordFacts(made, { 'person.disability.percent': 40 })
    expect(conditionsOf(await readOf(id), 'seyahat-karti/disabled')).toBe('met')
    // Of one member only.
    expect(conditionsOf(await readOf(made.persons[1]!), 'seyahat-karti/disabled')).toBe('unknown')
    const file = (await ok((await province.signIn('case-worker')).get<CaseFile>(`/api/cases/${made.caseId}`))).body
    expect(file.documents).toMatchObject([
      { words: { kind: { tr: 'Engel oranını gösteren sağlık kurulu raporu' }, level: null } },
    ])
  })

  test('follows the incomes of everyone in the home, of whom each benefit counts those that it means', async () => {
    const made = await home({ members: 2, birth: '1950-05-05' })
    const [one, other] = made.persons as [string, string]
    const worker = await province.signIn('case-worker')
    const earns = (ownerId: string, kind: string, kurus: string) =>
      worker.post(`/api/cases/${made.caseId}/facts`, {
        ...{ id: randomUUID(), fact: `person.income.${kind}`, ownerId, value: kurus, source: 'document' },
      })
    await recordFacts(made, { 'household.livesInArea': true })
    const before = await readOf(one)
    expect([conditionsOf(before, 'law-2022/old-age'), conditionsOf(before, 'sydv/gida')]).toEqual(['unknown', 'unknown'])
    expect(before.members).toMatchObject([{ isKnown: false }, { isKnown: false }])

    await ok(earns(one, 'wage', '100000'))
    const alone = await readOf(one)
    expect([conditionsOf(alone, 'law-2022/old-age'), conditionsOf(alone, 'sydv/gida')]).toEqual(['met', 'unknown'])
    expect(lineOf(alone, 'law-2022/old-age')!.explained.letter.tr).toContain('Ücret')
    await ok(earns(other, 'pension', '5000000'))
    expect([await readOf(one), await readOf(other)].map(all => conditionsOf(all, 'law-2022/old-age'))).toEqual(['met', 'unmet'])
    expect(conditionsOf(await readOf(one), 'sydv/gida')).toBe('unmet')

    // Told in one sum it counts before what is gathered.
    await recordFacts(made, { 'household.incomeForNeed': '100000' })
    expect(conditionsOf(await readOf(one), 'sydv/gida')).toBe('met')
    const file = (await ok(worker.get<CaseFile>(`/api/cases/${made.caseId}`))).body
    expect(
      file.facts
        .filter(({ fact }) => fact.startsWith('person.income'))
        .map(({ ownerId }) => ownerId)
        .toSorted(),
    ).toEqual(made.persons.toSorted())

    const stranger = await home()
    expect(await earns(stranger.persons[0]!, 'wage', '1')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'ownerId' }] },
    })
    expect(await earns(one, 'lottery', '1')).toMatchObject({ status: 422, body: { errors: [{ field: 'fact' }] } })
    expect(await earns(one, 'wage', '-1')).toMatchObject({ status: 422, body: { errors: [{ field: 'value' }] } })
  })

  test('tells nothing of the incomes of one who is hidden, and again once that is lifted', async () => {
    const made = await home({ members: 2, birth: '1950-05-05' })
    const worker = await province.signIn('case-worker')
    await ok(
      worker.post(`/api/cases/${made.caseId}/facts`, {
        ...{ id: randomUUID(), fact: 'person.income.wage', ownerId: made.persons[1], value: '7654321', source: 'document' },
      }),
    )
    const told = async () => {
      const page = await readOf(made.persons[0]!)
      const file = (await ok(worker.get<CaseFile>(`/api/cases/${made.caseId}`))).body
      return [JSON.stringify(page).includes('7654321'), JSON.stringify(file).includes('7654321')]
    }
    expect(await told()).toEqual([true, true])
    const desk = await province.signIn('duty-officer')
    await deskOf(() => desk).whileHidden(made.persons[1]!, async () => expect(await told()).toEqual([false, false]))
    expect(await told()).toEqual([true, true])
  })

  test('names what runs already, and what the sources say of having two at once', async () => {
    const made = await home({ income: 1_000_000n, report: dependent })
    await province.asSystem(tx => isAwarded(tx, made))
    await addPaper(made, 'military-service')
    await recordFacts(made, {
      'household.livesInArea': true,
      'household.incomeForNeed': '100000',
      'person.lastOfficialMarriageEndedByDeath': true,
      'person.isMarried': false,
      'person.livesWithPartner': false,
      'person.hasInsuredWork': false,
      'person.hasOldAgePension2022': false,
      'person.soldier.relation': 'mother',
      'person.hasSocialSecurity': false,
    })
    const all = await readOf(made.persons[0]!)
    expect(lineOf(all, 'evde-bakim')!.heldSince).toBe('2024-09-30')
    expect([conditionsOf(all, 'sydv/asker-ailesi'), conditionsOf(all, 'sydv/esi-vefat-etmis-kadin')]).toEqual(['met', 'met'])
    expect(all.together).toMatchObject([{ level: 'person', verdict: 'excluded', isConfirmed: false }])
    expect(all.together[0]!.says.tr).toContain('asker ailesi yardımı alamaz')
  })

  test('who lives in a home under a record that was merged is told and asked there, into the case that is open under it', async () => {
    const [made, other] = [await home({ members: 2, birth: '2014-05-05' }), await home({ members: 1, birth: '1950-05-05' })]
    const [person] = other.persons as [string]
    const manager = await province.signIn('centre-manager')
    const merge = { actId: randomUUID(), other: made.persons[0], reason: 'Aynı kişi' }
    await ok(manager.post(`/api/persons/${person}/merge`, merge))
    const page = async () =>
      (await ok(manager.get<PersonEntitlements>(`/api/persons/${person}/entitlements?household=${made.homeId}`))).body
    const before = await page()
    expect(before.members.map(({ id }) => id).toSorted()).toEqual([person, made.persons[1]!].toSorted())
    expect(conditionsOf(before, 'seyahat-karti/elderly')).toBe('met')
    expect(before.files).toContainEqual(expect.objectContaining({ id: made.caseId, householdId: made.homeId }))
    const worker = await province.signIn('case-worker')
    const earns = { id: randomUUID(), fact: 'person.income.wage', ownerId: person, value: '100000', source: 'document' }
    await ok(worker.post(`/api/cases/${made.caseId}/facts`, earns))
    const after = await page()
    expect(after.members.find(({ id }) => id === person)).toMatchObject({ isKnown: true })
  })

  test('what runs under a record that was merged runs for the person', async () => {
    const made = await home({ income: 1_000_000n, report: dependent })
    const [between, other] = [await home({ income: 1_000_000n }), await home({ income: 1_000_000n })]
    const manager = await province.signIn('centre-manager')
    await province.asSystem(tx => isAwarded(tx, other))
    for (const [goes, stays] of [
      [other, between],
      [between, made],
    ] as const) {
      const merge = { actId: randomUUID(), other: goes.persons[0], reason: 'Aynı kişi' }
      await ok(manager.post(`/api/persons/${stays.persons[0]}/merge`, merge))
    }
    const page = await ok(
      manager.get<PersonEntitlements>(`/api/persons/${made.persons[0]}/entitlements?household=${made.homeId}`),
    )
    expect(lineOf(page.body, 'evde-bakim')!.heldSince).toBe('2024-09-30')
  })

  test('of a record that was merged is answered for by the one in use; without a home nothing is decided', async () => {
    const { persons } = await home({ income: 1_000_000n, report: dependent })
    const manager = await province.signIn('centre-manager')
    await ok(manager.post(`/api/persons/${persons[0]}/merge`, { actId: randomUUID(), other: persons[1], reason: 'Aynı kişi' }))
    const merged = await readOf(persons[1]!)
    expect(merged.person.id).toBe(persons[0])
    expect(conditionsOf(merged, 'evde-bakim')).toBe('met')

    const alone = randomUUID()
    const worker = await province.signIn('case-worker')
    await ok(
      worker.post('/api/persons', {
        ...{ id: alone, givenName: 'Deneme', surname: 'Yalnız', sex: 'unknown', birthDate: '1950-01-01' },
        ...{ motherName: null, fatherName: null, phone: null, districtId: null, tckn: null },
      }),
    )
    expect(await readOf(alone)).toMatchObject({ homes: [], householdId: null, entitlements: [], together: [] })
  })
})

test('a case refuses what no paper and no question of a person or home is, and keeps nothing of it', async () => {
  const { caseId, homeId, persons } = await home()
  const worker = await province.signIn('case-worker')
  const send = async (fact: string, value: Value, ownerId = persons[0]!) =>
    worker.post(`/api/cases/${caseId}/facts`, { id: randomUUID(), fact, ownerId, value, source: 'declaration' })
  for (const [fact, value] of [
    ['person.statusDocument', '2024-01-01'],
    ['person.birthDate', '1950-01-01'],
    ['facility.nursery.capacity', 3],
    ['person.adoption.by', 'single'],
    ['household.couple.income', '100'],
    ['person.unknown', true],
  ] as const)
    expect(await send(fact, value), fact).toMatchObject({ status: 422, body: { errors: [{ field: 'fact' }] } })
  expect(await send('household.incomeForNeed', '-5', homeId)).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'value' }] },
  })
  expect(await send('household.incomeForNeed', '5')).toMatchObject({ status: 422, body: { errors: [{ field: 'ownerId' }] } })
  const kind = await worker.post(`/api/cases/${caseId}/documents`, { id: randomUUID(), kind: 'passport', ...paper })
  expect(kind).toMatchObject({ status: 422, body: { errors: [{ field: 'kind' }] } })
  const file = (await ok(worker.get<CaseFile>(`/api/cases/${caseId}`))).body
  expect([file.facts, file.documents]).toEqual([[], []])
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessKey } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import type { PersonEntitlements } from '#kernel/entitlement/contract.ts'
import type { MadeHome } from '#kernel/homes/home.fixture.ts'
import { openFacility, openUnits } from '#kernel/organisation/open.server.ts'
import { placement } from '#kernel/placement/state.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import type { Screenings } from './contract.ts'
import { type Page, screeningsOf } from './screenings.fixture.ts'

// The registry of rights answers what the card asks; a card or a place is receipt as an award is.

let province: TestProvince
let desk: ReturnType<typeof screeningsOf>
let officer: Client
beforeAll(async () => {
  province = await openProvince()
  desk = screeningsOf(province)
  officer = await province.signIn('programme-officer')
})
afterAll(() => province.close())

const alone = { members: 1, income: undefined, report: undefined }
const of70 = { ...alone, birth: '1954-05-05' }

const document = { documentNumber: 'DENEME-1', documentIssuer: 'Deneme Kurumu', documentFrom: '2015-01-01', documentUntil: null }
const veteran = {
  status: 'veteran',
  relation: 'self',
  derivesFrom: null,
  law: '1005',
  event: null,
  since: '2015-01-01',
  ...document,
}

async function register(personId: string, entry: object = {}): Promise<string> {
  const id = randomUUID()
  expect((await officer.post('/api/right-holders', { ...veteran, ...entry, id, personId })).status).toBe(200)
  return id
}

async function deliverCard(rightHolderId: string) {
  const [id, batch] = [randomUUID(), randomUUID()]
  const done = async (who: Client, path: string, body: object) => expect((await who.post(path, body)).status).toBe(200)
  await done(officer, '/api/cards', { id, rightHolderId, facts: {} })
  const confirmed = { actId: randomUUID(), verdict: 'confirm', reason: null }
  await done(await province.signIn('decider'), `/api/cards/${id}/decide`, confirmed)
  await done(officer, '/api/card-batches', { id: batch, cards: [id] })
  await done(officer, `/api/card-batches/${batch}/print`, { actId: randomUUID() })
  await done(officer, `/api/cards/${id}/deliver`, { actId: randomUUID(), receiver: null, reason: null })
}

async function foundFor(entitlement: string): Promise<string[]> {
  const id = await desk.screen(entitlement)
  const { rows } = await province.owner.query<{ person: string }>(
    'SELECT person_id AS person FROM screening_result WHERE screening_id = $1 AND entitlement_id = $2',
    [id, entitlement],
  )
  return rows.map(({ person }) => person)
}

async function listedFor(entitlement: string): Promise<string[]> {
  const director = await province.signIn('director')
  const { body } = await director.get<Page>(`/api/screenings/${encodeURIComponent(entitlement)}/persons`)
  return body.rows.map(({ personId }) => personId)
}

test('whoever stands in the registry is found for the card of that group and of no other, until the card is in their hands', async () => {
  const [holding, waiting, ended, unregistered] = [
    await desk.home(alone),
    await desk.home(alone),
    await desk.home(alone),
    await desk.home(alone),
  ].map(({ persons }) => persons[0]!) as [string, string, string, string]
  const entry = await register(holding)
  await register(waiting)
  await register(ended, { documentUntil: '2024-09-30' })
  const among = (ids: string[]) => ids.filter(id => [holding, waiting, ended, unregistered].includes(id)).toSorted()
  expect(among(await foundFor('seyahat-karti/veteran'))).toEqual([holding, waiting].toSorted())
  expect(among(await foundFor('seyahat-karti/athlete-5774'))).toEqual([])
  await deliverCard(entry)
  expect(among(await listedFor('seyahat-karti/veteran'))).toEqual([waiting])
  expect(among(await foundFor('seyahat-karti/veteran'))).toEqual([waiting])
  const { body } = await (await province.signIn('director')).get<PersonEntitlements>(`/api/persons/${holding}/entitlements`)
  const veteran = body.entitlements.find(({ id }) => id === 'seyahat-karti/veteran')
  expect(veteran).toMatchObject({ conditions: 'met', heldSince: '2024-09-30' })
})

test('of two entries of one person the one counts whose paper is good', async () => {
  const { persons } = await desk.home(alone)
  await register(persons[0]!, { since: '2016-01-01', documentUntil: '2024-01-01' })
  await register(persons[0]!, { status: 'athlete-5774', law: '5774' })
  expect(await foundFor('seyahat-karti/veteran')).not.toContain(persons[0])
  expect(await foundFor('seyahat-karti/athlete-5774')).toContain(persons[0])
})

test('of a card that the municipality prints it is not known who has it, and nobody is left out', async () => {
  const { persons } = await desk.home(of70)
  await deliverCard(await register(persons[0]!))
  expect(await foundFor('seyahat-karti/elderly')).toContain(persons[0])
  const { body } = await (await province.signIn('director')).get<Screenings>('/api/screenings')
  const known = (id: string) => body.entitlements.find(each => each.id === id)!.isReceiptKnown
  expect(['seyahat-karti/elderly', 'seyahat-karti/veteran', 'huzurevi', 'evde-bakim', 'law-2022/old-age'].map(known)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
})

test('whoever lives in a home of the service is not looked for', async () => {
  const [living, other] = [await desk.home(of70), await desk.home(of70)]
  const facilityId = await province.asSystem(tx =>
    openFacility(tx, { kind: 'ozel-huzurevi', name: 'Deneme Özel Huzurevi', districtId: 1, capacity: 24 }),
  )
  expect(await foundFor('ozel-huzurevi')).toContain(living.persons[0])
  // A circle that has just been made is seen from the next transaction on.
  await province.asSystem(tx => moveIn(tx, facilityId, living))
  expect(await listedFor('ozel-huzurevi')).not.toContain(living.persons[0])
  const found = await foundFor('ozel-huzurevi')
  expect(found).toContain(other.persons[0])
  expect(found).not.toContain(living.persons[0])
})

async function moveIn(tx: Transaction, facilityId: string, { caseId, persons }: MadeHome) {
  const [unit] = await openUnits(tx, facilityId)
  const { circle } = await tx.get<{ circle: number }>('SELECT circle FROM organisation WHERE id = $1', [facilityId])
  const id = randomUUID()
  const facts = {
    case_id: caseId,
    programme_id: 'ozel-huzurevi',
    strand: 'residents',
    person_id: persons[0],
    organisation_id: facilityId,
    district_id: 1,
    unit_id: unit!.id,
    bed: 1,
    overnight: true,
  }
  await record(tx, placement, { id, subject: id, act: 'admit', accessKey: accessKey(circle, 1), facts })
}

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { careOrder, needOf, noReasons } from '#kernel/placement/homes.fixture.ts'
import { openSchool } from '#kernel/training/testing.fixture.ts'
import { type Answer, type Client, openProvince, type TestProvince } from './province.ts'
import { accounts, fixedId, households, organisations, people, type Username, visits } from './province-data.ts'

// A record of another circle and one that never was give the same answer: status, body and headers.

let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!
const real = {
  caseId: randomUUID(),
  referralId: randomUUID(),
  licenceId: randomUUID(),
  inspectionId: randomUUID(),
  entryId: randomUUID(),
  cardId: randomUUID(),
  enrolmentId: '',
  certificateId: '',
  trainerId: '',
  childCaseId: randomUUID(),
  placementId: randomUUID(),
  dischargeId: randomUUID(),
}

beforeAll(async () => {
  province = await openProvince()
  for (const username of [
    'case-worker',
    'centre-manager',
    'field-worker',
    'konak/centre-manager',
    'konak/field-worker',
    'inspector',
    'decider',
    'programme-officer',
    'facility-manager',
  ] as const)
    clients.set(username, await province.signIn(username))
  const opened = {
    id: real.caseId,
    programmeId: 'evde-bakim',
    strand: 'aid',
    personId: people.omer.id,
    householdId: households.ozgur.id,
  }
  expect((await who('konak/centre-manager').post('/api/cases', opened)).status).toBe(200)
  await registerHidden()
  const referral = { id: real.referralId, programmeId: 'evde-bakim', organisationId: organisations.konak.id }
  const need = { heading: 'health', need: 'care', personId: people.omer.id, note: null, referral }
  const found = { actId: randomUUID(), outcome: 'done', withAccountId: null, needs: [need], risk: null, note: null }
  expect((await who('konak/field-worker').post(`/api/visits/${visits.ozgur.id}/complete`, found)).status).toBe(200)
  await hideLicence()
  await hideACourse()
  const child = { ...opened, id: real.childCaseId, programmeId: 'cocuk-evi', strand: 'children' }
  expect((await who('konak/centre-manager').post('/api/cases', child)).status).toBe(200)
  await placeInSecret()
})

/** A participant with a certificate, and a trainer, whose papers were moved to the vault. */
async function hideACourse() {
  const school = await openSchool(province)
  const course = await school.course()
  const session = await school.session(course)
  real.enrolmentId = await school.enrol(course, await school.person())
  await school.attend(session)
  await school.officer.post(`/api/courses/${course}/complete`, { actId: randomUUID() })
  const vault = 6
  for (const table of ['enrolment', 'certificate', 'trainer'])
    await province.owner.query(`UPDATE ${table} SET access_key = ${vault}`)
  real.certificateId = (await province.owner.query('SELECT id FROM certificate')).rows[0].id
  real.trainerId = school.egitici
}
afterAll(() => province.close())

/** A licence with a planned inspection, moved to a level that nobody at the directorate sees. */
async function hideLicence() {
  const application = {
    id: real.licenceId,
    programmeId: 'ozel-huzurevi',
    kind: 'huzurevi',
    facilityName: 'Deneme Özel Huzurevi',
    address: 'Deneme Sokak 1',
    districtId: 1,
    capacity: 24,
    managerName: 'Deneme Müdür',
    founder: { kind: 'person', name: 'Deneme', number: people.sitki.tckn, contactName: 'Deneme', contactPhone: '0232 000 00 00' },
  }
  expect((await who('inspector').post('/api/licences', application)).status).toBe(200)
  const inspection = {
    id: real.inspectionId,
    licenceId: real.licenceId,
    kind: 'pre',
    plannedOn: '2024-09-30',
    team: [inspector.id],
  }
  expect((await who('inspector').post('/api/inspections', inspection)).status).toBe(200)
  for (const table of ['licence', 'inspection'])
    await province.owner.query(`UPDATE ${table} SET access_key = $1`, [accessKey(circle.directorate, 2)])
}

const inspector = accounts.find(each => each.username === 'inspector')!

/** A right-holder with a card on its way, both under secrecy. */
async function registerHidden() {
  const entry = { status: 'veteran', relation: 'self', derivesFrom: null, law: '1005', event: null, since: '2015-01-01' }
  const paper = { documentNumber: '1', documentIssuer: 'Deneme', documentFrom: '2015-01-01', documentUntil: null }
  const officer = who('programme-officer')
  const registered = { id: real.entryId, personId: people.omerAgain.id, ...entry, ...paper }
  expect((await officer.post('/api/right-holders', registered)).status).toBe(200)
  expect((await officer.post('/api/cards', { id: real.cardId, rightHolderId: real.entryId, facts: {} })).status).toBe(200)
  for (const table of ['right_holder', 'card'])
    await province.owner.query(`UPDATE ${table} SET access_key = $2 WHERE person_id = $1`, [people.omerAgain.id, 6])
}

/** A stay and its discharge in a circle and at a level that neither the manager nor the decider reaches. */
async function placeInSecret() {
  const add = (table: string, row: object) =>
    province.owner.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify({ access_key: 47, ...row }),
    ])
  const unit = {
    id: randomUUID(),
    organisation_id: organisations.home.id,
    name: 'Ev',
    capacity: 8,
    serves: {},
    opened_on: '2024-01-02',
  }
  await add('unit', unit)
  await add('placement', {
    id: real.placementId,
    case_id: real.childCaseId,
    programme_id: 'cocuk-evi',
    strand: 'children',
    person_id: people.omer.id,
    organisation_id: organisations.home.id,
    unit_id: unit.id,
    bed: 1,
    overnight: true,
    from_day: '2024-09-02',
    state: 'present',
    since: '2024-09-02',
  })
  await add('discharge', {
    id: real.dischargeId,
    placement_id: real.placementId,
    case_id: real.childCaseId,
    ground: 'order-lifted',
    note: 'deneme',
    prepared_by: 1,
    proposed_on: '2024-09-20',
    state: 'proposed',
  })
}

const volatile = ['date', 'x-ratelimit-remaining', 'x-ratelimit-reset']

/** An answer without the id that was asked for and without what changes from second to second. */
function seen({ status, body, headers }: Answer, id: string) {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !volatile.includes(name)))
  return { status, headers: kept, body: JSON.stringify(body).replaceAll(id, ':id') }
}

const asked: [Username, 'GET' | 'POST', string, () => string, object?][] = [
  ['case-worker', 'GET', '/api/cases/:id', () => real.caseId],
  ['case-worker', 'GET', '/api/cases/:id/questions', () => real.caseId],
  ['case-worker', 'GET', '/api/cases/:id/proposal', () => real.caseId],
  ['case-worker', 'POST', '/api/cases/:id/advance', () => real.caseId, { actId: fixedId(901), act: 'interview', note: null }],
  ['centre-manager', 'POST', '/api/cases/:id/close', () => real.caseId, { actId: fixedId(914), note: null }],
  [
    'case-worker',
    'POST',
    '/api/cases/:id/award-changes',
    () => real.caseId,
    { id: fixedId(915), kind: 'end', from: '2024-09-30', reason: 'yok' },
  ],
  [
    'case-worker',
    'POST',
    '/api/cases/:id/facts',
    () => real.caseId,
    { id: fixedId(902), fact: 'household.income', ownerId: households.ozgur.id, value: '1', source: 'visit' },
  ],
  ['case-worker', 'POST', '/api/cases/:id/enquiries', () => real.caseId, { id: fixedId(903), findings: 'a', opinion: 'b' }],
  ['case-worker', 'POST', '/api/cases/:id/propose', () => real.caseId, { decisionId: fixedId(904), actId: fixedId(905) }],
  ['centre-manager', 'POST', '/api/cases/:id/assign', () => real.caseId, { actId: fixedId(906), to: 2 }],
  [
    'centre-manager',
    'POST',
    '/api/referrals/:id/accept',
    () => real.referralId,
    { actId: fixedId(907), caseId: fixedId(908), assignTo: 2 },
  ],
  ['centre-manager', 'POST', '/api/referrals/:id/decline', () => real.referralId, { actId: fixedId(909), reason: 'yok' }],
  ['case-worker', 'GET', '/api/placements/cases/:id', () => real.childCaseId],
  ['case-worker', 'POST', '/api/placements/cases/:id/orders', () => real.childCaseId, careOrder()],
  ['case-worker', 'POST', '/api/placements/cases/:id/need', () => real.childCaseId, needOf()],
  ['facility-manager', 'GET', '/api/placements/cases/:id', () => real.childCaseId],
  ['facility-manager', 'GET', '/api/placements/cases/:id/units', () => real.childCaseId],
  ['facility-manager', 'POST', '/api/placements/cases/:id/orders', () => real.childCaseId, careOrder()],
  [
    'facility-manager',
    'POST',
    '/api/placements/cases/:id/admit',
    () => real.childCaseId,
    { placementId: fixedId(930), unitId: fixedId(931), ...noReasons },
  ],
  [
    'facility-manager',
    'POST',
    '/api/placements/:id/move',
    () => real.placementId,
    { actId: fixedId(932), placementId: fixedId(933), unitId: fixedId(931), ...noReasons },
  ],
  [
    'facility-manager',
    'POST',
    '/api/placements/:id/presence',
    () => real.placementId,
    { actId: fixedId(934), act: 'return', on: '2024-09-30', backOn: null, note: null },
  ],
  [
    'facility-manager',
    'POST',
    '/api/placements/:id/discharge',
    () => real.placementId,
    { actId: fixedId(935), dischargeId: fixedId(936), ground: 'order-lifted', note: 'yok' },
  ],
  [
    'decider',
    'POST',
    '/api/discharges/:id/decide',
    () => real.dischargeId,
    { actId: fixedId(937), verdict: 'approve', reason: null },
  ],
  ['facility-manager', 'GET', '/api/facilities/:id', () => organisations.sonim.id],
  ['field-worker', 'GET', '/api/visits/:id', () => visits.ozgur.id],
  [
    'field-worker',
    'POST',
    '/api/visits/:id/complete',
    () => visits.ozgur.id,
    { actId: fixedId(910), outcome: 'refused', withAccountId: null, needs: [], risk: null, note: null },
  ],
  ['field-worker', 'GET', '/api/persons/:id', () => people.hidden.id],
  ['field-worker', 'POST', '/api/persons/:id/number', () => people.hidden.id, {}],
  ['centre-manager', 'POST', '/api/persons/:id/correct', () => people.hidden.id, { actId: fixedId(911), phone: '1' }],
  ['centre-manager', 'POST', '/api/persons/:id/split', () => people.hidden.id, { actId: fixedId(912), reason: 'yok' }],
  ['programme-officer', 'POST', '/api/enrolments/:id/withdraw', () => real.enrolmentId, { actId: fixedId(914), reason: 'yok' }],
  ['programme-officer', 'GET', '/api/certificates/:id', () => real.certificateId],
  ['programme-officer', 'POST', '/api/trainers/:id/withdraw', () => real.trainerId, { actId: fixedId(915), reason: 'yok' }],
  [
    'centre-manager',
    'POST',
    '/api/persons/:id/merge',
    () => people.hidden.id,
    { actId: fixedId(913), other: people.sitki.id, reason: 'yok' },
  ],
  ['inspector', 'GET', '/api/licences/:id', () => real.licenceId],
  [
    'inspector',
    'POST',
    '/api/licences/:id/papers',
    () => real.licenceId,
    { actId: fixedId(930), kind: 'other', title: 'x', number: null, issuer: null, from: '2024-09-01', until: null },
  ],
  ['inspector', 'POST', '/api/licences/:id/withdraw', () => real.licenceId, { actId: fixedId(931), reason: 'yok' }],
  [
    'inspector',
    'POST',
    '/api/licences/:id/propose',
    () => real.licenceId,
    { decisionId: fixedId(932), change: { matter: 'refuse' }, reason: 'yok', ground: null, lacking: null },
  ],
  ['decider', 'POST', '/api/licences/:id/decide', () => real.licenceId, { actId: fixedId(935), verdict: 'approve', note: null }],
  ['inspector', 'GET', '/api/inspections/:id', () => real.inspectionId],
  [
    'inspector',
    'POST',
    '/api/inspections/:id/complete',
    () => real.inspectionId,
    { actId: fixedId(933), answers: [], note: null },
  ],
  ['inspector', 'POST', '/api/inspections/:id/cancel', () => real.inspectionId, { actId: fixedId(934), note: 'yok' }],
  ['programme-officer', 'GET', '/api/persons/:id/rights', () => people.hidden.id],
  ['programme-officer', 'GET', '/api/cards/:id', () => real.cardId],
  ['programme-officer', 'GET', '/api/card-batches/:id', randomUUID],
  ['programme-officer', 'POST', '/api/card-batches/:id/print', randomUUID, { actId: fixedId(930) }],
  [
    'programme-officer',
    'POST',
    '/api/right-holders/:id/document',
    () => real.entryId,
    { actId: fixedId(931), documentNumber: '2', documentIssuer: 'Deneme', documentFrom: '2020-01-01', documentUntil: null },
  ],
  [
    'programme-officer',
    'POST',
    '/api/right-holders/:id/end',
    () => real.entryId,
    { actId: fixedId(932), reason: 'died', on: '2024-09-01' },
  ],
  [
    'programme-officer',
    'POST',
    '/api/cards/:id/deliver',
    () => real.cardId,
    { actId: fixedId(933), receiver: null, reason: null },
  ],
  ['programme-officer', 'POST', '/api/cards/:id/spoil', () => real.cardId, { actId: fixedId(934), reason: 'yok' }],
  ['programme-officer', 'POST', '/api/cards/:id/end', () => real.cardId, { actId: fixedId(935), reason: 'lost' }],
  ['decider', 'POST', '/api/cards/:id/decide', () => real.cardId, { actId: fixedId(936), verdict: 'confirm', reason: null }],
]

describe.each(asked)('%s, %s %s', (username, method, path, realId, body) => {
  test('does not tell a hidden record from an absent one', async () => {
    const ids = [realId(), randomUUID()]
    const [hidden, absent] = await Promise.all(
      ids.map(async id => {
        const address = path.replace(':id', id)
        return seen(method === 'GET' ? await who(username).get(address) : await who(username).post(address, body), id)
      }),
    )
    expect(hidden).toEqual(absent)
    expect(hidden!.status).toBe(404)
  })
})

test('nor when it is named in a body: merged into, added to a home, given a case', async () => {
  const attempts: [string, (id: string) => object][] = [
    [`/api/persons/${people.sitki.id}/merge`, other => ({ actId: fixedId(920), other, reason: 'yok' })],
    [
      `/api/households/${households.isik.id}/members`,
      personId => ({
        membershipId: fixedId(921),
        actId: fixedId(921),
        personId,
        relation: 'child',
        source: 'visit',
        from: '2024-09-01',
      }),
    ],
    ['/api/cases', personId => ({ id: fixedId(922), programmeId: 'evde-bakim', strand: 'aid', personId, householdId: null })],
  ]
  for (const [path, body] of attempts) {
    const absentId = randomUUID()
    const hidden = seen(await who('centre-manager').post(path, body(people.hidden.id)), people.hidden.id)
    const absent = seen(await who('centre-manager').post(path, body(absentId)), absentId)
    expect(hidden, path).toEqual(absent)
    expect(hidden.status, path).toBe(404)
  }
})

test('nor when an inspection of it is planned', async () => {
  const plan = (licenceId: string) => {
    const inspection = { id: fixedId(936), licenceId, kind: 'planned', plannedOn: '2024-09-30', team: [inspector.id] }
    return who('inspector').post('/api/inspections', inspection)
  }
  const absentId = randomUUID()
  const hidden = seen(await plan(real.licenceId), real.licenceId)
  expect(hidden).toEqual(seen(await plan(absentId), absentId))
  expect(hidden.status).toBe(404)
})

test('a number that a hidden person has is taken as free, so that it betrays nobody', async () => {
  const person = {
    givenName: 'Yeni',
    surname: 'KAYIT',
    sex: 'female',
    birthDate: null,
    motherName: null,
    fatherName: null,
    phone: null,
    districtId: 1,
  }
  const same = await who('field-worker').post('/api/persons', { ...person, id: randomUUID(), tckn: people.hidden.tckn })
  expect(same.status).toBe(200)
  const known = await who('field-worker').post('/api/persons', { ...person, id: randomUUID(), tckn: people.sitki.tckn })
  expect(known.status).toBe(422)
})

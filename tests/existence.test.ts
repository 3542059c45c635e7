import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { careOrder, needOf, noReasons } from '#kernel/placement/homes.fixture.ts'
import { type Answer, type Client, openProvince, type TestProvince } from './province.ts'
import { fixedId, households, organisations, people, type Username, visits } from './province-data.ts'

// A record of another circle and one that never was give the same answer: status, body and headers.

let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!
const real = {
  caseId: randomUUID(),
  referralId: randomUUID(),
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
    'facility-manager',
    'decider',
    'konak/centre-manager',
    'konak/field-worker',
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
  const referral = { id: real.referralId, programmeId: 'evde-bakim', organisationId: organisations.konak.id }
  const need = { heading: 'health', need: 'care', personId: people.omer.id, note: null, referral }
  const found = { actId: randomUUID(), outcome: 'done', withAccountId: null, needs: [need], risk: null, note: null }
  expect((await who('konak/field-worker').post(`/api/visits/${visits.ozgur.id}/complete`, found)).status).toBe(200)
  const child = { ...opened, id: real.childCaseId, programmeId: 'cocuk-evi', strand: 'children' }
  expect((await who('konak/centre-manager').post('/api/cases', child)).status).toBe(200)
  await placeInSecret()
})
afterAll(() => province.close())

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
  ['case-worker', 'POST', '/api/cases/:id/advance', () => real.caseId, { actId: fixedId(901), act: 'close', note: null }],
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
  [
    'centre-manager',
    'POST',
    '/api/persons/:id/merge',
    () => people.hidden.id,
    { actId: fixedId(913), other: people.sitki.id, reason: 'yok' },
  ],
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

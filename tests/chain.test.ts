import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from './province.ts'
import { accounts, fixedId, households, organisations, people, type Username, visits } from './province-data.ts'
import { confirmValues } from './walk-case.ts'

// From a door in Bornova to money in an account: one need, each step by the one whose step it is, over HTTP.

let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!

beforeAll(async () => {
  province = await openProvince()
  for (const { username } of accounts) clients.set(username as Username, await province.signIn(username as Username))
})
afterAll(() => province.close())

const referralId = randomUUID()
const caseId = randomUUID()
const awardId = randomUUID()
const runId = randomUUID()
const decideActId = randomUUID()
const caseWorker = accounts.find(each => each.username === 'case-worker')!

const figureOf = async (figure: string): Promise<string> => {
  const { body } = await who('director').get<{ figures: { id: string; value: string }[] }>('/api/figures')
  return body.figures.find(each => each.id === figure)!.value
}

const values = async () => {
  const { body } = await who('director').get<{ figures: { id: string; value: string }[] }>('/api/figures')
  return Object.fromEntries(body.figures.map(each => [each.id, each.value]))
}

const propose = (username: Username) =>
  who(username).post(`/api/cases/${caseId}/propose`, { decisionId: randomUUID(), actId: randomUUID() })

test('the visit refers the need for care to the centre of the neighbourhood', async () => {
  const { body } = await who('field-worker').get<{ centre: { id: string } }>(`/api/visits/${visits.isik.id}`)
  expect(body.centre.id).toBe(organisations.bornova.id)
  const before = await figureOf('F02')
  const need = {
    heading: 'health',
    need: 'care',
    personId: people.sitki.id,
    note: 'Yatağa bağımlı',
    referral: { id: referralId, programmeId: 'evde-bakim', organisationId: body.centre.id },
  }
  const found = { actId: randomUUID(), outcome: 'done', withAccountId: null, needs: [need], risk: 'low', note: null }
  expect((await who('konak/field-worker').post(`/api/visits/${visits.isik.id}/complete`, found)).status).toBe(404)
  expect((await who('field-worker').post(`/api/visits/${visits.isik.id}/complete`, found)).status).toBe(200)
  expect((await who('field-worker').post(`/api/visits/${visits.isik.id}/complete`, found)).status).toBe(200)
  expect(await figureOf('F02')).toBe(String(Number(before) + 1))
})

test('the centre manager accepts: the case is opened in Bornova and assigned', async () => {
  const { body } = await who('centre-manager').get<object[]>('/api/referrals')
  expect(body).toEqual([expect.objectContaining({ id: referralId, personId: people.sitki.id, need: 'care', state: 'sent' })])
  const accept = { actId: randomUUID(), caseId, assignTo: caseWorker.id }
  const stranger = accounts.find(each => each.username === 'konak/case-worker')!
  const toStranger = await who('centre-manager').post(`/api/referrals/${referralId}/accept`, { ...accept, assignTo: stranger.id })
  expect(toStranger.status).toBe(422)
  expect((await who('konak/centre-manager').post(`/api/referrals/${referralId}/accept`, accept)).status).toBe(404)
  expect((await who('centre-manager').post(`/api/referrals/${referralId}/accept`, accept)).status).toBe(200)
  expect((await who('centre-manager').post(`/api/referrals/${referralId}/accept`, accept)).body).toEqual({ caseId })
  const mine = await who('case-worker').get<{ cases: { id: string; number: string }[] }>('/api/cases')
  expect(mine.body.cases).toEqual([expect.objectContaining({ id: caseId, number: 'EB-2024-00001', dueOn: '2024-12-30' })])
})

describe('the case worker prepares the file', () => {
  const recordIncome = (value: string) =>
    who('case-worker').post(`/api/cases/${caseId}/facts`, {
      id: randomUUID(),
      fact: 'household.income',
      ownerId: households.isik.id,
      value,
      source: 'declaration',
    })
  const verdict = async () => (await who('case-worker').get<{ verdict: string }>(`/api/cases/${caseId}/proposal`)).body.verdict

  test('nothing is sent to the decider while something is missing', async () => {
    expect(await verdict()).toBe('missing')
    expect((await propose('case-worker')).status).toBe(409)
    const report = {
      id: randomUUID(),
      kind: 'health-board-report',
      number: 'R-2024-77',
      issuer: 'Deneme Hastanesi',
      level: 'tam-bagimli',
      from: '2024-01-01',
      until: '2026-01-01',
      verified: true,
    }
    expect((await who('case-worker').post(`/api/cases/${caseId}/documents`, { ...report, level: 'çok' })).status).toBe(422)
    expect((await who('case-worker').post(`/api/cases/${caseId}/documents`, { ...report, until: '2024-01-01' })).status).toBe(422)
    expect((await who('case-worker').post(`/api/cases/${caseId}/documents`, report)).status).toBe(200)
    expect(await verdict()).toBe('missing')
  })

  test.each([
    ['3400425', 'refused'],
    ['3400424', 'refused'],
    ['3400423', 'granted'],
  ])('three at home with an income of %s kuruş are %s', async (income, expected) => {
    expect((await recordIncome(income)).status).toBe(200)
    expect(await verdict()).toBe(expected)
  })

  test('the household has one income that stands; the earlier ones are kept in the history', async () => {
    const { body } = await who('case-worker').get<{ facts: { value: string }[]; history: { what: string }[] }>(
      `/api/cases/${caseId}`,
    )
    expect(body.facts.map(each => each.value)).toEqual(['3400423'])
    expect(body.history.filter(each => each.what === 'replace')).toHaveLength(2)
  })

  test('the enquiry is signed before the proposal goes out', async () => {
    expect((await propose('case-worker')).status).toBe(409)
    const enquiry = { id: randomUUID(), findings: 'Üç kişi, tek gelir.', opinion: 'Uygundur.' }
    expect((await who('case-worker').post(`/api/cases/${caseId}/enquiries`, enquiry)).status).toBe(200)
    expect((await propose('case-worker')).status).toBe(200)
    expect((await recordIncome('100')).status).toBe(409)
  })
})

describe('the decision', () => {
  const decide = (username: Username, verdict = 'approve', reason: string | null = null) =>
    who(username).post(`/api/cases/${caseId}/decide`, { actId: decideActId, awardId, verdict, reason })

  test('whoever prepared the file cannot decide it, not even once promoted', async () => {
    expect((await decide('case-worker')).status).toBe(403)
    await province.owner.query(`UPDATE account SET role = 'decider', organisation_id = $1 WHERE id = $2`, [
      organisations.directorate.id,
      caseWorker.id,
    ])
    const refused = await decide('case-worker')
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/not-allowed'])
    expect((await decide('case-worker', 'return', 'Yeniden bakılsın.')).status).toBe(403)
    await province.owner.query(`UPDATE account SET role = 'case-worker', organisation_id = $1 WHERE id = $2`, [
      organisations.bornova.id,
      caseWorker.id,
    ])
  })

  test('the decider returns it only with a reason, and approves: one person more receives home care', async () => {
    expect((await decide('decider', 'return')).status).toBe(422)
    const before = await values()
    expect((await decide('decider')).status).toBe(200)
    expect((await decide('decider')).status).toBe(200)
    const after = await values()
    expect(Number(after.F48)).toBe(Number(before.F48) + 1)
    expect({ ...after, F48: before.F48 }).toEqual(before)
    const file = await who('case-worker').get<{ award: object; case: { state: string } }>(`/api/cases/${caseId}`)
    expect(file.body.award).toMatchObject({ id: awardId, from: '2024-09-30', until: null, state: 'in-force' })
    expect(file.body.case.state).toBe('granted')
  })
})

describe('the payment', () => {
  const compute = () =>
    who('payments-officer').post<{ total: string; lines: number }>('/api/payment-runs', {
      id: runId,
      actId: randomUUID(),
      programmeId: 'evde-bakim',
      month: '2024-09-01',
    })
  const move = (username: Username, act: string) =>
    who(username).post(`/api/payment-runs/${runId}/${act}`, { actId: randomUUID() })

  test('nothing is computed on values that nobody has confirmed', async () => {
    expect((await compute()).status).toBe(409)
    await confirmValues(who('director'), '2024-09-30')
  })

  test('one day of September is computed, in kuruş, once', async () => {
    const { status, body } = await compute()
    expect([status, body.lines, body.total]).toEqual([200, 1, '30259'])
    expect((await compute()).body.total).toBe('30259')
    const second = await who('payments-officer').post('/api/payment-runs', {
      id: randomUUID(),
      actId: randomUUID(),
      programmeId: 'evde-bakim',
      month: '2024-09-01',
    })
    expect(second.status).toBe(409)
  })

  test('proposed, approved and released by three persons, each in turn', async () => {
    expect((await move('director', 'approve')).status).toBe(409)
    for (const wrong of ['director', 'accounting-officer'] as const) expect((await move(wrong, 'propose')).status).toBe(403)
    expect((await move('payments-officer', 'propose')).status).toBe(200)
    expect((await move('payments-officer', 'approve')).status).toBe(403)
    expect((await move('accounting-officer', 'approve')).status).toBe(403)
    expect((await move('director', 'approve')).status).toBe(200)
    expect((await move('director', 'release')).status).toBe(403)
    const before = await values()
    const act = { actId: randomUUID() }
    expect((await who('accounting-officer').post(`/api/payment-runs/${runId}/release`, act)).status).toBe(200)
    expect((await who('accounting-officer').post(`/api/payment-runs/${runId}/release`, act)).status).toBe(200)
    expect((await move('accounting-officer', 'release')).status).toBe(409)
    const after = await values()
    expect(Math.round((Number(after.F49) - Number(before.F49)) * 100)).toBe(30259)
    expect({ ...after, F49: before.F49 }).toEqual(before)
  })
})

test('to everyone else the case is not there, as one that never was', async () => {
  const allowed = ['case-worker', 'centre-manager', 'decider', 'director']
  for (const { username } of accounts) {
    const answers = await Promise.all([caseId, fixedId(999)].map(id => who(username as Username).get(`/api/cases/${id}`)))
    const [real, random] = answers.map(({ status, body }, index) => ({
      status,
      body: JSON.stringify(body).replaceAll([caseId, fixedId(999)][index]!, 'id'),
    }))
    if (allowed.includes(username)) expect(real!.status, username).toBe(200)
    else expect(real, username).toEqual(random)
  }
})

import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { pdf } from '#kernel/document/images.fixture.ts'
import { tcknCheckDigits } from '#platform/turkish/tckn.ts'
import type { Client, TestProvince } from './province.ts'
import { accounts, households, organisations, people, type Username, visits } from './province-data.ts'

const numbered = (nine: string) => nine + tcknCheckDigits(nine)

/** Words that stand nowhere else, so that finding one anywhere is finding her. */
export const planted = {
  givenName: 'Zümrüt',
  surname: 'GÖRÜNMEZOĞLU',
  motherName: 'Zehra Kanarya',
  phone: '0555 000 42 42',
  iban: 'TR330006100519786457841326',
  tckn: numbered('100000042'),
  birthDate: '1958-03-17',
  reportNumber: 'KANARYA-2024-7',
  findings: 'Kanarya raporu: yatağa bağımlı.',
  needNote: 'Kanarya ihtiyacı',
  address: 'Kanarya Sokak 77',
}

export interface Planted {
  personId: string
  /** A second record of hers, merged into the first. */
  mergedId: string
  /** Where she lives with others, and where she lives alone. */
  sharedHome: string
  ownHome: string
  visitToOwnHome: string
  caseId: string
  /** Her report, with a scan. */
  documentId: string
  runId: string
  /** Somebody else’s award in the same run. */
  otherCaseId: string
}

/** Records a woman with a row of every kind, each by the one whose act it is, over HTTP. */
export async function plant(province: TestProvince, who: (username: Username) => Client): Promise<Planted> {
  const ids: Planted = {
    personId: randomUUID(),
    mergedId: randomUUID(),
    sharedHome: households.isik.id,
    ownHome: randomUUID(),
    visitToOwnHome: randomUUID(),
    caseId: randomUUID(),
    documentId: randomUUID(),
    runId: randomUUID(),
    otherCaseId: randomUUID(),
  }
  const send = async (username: Username, path: string, body: object) => {
    const answer = await who(username).post(path, body)
    expect(answer.status, `${username} ${path} ${JSON.stringify(answer.body)}`).toBe(200)
  }
  await recordPerson(send, ids)
  await completeVisit(send, ids)
  const scan = async () => {
    const answer = await who('case-worker').send(
      `/api/documents/${ids.documentId}/file?actId=${randomUUID()}`,
      pdf('Görünmezoğlu'),
    )
    expect(answer.status).toBe(200)
  }
  await careFor(send, ids.caseId, { documentId: ids.documentId, report: planted.reportNumber, scan })
  await careFor(send, ids.otherCaseId, { documentId: randomUUID(), report: 'R-2024-1' })
  await confirmValues(province)
  const run = { id: ids.runId, actId: randomUUID(), programmeId: 'evde-bakim', month: '2024-09-01' }
  await send('payments-officer', '/api/payment-runs', run)
  return ids
}

type Send = (username: Username, path: string, body: object) => Promise<void>

async function recordPerson(send: Send, { personId, mergedId, sharedHome, ownHome, visitToOwnHome }: Planted) {
  const { givenName, surname, motherName, birthDate, tckn } = planted
  const person = { givenName, surname, sex: 'female', birthDate, motherName, fatherName: null, phone: null, districtId: 1 }
  await send('field-worker', '/api/persons', { ...person, id: personId, tckn })
  await send('field-worker', '/api/persons', { ...person, id: mergedId, tckn: null })
  await send('centre-manager', `/api/persons/${personId}/merge`, { actId: randomUUID(), other: mergedId, reason: 'Aynı kişi' })
  const contact = { actId: randomUUID(), phone: planted.phone, iban: planted.iban }
  await send('centre-manager', `/api/persons/${personId}/correct`, contact)
  const joins = {
    membershipId: randomUUID(),
    actId: randomUUID(),
    personId,
    relation: 'child',
    source: 'visit',
    from: '2024-09-01',
  }
  await send('field-worker', `/api/households/${sharedHome}/members`, joins)
  const alone = { membershipId: randomUUID(), personId, relation: 'self', source: 'declaration' }
  const home = { id: ownHome, neighbourhoodId: 11, address: planted.address, addressCode: null, members: [alone] }
  await send('field-worker', '/api/households', home)
  await send('field-worker', '/api/visits', { id: visitToOwnHome, householdId: ownHome, plannedOn: '2024-10-03' })
}

async function completeVisit(send: Send, { personId, caseId, otherCaseId }: Planted) {
  const needOf = (person: string, referralId: string, note: string) => ({
    heading: 'health',
    need: 'care',
    personId: person,
    note,
    referral: { id: referralId, programmeId: 'evde-bakim', organisationId: organisations.bornova.id },
  })
  const [hers, others] = [randomUUID(), randomUUID()]
  const needs = [needOf(personId, hers, planted.needNote), needOf(people.sidika.id, others, 'Başka bir ihtiyaç')]
  const found = { actId: randomUUID(), outcome: 'done', withAccountId: null, needs, risk: 'low', note: null }
  await send('field-worker', `/api/visits/${visits.isik.id}/complete`, found)
  const assignTo = accounts.find(each => each.username === 'case-worker')!.id
  await send('centre-manager', `/api/referrals/${hers}/accept`, { actId: randomUUID(), caseId, assignTo })
  await send('centre-manager', `/api/referrals/${others}/accept`, { actId: randomUUID(), caseId: otherCaseId, assignTo })
}

async function careFor(
  send: Send,
  caseId: string,
  { documentId, report, scan }: { documentId: string; report: string; scan?: () => Promise<void> },
) {
  const income = { id: randomUUID(), fact: 'household.income', ownerId: households.isik.id, value: '100', source: 'declaration' }
  await send('case-worker', `/api/cases/${caseId}/facts`, income)
  await send('case-worker', `/api/cases/${caseId}/documents`, {
    id: documentId,
    kind: 'health-board-report',
    number: report,
    issuer: 'Deneme Hastanesi',
    level: 'tam-bagimli',
    from: '2024-01-01',
    until: '2026-01-01',
    verified: true,
  })
  await scan?.()
  await send('case-worker', `/api/cases/${caseId}/enquiries`, {
    id: randomUUID(),
    findings: report === planted.reportNumber ? planted.findings : 'Görüldü.',
    opinion: 'Uygundur.',
  })
  await send('case-worker', `/api/cases/${caseId}/propose`, { decisionId: randomUUID(), actId: randomUUID() })
  const approve = { actId: randomUUID(), awardId: randomUUID(), verdict: 'approve', reason: null }
  await send('decider', `/api/cases/${caseId}/decide`, approve)
}

const confirmValues = (province: TestProvince) =>
  province.asSystem(async tx => {
    for (const [parameter, from] of [
      ['civil-servant-coefficient', '2024-07-01'],
      ['benefit-rounding', '2023-01-01'],
      ['part-month', '2023-01-01'],
    ])
      await tx.query('INSERT INTO parameter_confirmation VALUES ($1, $2, $3, $4, $5, $6)', [
        randomUUID(),
        parameter,
        from,
        'deneme',
        tx.now,
        'yalnız deneme',
      ])
  })

/** An order over a person, as the duty officer sends it. */
export const newOrder = () => ({
  id: randomUUID(),
  ground: '6284 sayılı Kanun',
  authority: 'Deneme Aile Mahkemesi',
  orderedOn: '2024-09-20',
  until: '2025-03-20' as string | null,
})

/** The duty officer at work: orders, lifts, and hides somebody for as long as a piece of work takes. */
export function deskOf(who: (username: Username) => Client) {
  const order = async (personId: string, body: Partial<ReturnType<typeof newOrder>> = {}) => {
    const sent = { ...newOrder(), ...body }
    const { status, body: answer } = await who('duty-officer').post(`/api/persons/${personId}/secrecy`, sent)
    return { id: sent.id, status, fields: (answer.errors as { field: string }[] | undefined)?.map(each => each.field) }
  }
  const lift = (id: string, actId: string = randomUUID()) =>
    who('duty-officer').post(`/api/secrecy-orders/${id}/lift`, { actId, reason: 'Karar kaldırıldı.' })
  const whileHidden = async (personId: string, work: () => Promise<void>) => {
    const { id, status } = await order(personId)
    expect(status).toBe(200)
    try {
      await work()
    } finally {
      expect((await lift(id)).status).toBe(200)
    }
  }
  return { order, lift, whileHidden }
}

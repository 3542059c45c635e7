import { randomUUID } from 'node:crypto'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { household, membership } from '#kernel/household/state.ts'
import { person } from '#kernel/person/state.ts'
import type { Period } from '#platform/day/day.ts'
import type { FactValues } from '#rules/fact.ts'
import type { Answer, Client, TestProvince } from './province.ts'

// A benefit's case from its opening to its decision, over HTTP, each step by the one whose step it is in Bornova.

export interface Walkers {
  worker: Client
  decider: Client
}

export interface OpenedCase {
  caseId: string
  personId: string
  householdId: string
}

const key = accessKey(circle.register, 0)

/** A home of its own with so many members, the first of whom applies. */
export async function newHome(province: TestProvince, members: number): Promise<Omit<OpenedCase, 'caseId'>> {
  const householdId = randomUUID()
  const persons = Array.from({ length: members }, () => randomUUID())
  await province.asSystem(async tx => {
    const address = { district_id: 1, neighbourhood_id: 11, address: 'Kazımdirik, 2. Sokak 1' }
    await record(tx, household, { id: householdId, subject: householdId, act: 'record', accessKey: key, facts: address })
    for (const id of persons) {
      const names = { given_name: 'Deneme', surname: 'KİŞİ', sex: 'unknown', birth_date: '1950-01-01', district_id: 1 }
      await record(tx, person, { id, subject: id, act: 'record', accessKey: key, facts: names })
      const joined = randomUUID()
      const facts = { household_id: householdId, person_id: id, source: 'register', relation: 'other-relative' }
      await record(tx, membership, { id: joined, subject: joined, act: 'join', accessKey: key, facts })
    }
  })
  return { householdId, personId: persons[0]! }
}

export async function openCaseOf(
  province: TestProvince,
  worker: Client,
  { programmeId, strand, members }: { programmeId: string; strand: string; members: number },
): Promise<OpenedCase> {
  const home = await newHome(province, members)
  const caseId = randomUUID()
  await ok(worker.post('/api/cases', { id: caseId, programmeId, strand, ...home }))
  return { caseId, ...home }
}

let papers = 0

/** Puts a story's facts into the file: the papers by what they fill, the rest as facts; what the story leaves out is left out. */
export async function fileFacts(worker: Client, benefit: Benefit, { caseId, ...home }: OpenedCase, facts: FactValues) {
  const byPaper = new Set([benefit.membersFact])
  for (const { kind, fills } of benefit.documents) {
    byPaper.add(fills.validity)
    if (fills.level) byPaper.add(fills.level)
    const validity = facts[fills.validity] as Period | undefined
    if (!validity) continue
    papers += 1
    const paper = { id: randomUUID(), kind, number: `D-${papers}`, issuer: null, verified: true, ...validity }
    const level = fills.level ? facts[fills.level] : null
    await ok(worker.post(`/api/cases/${caseId}/documents`, { ...paper, level }))
  }
  for (const [path, value] of Object.entries(facts)) {
    const fact = benefit.entitlement.conditions.dictionary.get(path)
    if (!fact || byPaper.has(path) || value === undefined || value === null) continue
    const ownerId = fact.owner === 'household' ? home.householdId : home.personId
    const sent = { id: randomUUID(), fact: path, ownerId, value: typeof value === 'bigint' ? String(value) : value }
    await ok(worker.post(`/api/cases/${caseId}/facts`, { ...sent, source: 'register' }))
  }
}

export const signEnquiry = (worker: Client, { caseId }: OpenedCase) =>
  ok(worker.post(`/api/cases/${caseId}/enquiries`, { id: randomUUID(), findings: 'Deneme bulgusu.', opinion: 'Deneme kanaati.' }))

export const propose = (worker: Client, { caseId }: OpenedCase) =>
  worker.post(`/api/cases/${caseId}/propose`, { decisionId: randomUUID(), actId: randomUUID() })

export const decide = (decider: Client, { caseId }: OpenedCase, awardId = randomUUID()) =>
  decider.post(`/api/cases/${caseId}/decide`, { actId: randomUUID(), awardId, verdict: 'approve', reason: null })

/** A case granted today on a permanent report and no income. */
export async function grantedCase(
  province: TestProvince,
  { worker, decider }: Walkers,
  benefit: Benefit,
): Promise<OpenedCase & { awardId: string }> {
  const opened = await openCaseOf(province, worker, { programmeId: 'evde-bakim', strand: 'aid', members: 1 })
  await fileFacts(worker, benefit, opened, {
    'household.income': 0n,
    'person.healthReport.validity': { from: '2022-01-01', until: null },
    'person.healthReport.level': 'tam-bagimli',
  })
  await signEnquiry(worker, opened)
  await ok(propose(worker, opened))
  const awardId = randomUUID()
  await ok(decide(decider, opened, awardId))
  return { ...opened, awardId }
}

/** Values on which payments rest, confirmed as the director would. */
export async function confirmValues(director: Client, on: string) {
  const { body } = await director.get<{
    parameters: { id: string; values: { validFrom: string; needsConfirmation: boolean }[] }[]
  }>('/api/parameters')
  for (const { id, values } of body.parameters)
    for (const { validFrom, needsConfirmation } of values)
      if (needsConfirmation && validFrom <= on)
        await ok(director.post(`/api/parameters/${id}/confirm`, { id: randomUUID(), validFrom, note: 'deneme' }))
}

/** The answer, which must be good. */
export async function ok<Body>(answer: Promise<Answer<Body>>): Promise<Answer<Body>> {
  const got = await answer
  if (got.status !== 200) throw new Error(`${got.status}: ${JSON.stringify(got.body)}`)
  return got
}

/** A run of home care for a month, released; gives back its id. */
export async function payMonth(who: (username: 'payments-officer' | 'director' | 'accounting-officer') => Client, month: string) {
  const id = randomUUID()
  await ok(who('payments-officer').post('/api/payment-runs', { id, actId: randomUUID(), programmeId: 'evde-bakim', month }))
  await release(who, id)
  return id
}

/** Proposes, approves and releases a run, each by the one whose step it is. */
export async function release(who: (username: 'payments-officer' | 'director' | 'accounting-officer') => Client, runId: string) {
  for (const [username, act] of [
    ['payments-officer', 'propose'],
    ['director', 'approve'],
    ['accounting-officer', 'release'],
  ] as const)
    await ok(who(username).post(`/api/payment-runs/${runId}/${act}`, { actId: randomUUID() }))
}

/** A change of an award, proposed and approved; gives back its id. */
export async function changeAward(
  { worker, decider }: Walkers,
  { caseId }: OpenedCase,
  kind: string,
  from: string,
): Promise<string> {
  const id = randomUUID()
  await ok(worker.post(`/api/cases/${caseId}/award-changes`, { id, kind, from, reason: 'Kuruma yatırıldı.' }))
  await ok(decider.post(`/api/award-changes/${id}/decide`, { actId: randomUUID(), verdict: 'approve', answer: null }))
  return id
}

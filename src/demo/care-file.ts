import type { Row } from '#database/types.ts'
import { accessKey } from '#kernel/access/roles.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { award } from '#kernel/benefit/state.ts'
import { type Papers, proposeOn } from '#kernel/case/situation.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { decision } from '#kernel/decision/state.ts'
import { documentConcept } from '#kernel/document/state.ts'
import { enquiry } from '#kernel/enquiry/state.ts'
import { fact } from '#kernel/fact/state.ts'
import { netMinimumWage } from '#kernel/parameter/statutory.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { addDays, addMonths, ageOn, type Day } from '#platform/day/day.ts'
import { getValueOn } from '#rules/parameter.ts'
import { getProgramme } from '#services/registry.ts'
import type { Home, Member } from './people.ts'
import type { Scribe } from './scribe.ts'

export const homeCare: Programme & { benefit: Benefit } = withBenefit(getProgramme('evde-bakim'))

function withBenefit(programme: Programme): Programme & { benefit: Benefit } {
  const benefit = definitionOf(programme, 'benefit')
  if (!benefit) throw new Error(`${programme.id} has no benefit`)
  return { ...programme, benefit }
}

/** A home-care file while it is written: the case and the papers that stand in it. */
export interface CareFile {
  caseId: string
  home: Home
  cared: Member
  worker: number
  papers: { documents: Row<'document'>[]; facts: Row<'fact'>[]; members: number }
  /** Of the case and its papers; the award lies open at level 0. */
  key: number
  awardKey: number
}

export function openCareFile(scribe: Scribe, home: Home, cared: Member, on: Day, worker: number): CareFile {
  const { centre, neighbourhood } = home.spot
  const { benefit } = homeCare
  const key = accessKey(centre.circle, homeCare.level)
  const prefix = `${benefit.numberPrefix}-${on.slice(0, 4)}-`
  const row = scribe.record(caseConcept, {
    act: 'open',
    on,
    by: worker,
    key,
    facts: {
      number: prefix + String(scribe.numbers.next(prefix)).padStart(5, '0'),
      programme_id: homeCare.id,
      strand: 'aid',
      lifecycle: homeCare.strands.aid!.lifecycle,
      person_id: cared.person.id,
      household_id: home.row.id,
      organisation_id: centre.id,
      district_id: neighbourhood.district_id,
      due_on: addMonths(on, benefit.answerMonths),
      assigned_to: worker,
    },
  })
  const papers = { documents: [], facts: [], members: home.members.length }
  return { caseId: row.id, home, cared, worker, papers, key, awardKey: accessKey(centre.circle, 0) }
}

const issuers = ['Deneme Devlet Hastanesi', 'Örnek Eğitim ve Araştırma Hastanesi', 'Misal Şehir Hastanesi']

export interface Report {
  level: string
  from: Day
  /** First day on which it no longer holds; null for a permanent one. */
  until: Day | null
  filedOn: Day
}

export function fileReport(scribe: Scribe, file: CareFile, { level, from, until, filedOn }: Report) {
  const facts = {
    case_id: file.caseId,
    person_id: file.cared.person.id,
    kind: homeCare.benefit.documents[0]!.kind,
    number: `DENEME-${String(scribe.numbers.next('report')).padStart(6, '0')}`,
    issuer: scribe.random.pick(issuers),
    level,
    during: `[${from},${until ?? ''})`,
    verified: true,
  }
  file.papers.documents.push(scribe.record(documentConcept, { act: 'file', on: filedOn, by: file.worker, facts, key: file.key }))
}

/** Income of the whole home in kuruş a month. */
export function recordIncome(scribe: Scribe, file: CareFile, kurus: bigint, on: Day) {
  const source = scribe.random.chance(0.7) ? 'register' : 'declaration'
  file.papers.facts.push(recordFact(scribe, file, { path: 'household.income', value: String(kurus), source, on }))
}

/** What home care does not ask and other benefits do: the neediness of the home and the degree of an adult's disability. */
export function recordAskedBesides(scribe: Scribe, file: CareFile, kurus: bigint, on: Day) {
  const asked = { source: 'declaration', on }
  recordFact(scribe, file, { path: 'household.livesInArea', value: true, ...asked })
  recordFact(scribe, file, { path: 'household.incomeForNeed', value: String(kurus), ...asked })
  if (ageOn(file.cared.person.birth_date!, on) < 18) return
  fileDegree(scribe, file, on)
  recordFact(scribe, file, { path: 'person.disability.percent', value: scribe.random.int(8, 19) * 5, source: 'document', on })
}

interface NewFact {
  path: string
  value: string | number | boolean
  source: string
  on: Day
}

function recordFact(scribe: Scribe, file: CareFile, { path, value, source, on }: NewFact): Row<'fact'> {
  const isOfHome = path.startsWith('household.')
  const facts = {
    case_id: file.caseId,
    fact: path,
    owner: isOfHome ? 'household' : 'person',
    owner_id: isOfHome ? file.home.row.id : file.cared.person.id,
    value,
    source,
  }
  return scribe.record(fact, { act: 'record', on, by: file.worker, facts, key: file.key })
}

function fileDegree(scribe: Scribe, { caseId, cared, worker, key }: CareFile, on: Day) {
  const facts = {
    case_id: caseId,
    person_id: cared.person.id,
    kind: 'disability-report',
    number: `DENEME-${String(scribe.numbers.next('report')).padStart(6, '0')}`,
    issuer: scribe.random.pick(issuers),
    level: null,
    during: `[${addDays(on, -60)},)`,
    verified: true,
  }
  scribe.record(documentConcept, { act: 'file', on, by: worker, facts, key })
}

/** Two thirds of the net wage for each member, cut to whole kuruş: what the income must stay under (synthetic incomes only). */
export const incomeLimit = (members: number, on: Day): bigint => (getValueOn(netMinimumWage, on) * BigInt(members) * 2n) / 3n

const findings = [
  'Evde görüşüldü. Bakım gören kişinin günlük işlerinin hepsini yanındakiler yapıyor; ev temiz ve düzenli.',
  'Hane yerinde görüldü. Yemek, temizlik ve giyinmede sürekli yardım gerekiyor; geceleri de yanında kalınıyor.',
  'Görüşme evde yapıldı. Bakımı aileden bir kişi üstlenmiş, bu yüzden çalışamıyor. Hanenin geliri belgelere uygun.',
]

export function signEnquiry(scribe: Scribe, file: CareFile, on: Day) {
  const facts = {
    case_id: file.caseId,
    signed_by: file.worker,
    findings: scribe.random.pick(findings),
    opinion: 'Evde bakım koşulları yerinde görülmüş ve incelenmiştir.',
  }
  scribe.record(enquiry, { act: 'sign', on, by: file.worker, facts, key: file.key })
}

/** What the rules say of the papers on the day, stored as it is. */
export function propose(scribe: Scribe, file: CareFile, on: Day): Row<'decision'> {
  const stored = proposeOn(homeCare.benefit, file.papers as Papers, on)
  if (stored.outcome === 'missing') throw new Error('a file with missing papers cannot be proposed')
  const { worker, key, caseId } = file
  const proposed = scribe.record(decision, {
    act: 'propose',
    on,
    by: worker,
    key,
    facts: { case_id: caseId, prepared_by: worker, outcome: stored.outcome, stored },
  })
  scribe.record(caseConcept, { subject: caseId, act: 'propose', on, by: worker, key })
  return proposed
}

export function decide(scribe: Scribe, file: CareFile, proposed: Row<'decision'>, on: Day, decider: number): Row<'decision'> {
  const decided = scribe.record(decision, {
    subject: proposed.id,
    act: 'approve',
    on,
    by: decider,
    key: file.key,
    facts: { reason: null },
  })
  const act = decided.outcome === 'granted' ? 'grant' : 'refuse'
  scribe.record(caseConcept, { subject: file.caseId, act, on, by: decider, key: file.key })
  return decided
}

export function sendBack(scribe: Scribe, file: CareFile, proposed: Row<'decision'>, on: Day, decider: number, reason: string) {
  scribe.record(decision, { subject: proposed.id, act: 'return', on, by: decider, key: file.key, facts: { reason } })
  scribe.record(caseConcept, { subject: file.caseId, act: 'return', on, by: decider, key: file.key })
}

/** Home care starts on the day of decision. */
export function grantAward(scribe: Scribe, file: CareFile, decided: Row<'decision'>): Row<'award'> {
  const facts = {
    case_id: file.caseId,
    decision_id: decided.id,
    programme_id: homeCare.id,
    person_id: file.cared.person.id,
    district_id: file.home.row.district_id,
    prepared_by: decided.prepared_by,
    decided_by: decided.decided_by,
  }
  return scribe.record(award, { act: 'grant', on: decided.decided_on!, by: decided.decided_by!, facts, key: file.awardKey })
}

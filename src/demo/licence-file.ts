import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Matter } from '#kernel/licence/acts.ts'
import type { Licence } from '#kernel/licence/definition.ts'
import type { InspectionAnswer, InspectionKind, Result } from '#kernel/licence/inspection-contract.ts'
import { type Question, questionsOf } from '#kernel/licence/questions.ts'
import { finding, inspection, licence, licenceDecision } from '#kernel/licence/state.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import { workday } from './calendar.ts'
import { staffSurnames } from './data/names.ts'
import { givenName, sexOf, syntheticTckn, syntheticVkn } from './names.ts'
import type { Scribe } from './scribe.ts'
import type { Staff } from './staff.ts'

/** Files of licences lie with the directorate, open to its inspectors. */
export const licenceKey = accessKey(circle.directorate, 0)

/** A licence while its file is written. */
export interface LicenceFile {
  scribe: Scribe
  staff: Staff
  row: Row<'licence'>
  definition: Licence
  /** Of a declared programme inspections have no headings. */
  isWorked: boolean
  open: Row<'finding'>[]
}

interface Applied {
  programmeId: string
  facilityName: string
  district: number
  capacity: number
  manager: string
  on: Day
}

export function definitionFor(programmeId: string): Licence {
  const definition = definitionOf(getProgramme(programmeId), 'licence')
  if (!definition) throw new Error(`${programmeId} has no licence`)
  return definition
}

/** The year's next number of a series: 'OH-2024-00001'. */
export function numberOf(scribe: Scribe, series: string, on: Day): string {
  const prefix = `${series}-${on.slice(0, 4)}-`
  return prefix + String(scribe.numbers.next(prefix)).padStart(5, '0')
}

export function applyFor(scribe: Scribe, staff: Staff, { programmeId, on, ...facility }: Applied): LicenceFile {
  const definition = definitionFor(programmeId)
  const { random } = scribe
  // The facilities' names say which kind they are.
  const kind = definition.kinds.find(each => each.id === 'gunduz-bakimevi') ?? definition.kinds[0]!
  const row = scribe.record(licence, {
    act: 'apply',
    on,
    by: random.pick(staff.programmes),
    key: licenceKey,
    facts: {
      number: numberOf(scribe, definition.numberPrefix, on),
      programme_id: programmeId,
      kind: kind.id,
      facility_name: facility.facilityName,
      address: `Deneme ${random.int(1, 99)}. Sokak No: ${random.int(1, 160)}`,
      district_id: facility.district,
      capacity: facility.capacity,
      manager_name: facility.manager,
      ...founderOf(scribe),
    },
  })
  return { scribe, staff, row, definition, isWorked: getProgramme(programmeId).stage === 'worked', open: [] }
}

/** Mostly a company, else a person; both plainly made up. */
export function founderOf(scribe: Scribe) {
  const { random, numbers } = scribe
  const name = `${givenName(random, sexOf(random))} ${random.pick(staffSurnames)}`
  const contact = { contact_name: name, contact_phone: `0232 000 00 ${String(random.int(0, 99)).padStart(2, '0')}` }
  if (random.chance(0.3))
    return { founder_kind: 'person', founder_name: name, founder_number: syntheticTckn(numbers.next('tckn')), ...contact }
  const running = numbers.next('company')
  return {
    founder_kind: 'company',
    founder_name: `${random.pick(staffSurnames)} ${running} Bakım ve Eğitim Ltd. Şti.`,
    founder_number: syntheticVkn(running),
    ...contact,
  }
}

/** Files the papers of the programme but those that are left out. */
export function filePapers(file: LicenceFile, on: Day, without: readonly string[] = []) {
  const { scribe, definition, row, staff } = file
  for (const paper of definition.papers.filter(each => !without.includes(each.id))) {
    const number = `${scribe.random.int(100, 9999)}/${on.slice(0, 4)}`
    const facts = { kind: paper.id, title: null, number, issuer: null, from: addDays(on, -scribe.random.int(3, 40)), until: null }
    const by = scribe.random.pick(staff.programmes)
    file.row = scribe.record(licence, { subject: row.id, act: 'file-paper', on, by, facts, key: licenceKey })
  }
}

interface Inspected {
  kind: InspectionKind
  plannedOn: Day
  /** Days before it on which it was planned. */
  plannedAhead?: number
  team?: readonly number[]
}

export function planInspection(file: LicenceFile, { kind, plannedOn, plannedAhead = 7, team }: Inspected): Row<'inspection'> {
  const { scribe, row } = file
  const pair = team ?? pairOf(file)
  return scribe.record(inspection, {
    act: 'plan',
    on: workday(addDays(plannedOn, -plannedAhead)),
    by: pair[0]!,
    key: licenceKey,
    facts: { licence_id: row.id, kind, planned_on: plannedOn, team: pair },
  })
}

function pairOf({ scribe, staff }: LicenceFile): number[] {
  const first = scribe.random.pick(staff.inspectors)
  return [first, scribe.random.pick(staff.inspectors.filter(each => each !== first))]
}

/** What an inspection finds of a heading. */
export type Judge = (question: Question) => Result
export const allConform: Judge = () => 'conform'
export const wrongIn =
  (...items: readonly string[]): Judge =>
  ({ item }) =>
    items.includes(item ?? '') ? 'not-conform' : 'conform'

/** Plans an inspection and records what it found; findings are due in `within` days. */
export function inspect(file: LicenceFile, wanted: Inspected, judge: Judge, within = 30): Row<'inspection'> {
  const planned = planInspection(file, wanted)
  const questions = questionsOf(file.isWorked ? file.definition.checklist : [], wanted.kind, file.open)
  const on = wanted.plannedOn
  const answers = questions.map(question => answerTo(file, question, judge(question), addDays(on, within)))
  if (!file.isWorked && wanted.kind !== 'follow-up' && judge(beyondTheList) === 'not-conform')
    answers.push(answerTo(file, beyondTheList, 'not-conform', addDays(on, within)))
  return complete(file, planned, answers, on)
}

/** Where a programme has no headings yet, an inspection may still find something. */
const beyondTheList: Question = { item: null, label: { tr: 'Liste dışı', en: 'Beyond the list' }, finding: null }

function answerTo({ scribe }: LicenceFile, { item, finding: open }: Question, result: Result, dueOn: Day): InspectionAnswer {
  const isWrong = result === 'not-conform'
  const words = open?.words ?? scribe.random.pick(wrongs[item ?? ''] ?? wrongs['']!)
  return {
    item,
    findingId: open?.id ?? scribe.random.uuid(),
    result,
    words: isWrong ? words : null,
    dueOn: isWrong ? dueOn : null,
  }
}

function complete(file: LicenceFile, planned: Row<'inspection'>, answers: readonly InspectionAnswer[], on: Day) {
  const { scribe, row } = file
  const by = planned.team[0]!
  const done = { on, by, key: licenceKey }
  for (const { findingId: subject, item, result, words, dueOn } of answers) {
    const before = file.open.find(each => each.id === subject)
    const seen = { last_inspection_id: planned.id }
    const due = { words, due_on: dueOn, due_by: 'inspector' }
    if (result === 'conform' && before) {
      scribe.record(finding, { ...done, subject, act: 'remedy', facts: seen })
      file.open = file.open.filter(each => each.id !== subject)
    }
    if (result !== 'not-conform') continue
    const after = before
      ? scribe.record(finding, { ...done, subject, act: 'repeat', facts: { ...due, ...seen } })
      : scribe.record(finding, {
          ...done,
          subject,
          act: 'record',
          facts: { ...due, licence_id: row.id, inspection_id: planned.id, item },
        })
    file.open = [...file.open.filter(each => each.id !== subject), after]
  }
  return scribe.record(inspection, { ...done, subject: planned.id, act: 'complete', facts: { answers, note: null } })
}

interface Proposed {
  matter: Matter
  change?: Record<string, unknown>
  reason: string
  ground?: string
  lacking?: string
  on: Day
  by?: number
}

export function propose(
  file: LicenceFile,
  { matter, change, reason, ground, lacking, on, by }: Proposed,
): Row<'licence_decision'> {
  const { scribe, staff, row } = file
  return scribe.record(licenceDecision, {
    act: 'propose',
    on,
    by: by ?? scribe.random.pick(staff.programmes),
    key: licenceKey,
    facts: {
      licence_id: row.id,
      matter,
      change: { matter, ...change },
      reason,
      ground: ground ?? null,
      lacking: lacking ?? null,
      amount: null,
    },
  })
}

/** The decider decides as proposed; `facts` are what the act makes of the licence. */
export function decide(file: LicenceFile, proposal: Row<'licence_decision'>, on: Day, facts: Record<string, unknown> = {}) {
  const { scribe, staff } = file
  const decided = { on, by: scribe.random.pick(staff.deciders), key: licenceKey }
  scribe.record(licenceDecision, { ...decided, subject: proposal.id, act: 'approve', facts: { note: null } })
  file.row = scribe.record(licence, { ...decided, subject: file.row.id, act: proposal.matter, facts })
}

export function sendBack(file: LicenceFile, proposal: Row<'licence_decision'>, on: Day, note: string) {
  const by = file.staff.deciders[0]!
  file.scribe.record(licenceDecision, { subject: proposal.id, act: 'return', on, by, key: licenceKey, facts: { note } })
}

const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Proposes and grants a permit for a facility that is open. */
export function grant(file: LicenceFile, { facility, on, number }: { facility: string; on: Day; number: string }) {
  const { random } = file.scribe
  const group = () => Array.from({ length: 4 }, () => random.pick([...signs])).join('')
  const reason = `Dosya incelendi, ön denetimde engel görülmedi; ${file.row.capacity} kişilik kapasite için ruhsat verilmesi uygundur.`
  const proposal = propose(file, {
    matter: 'grant',
    change: { until: null },
    reason,
    on: workday(addDays(on, -random.int(4, 12))),
  })
  decide(file, proposal, on, {
    permit_number: number,
    permit_code: [group(), group(), group()].join('-'),
    organisation_id: facility,
    until_day: null,
  })
}

/** What does not conform, in an inspector's words; '' where the programme has no headings. */
const wrongs: Readonly<Record<string, readonly string[]>> = {
  places: ['Ruhsatta yazan kapasitenin üzerinde iki yatak var.', 'Oturma odasına yatak konmuş.'],
  age: ['55 yaşından küçük bir kişi kalıyor; dosyasında açıklama yok.'],
  'around-the-clock': ['Gece nöbet çizelgesinde iki gece boş.', 'Hafta sonu gece görevlisinin imzası yok.'],
  manager: ['Sorumlu müdür üç gündür görevde değil, yerine bakan bildirilmemiş.'],
  staff: ['İki bakım görevlisinin belgesi dosyada yok.', 'Bakım görevlisi sayısı vardiyada eksik.'],
  'fire-safety': ['Arka yangın çıkışının önünde dolap var.', 'Söndürücülerin bakım günü geçmiş.', 'Yangın kapısı kilitli.'],
  hygiene: ['Mutfakta son kullanma günü geçmiş ürün var.', 'Ortak banyoda küf ve kırık fayans var.'],
  medicines: ['İlaç dolabı kilitsiz.', 'İlaç veriliş çizelgesi son bir haftadır doldurulmamış.'],
  files: ['Dört kişinin sözleşmesi imzasız.', 'Üç dosyada sağlık raporu eksik.'],
  access: ['Giriş rampasının tutunma barı sökülmüş.', 'Asansörün bakım belgesi asılı değil.'],
  '': [
    'Bahçe kapısının kilidi bozuk.',
    'Acil durum telefonları asılı değil.',
    'Ziyaretçi defteri tutulmuyor.',
    'Havalandırma çalışmıyor.',
  ],
}

import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { licence } from '#kernel/licence/state.ts'
import { organisation, unit } from '#kernel/organisation/state.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { cases } from '#services/disability-and-age/ozel-huzurevi/cases.ts'
import { workday } from './calendar.ts'
import {
  allConform,
  applyFor,
  decide,
  filePapers,
  grant,
  inspect,
  type LicenceFile,
  licenceKey,
  numberOf,
  planInspection,
  propose,
  sendBack,
  wrongIn,
} from './licence-file.ts'
import { districtId } from './organisations.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import type { World } from './world.ts'

/** The homes of these files stand beside those that the plan counts; their circles follow after all others. */
const firstCircle = 600
const programmeId = 'ozel-huzurevi'
const regulation = 'RG 07.08.2008/26960'

interface Stage {
  scribe: Scribe
  world: World
  district: string
  place: number
}

type Write = (stage: Stage) => void

/** Private homes at every stage of their file: so that there is work for whoever prepares, inspects and decides. */
export function* recordStagedLicences(scribe: Scribe, world: World): Generator<void> {
  for (const [place, write] of stages.entries()) {
    write({ scribe, world, district: districts[place % districts.length]!, place })
    yield
  }
}

const districts = ['Bornova', 'Karşıyaka', 'Buca', 'Konak', 'Urla', 'Menemen', 'Çeşme', 'Torbalı']

/** In the order of their applications, by which they are numbered. */
const stages: readonly Write[] = [
  closed,
  suspended,
  withdrawn,
  refusedForPlaces,
  returned,
  withOverdueFinding,
  waitsForDecision,
  readyToPropose,
  waitsForRefusal,
  waitsForInspection,
  justReceived,
]
export const stagedLicences = stages.length

function applied({ scribe, world, district, place }: Stage, on: Day, capacity = 20 + scribe.random.int(4, 40)): LicenceFile {
  return applyFor(scribe, world.staff, {
    programmeId,
    facilityName: `${district} Deneme ${place + 1} Özel Huzurevi`,
    district: districtId(district),
    capacity,
    manager: 'Deneme Müdür',
    on,
  })
}

/** Papers and a first inspection in which all was well. */
function inspected(stage: Stage, on: Day, capacity?: number): LicenceFile {
  const file = applied(stage, on, capacity)
  filePapers(file, workday(addDays(on, 12)))
  inspect(file, { kind: 'pre', plannedOn: workday(addDays(on, 26)) }, allConform)
  return file
}

function justReceived(stage: Stage) {
  applied(stage, '2024-09-24')
}

function waitsForInspection(stage: Stage) {
  const file = applied(stage, '2024-08-26')
  filePapers(file, '2024-09-10', ['fire-report', 'health-report'])
  planInspection(file, { kind: 'pre', plannedOn: addDays(plan.lastDay, 1), team: demoTeam(file) })
}

function withOverdueFinding(stage: Stage) {
  const file = applied(stage, '2024-07-08')
  filePapers(file, '2024-07-22')
  inspect(file, { kind: 'pre', plannedOn: '2024-08-12', team: demoTeam(file) }, wrongIn('fire-safety', 'access'), 32)
}

function readyToPropose(stage: Stage) {
  inspected(stage, '2024-08-05')
}

const grantReason = 'Belgeler incelendi, ön denetimde engel görülmedi; ruhsat verilmesi uygundur.'

function waitsForDecision(stage: Stage) {
  const file = inspected(stage, '2024-07-15')
  propose(file, {
    matter: 'grant',
    change: { until: null },
    reason: grantReason,
    on: '2024-09-19',
    by: stage.world.staff.programmes[0]!,
  })
}

function returned(stage: Stage) {
  const file = inspected(stage, '2024-06-24')
  const proposal = propose(file, { matter: 'grant', change: { until: null }, reason: grantReason, on: '2024-09-05' })
  sendBack(file, proposal, '2024-09-12', 'Yerleşim planında gösterilen oda sayısı dosyadakinden farklı; kurucudan sorulsun.')
}

/** The story that the programme itself tells: fourteen places. */
function refusedForPlaces(stage: Stage) {
  const { on, standing } = cases.farBelow
  const file = inspected(stage, on, standing.capacity)
  const reason = `Yönetmeliğe göre en az 20 kişilik kapasite gerekir; başvuruda ${standing.capacity} kişilik kapasite yazılı. Kapasite artırılırsa yeniden başvurulabilir.`
  decide(file, propose(file, { matter: 'refuse', reason, on: '2024-05-27' }), '2024-06-05')
}

function waitsForRefusal(stage: Stage) {
  const { standing } = cases.belowTheLimit
  const file = inspected(stage, '2024-08-12', standing.capacity)
  const reason = `En az 20 kişilik kapasite gerekir; başvuruda ${standing.capacity} yazılı.`
  propose(file, { matter: 'refuse', reason, on: '2024-09-23' })
}

function withdrawn(stage: Stage) {
  const file = applied(stage, '2024-04-15')
  const facts = { reason: 'Kurucu binayı kiralamaktan vazgeçti.' }
  const by = stage.world.staff.programmes[0]!
  stage.scribe.record(licence, { subject: file.row.id, act: 'withdraw', on: '2024-05-20', by, key: licenceKey, facts })
}

/** A home that was licensed once, with its facility; it is none of those that the plan counts. */
function licensed(stage: Stage, openedOn: Day) {
  const file = inspected(stage, workday(addDays(openedOn, -120)), 36)
  const facility = openHome(stage, file.row, openedOn)
  grant(file, { facility: facility.id, on: openedOn, number: numberOf(stage.scribe, 'OHR', openedOn) })
  return { file, facility }
}

const reference = accessKey(circle.reference, 0)

function openHome({ scribe, place }: Stage, row: Row<'licence'>, on: Day) {
  const opened = { act: 'open', on, by: 0, key: reference }
  const facility = scribe.record(organisation, {
    ...opened,
    facts: { circle: firstCircle + place, kind: programmeId, name: row.facility_name, district_id: row.district_id },
  })
  const facts = { organisation_id: facility.id, name: 'Bütün kuruluş', capacity: row.capacity, serves: {} }
  return { id: facility.id, unit: scribe.record(unit, { ...opened, facts }).id }
}

/** Closed by decision with its facility: its permit counts no more. */
function closed(stage: Stage) {
  const { file, facility } = licensed(stage, '2016-04-11')
  const on = '2024-06-03'
  const reason = 'Kurucu kuruluşu kapattığını bildirdi; kalanlar başka huzurevlerine yerleşti.'
  decide(file, propose(file, { matter: 'close', reason, ground: `${regulation}; kurucunun bildirimi`, on: '2024-05-27' }), on)
  const close = { act: 'close', on, by: stage.world.staff.deciders[0]!, key: reference }
  stage.scribe.record(unit, { ...close, subject: facility.unit })
  stage.scribe.record(organisation, { ...close, subject: facility.id })
}

/** Its facility is open, its permit is not in force: an organisation that the figure does not count. */
function suspended(stage: Stage) {
  const { file } = licensed(stage, '2018-10-08')
  const on = '2024-09-09'
  inspect(file, { kind: 'unannounced', plannedOn: '2024-08-29' }, wrongIn('fire-safety', 'around-the-clock'))
  const reason = 'Gece tek görevli bulundu, yangın çıkışı kapalıydı; giderilene kadar faaliyet durdurulmalı.'
  decide(file, propose(file, { matter: 'suspend', reason, ground: regulation, on: '2024-09-04' }), on)
}

/** The demo's inspector and a colleague. */
const demoTeam = ({ staff: { inspectors } }: Pick<LicenceFile, 'staff'>) => [inspectors[0]!, inspectors[1]!]

/** What is left undone in the files of some homes of the plan: to decide, to inspect today and to follow up. */
export function leaveWork(file: LicenceFile, index: number) {
  if (file.isWorked) work[index]?.(file)
  else if (index % 40 === 7)
    planInspection(file, { kind: 'planned', plannedOn: workday(addDays(plan.lastDay, 1 + (index % 9))), plannedAhead: 14 })
}

const work: Readonly<Record<number, (file: LicenceFile) => void>> = {
  1: wantsMorePlaces,
  5: wantsWarning,
  8: file => planInspection(file, { kind: 'planned', plannedOn: '2024-09-25', team: demoTeam(file) }),
  9: file => planInspection(file, { kind: 'unannounced', plannedOn: plan.lastDay, team: demoTeam(file) }),
  14: followedLater,
}

function wantsMorePlaces(file: LicenceFile) {
  const reason = 'Ek kat için yapı kullanma izni getirildi; kapasitenin artırılması uygundur.'
  propose(file, { matter: 'change-capacity', change: { capacity: file.row.capacity + 10 }, reason, on: '2024-09-18' })
}

function wantsWarning(file: LicenceFile) {
  inspect(file, { kind: 'unannounced', plannedOn: '2024-09-16', team: demoTeam(file) }, wrongIn('medicines', 'fire-safety'), 10)
  const reason = 'İlaç dolabı kilitsiz, yangın çıkışı kapalı bulundu; yazılı uyarı uygundur.'
  propose(file, { matter: 'warn', reason, ground: regulation, on: '2024-09-20', by: file.staff.inspectors[0]! })
}

function followedLater(file: LicenceFile) {
  inspect(file, { kind: 'unannounced', plannedOn: '2024-09-17', team: demoTeam(file) }, wrongIn('fire-safety', 'files'), 9)
  planInspection(file, { kind: 'follow-up', plannedOn: addDays(plan.lastDay, 2), team: demoTeam(file) })
}

import type { Row } from '#database/types.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { dayBetween, workday } from './calendar.ts'
import type { Facility } from './facilities.ts'
import {
  allConform,
  applyFor,
  decide,
  definitionFor,
  filePapers,
  founderOf,
  grant,
  inspect,
  type Judge,
  type LicenceFile,
  numberOf,
  propose,
  wrongIn,
} from './licence-file.ts'
import { leaveWork, recordStagedLicences, stagedLicences } from './licence-stages.ts'
import type { Ground, Part } from './part.ts'
import { districtRows, spreadOverDistricts } from './places.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import type { World } from './world.ts'

/** Figures of permits in force, by the programme that licenses. */
const figures = { 'ozel-kres': 'F17', 'ozel-engelli-bakim': 'F40', 'ozel-huzurevi': 'F44' } as const
type Licensed = keyof typeof figures
const programmes = Object.keys(figures) as Licensed[]

/** The licences of the private facilities, whole at every scale, and files at every stage. */
export function licenceParts({ world, scribe }: Ground): Part[] {
  const staged: Part = {
    label: 'ruhsat başvuruları',
    steps: stagedLicences,
    planned: [],
    *write() {
      yield* recordStagedLicences(scribe('licence stages'), world)
    },
  }
  return [...programmes.map(programme => permits(scribe(`licences ${programme}`), world, programme)), staged]
}

function permits(scribe: Scribe, world: World, programme: Licensed): Part {
  const facilities = world.facilities.get(programme)!
  return {
    label: 'ruhsatlar ve denetimler',
    steps: facilities.length,
    planned: spreadOverDistricts(plan.facilities[programme]).map((count, index) => ({
      figure: figures[programme],
      district: districtRows[index]!.id,
      value: BigInt(count),
    })),
    *write() {
      const sketches = facilities
        .map(facility => ({ facility, appliedOn: workday(addDays(facility.row.opened_on, -scribe.random.int(90, 210))) }))
        .sort((one, other) => (one.appliedOn < other.appliedOn ? -1 : 1))
      const numbers = permitNumbers(scribe, programme, facilities)
      for (const [index, { facility, appliedOn }] of sketches.entries()) {
        const file = license(scribe, world, programme, { facility, appliedOn, number: numbers.get(facility)! })
        inspectOverYears(file, index)
        changeSince(file, index)
        leaveWork(file, index)
        yield
      }
    },
  }
}

/** Numbers run in the order in which permits were granted. */
function permitNumbers(scribe: Scribe, programme: Licensed, facilities: readonly Facility[]): Map<Facility, string> {
  const series = `${definitionFor(programme).numberPrefix}R`
  const inOrder = facilities.toSorted((one, other) => (one.row.opened_on < other.row.opened_on ? -1 : 1))
  return new Map(inOrder.map(facility => [facility, numberOf(scribe, series, facility.row.opened_on)]))
}

interface Sketch {
  facility: Facility
  appliedOn: Day
  number: string
}

/** From the application to the permit, which bears the day on which the facility opened. */
function license(scribe: Scribe, world: World, programmeId: Licensed, { facility, appliedOn, number }: Sketch): LicenceFile {
  const { row, units } = facility
  const managerId = world.staff.managerOf.get(row.id)
  const file = applyFor(scribe, world.staff, {
    programmeId,
    facilityName: row.name,
    district: row.district_id!,
    capacity: capacityOf(units),
    manager: world.staff.rows.find(each => each.id === managerId)!.display_name,
    on: appliedOn,
  })
  filePapers(file, workday(addDays(appliedOn, 14)))
  const seenOn = workday(addDays(appliedOn, 35))
  const hadFindings = scribe.random.chance(0.2)
  inspect(file, { kind: 'pre', plannedOn: seenOn }, hadFindings ? firstOf(file) : allConform)
  if (hadFindings) inspect(file, { kind: 'follow-up', plannedOn: workday(addDays(seenOn, 28)), plannedAhead: 3 }, allConform)
  grant(file, { facility: row.id, on: row.opened_on, number })
  return file
}

const capacityOf = (units: readonly Row<'unit'>[]) => units.reduce((sum, unit) => sum + unit.capacity, 0)

/** One heading of the list does not conform. */
const firstOf = ({ scribe, definition }: LicenceFile): Judge =>
  wrongIn(definition.checklist.length > 0 ? scribe.random.pick(definition.checklist).id : '')

/** Most headings conform; what was open is mostly remedied. */
function usual({ scribe: { random }, isWorked }: LicenceFile): Judge {
  return ({ finding }) => {
    if (finding) return random.chance(0.8) ? 'conform' : 'not-conform'
    if (random.chance(isWorked ? 0.06 : 0.3)) return 'not-conform'
    return random.chance(0.05) ? 'not-looked' : 'conform'
  }
}

/** Once or twice a year, with a follow-up where something was found; the last ones leave findings open, some past their day. */
function inspectOverYears(file: LicenceFile, index: number) {
  const { random } = file.scribe
  const days = inspectionDays(file)
  for (const [place, day] of days.entries()) {
    inspect(file, { kind: random.chance(0.4) ? 'unannounced' : 'planned', plannedOn: day }, usual(file))
    const next = days[place + 1] ?? plan.lastWorkedDay
    const follow = workday(addDays(day, random.int(33, 45)))
    // Every eighth facility was not visited again, so that the inspector finds findings past their day.
    if (file.open.length > 0 && follow < next && index % 8 !== 3)
      inspect(file, { kind: 'follow-up', plannedOn: follow, plannedAhead: 3 }, usual(file), 20)
  }
}

function inspectionDays({ scribe: { random } }: LicenceFile): Day[] {
  const years = Array.from({ length: Number(plan.year) - plan.inspectedSince + 1 }, (_, year) => plan.inspectedSince + year)
  return years
    .flatMap(year => {
      const last = String(year) === plan.year ? '09-13' : '11-30'
      const first = workday(dayBetween(random, `${year}-01-15`, `${year}-06-30`))
      return random.chance(0.5) ? [first, workday(dayBetween(random, `${year}-08-20`, `${year}-${last}`))] : [first]
    })
    .sort()
}

const ground = (file: LicenceFile) => file.definition.kinds[0]!.law

/** What has changed since the permit, for some: another manager, another founder, a warning, some weeks of closure. */
function changeSince(file: LicenceFile, index: number) {
  if (!file.isWorked) return
  const { scribe, row } = file
  const on = workday(dayBetween(scribe.random, '2023-03-01', '2024-06-28'))
  const decidedOn = workday(addDays(on, 9))
  if (index % 11 === 4) {
    const reason = 'Müdür işten ayrıldı; yerine gelenin belgeleri tamam.'
    const facts = { manager_name: row.manager_name }
    decide(
      file,
      propose(file, { matter: 'change-manager', change: { managerName: row.manager_name }, reason, on }),
      decidedOn,
      facts,
    )
  }
  if (index % 17 === 6) {
    const founder = founderOf(scribe)
    const reason = 'Kuruluş devredildi; devralan koşulları taşıyor.'
    decide(file, propose(file, { matter: 'transfer', change: { founder: asTyped(founder) }, reason, on }), decidedOn, founder)
  }
  if (index % 13 === 2) {
    const reason = 'Aynı eksiklik iki denetimde üst üste görüldü; giderilmesi için yazılı uyarı uygundur.'
    decide(file, propose(file, { matter: 'warn', reason, ground: ground(file), on }), decidedOn)
  }
  if (index === 20) {
    const reason = 'Yangın çıkışları kapalı bulundu; giderilene kadar kuruluşun faaliyeti durdurulmalı.'
    decide(file, propose(file, { matter: 'suspend', reason, ground: ground(file), on: '2023-05-08' }), '2023-05-10')
    const remedied = 'Yangın çıkışları açıldı, takip denetiminde görüldü; faaliyet yeniden başlayabilir.'
    decide(file, propose(file, { matter: 'resume', reason: remedied, on: '2023-06-19' }), '2023-06-21')
  }
}

/** A founder as a form would send it. */
const asTyped = (founder: ReturnType<typeof founderOf>) => ({
  kind: founder.founder_kind,
  name: founder.founder_name,
  number: founder.founder_number,
  contactName: founder.contact_name,
  contactPhone: founder.contact_phone,
})

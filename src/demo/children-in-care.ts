import type { Row } from '#database/types.ts'
import { addDays, ageOn, type Day } from '#platform/day/day.ts'
import { dayBetween } from './calendar.ts'
import { bornFor, recordAlone, recordFamily } from './care-people.ts'
import {
  admit,
  after,
  applyToJudge,
  arrive,
  away,
  type ChildFile,
  decide,
  decideDischarge,
  decideLasting,
  decideUrgent,
  extend,
  openChildFile,
  propose,
  proposeDischarge,
  review,
} from './child-file.ts'
import { dischargeNotes, hospitalNotes, missingNotes } from './data/care-words.ts'
import type { Facility } from './facilities.ts'
import { type Sex, sexOf } from './names.ts'
import type { Organisation } from './organisations.ts'
import { districtRows } from './places.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import { spotIn, type World } from './world.ts'

export interface Care {
  scribe: Scribe
  world: World
  coordination: Organisation
  manager: number
}

export interface Child {
  person: Row<'person'>
  household: string | null
  centre: Organisation
  district: number
  worker: number
}

/** Brothers and sisters of one home, or children whose family is not known, as they became known to a centre. */
export function knowChildren(
  { scribe, world }: Care,
  born: readonly { birth: Day; sex: Sex }[],
  on: Day,
  district?: number,
): Child[] {
  const { random } = scribe
  const spot = spotIn(world, random, district ?? random.pick(districtRows).id)
  const known = { centre: spot.centre, district: spot.neighbourhood.district_id, worker: random.pick(spot.team.caseWorkers) }
  const isFamilyKnown = born.length > 1 || random.chance(0.85)
  if (!isFamilyKnown) {
    const { birth, sex } = born[0]!
    return [{ ...known, person: recordAlone(scribe, birth, sex, known.district, on, known.worker), household: null }]
  }
  const { household, children } = recordFamily(scribe, spot, born, on, known.worker)
  return children.map(person => ({ ...known, person, household }))
}

interface Placed {
  file: ChildFile
  order: Row<'care_order'>
  stay: Row<'placement'>
}

/** From the first day at the centre to the bed: a third by way of an urgent order, the others by the court’s order at once. */
function bringHome(care: Care, child: Child, bed: { unit: Row<'unit'>; bed: number; district: number }, on: Day): Placed {
  const { scribe, world, coordination, manager } = care
  const { random } = scribe
  const file = openChildFile(scribe, { ...child, on, circle: coordination.circle })
  const urgent = random.chance(0.35) ? arrive(file, on, random.chance(0.1)) : undefined
  const ordered = after(on, 3)
  if (urgent) {
    applyToJudge(file, urgent, ordered)
    decideUrgent(file, urgent, after(ordered, 2))
  }
  const first = urgent ? undefined : decideLasting(file, ordered)
  const proposedOn = after(ordered, random.int(3, 6))
  const need = propose(file, proposedOn)
  const approvedOn = after(proposedOn, random.int(1, 4))
  decide(file, need, 'approve', approvedOn, { by: random.pick(world.staff.deciders), to: coordination })
  const stay = admit(file, need, bed, after(approvedOn, random.int(1, 3)), manager)
  const order = first ?? decideLasting(file, after(stay.from_day, random.int(8, 14)), urgent)
  return { file, order, stay }
}

/** Birthdays of the oldest: those who are about to come of age, the nearest first. */
const comingOfAge: readonly Day[] = ['2006-10-02', '2006-10-11', '2006-10-29', '2006-11-18', '2006-12-09', '2007-01-15']
/** Came of age in May and stays on to finish school. */
const extended = { birth: '2006-05-14', decidedOn: '2024-04-22', until: '2025-07-01' } as const satisfies Record<string, Day>

/** Every home with its children, brothers and sisters together; some of them away, some about to leave. */
export function* recordHomes(care: Care, homes: readonly Facility[]): Generator<void> {
  const events = eventsFor(care)
  const oldest: Day[] = [...comingOfAge, extended.birth]
  for (const [index, home] of homes.entries()) {
    const unit = home.units[0]!
    const { each, more } = plan.placed['cocuk-evi']
    const count = each + (index < more ? 1 : 0)
    for (let bed = 1; bed <= count; ) {
      const size = Math.min(count - bed + 1, groupSize(care.scribe.random.int(1, 100)))
      const old = isForOldest(unit) && bed === 1 ? oldest.shift() : undefined
      for (const placed of placeGroup(care, home, unit, bed, old ? [old] : born(care.scribe, unit, size))) {
        reviewed(care, placed, old === extended.birth)
        events.next(placed)?.(placed)
        bed += 1
      }
      yield
    }
    if (index % 4 === 0) {
      leftInTheYear(care, home, unit)
      yield
    }
  }
}

/** Every order is reviewed in time but a few, whose review is overdue. */
function reviewed({ scribe, manager }: Care, { file, order, stay }: Placed, isExtended: boolean) {
  if (!isExtended) return review(file, order, manager, scribe.random.chance(0.03) ? { until: '2024-06-14' } : {})
  review(file, order, manager, { until: addDays(extended.decidedOn, -1) })
  extend(file, order, stay, extended.decidedOn, extended.until, manager)
  review(file, order, manager, { since: extended.decidedOn })
}

const groupSize = (percent: number) => (percent <= 70 ? 1 : percent <= 92 ? 2 : 3)

const isForOldest = ({ serves }: Row<'unit'>) => (serves as { ageUntil?: number }).ageUntil === 18

function born({ random }: Scribe, { serves }: Row<'unit'>, count: number): Day[] {
  const { ageFrom = 0, ageUntil = 18 } = serves as { ageFrom?: number; ageUntil?: number }
  return Array.from({ length: count }, () => bornFor(random, Math.max(1, ageFrom), ageUntil === 18 ? 17 : ageUntil))
}

function placeGroup(care: Care, { row }: Facility, unit: Row<'unit'>, firstBed: number, births: readonly Day[]): Placed[] {
  const { random } = care.scribe
  const sex = (unit.serves as { sex?: Sex }).sex
  const youngest = births.toSorted().at(-1)!
  const earliest = [addDays(youngest, 20), row.opened_on, '2020-02-03'].sort().at(-1)!
  const latest = births.includes(extended.birth) ? '2023-10-02' : '2024-08-23'
  const on = after(dayBetween(random, earliest, [latest, earliest].sort().at(-1)!), 0)
  const known = knowChildren(
    care,
    births.map(birth => ({ birth, sex: sex ?? sexOf(random) })),
    on,
    random.chance(0.4) ? row.district_id! : undefined,
  )
  return known.map((child, index) => bringHome(care, child, { unit, bed: firstBed + index, district: row.district_id! }, on))
}

/** `youngest`: what happens to older children only. */
type Happening = ((placed: Placed) => void) & { youngest?: number }

/** What has happened to some of them by the last evening: every so many children the next of the list. */
function eventsFor(care: Care): { next: (placed: Placed) => Happening | undefined } {
  const { manager: by, scribe, world } = care
  const { random } = scribe
  const decider = () => random.pick(world.staff.deciders)
  const leave =
    (on: Day, backOn: Day): Happening =>
    ({ file, stay }) =>
      away(file, stay, 'leave', on, by, { backOn, note: 'Ailesinin yanında.' })
  const leaves =
    (ground: keyof typeof dischargeNotes, on: Day) =>
    ({ file, stay }: Placed) =>
      proposeDischarge(file, stay, ground, dischargeNotes[ground], on, by)
  const goesMissing = (on: Day, note: string): Happening =>
    Object.assign(({ file, stay }: Placed) => away(file, stay, 'miss', on, by, { note }), { youngest: 13 })
  const happenings: Happening[] = [
    leave('2024-09-27', '2024-09-29'),
    goesMissing('2024-09-27', missingNotes[0]!),
    leave('2024-09-27', '2024-10-01'),
    ({ file, stay }) => away(file, stay, 'hospitalise', '2024-09-25', by, { note: hospitalNotes[0] }),
    placed => leaves('returned-to-family', '2024-09-24')(placed),
    leave('2024-09-26', '2024-10-04'),
    placed => leaves('koruyucu-aile', '2024-09-26')(placed),
    goesMissing('2024-09-26', missingNotes[1]!),
    placed =>
      decideDischarge(
        placed.file,
        leaves('order-lifted', '2024-09-12')(placed),
        '2024-09-18',
        decider(),
        'Kararın kaldırıldığını gösteren belge dosyada yok; ekleyip yeniden gönderin.',
      ),
    leave('2024-09-20', '2024-09-27'),
    ({ file, stay }) => away(file, stay, 'hospitalise', '2024-09-26', by, { note: hospitalNotes[1] }),
    placed => leaves('other-province', '2024-09-25')(placed),
    leave('2024-09-27', '2024-10-02'),
  ]
  const every = 17
  let seen = 0
  return {
    next: ({ file }) => {
      seen += 1
      if (seen % every !== 0) return undefined
      const age = ageOn(file.person.birth_date!, plan.lastDay)
      const index = happenings.findIndex(({ youngest = 0 }) => youngest <= age)
      return index < 0 ? undefined : happenings.splice(index, 1)[0]
    },
  }
}

/** A child who was here and left in the year, by decision. */
function leftInTheYear(care: Care, home: Facility, unit: Row<'unit'>) {
  const { scribe, world, manager } = care
  const { random } = scribe
  const [placed] = placeGroupUntil(care, home, unit)
  if (!placed) return
  const proposedOn = after(dayBetween(random, '2024-02-05', '2024-08-30'), 0)
  const ground = random.pick(Object.keys(dischargeNotes) as (keyof typeof dischargeNotes)[])
  const proposed = proposeDischarge(placed.file, placed.stay, ground, dischargeNotes[ground], proposedOn, manager)
  decideDischarge(placed.file, proposed, after(proposedOn, random.int(2, 8)), random.pick(world.staff.deciders))
}

/** The last bed of a home held someone who came two years ago at the latest. */
function placeGroupUntil(care: Care, { row }: Facility, unit: Row<'unit'>): Placed[] {
  const { ageFrom = 0, ageUntil = 18 } = unit.serves as { ageFrom?: number; ageUntil?: number }
  const birth = bornFor(care.scribe.random, Math.max(3, ageFrom), Math.min(16, ageUntil))
  const on = after([row.opened_on, addDays(birth, 20), '2022-03-07'].sort().at(-1)!, care.scribe.random.int(0, 200))
  const sex = (unit.serves as { sex?: Sex }).sex ?? sexOf(care.scribe.random)
  return knowChildren(care, [{ birth, sex }], on).map(child =>
    bringHome(care, child, { unit, bed: unit.capacity, district: row.district_id! }, on),
  )
}

import type { Row } from '#database/types.ts'
import { accessKey } from '#kernel/access/roles.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { addDays, birthdayOf, type Day } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import { dayBetween, workday } from './calendar.ts'
import { bornFor, recordAlone, recordFamily } from './care-people.ts'
import { admit, decide, propose } from './child-file.ts'
import type { Facility } from './facilities.ts'
import { type Sex, sexOf } from './names.ts'
import { type Bed, openFile, placeIn } from './placement-file.ts'
import { districtRows } from './places.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import { type Spot, spotIn, type World } from './world.ts'

/** Who lives in a kind of facility: ages on the last day, and since when at the earliest. */
export interface Residents {
  programme: string
  strand: string
  ages: (unit: Row<'unit'>) => readonly [from: number, until: number]
  since: Day
  /** Ends by itself on the eighteenth birthday. */
  untilGrown?: boolean
  overnight?: boolean
  /** Recorded by a centre of where they come from, so that nothing leads to the place. */
  isHidden?: boolean
}

/** As many as are wanted in each unit of a facility, from the first bed on; gives back what was recorded of each. */
export function* recordResidents(
  scribe: Scribe,
  world: World,
  facility: Facility,
  unit: Row<'unit'>,
  count: number,
  kind: Residents,
): Generator<void, Row<'placement'>[]> {
  const placed: Row<'placement'>[] = []
  for (let bed = 1; bed <= count; bed++) {
    placed.push(recordOne(scribe, world, facility, unit, bed, kind))
    yield
  }
  return placed
}

function recordOne(scribe: Scribe, world: World, facility: Facility, unit: Row<'unit'>, bed: number, kind: Residents) {
  const { random } = scribe
  const { row } = facility
  const [from, until] = kind.ages(unit)
  const birth = bornFor(random, from, until)
  const conditions = definitionOf(getProgramme(kind.programme), 'placement', kind.strand)
  const oldEnough = conditions ? birthdayOf(birth, conditions.ages.from) : addDays(birth, 30)
  const earliest = [kind.since, row.opened_on, oldEnough].sort().at(-1)!
  const on = [workday(dayBetween(random, earliest, plan.lastWorkedDay)), earliest].sort().at(-1)!
  const home = spotIn(
    world,
    random,
    kind.isHidden ? random.pick(districtRows).id : (row.district_id ?? random.pick(districtRows).id),
  )
  const sex = ((unit.serves as { sex?: Sex }).sex ?? (kind.isHidden ? 'female' : sexOf(random))) as Sex
  const place = conditions ? placeByNeed : placeAtOnce
  return place({ scribe, world, facility, kind, birth, sex, home, on }, { unit, bed, district: row.district_id })
}

interface Newcomer {
  scribe: Scribe
  world: World
  facility: Facility
  kind: Residents
  birth: Day
  sex: Sex
  home: Spot
  on: Day
}

/** A programme whose conditions are not worked out records the stay alone. */
function placeAtOnce({ scribe, world, facility, kind, birth, sex, home, on }: Newcomer, bed: Bed) {
  const { row, circle } = facility
  const by = world.staff.managerOf.get(row.id)!
  const programme = getProgramme(kind.programme)
  const knownBy = kind.isHidden ? home.team.manager : by
  const person = recordAlone(scribe, birth, sex, home.neighbourhood.district_id, on, knownBy)
  const opened = openFile(scribe, {
    programme,
    strand: kind.strand,
    person,
    organisation: row.id,
    district: row.district_id,
    on,
    by,
    key: accessKey(circle, programme.level),
  })
  const until = kind.untilGrown ? birthdayOf(birth, 18) : null
  return placeIn(scribe, opened, { ...bed, overnight: kind.overnight ?? true, until }, on, by)
}

/** Elsewhere a centre of where they lived prepares the need, and a decider hands the file to the facility. */
function placeByNeed({ scribe, world, facility, kind, birth, sex, home, on }: Newcomer, bed: Bed) {
  const { row, circle } = facility
  const { random } = scribe
  const programme = getProgramme(kind.programme)
  const [openedOn, proposedOn, approvedOn] = [28, 18, 9].map(days => workday(addDays(on, -days))) as [Day, Day, Day]
  const worker = random.pick(home.team.caseWorkers)
  const district = home.neighbourhood.district_id
  const person = recordAlone(scribe, birth, sex, district, openedOn, worker)
  const key = accessKey(circle, programme.level)
  const opened = openFile(scribe, {
    programme,
    strand: kind.strand,
    person,
    organisation: home.centre.id,
    district,
    on: openedOn,
    by: worker,
    worker,
    key,
  })
  const file = { scribe, row: opened, person, worker, key }
  const need = propose(file, proposedOn)
  decide(file, need, 'approve', approvedOn, { by: random.pick(world.staff.deciders), to: row })
  return admit(file, need, bed, on, world.staff.managerOf.get(row.id)!)
}

/** Children of poor homes in the free places of a nursery, by day. */
export function* recordFreePlaces(
  scribe: Scribe,
  world: World,
  { row, circle, units }: Facility,
  count: number,
): Generator<void> {
  const { random } = scribe
  const programme = getProgramme('ozel-kres')
  for (let bed = 1; bed <= count; bed++) {
    const birth = dayBetween(random, '2019-10-01', '2022-06-30')
    const on = workday(dayBetween(random, '2023-09-04', '2024-09-20'))
    const spot = spotIn(world, random, row.district_id!)
    const by = world.staff.managerOf.get(row.id)!
    const { household, children } = recordFamily(scribe, spot, [{ birth, sex: sexOf(random) }], on, spot.team.manager)
    const opened = openFile(scribe, {
      programme,
      strand: 'free-places',
      person: children[0]!,
      household,
      organisation: row.id,
      district: row.district_id,
      on,
      by,
      key: accessKey(circle, programme.level),
    })
    placeIn(scribe, opened, { unit: units[0]!, bed, district: row.district_id, overnight: false }, on, by)
    yield
  }
}

import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { unit } from '#kernel/organisation/state.ts'
import { placement } from '#kernel/placement/state.ts'
import { addDays, addMonths, birthdayOf, type Day } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import { dayBetween, workday } from './calendar.ts'
import { bornFor, recordAlone } from './care-people.ts'
import { after } from './child-file.ts'
import { sketchFamily } from './families.ts'
import { sexOf } from './names.ts'
import { recordHome } from './people.ts'
import { openFile, placeIn } from './placement-file.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import { spotIn, type World } from './world.ts'

const foster = getProgramme('koruyucu-aile')
const adoption = getProgramme('evlat-edinme')

/** A foster family is a unit of the directorate, opened with its first child. */
export function recordFoster(scribe: Scribe, world: World, district: number, children: number) {
  const { random } = scribe
  const on = workday(dayBetween(random, '2019-03-01', '2024-09-13'))
  const key = accessKey(circle.directorate, foster.level)
  const family = openFamily(scribe, world, { district, capacity: children, care: foster.id, on, key })
  for (let bed = 1; bed <= children; bed++) {
    const since = bed === 1 ? on : after(dayBetween(random, on, plan.lastWorkedDay), 0)
    const birth = [bornFor(random, 1, 17), addDays(on, -200)].sort()[0]!
    const until = birthdayOf(birth, 18)
    place(scribe, world, family, { programme: foster.id, birth, district, on: since, bed, until, key })
  }
}

/** A year of care before the court's decision: decided in the year, or still running. Sealed, and of no district. */
export function recordAdoption(scribe: Scribe, world: World, isDecided: boolean) {
  const { random } = scribe
  const key = accessKey(circle.directorate, adoption.level)
  const decidedOn = workday(dayBetween(random, '2024-01-15', '2024-09-20'))
  const on = isDecided
    ? workday(addDays(addMonths(decidedOn, -12), -random.int(20, 90)))
    : workday(dayBetween(random, '2023-11-06', '2024-08-30'))
  const district = random.int(1, 30)
  const family = openFamily(scribe, world, { district, capacity: 1, care: adoption.id, on, key })
  const birth = addDays(on, -random.int(100, 1400))
  const stay = place(scribe, world, family, { programme: adoption.id, birth, district: null, on, bed: 1, until: null, key })
  if (!isDecided) return
  const by = world.staff.programmes[0]!
  scribe.record(placement, { subject: stay.id, act: 'end', on: decidedOn, by, key, facts: { ground: 'adopted' } })
  scribe.record(caseConcept, { subject: stay.case_id, act: 'discharge', on: decidedOn, by, key })
  scribe.record(unit, { subject: family.id, act: 'close', on: decidedOn, by, key })
}

interface NewFamily {
  district: number
  capacity: number
  care: string
  on: Day
  key: number
}

function openFamily(scribe: Scribe, world: World, { district, capacity, care, on, key }: NewFamily): Row<'unit'> {
  const spot = spotIn(world, scribe.random, district)
  const home = recordHome(scribe, spot, couple(scribe, on), on, spot.team.manager)
  return scribe.record(unit, {
    act: 'open',
    on,
    by: world.staff.programmes[0]!,
    key,
    facts: {
      organisation_id: world.directorate.id,
      name: `${home.members[0]!.person.surname} ailesi`,
      capacity,
      serves: { care },
      household_id: home.row.id,
      district_id: district,
    },
  })
}

/** A family of at least two, the first of them between 25 and 65 when they took the child; their own were born by then. */
function couple({ random }: Scribe, on: Day) {
  for (;;) {
    const family = sketchFamily(random).filter(({ birth }) => birth < on)
    const age = 2024 - Number(family[0]!.birth.slice(0, 4))
    if (family.length > 1 && age >= 32 && age <= 62) return family
  }
}

interface NewChild {
  programme: string
  birth: Day
  district: number | null
  on: Day
  bed: number
  until: Day | null
  key: number
}

function place(scribe: Scribe, world: World, family: Row<'unit'>, child: NewChild): Row<'placement'> {
  const { random } = scribe
  const by = world.staff.programmes[0]!
  const programme = getProgramme(child.programme)
  const strand = Object.keys(programme.strands)[0]!
  const spot = spotIn(world, random, family.district_id!)
  const person = recordAlone(scribe, child.birth, sexOf(random), spot.neighbourhood.district_id, child.on, spot.team.manager)
  const opened = openFile(scribe, {
    programme,
    strand,
    person,
    organisation: world.directorate.id,
    district: child.district,
    on: child.on,
    by,
    key: child.key,
  })
  return placeIn(scribe, opened, { unit: family, bed: child.bed, district: child.district, until: child.until }, child.on, by)
}

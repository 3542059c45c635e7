import { addDays } from '#platform/day/day.ts'
import { dayBetween, workday } from './calendar.ts'
import { completeCourse, enrolOne, holdSession, type Kind, kinds, planCourse, weekly } from './courses.ts'
import { districtId } from './organisations.ts'
import type { Ground, Part, Planned } from './part.ts'
import { districtRows, scaled, spreadOverDistricts } from './places.ts'
import { plan } from './plan.ts'
import { nextWorkday, recordSchool, type School } from './school.ts'
import type { Scribe } from './scribe.ts'
import { peopleOfStagedCourses, recordStagedCourses } from './staged-courses.ts'
import type { World } from './world.ts'

const label = 'eğitimler'
const figures = { eoe: 'F03', aep: 'F05', bagimlilik: 'F07' } as const

/** Courses of the four programmes: their catalogue, places and trainers; courses at every stage for the demo account; a year of courses. */
export function trainingParts({ world, scale, scribe }: Ground): Part[] {
  const school = recordSchool(scribe('school'), world)
  const staged: Part = {
    label,
    steps: 7,
    planned: [{ figure: 'F04', district: null, value: BigInt(school.modules.length) }],
    write: () => recordStagedCourses(scribe('staged courses'), school, world),
  }
  const ofProgrammes = (Object.keys(figures) as (keyof typeof figures)[]).flatMap(id => {
    const shares = spreadOverDistricts(plan.peopleTaught[id])
    return districtRows.map(({ id: district }, index): Part => {
      const people = shares[index]!
      const already = id === 'aep' && district === districtId(plan.stagedCourses) ? peopleOfStagedCourses : 0
      const own = Math.max(0, scaled(people, scale) - already)
      return {
        label,
        steps: Math.ceil(own / 20),
        planned: [{ figure: figures[id], district, value: BigInt(people) }],
        write: () =>
          recordCourses(scribe(`courses ${id} ${district}`), school, world, { kind: kinds[id], district, people: own }),
      }
    })
  })
  return [staged, ...ofProgrammes, seminarPart({ world, scale, scribe }, school)]
}

function seminarPart({ world, scale, scribe }: Ground, school: School): Part {
  const district = districtId(plan.seminar.district)
  const planned: Planned[] = [
    { figure: 'F32', district: null, value: 1n },
    { figure: 'F33', district, value: BigInt(plan.seminar.people) },
  ]
  return {
    label,
    steps: 1,
    planned,
    *write() {
      recordCourse(scribe('seminar'), school, world, {
        kind: kinds['finansal-okuryazarlik'],
        district,
        people: scaled(plan.seminar.people, scale),
      })
      yield
    },
  }
}

interface Wanted {
  kind: Kind
  district: number
  people: number
}

/** Courses for so many people of one district, about twenty in each. */
function* recordCourses(scribe: Scribe, school: School, world: World, { kind, district, people }: Wanted): Generator<void> {
  for (let left = people; left > 0; ) {
    const size = left < 30 ? left : scribe.random.int(14, 24)
    recordCourse(scribe, school, world, { kind, district, people: size })
    left -= size
    yield
  }
}

/** A course that was held to its end. Part of those who came to family training come to one more session in a later course, and count once. */
function recordCourse(scribe: Scribe, school: School, world: World, { kind, district, people }: Wanted) {
  const { random } = scribe
  const venue = random.pick(school.venuesIn(district))
  const first = workday(dayBetween(random, '2024-01-22', '2024-07-12'))
  const plannedOn = workday(addDays(first, -random.int(12, 18)))
  const own = planCourse(scribe, school, world, {
    kind,
    venue,
    capacity: people + 6,
    plannedOn,
    days: weekly(first, kind.lessons),
  })
  const enrolledOn = () => workday(dayBetween(random, addDays(plannedOn, 2), addDays(first, -3)))
  for (let index = 0; index < people; index++) enrolOne(scribe, school, world, own, enrolledOn())
  // Somebody who registered and never came counts nowhere.
  if (random.chance(0.4)) enrolOne(scribe, school, world, own, enrolledOn())
  own.sessions.forEach((_, index) => {
    holdSession(scribe, school, own, index, place => place >= people || (index > 0 && random.chance(0.08)))
  })
  completeCourse(scribe, school, own)
  if (kind !== kinds.aep || !random.chance(0.25)) return
  const returning = own.enrolled.slice(0, Math.ceil(people / 3)).map(each => each.person)
  const again = weekly(addDays(own.sessions.at(-1)!.on_day, 14), 1)
  const second = planCourse(scribe, school, world, { kind, venue, capacity: people, plannedOn: nextPlan(own), days: again })
  for (const person of returning) enrolOne(scribe, school, world, second, nextWorkday(second.row.planned_on), person)
  holdSession(scribe, school, second, 0, () => false)
  completeCourse(scribe, school, second)
}

const nextPlan = (own: { sessions: readonly { on_day: string }[] }) => workday(addDays(own.sessions.at(-1)!.on_day, 3))

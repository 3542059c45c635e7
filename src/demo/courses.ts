import type { Row } from '#database/types.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { completionOn, hasCompleted } from '#kernel/training/definition.ts'
import { attendance, certificate, course, courseSession, enrolment } from '#kernel/training/state.ts'
import { initialsOf, writeCode } from '#kernel/training/verification.ts'
import type { Audience, Rank } from '#kernel/training/words.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import { workday } from './calendar.ts'
import { sketchAdult } from './families.ts'
import { recordPerson } from './people.ts'
import { nextWorkday, offeredKey, peopleKey, type School, type Venue } from './school.ts'
import type { Scribe } from './scribe.ts'
import { spotIn, type World } from './world.ts'

/** How a programme's courses look in the demo. A declared one supplies no rule: who came to all of its lessons completes. */
export interface Kind {
  programme: Programme
  prefix: string
  title: string
  audiences: readonly Audience[]
  lessons: number
  partner: string | null
  ages: readonly [number, number]
}

const kind = (id: string, rest: Omit<Kind, 'programme'>): Kind => ({ programme: getProgramme(id), ...rest })
export const kinds = {
  eoe: kind('eoe', {
    prefix: 'EOE',
    title: 'evlilik öncesi eğitimi',
    audiences: ['couples'],
    lessons: 4,
    partner: null,
    ages: [20, 38],
  }),
  aep: kind('aep', { prefix: 'AEP', title: 'aile eğitimi', audiences: ['public'], lessons: 3, partner: null, ages: [20, 62] }),
  bagimlilik: kind('bagimlilik', {
    prefix: 'BME',
    title: 'bağımlılıkla mücadele eğitimi',
    audiences: ['families', 'staff'],
    lessons: 1,
    partner: 'Yeşilay',
    ages: [25, 60],
  }),
  'finansal-okuryazarlik': kind('finansal-okuryazarlik', {
    prefix: 'FOS',
    title: 'finansal okuryazarlık semineri',
    audiences: ['women'],
    lessons: 1,
    partner: null,
    ages: [20, 55],
  }),
} as const

export interface Course {
  kind: Kind
  row: Row<'course'>
  venue: Venue
  sessions: readonly Row<'course_session'>[]
  enrolled: { row: Row<'enrolment'>; person: Row<'person'>; came: number }[]
}

interface Planned {
  kind: Kind
  audience?: Audience
  title?: string
  rank?: Rank
  venue: Venue
  capacity: number
  plannedOn: Day
  /** Days on which one would like to meet; a session is on the first of them or after it on which a trainer is free. */
  days: readonly Day[]
}

export function planCourse(scribe: Scribe, school: School, world: World, planned: Planned): Course {
  const { kind, venue, capacity, plannedOn, rank = 'egitici' } = planned
  const { random } = scribe
  const by = school.officer
  const series = `${kind.prefix}-${plannedOn.slice(0, 4)}-`
  const isCatalogued = kind.programme.id === 'aep'
  const row = scribe.record(course, {
    act: 'plan',
    on: plannedOn,
    by,
    key: offeredKey,
    facts: {
      number: series + String(scribe.numbers.next(series)).padStart(5, '0'),
      programme_id: kind.programme.id,
      strand: Object.keys(kind.programme.strands)[0],
      title: planned.title ?? `${venue.name}, ${kind.title}`,
      audience: planned.audience ?? random.pick(kind.audiences),
      partner: kind.partner,
      catalogue_from: isCatalogued ? '2024-01-01' : null,
      organisation_id: world.directorate.id,
    },
  })
  const firstModule = random.int(0, school.modules.length - 1)
  let last = ''
  const sessions = planned.days.map((day, index) => {
    const { trainer, on, ...hours } = school.book(scribe, kind.programme.id, rank, day > last ? day : nextWorkday(last))
    last = on
    const module_id = isCatalogued ? school.modules[(firstModule + index) % school.modules.length]!.id : null
    const facts = { course_id: row.id, module_id, venue_id: venue.id, trainer_id: trainer.id, capacity, ...hours }
    return scribe.record(courseSession, { act: 'plan', on, recordedOn: plannedOn, by, key: offeredKey, facts })
  })
  return { kind, row, venue, sessions, enrolled: [] }
}

/** Registered by a centre of the district or by the officer. A new person where none is given. */
export function enrolOne(scribe: Scribe, school: School, world: World, own: Course, on: Day, given?: Row<'person'>) {
  const { random } = scribe
  const spot = spotIn(world, random, own.venue.district_id)
  const byCentre = random.chance(0.6)
  const [by, organisation] = byCentre ? [random.pick(spot.team.women), spot.centre] : [school.officer, world.directorate]
  const [youngest, oldest] = own.kind.ages
  const sex = own.row.audience === 'women' ? 'female' : undefined
  const person = given ?? recordPerson(scribe, sketchAdult(random, youngest, oldest, sex), own.venue.district_id, on, by)
  const facts = { course_id: own.row.id, person_id: person.id, organisation_id: organisation.id }
  const row = scribe.record(enrolment, { act: 'enrol', on, by, key: peopleKey, facts })
  own.enrolled.push({ row, person, came: 0 })
  return person
}

/** Holds a session; `missed` says of each participant, by place in the list, whether they stayed away. */
export function holdSession(scribe: Scribe, school: School, own: Course, index: number, missed: (place: number) => boolean) {
  const session = own.sessions[index]!
  const [on, by] = [session.on_day, school.officer]
  scribe.record(courseSession, { subject: session.id, act: 'hold', on, by, key: offeredKey })
  own.enrolled.forEach((each, place) => {
    const state = missed(place) ? 'missed' : 'came'
    if (state === 'came') each.came += 1
    scribe.record(attendance, {
      act: 'mark',
      on,
      by,
      key: peopleKey,
      facts: {
        session_id: session.id,
        course_id: own.row.id,
        enrolment_id: each.row.id,
        person_id: each.person.id,
        programme_id: own.row.programme_id,
        audience: own.row.audience,
        district_id: own.venue.district_id,
        state,
      },
    })
  })
}

/** Ends the course on the working day after its last session and gives its certificates; gives those back. */
export function completeCourse(scribe: Scribe, school: School, own: Course): Row<'certificate'>[] {
  const { random } = scribe
  const by = school.officer
  const last = own.sessions.at(-1)!.on_day
  const endedOn = nextWorkday(last)
  scribe.record(course, { subject: own.row.id, act: 'complete', on: last, recordedOn: endedOn, by, key: offeredKey })
  const training = definitionOf(own.kind.programme, 'training')
  const rule = training ? completionOn(training, own.sessions[0]!.on_day) : { attends: own.kind.lessons }
  return own.enrolled
    .filter(({ came }) => hasCompleted(rule, { came, held: own.sessions.length }))
    .map(({ row, person }) =>
      scribe.record(certificate, {
        act: 'issue',
        on: endedOn,
        by,
        key: peopleKey,
        facts: {
          enrolment_id: row.id,
          course_id: own.row.id,
          programme_id: own.row.programme_id,
          person_id: person.id,
          initials: initialsOf(`${person.given_name} ${person.surname}`),
          code: writeCode(below => random.int(0, below - 1)),
        },
      }),
    )
}

/** So many working days, a week apart, from the first. */
export const weekly = (first: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, week) => workday(addDays(first, 7 * week)))

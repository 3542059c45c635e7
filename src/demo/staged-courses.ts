import { course, courseSession } from '#kernel/training/state.ts'
import type { Day } from '#platform/day/day.ts'
import { cases } from '#services/family-and-community/aep/cases.ts'
import { type Course, completeCourse, enrolOne, holdSession, kinds, planCourse } from './courses.ts'
import { districtId } from './organisations.ts'
import { plan } from './plan.ts'
import { offeredKey, type School, type Venue } from './school.ts'
import type { Scribe } from './scribe.ts'
import type { World } from './world.ts'

/** Worked cases that can sit in one course: of the same number of sessions, none of them cancelled. */
const stories = cases.filter(({ sessions }) => sessions.length === 3 && !sessions.includes('cancelled'))
const late = { people: 14 }
const toComplete = { people: 11 }

/** Who came to one of the staged courses: a part of their district's people, at any scale. */
export const peopleOfStagedCourses =
  late.people + toComplete.people + stories.filter(({ sessions }) => sessions.includes('came')).length

/** Courses at every stage for the account that plans them; a course is one step. */
export function* recordStagedCourses(scribe: Scribe, school: School, world: World): Generator<void> {
  const venues = school.venuesIn(districtId(plan.stagedCourses))
  const venue = (kind: Venue['kind']) => venues.find(each => each.kind === kind)!
  const at = (kind: Venue['kind'], plannedOn: Day, days: readonly Day[], capacity = 20) =>
    planCourse(scribe, school, world, { kind: kinds.aep, venue: venue(kind), capacity, plannedOn, days })
  const enrolMany = (own: Course, count: number, on: Day) => {
    for (let index = 0; index < count; index++) enrolOne(scribe, school, world, own, on)
  }
  const hold = (own: Course, ...sessions: number[]) => {
    for (const index of sessions) holdSession(scribe, school, own, index, () => false)
  }

  const trained = planCourse(scribe, school, world, {
    kind: kinds.aep,
    audience: 'trainers',
    rank: 'formator',
    title: 'Eğitici eğitimi',
    venue: venue('centre'),
    capacity: 12,
    plannedOn: '2024-04-15',
    days: ['2024-05-13', '2024-05-14'],
  })
  enrolMany(trained, 6, '2024-04-22')
  hold(trained, 0, 1)
  for (const paper of completeCourse(scribe, school, trained).slice(0, 4))
    school.certify(scribe, paper.person_id, paper.id, '2024-06-03')
  yield

  const told = at('school', '2024-05-20', ['2024-06-04', '2024-06-11', '2024-06-18'])
  enrolMany(told, stories.length, '2024-05-24')
  told.sessions.forEach((_, index) => {
    holdSession(scribe, school, told, index, place => stories[place]!.sessions[index] === 'missed')
  })
  completeCourse(scribe, school, told)
  yield

  const unfinished = at('village', '2024-08-26', ['2024-09-12', '2024-09-19'])
  enrolMany(unfinished, toComplete.people, '2024-09-03')
  hold(unfinished, 0, 1)
  yield

  const overdue = at('student-residence', '2024-09-02', ['2024-09-19', '2024-09-26', '2024-10-03'])
  enrolMany(overdue, late.people, '2024-09-09')
  hold(overdue, 0)
  yield

  enrolMany(at('school', '2024-09-09', ['2024-09-30', '2024-10-07']), 12, '2024-09-16')
  yield

  enrolMany(at('centre', '2024-09-16', ['2024-10-08', '2024-10-15'], 10), 10, '2024-09-20')
  yield

  const off = at('village', '2024-06-10', ['2024-06-25'])
  enrolMany(off, 3, '2024-06-14')
  const cancelled = {
    act: 'cancel',
    on: '2024-06-20',
    by: school.officer,
    key: offeredKey,
    facts: { reason: 'Başvuran azdı; kayıtlılar güz eğitimine çağrılacak.' },
  }
  scribe.record(course, { ...cancelled, subject: off.row.id })
  for (const session of off.sessions) scribe.record(courseSession, { ...cancelled, subject: session.id })
  yield
}

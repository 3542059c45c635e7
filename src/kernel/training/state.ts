import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'
import {
  attendanceActs,
  certificateActs,
  courseActs,
  enrolmentActs,
  moduleActs,
  sessionActs,
  trainerActs,
  venueActs,
} from './acts.ts'

/** A module stands in every version of the catalogue from its first day to before its last. A name entered later is no new version. */
export const trainingModule: Concept<'training_module'> = {
  name: 'training_module',
  allowedActs: moduleActs,
  stateOf: row => (row.until_day ? 'dropped' : 'listed'),
  apply: (row, act) => {
    if (act.act === 'add')
      return opened<'training_module'>(act, { area: null, name: null, from_day: act.effective, until_day: null })
    if (act.act === 'drop') return changed(row, act, { until_day: act.effective })
    return changed(row, act)
  },
}

export const venue: Concept<'venue'> = {
  name: 'venue',
  allowedActs: venueActs,
  stateOf: row => (row.closed_on ? 'closed' : 'open'),
  apply: (row, act) => {
    if (act.act === 'open') return opened<'venue'>(act, { opened_on: act.effective, closed_on: null })
    return changed(row, act, { closed_on: act.effective })
  },
}

export const course: Concept<'course'> = {
  name: 'course',
  allowedActs: courseActs,
  apply: (row, act) => {
    if (act.act === 'plan')
      return opened<'course'>(act, {
        partner: null,
        catalogue_from: null,
        planned_on: act.effective,
        completed_on: null,
        state: 'planned',
        reason: null,
      })
    if (act.act === 'complete') return changed(row, act, { state: 'completed', completed_on: act.effective })
    return changed(row, act, { state: 'cancelled' })
  },
}

export const courseSession: Concept<'course_session'> = {
  name: 'course_session',
  allowedActs: sessionActs,
  apply: (row, act) => {
    if (act.act === 'plan')
      return opened<'course_session'>(act, { module_id: null, on_day: act.effective, state: 'planned', reason: null })
    return changed(row, act, { state: act.act === 'hold' ? 'done' : 'cancelled' })
  },
}

export const enrolment: Concept<'enrolment'> = {
  name: 'enrolment',
  allowedActs: enrolmentActs,
  apply: (row, act) => {
    if (act.act === 'enrol') return opened<'enrolment'>(act, { enrolled_on: act.effective, state: 'enrolled', reason: null })
    return changed(row, act, { state: 'withdrawn' })
  },
}

/** Came or missed; a correction says the other, with its reason. */
export const attendance: Concept<'attendance'> = {
  name: 'attendance',
  allowedActs: attendanceActs,
  apply: (row, act) => {
    if (act.act === 'mark') return opened<'attendance'>(act, { on_day: act.effective, reason: null })
    return changed(row, act)
  },
}

export const certificate: Concept<'certificate'> = {
  name: 'certificate',
  allowedActs: certificateActs,
  apply: (row, act) => {
    if (act.act === 'issue') return opened<'certificate'>(act, { issued_on: act.effective, state: 'issued', reason: null })
    return changed(row, act, { state: 'revoked' })
  },
}

export const trainer: Concept<'trainer'> = {
  name: 'trainer',
  allowedActs: trainerActs,
  apply: (row, act) => {
    if (act.act === 'certify')
      return opened<'trainer'>(act, {
        from_day: act.effective,
        until_day: null,
        certificate_id: null,
        ground: null,
        state: 'certified',
        reason: null,
      })
    return changed(row, act, { state: 'withdrawn', until_day: act.effective })
  },
}

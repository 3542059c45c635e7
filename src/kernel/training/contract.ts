import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Note, RequiredNote, Words } from '#platform/http/shapes.ts'
import { audienceWords } from './words.ts'

const AudienceId = z.enum(Object.keys(audienceWords) as [keyof typeof audienceWords])
/** Minutes of the day. */
const Minutes = z.int().min(0).max(1440)
const Reason = RequiredNote(500)
const Act = z.strictObject({ actId: Id })
const ActWithReason = Act.extend({ reason: Reason })

export const CourseLine = z.strictObject({
  id: Id,
  number: z.string(),
  title: z.string(),
  programmeId: z.string(),
  audience: z.string(),
  state: z.string(),
  /** Days of its sessions that are not cancelled; null while it has none. */
  firstOn: Day.nullable(),
  lastOn: Day.nullable(),
  sessions: z.int(),
  held: z.int(),
  enrolled: z.int(),
  /** Places of the smallest session that is still to come, or was held. */
  capacity: z.int().nullable(),
  venue: z.string().nullable(),
  district: z.string().nullable(),
})
export type CourseLine = z.infer<typeof CourseLine>

export const listCourses = endpoint({
  method: 'GET',
  path: '/api/courses',
  summary: 'Courses: those to come or under way, or those that ended; and how many people came and how often',
  query: z.strictObject({
    list: z.enum(['open', 'ended']).default('open'),
    programme: z.string().max(40).optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({
    courses: z.array(CourseLine),
    next: z.string().nullable(),
    total: z.int(),
    /** From records alone, of every course this reader may see the attendance of. */
    reached: z.array(z.strictObject({ programmeId: z.string(), audience: z.string(), persons: z.int(), attendances: z.int() })),
  }),
})

export const SessionLine = z.strictObject({
  id: Id,
  courseId: Id,
  onDay: Day,
  startsAt: Minutes,
  endsAt: Minutes,
  venue: z.string(),
  venueKind: z.string(),
  district: z.string(),
  /** Null for whoever may not see the trainers. */
  trainer: z.string().nullable(),
  module: z.strictObject({ place: z.int(), name: z.string().nullable() }).nullable(),
  capacity: z.int(),
  state: z.string(),
  reason: z.string().nullable(),
  came: z.int(),
  missed: z.int(),
})
export type SessionLine = z.infer<typeof SessionLine>

export const Participant = z.strictObject({
  enrolmentId: Id,
  personId: Id,
  name: z.string(),
  registeredBy: z.string(),
  enrolledOn: Day,
  state: z.string(),
  reason: z.string().nullable(),
  /** Sessions one came to. */
  came: z.int(),
  completes: z.boolean(),
  certificate: z.strictObject({ id: Id, state: z.string(), isTrainer: z.boolean() }).nullable(),
})
export type Participant = z.infer<typeof Participant>

export const CourseFile = z.strictObject({
  course: CourseLine,
  partner: z.string().nullable(),
  catalogueFrom: Day.nullable(),
  plannedOn: Day,
  completedOn: Day.nullable(),
  reason: z.string().nullable(),
  stage: z.enum(['declared', 'worked']),
  allowedActs: z.array(z.string()),
  sessions: z.array(SessionLine),
  /** As far as the reader may see them. */
  participants: z.array(Participant),
  /** People and attendances of this course. */
  persons: z.int(),
  attendances: z.int(),
})
export type CourseFile = z.infer<typeof CourseFile>
export const readCourse = endpoint({
  method: 'GET',
  path: '/api/courses/:id',
  summary: 'A course with its sessions and participants',
  params: ById,
  answer: CourseFile,
})

export const NewCourse = z.strictObject({
  id: Id,
  programmeId: z.string(),
  audience: AudienceId,
  title: RequiredNote(120),
  partner: Note(120).nullable(),
})
export type NewCourse = z.infer<typeof NewCourse>
export const planCourse = endpoint({
  method: 'POST',
  path: '/api/courses',
  summary: 'Plan a course',
  body: NewCourse,
  answer: z.strictObject({ id: Id }),
})
export const cancelCourse = endpoint({
  method: 'POST',
  path: '/api/courses/:id/cancel',
  summary: 'Cancel a course of which nothing was held, with its sessions',
  params: ById,
  body: ActWithReason,
  answer: Empty,
})
export const completeCourse = endpoint({
  method: 'POST',
  path: '/api/courses/:id/complete',
  summary: 'End a course; whoever completed it gets a certificate',
  params: ById,
  body: Act,
  answer: z.strictObject({ certificates: z.int() }),
})

export const NewSession = z.strictObject({
  id: Id,
  onDay: Day,
  startsAt: Minutes,
  endsAt: Minutes,
  venueId: Id,
  trainerId: Id,
  moduleId: Id.nullable(),
  capacity: z.int().min(1, { error: 'En az bir kişilik yer yazın.' }).max(999),
})
export type NewSession = z.infer<typeof NewSession>
export const planSession = endpoint({
  method: 'POST',
  path: '/api/courses/:id/sessions',
  summary: 'Plan a session of a course: day, hours, place, trainer, places',
  params: ById,
  body: NewSession,
  answer: z.strictObject({ id: Id }),
})
export const cancelSession = endpoint({
  method: 'POST',
  path: '/api/course-sessions/:id/cancel',
  summary: 'Cancel a session',
  params: ById,
  body: ActWithReason,
  answer: Empty,
})

export const enrol = endpoint({
  method: 'POST',
  path: '/api/courses/:id/enrolments',
  summary: 'Register a recorded person for a course',
  params: ById,
  body: z.strictObject({ id: Id, personId: Id }),
  answer: z.strictObject({ id: Id }),
})
export const withdraw = endpoint({
  method: 'POST',
  path: '/api/enrolments/:id/withdraw',
  summary: 'Take somebody’s registration back',
  params: ById,
  body: ActWithReason,
  answer: Empty,
})

export const AttendanceState = z.enum(['came', 'missed'])
export type AttendanceState = z.infer<typeof AttendanceState>
export const AttendanceList = z.strictObject({
  session: SessionLine,
  course: z.strictObject({ id: Id, number: z.string(), title: z.string(), state: z.string() }),
  /** Why attendance cannot be taken now. */
  closed: z.enum(['cancelled', 'not-yet']).nullable(),
  people: z.array(
    z.strictObject({ enrolmentId: Id, personId: Id, name: z.string(), born: Day.nullable(), state: AttendanceState.nullable() }),
  ),
})
export type AttendanceList = z.infer<typeof AttendanceList>
export const readAttendance = endpoint({
  method: 'GET',
  path: '/api/course-sessions/:id',
  summary: 'The attendance list of a session',
  params: ById,
  answer: AttendanceList,
})
export const TakenAttendance = z.strictObject({
  actId: Id,
  marks: z
    .array(z.strictObject({ id: Id, enrolmentId: Id, state: AttendanceState }))
    .min(1)
    .max(999),
  reason: Note(500).nullable(),
})
export type TakenAttendance = z.infer<typeof TakenAttendance>
export const takeAttendance = endpoint({
  method: 'POST',
  path: '/api/course-sessions/:id/attendance',
  summary: 'Record who came and who did not: everyone on the list; once recorded, corrections with a reason',
  params: ById,
  body: TakenAttendance,
  answer: Empty,
})

export const CertificatePaper = z.strictObject({
  id: Id,
  code: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
  issuedOn: Day,
  name: z.string(),
  programmeId: z.string(),
  courseId: Id,
  courseNumber: z.string(),
  courseTitle: z.string(),
  firstOn: Day,
  lastOn: Day,
  /** Names of the modules taught, those that are known; for courses that follow a catalogue. */
  modules: z.array(z.string()),
})
export type CertificatePaper = z.infer<typeof CertificatePaper>
export const readCertificate = endpoint({
  method: 'GET',
  path: '/api/certificates/:id',
  summary: 'A certificate, to be printed',
  params: ById,
  answer: CertificatePaper,
})
export const checkCertificate = endpoint({
  method: 'GET',
  path: '/api/certificate-check',
  perMinute: 30,
  summary: 'Whether a certificate is genuine: programme, day and initials, nothing more. Open to anyone who has its code',
  query: z.strictObject({ code: z.string().trim().min(1, { error: 'Belgedeki kodu yazın.' }).max(60) }),
  answer: z.strictObject({ programme: Words, issuedOn: Day, initials: z.string(), state: z.enum(['issued', 'revoked']) }),
})

/** What waits for whoever takes attendance. */
export const CourseWork = z.strictObject({
  /** Sessions without attendance up to two weeks ahead, the late ones first. */
  sessions: z.array(
    z.strictObject({
      id: Id,
      courseId: Id,
      title: z.string(),
      number: z.string(),
      onDay: Day,
      venue: z.string(),
      enrolled: z.int(),
    }),
  ),
  /** Courses of which every session was held. */
  toFinish: z.array(z.strictObject({ id: Id, title: z.string(), number: z.string(), lastOn: Day })),
  /** Modules in force whose name nobody has entered. */
  unnamedModules: z.int(),
})
export type CourseWork = z.infer<typeof CourseWork>

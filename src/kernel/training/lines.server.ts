import type { Row } from '#database/types.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { courseActs } from './acts.ts'
import type { AttendanceList, CourseFile, CourseLine, Participant, SessionLine } from './contract.ts'
import { completionOn, hasCompleted } from './definition.ts'

const pageOfCourses = 40

const shown = `s.course_id = c.id AND s.state <> 'cancelled'`
const courseColumns = `c.id, c.number, c.title, c.programme_id AS "programmeId", c.audience, c.state,
  (SELECT min(on_day) FROM course_session s WHERE ${shown}) AS "firstOn", (SELECT max(on_day) FROM course_session s WHERE ${shown}) AS "lastOn",
  (SELECT count(*)::int FROM course_session s WHERE ${shown}) AS sessions,
  (SELECT count(*)::int FROM course_session s WHERE s.course_id = c.id AND s.state = 'done') AS held,
  (SELECT min(capacity) FROM course_session s WHERE ${shown}) AS capacity, place.venue, place.district`
const courseTables = `course c LEFT JOIN LATERAL (
  SELECT v.name AS venue, d.name AS district FROM course_session s JOIN venue v ON v.id = s.venue_id JOIN district d ON d.id = v.district_id
  WHERE ${shown} ORDER BY s.on_day, s.starts_at LIMIT 1) AS place ON true`

type Line = Omit<CourseLine, 'enrolled'>

/** How many are registered, also where the reader does not see whom. */
async function withPlaces(tx: Transaction, lines: readonly Line[]): Promise<CourseLine[]> {
  const rows = await asRole(tx.client, 'hane_reclassify', () =>
    tx.query<{ id: string; enrolled: number }>(
      `SELECT course_id AS id, count(*)::int AS enrolled FROM enrolment WHERE course_id = ANY($1) AND state = 'enrolled' GROUP BY course_id`,
      [lines.map(line => line.id)],
    ),
  )
  const enrolled = new Map(rows.map(row => [row.id, row.enrolled]))
  return lines.map(line => ({ ...line, enrolled: enrolled.get(line.id) ?? 0 }))
}

interface Asked {
  list: 'open' | 'ended'
  programme?: string
  after?: string
}

export async function listCourses(tx: Transaction, { list, programme, after }: Asked) {
  const isOpen = list === 'open'
  const where = `c.state ${isOpen ? '=' : '<>'} 'planned' AND ($1::text IS NULL OR c.programme_id = $1)`
  const day = isOpen
    ? `coalesce((SELECT min(on_day) FROM course_session s WHERE s.course_id = c.id AND s.state = 'planned'), '9999-12-31'::date)`
    : 'coalesce(c.completed_on, c.planned_on)'
  const [order, beyond] = isOpen ? ['ASC', '>'] : ['DESC', '<']
  const [dayOf, idOf] = /^(\d{4}-\d\d-\d\d) ([0-9a-f-]{36})$/.exec(after ?? '')?.slice(1) ?? [null, null]
  const lines = await tx.query<Line & { day: string }>(
    `SELECT ${courseColumns}, ${day} AS day FROM ${courseTables}
     WHERE ${where} AND ($2::date IS NULL OR (${day}, c.id) ${beyond} ($2::date, $3::uuid)) ORDER BY day ${order}, c.id ${order} LIMIT ${pageOfCourses + 1}`,
    [programme ?? null, dayOf, idOf],
  )
  const page = lines.slice(0, pageOfCourses)
  const { total } = await tx.get<{ total: number }>(`SELECT count(*)::int AS total FROM course c WHERE ${where}`, [
    programme ?? null,
  ])
  const last = page.at(-1)
  return {
    courses: await withPlaces(
      tx,
      page.map(({ day: _, ...line }) => line),
    ),
    next: lines.length > pageOfCourses && last ? `${last.day} ${last.id}` : null,
    total,
    reached: await tx.query<{ programmeId: string; audience: string; persons: number; attendances: number }>(
      `SELECT programme_id AS "programmeId", audience, count(DISTINCT person_id)::int AS persons, count(*)::int AS attendances
       FROM attendance WHERE state = 'came' AND ($1::text IS NULL OR programme_id = $1) GROUP BY programme_id, audience ORDER BY programme_id, audience`,
      [programme ?? null],
    ),
  }
}

const sessionColumns = `s.id, s.course_id AS "courseId", s.on_day AS "onDay", s.starts_at AS "startsAt", s.ends_at AS "endsAt", v.name AS venue,
  v.kind AS "venueKind", d.name AS district, s.capacity, s.state, s.reason,
  (SELECT p.given_name || ' ' || p.surname FROM trainer t JOIN person p ON p.id = t.person_id WHERE t.id = s.trainer_id) AS trainer,
  (SELECT jsonb_build_object('place', m.place, 'name', m.name) FROM training_module m WHERE m.id = s.module_id) AS module,
  (SELECT count(*)::int FROM attendance a WHERE a.session_id = s.id AND a.state = 'came') AS came,
  (SELECT count(*)::int FROM attendance a WHERE a.session_id = s.id AND a.state = 'missed') AS missed`
const sessionTables = `course_session s JOIN venue v ON v.id = s.venue_id JOIN district d ON d.id = v.district_id`

export const sessionLines = (tx: Transaction, where: string, values: readonly unknown[]) =>
  tx.query<SessionLine>(
    `SELECT ${sessionColumns} FROM ${sessionTables} WHERE ${where} ORDER BY s.on_day, s.starts_at, s.id`,
    values,
  )

export async function readCourse(tx: Transaction, id: string): Promise<CourseFile> {
  const row = await tx.get<Row<'course'>>('SELECT * FROM course WHERE id = $1', [id])
  const [line] = await tx.query<Line>(`SELECT ${courseColumns} FROM ${courseTables} WHERE c.id = $1`, [id])
  tx.audit({ event: 'look', concept: 'course', subject: id, accessKey: row.access_key })
  const sessions = await sessionLines(tx, 's.course_id = $1', [id])
  const programme = tx.hane.programmes.find(each => each.id === row.programme_id)
  const [course] = await withPlaces(tx, [line!])
  const { persons, attendances } = await tx.get<{ persons: number; attendances: number }>(
    `SELECT count(DISTINCT person_id)::int AS persons, count(*)::int AS attendances FROM attendance WHERE course_id = $1 AND state = 'came'`,
    [id],
  )
  return {
    course: course!,
    partner: row.partner,
    catalogueFrom: row.catalogue_from,
    plannedOn: row.planned_on,
    completedOn: row.completed_on,
    reason: row.reason,
    stage: programme?.stage ?? 'declared',
    allowedActs: [...courseActs[row.state as keyof typeof courseActs]],
    sessions,
    participants: await participantsOf(tx, row, sessions),
    persons,
    attendances,
  }
}

async function participantsOf(tx: Transaction, course: Row<'course'>, sessions: readonly SessionLine[]): Promise<Participant[]> {
  const rows = await tx.query<Omit<Participant, 'completes'>>(
    `SELECT e.id AS "enrolmentId", e.person_id AS "personId", p.given_name || ' ' || p.surname AS name, o.name AS "registeredBy",
       e.enrolled_on AS "enrolledOn", e.state, e.reason,
       (SELECT count(*)::int FROM attendance a WHERE a.enrolment_id = e.id AND a.state = 'came') AS came,
       (SELECT jsonb_build_object('id', t.id, 'state', t.state, 'isTrainer', EXISTS (SELECT FROM trainer r WHERE r.certificate_id = t.id))
        FROM certificate t WHERE t.enrolment_id = e.id ORDER BY t.state = 'issued' DESC, t.issued_on DESC LIMIT 1) AS certificate
     FROM enrolment e JOIN person p ON p.id = e.person_id JOIN organisation o ON o.id = e.organisation_id
     WHERE e.course_id = $1 ORDER BY e.state, p.surname COLLATE "tr-x-icu", p.given_name COLLATE "tr-x-icu", e.id`,
    [course.id],
  )
  const held = sessions.filter(session => session.state === 'done')
  const programme = tx.hane.programmes.find(each => each.id === course.programme_id)
  const training = definitionOf(programme, 'training', course.strand)
  const rule = training && held[0] ? completionOn(training, held[0].onDay) : undefined
  return rows.map(row => ({
    ...row,
    completes: rule !== undefined && row.state === 'enrolled' && hasCompleted(rule, { came: row.came, held: held.length }),
  }))
}

export async function readAttendance(tx: Transaction, sessionId: string): Promise<AttendanceList> {
  const [session] = await sessionLines(tx, 's.id = $1', [sessionId])
  const course = await tx.get<AttendanceList['course']>(
    'SELECT c.id, c.number, c.title, c.state FROM course c JOIN course_session s ON s.course_id = c.id WHERE s.id = $1',
    [sessionId],
  )
  tx.audit({ event: 'look', concept: 'course_session', subject: sessionId, accessKey: await accessKeyOf(tx, sessionId) })
  const people = await tx.query<AttendanceList['people'][number]>(
    `SELECT e.id AS "enrolmentId", e.person_id AS "personId", p.given_name || ' ' || p.surname AS name, p.birth_date AS born, a.state
     FROM enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN attendance a ON a.enrolment_id = e.id AND a.session_id = $2
     WHERE e.course_id = $1 AND e.state = 'enrolled' ORDER BY p.surname COLLATE "tr-x-icu", p.given_name COLLATE "tr-x-icu", e.id`,
    [course.id, sessionId],
  )
  const isAhead = session!.onDay > tx.today
  return { session: session!, course, closed: session!.state === 'cancelled' ? 'cancelled' : isAhead ? 'not-yet' : null, people }
}

const accessKeyOf = async (tx: Transaction, sessionId: string) =>
  (await tx.get<{ key: number }>('SELECT access_key AS key FROM course_session WHERE id = $1', [sessionId])).key

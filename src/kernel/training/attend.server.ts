import type { Row } from '#database/types.ts'
import { isRecorded, record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { formatDay } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import { settleCertificates } from './certificate.server.ts'
import type { TakenAttendance } from './contract.ts'
import { getSession, holdCourse, sessionsOf } from './course.server.ts'
import { attendance, course, courseSession } from './state.ts'
import { getTraining, peopleKey } from './worked.server.ts'

/**
 * Who came to a session and who did not, everyone on the list at once. The first time the session counts as held; after that a mark that
 * differs is a correction and needs a reason, and certificates follow it.
 */
export async function takeAttendance(tx: Transaction, sessionId: string, { actId, marks, reason }: TakenAttendance) {
  if (await isRecorded(tx, actId)) return
  const session = await getSession(tx, sessionId)
  const own = await holdCourse(tx, session.course_id)
  const { programme, training } = getTraining(tx, own.programme_id)
  if (session.on_day > tx.today)
    throw conflict(
      `Bu oturum ${formatDay(session.on_day)} gününde; yoklama o gün alınır.`,
      'Attendance is taken on the day of the session.',
    )
  const enrolled = await tx.query<Row<'enrolment'>>(`SELECT * FROM enrolment WHERE course_id = $1 AND state = 'enrolled'`, [
    own.id,
  ])
  mustNameEverybody(marks, enrolled)
  if (session.state !== 'done')
    await record(tx, courseSession, {
      id: actId,
      subject: sessionId,
      act: 'hold',
      effective: session.on_day,
      accessKey: session.access_key,
    })
  const known = await tx.query<Row<'attendance'>>('SELECT * FROM attendance WHERE session_id = $1', [sessionId])
  const knownOf = new Map(known.map(row => [row.enrolment_id, row]))
  const { district_id } = await tx.get<{ district_id: number }>('SELECT district_id FROM venue WHERE id = $1', [session.venue_id])
  await recordAll(
    tx,
    attendance,
    marks
      .filter(mark => !knownOf.has(mark.enrolmentId))
      .map(({ id, enrolmentId, state }) => ({
        id,
        subject: id,
        act: 'mark',
        effective: session.on_day,
        accessKey: peopleKey(programme),
        facts: {
          session_id: sessionId,
          course_id: own.id,
          enrolment_id: enrolmentId,
          person_id: enrolled.find(each => each.id === enrolmentId)!.person_id,
          programme_id: own.programme_id,
          audience: own.audience,
          district_id,
          state,
        },
      })),
  )
  const corrections = marks.flatMap(({ enrolmentId, state }) => {
    const row = knownOf.get(enrolmentId)
    return row && row.state !== state ? [{ row, state }] : []
  })
  if (corrections.length === 0) return
  if (!reason) throw invalidField('reason', 'Yoklamayı neden düzelttiğinizi yazın.', 'Write why the attendance is corrected.')
  await recordAll(
    tx,
    attendance,
    corrections.map(({ row, state }) => ({
      id: crypto.randomUUID(),
      subject: row.id,
      act: 'correct',
      effective: session.on_day,
      accessKey: row.access_key,
      facts: { state, reason },
    })),
  )
  if (own.state === 'completed') await settleCertificates(tx, own, { programme, training })
}

function mustNameEverybody(marks: TakenAttendance['marks'], enrolled: readonly { id: string }[]) {
  const named = new Set(marks.map(mark => mark.enrolmentId))
  const asked = new Set(enrolled.map(each => each.id))
  if (named.size !== marks.length || named.size !== asked.size || [...named].some(id => !asked.has(id)))
    throw invalidField(
      'marks',
      'Kayıtlıların listesi değişmiş. Sayfayı yenileyip yoklamayı yeniden alın.',
      'The list of participants has changed. Reload the page and take the attendance again.',
    )
}

/** Ends a course once all of its sessions were held or cancelled; it counts from the day of the last one held. Gives back how many certificates. */
export async function completeCourse(tx: Transaction, id: string, actId: string): Promise<number> {
  const own = await holdCourse(tx, id)
  const { programme, training } = getTraining(tx, own.programme_id)
  if (await isRecorded(tx, actId)) return countCertificates(tx, id)
  const sessions = await sessionsOf(tx, id)
  const waiting = sessions.filter(session => session.state === 'planned')
  if (waiting.length > 0)
    throw conflict(
      `${waiting.length} oturumun yoklaması yok. Yoklamayı alın ya da oturumu iptal edin.`,
      `${waiting.length} sessions have no attendance yet.`,
    )
  const last = sessions.findLast(session => session.state === 'done')
  if (!last)
    throw conflict(
      'Hiç oturum yapılmadı; eğitim bitirilemez, iptal edilir.',
      'No session was held; the course can only be cancelled.',
    )
  const ended = await record(tx, course, {
    id: actId,
    subject: id,
    act: 'complete',
    effective: last.on_day,
    accessKey: own.access_key,
  })
  await settleCertificates(tx, ended, { programme, training })
  return countCertificates(tx, id)
}

const countCertificates = async (tx: Transaction, courseId: string) =>
  (
    await tx.get<{ count: number }>(`SELECT count(*)::int AS count FROM certificate WHERE course_id = $1 AND state = 'issued'`, [
      courseId,
    ])
  ).count

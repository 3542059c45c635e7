import type { Row } from '#database/types.ts'
import { nextNumber } from '#kernel/act/number.server.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { formatDay } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import { currentVersion } from './catalogue.server.ts'
import type { NewCourse, NewSession } from './contract.ts'
import { ranksFor, type Training } from './definition.ts'
import { formatHour } from './hours.ts'
import { course, courseSession } from './state.ts'
import { wordsOfAudience } from './words.ts'
import { getTraining, offered } from './worked.server.ts'

/** Held against everybody else until the transaction ends, so that a place is not given away twice. */
export const holdCourse = (tx: Transaction, id: string) =>
  tx.get<Row<'course'>>('SELECT * FROM course WHERE id = $1 FOR UPDATE', [id])
export const getSession = (tx: Transaction, id: string) =>
  tx.get<Row<'course_session'>>('SELECT * FROM course_session WHERE id = $1', [id])
export const sessionsOf = (tx: Transaction, courseId: string) =>
  tx.query<Row<'course_session'>>('SELECT * FROM course_session WHERE course_id = $1 ORDER BY on_day, starts_at, id', [courseId])

export async function planCourse(tx: Transaction, { id, programmeId, audience, title, partner }: NewCourse) {
  const { strand, training } = getTraining(tx, programmeId)
  if (!training.audiences.includes(audience))
    throw invalidField('audience', 'Eğitimin kime verileceğini listeden seçin.', 'Choose from the list whom the course is for.')
  if (await tx.find('SELECT FROM course WHERE id = $1', [id])) return
  const hasCatalogue = Object.keys(training.areas).length > 0
  const version = hasCatalogue ? await currentVersion(tx, programmeId) : null
  if (hasCatalogue && !version)
    throw conflict('Önce programın modül listesini girin.', 'Enter the programme’s list of modules first.')
  await record(tx, course, {
    id,
    subject: id,
    act: 'plan',
    accessKey: offered,
    facts: {
      number: await nextNumber(tx, training.numberPrefix),
      programme_id: programmeId,
      strand,
      title,
      audience,
      partner,
      catalogue_from: version,
      organisation_id: tx.actor.organisationId,
    },
  })
}

/** Hard limits of a session: not in the past, a place of the programme, a trainer of the right rank who is nowhere else then. */
export async function planSession(tx: Transaction, courseId: string, body: NewSession) {
  const { id, onDay, startsAt, endsAt, venueId, trainerId, moduleId, capacity } = body
  const own = await holdCourse(tx, courseId)
  const { training } = getTraining(tx, own.programme_id)
  if (await tx.find('SELECT FROM course_session WHERE id = $1', [id])) return
  if (own.state !== 'planned') throw courseIsOver(own)
  if (onDay < tx.today)
    throw invalidField('onDay', 'Geçmiş bir güne oturum planlanamaz.', 'A session cannot be planned for a past day.')
  if (endsAt <= startsAt) throw invalidField('endsAt', 'Bitiş saati başlangıçtan sonra olmalı.', 'It must end after it begins.')
  const place = await tx.find<Row<'venue'>>('SELECT * FROM venue WHERE id = $1 AND closed_on IS NULL', [venueId])
  if (!place || !training.venues.some(kind => kind === place.kind))
    throw invalidField('venueId', 'Yeri listeden seçin.', 'Choose the place from the list.')
  await mustBeOfCatalogue(tx, own, moduleId)
  await mustTrain(tx, own, training, body)
  await mustBeFree(tx, trainerId, { id, onDay, startsAt, endsAt })
  await record(tx, courseSession, {
    id,
    subject: id,
    act: 'plan',
    effective: onDay,
    accessKey: offered,
    facts: {
      course_id: courseId,
      module_id: moduleId,
      venue_id: venueId,
      trainer_id: trainerId,
      starts_at: startsAt,
      ends_at: endsAt,
      capacity,
    },
  })
}

/** A course keeps the version of the catalogue by which it was planned. */
async function mustBeOfCatalogue(tx: Transaction, own: Row<'course'>, moduleId: string | null) {
  if (own.catalogue_from === null && moduleId === null) return
  const found = await tx.find(
    `SELECT FROM training_module WHERE id = $1 AND programme_id = $2 AND from_day <= $3 AND (until_day IS NULL OR until_day > $3)`,
    [moduleId, own.programme_id, own.catalogue_from],
  )
  if (!found)
    throw invalidField(
      'moduleId',
      own.catalogue_from
        ? `Modülü ${formatDay(own.catalogue_from)} sürümünden seçin; eğitim o sürümle planlandı.`
        : 'Bu programın modül listesi yok.',
      'Choose the module from the version by which the course was planned.',
    )
}

async function mustTrain(
  tx: Transaction,
  own: Row<'course'>,
  training: Training,
  { trainerId, onDay }: { trainerId: string; onDay: string },
) {
  const found = await tx.find<{ rank: string }>(
    `SELECT rank FROM trainer WHERE id = $1 AND programme_id = $2 AND from_day <= $3 AND (until_day IS NULL OR until_day > $3)`,
    [trainerId, own.programme_id, onDay],
  )
  if (!found)
    throw invalidField(
      'trainerId',
      'O gün bu programda eğitici olan birini seçin.',
      'Choose somebody who is a trainer of this programme on that day.',
    )
  if (!ranksFor(training, own.audience).some(rank => rank === found.rank))
    throw invalidField(
      'trainerId',
      `“${wordsOfAudience(own.audience).tr}” eğitimini bu derecedeki eğitici veremez; formatör seçin.`,
      'A trainer of this rank may not give this course; choose a master trainer.',
    )
}

async function mustBeFree(
  tx: Transaction,
  trainerId: string,
  { id, onDay, startsAt, endsAt }: { id: string; onDay: string; startsAt: number; endsAt: number },
) {
  const taken = await tx.find<{ number: string; starts_at: number; ends_at: number }>(
    `SELECT c.number, s.starts_at, s.ends_at FROM course_session s JOIN course c ON c.id = s.course_id
     WHERE s.trainer_id = $1 AND s.on_day = $2 AND s.state <> 'cancelled' AND s.id <> $3 AND s.starts_at < $5 AND s.ends_at > $4`,
    [trainerId, onDay, id, startsAt, endsAt],
  )
  if (taken)
    throw invalidField(
      'trainerId',
      `Eğitici o gün ${formatHour(taken.starts_at)}–${formatHour(taken.ends_at)} arasında başka bir eğitimde: ${taken.number}.`,
      `The trainer gives another course then: ${taken.number}.`,
    )
}

interface WithReason {
  actId: string
  reason: string
}

export async function cancelSession(tx: Transaction, id: string, { actId, reason }: WithReason) {
  const session = await getSession(tx, id)
  await holdCourse(tx, session.course_id)
  await record(tx, courseSession, { id: actId, subject: id, act: 'cancel', accessKey: session.access_key, facts: { reason } })
}

/** A course of which something was held is ended, not cancelled: people came to it. */
export async function cancelCourse(tx: Transaction, id: string, { actId, reason }: WithReason) {
  const own = await holdCourse(tx, id)
  const sessions = await sessionsOf(tx, id)
  if (sessions.some(session => session.state === 'done'))
    throw conflict(
      'Bu eğitimin yapılmış oturumu var; iptal edilemez. Kalan oturumları iptal edip eğitimi bitirin.',
      'A session of this course was held; cancel those that are left and end the course.',
    )
  await record(tx, course, { id: actId, subject: id, act: 'cancel', accessKey: own.access_key, facts: { reason } })
  await recordAll(
    tx,
    courseSession,
    sessions
      .filter(session => session.state === 'planned')
      .map(session => ({
        id: crypto.randomUUID(),
        subject: session.id,
        act: 'cancel',
        accessKey: session.access_key,
        facts: { reason },
      })),
  )
}

export const courseIsOver = ({ state }: Pick<Row<'course'>, 'state'>) =>
  state === 'cancelled'
    ? conflict('Bu eğitim iptal edildi; yeni kayıt alınmaz.', 'This course was cancelled.')
    : conflict('Bu eğitim bitti; yeni kayıt alınmaz.', 'This course has ended.')

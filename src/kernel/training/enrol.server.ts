import type { Row } from '#database/types.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import { courseIsOver, holdCourse } from './course.server.ts'
import { enrolment } from './state.ts'
import { getTraining, peopleKey } from './worked.server.ts'

/**
 * Registers a person. Hard limits: once a course, not more people than the smallest session has places, and a centre only the people it
 * serves. The registration is written into the circle that gives the course; a centre that sends it does not see the others there.
 */
export async function enrol(tx: Transaction, courseId: string, { id, personId }: { id: string; personId: string }) {
  const own = await holdCourse(tx, courseId)
  const { programme } = getTraining(tx, own.programme_id)
  const registered = await enrolmentsOf(tx, courseId)
  const sent = registered.find(each => each.id === id)
  if (sent) {
    if (sent.person_id === personId) return
    throw conflict('Bu kayıt numarası başka bir kayıtta kullanılmış.', 'This id was used for another registration.')
  }
  if (own.state !== 'planned') throw courseIsOver(own)
  await mustBeRegistrable(tx, personId)
  const enrolled = registered.filter(each => each.state === 'enrolled')
  if (enrolled.some(each => each.person_id === personId))
    throw invalidField('personId', 'Bu kişi eğitime kayıtlı.', 'This person is registered for the course.')
  const capacity = await capacityOf(tx, courseId)
  if (capacity === null) throw conflict('Kayıttan önce bir oturum planlayın.', 'Plan a session before registering anybody.')
  if (enrolled.length >= capacity)
    throw conflict(
      `Bu eğitim dolu: ${enrolled.length} / ${capacity}. Aşan kayıt yapılmaz; başka bir eğitime kaydedin.`,
      `The course is full: ${enrolled.length} / ${capacity}.`,
    )
  await record(tx, enrolment, {
    id,
    subject: id,
    act: 'enrol',
    accessKey: peopleKey(programme),
    facts: { course_id: courseId, person_id: personId, organisation_id: tx.actor.organisationId },
  })
}

/** Every registration of a course, also those in a circle that the actor does not see: read to count places, never shown. */
const enrolmentsOf = (tx: Transaction, courseId: string) =>
  asRole(tx.client, 'hane_reclassify', () =>
    tx.query<Pick<Row<'enrolment'>, 'id' | 'person_id' | 'state'>>(
      'SELECT id, person_id, state FROM enrolment WHERE course_id = $1',
      [courseId],
    ),
  )

async function capacityOf(tx: Transaction, courseId: string): Promise<number | null> {
  const { capacity } = await tx.get<{ capacity: number | null }>(
    `SELECT min(capacity) AS capacity FROM course_session WHERE course_id = $1 AND state <> 'cancelled'`,
    [courseId],
  )
  return capacity
}

async function mustBeRegistrable(tx: Transaction, personId: string) {
  const person = await tx.find<{ merged_into: string | null; death_date: string | null }>(
    'SELECT merged_into, death_date FROM person WHERE id = $1',
    [personId],
  )
  if (!person) throw invalidField('personId', 'Kişiyi arayıp seçin.', 'Search for the person and choose them.')
  if (person.merged_into)
    throw invalidField(
      'personId',
      'Bu kayıt başka bir kişi kaydıyla birleştirildi; o kişiyi seçin.',
      'This record was merged into another one; choose that person.',
    )
  if (person.death_date) throw invalidField('personId', 'Bu kişinin ölüm kaydı var.', 'The death of this person is recorded.')
  if (tx.actor.role === 'programme-officer' || (await isServedHere(tx, personId))) return
  throw invalidField(
    'personId',
    'Bu kişi merkezinizin hizmet bölgesinde oturmuyor; kaydını kendi merkezi ya da program sorumlusu yapar.',
    'This person does not live where your centre serves; their own centre or the programme officer registers them.',
  )
}

/** Lives in a neighbourhood that the actor's centre serves today. Who is known to live nowhere is served by whoever meets them. */
async function isServedHere(tx: Transaction, personId: string): Promise<boolean> {
  const homes = await tx.query<{ own: boolean }>(
    `SELECT EXISTS (SELECT FROM service_area a WHERE a.neighbourhood_id = h.neighbourhood_id AND a.organisation_id = $2 AND a.during @> $3::date) AS own
     FROM membership m JOIN household h ON h.id = m.household_id WHERE m.person_id = ANY(records_of($1)) AND m.during @> $3::date`,
    [personId, tx.actor.organisationId, tx.today],
  )
  return homes.length === 0 || homes.some(home => home.own)
}

export async function withdraw(tx: Transaction, id: string, { actId, reason }: { actId: string; reason: string }) {
  const row = await tx.get<Row<'enrolment'>>('SELECT * FROM enrolment WHERE id = $1', [id])
  const own = await holdCourse(tx, row.course_id)
  if (own.state !== 'planned' && row.state === 'enrolled') throw courseIsOver(own)
  await record(tx, enrolment, { id: actId, subject: id, act: 'withdraw', accessKey: row.access_key, facts: { reason } })
}

import type { Row } from '#database/types.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import type { Training } from './definition.ts'
import type { NewTrainer, NewVenue, TrainerLine, VenueLine } from './offer-contract.ts'
import { trainer, venue } from './state.ts'
import { wordsOfRank } from './words.ts'
import { getTraining, offered, peopleKey } from './worked.server.ts'

export const listTrainers = (tx: Transaction) =>
  tx.query<TrainerLine>(
    `SELECT t.id, t.person_id AS "personId", p.given_name || ' ' || p.surname AS name, t.programme_id AS "programmeId", t.rank, t.from_day AS "from",
       t.state, t.ground,
       (SELECT jsonb_build_object('id', c.id, 'number', c.number, 'trainers', (
          SELECT coalesce(jsonb_agg(DISTINCT q.given_name || ' ' || q.surname), '[]') FROM course_session s JOIN trainer r ON r.id = s.trainer_id
            JOIN person q ON q.id = r.person_id WHERE s.course_id = c.id AND s.state = 'done'))
        FROM certificate f JOIN course c ON c.id = f.course_id WHERE f.id = t.certificate_id) AS course,
       (SELECT count(*)::int FROM course_session s WHERE s.trainer_id = t.id AND s.state = 'done') AS sessions
     FROM trainer t JOIN person p ON p.id = t.person_id
     ORDER BY t.programme_id, t.state, t.rank DESC, p.surname COLLATE "tr-x-icu", p.given_name COLLATE "tr-x-icu", t.id`,
  )

/**
 * The trainer tree: a rank that a course makes is reached by that course's certificate, or by a paper from before or elsewhere; the rank
 * at the root only by a paper.
 */
export async function certifyTrainer(tx: Transaction, body: NewTrainer) {
  const { id, programmeId, personId, rank } = body
  const { programme, training } = getTraining(tx, programmeId)
  if (await tx.find('SELECT FROM trainer WHERE id = $1', [id])) return
  const person = await tx.find<{ merged_into: string | null }>('SELECT merged_into FROM person WHERE id = $1', [personId])
  if (!person || person.merged_into)
    throw invalidField('personId', 'Kişiyi arayıp seçin.', 'Search for the person and choose them.')
  const has = await tx.find<{ rank: string }>(
    `SELECT rank FROM trainer WHERE programme_id = $1 AND person_id = $2 AND state = 'certified'`,
    [programmeId, personId],
  )
  if (has)
    throw conflict(
      `Bu kişi bu programda zaten eğitici: ${wordsOfRank(has.rank).tr}. Derecesi değişecekse önce eskisini bitirin.`,
      'This person is a trainer of the programme already; end the old rank first.',
    )
  const ground = await groundOf(tx, training, body)
  await record(tx, trainer, {
    id,
    subject: id,
    act: 'certify',
    accessKey: peopleKey(programme),
    facts: { programme_id: programmeId, person_id: personId, rank, ...ground },
  })
}

async function groundOf(tx: Transaction, training: Training, { programmeId, personId, rank, certificateId, ground }: NewTrainer) {
  const of = training.ranks[rank]
  if (!of) throw invalidField('rank', 'Dereceyi listeden seçin.', 'Choose the rank from the list.')
  if (certificateId === null) {
    if (ground) return { ground }
    throw invalidField(
      'ground',
      'Eğitici belgesini veren yeri, gününü ve sayısını yazın.',
      'Write who gave the trainer’s paper, its day and number.',
    )
  }
  const paper = await tx.find<{ audience: string }>(
    `SELECT c.audience FROM certificate t JOIN course c ON c.id = t.course_id
     WHERE t.id = $1 AND t.person_id = $2 AND t.programme_id = $3 AND t.state = 'issued'`,
    [certificateId, personId, programmeId],
  )
  if (!paper || of.madeBy === null || paper.audience !== of.madeBy)
    throw invalidField(
      'certificateId',
      `Bu belge “${wordsOfRank(rank).tr}” yapmaz; bunu ancak bir formatörün eğitici eğitimi verir.`,
      'This certificate does not make a trainer of that rank.',
    )
  return { certificate_id: certificateId }
}

export async function withdrawTrainer(tx: Transaction, id: string, { actId, reason }: { actId: string; reason: string }) {
  const row = await tx.get<Row<'trainer'>>('SELECT * FROM trainer WHERE id = $1', [id])
  const waiting = await tx.query(`SELECT FROM course_session WHERE trainer_id = $1 AND state = 'planned'`, [id])
  if (row.state === 'certified' && waiting.length > 0)
    throw conflict(
      `Bu eğiticinin ${waiting.length} planlı oturumu var. Önce o oturumları iptal edin.`,
      'This trainer has sessions that are planned; cancel those first.',
    )
  await record(tx, trainer, { id: actId, subject: id, act: 'withdraw', accessKey: row.access_key, facts: { reason } })
}

export const listVenues = (tx: Transaction) =>
  tx.query<VenueLine>(
    `SELECT v.id, v.name, v.kind, d.name AS district,
       (SELECT count(*)::int FROM course_session s WHERE s.venue_id = v.id AND s.state <> 'cancelled') AS sessions
     FROM venue v JOIN district d ON d.id = v.district_id WHERE v.closed_on IS NULL ORDER BY d.name, v.name, v.id`,
  )

export async function openVenue(tx: Transaction, { id, name, kind, districtId }: NewVenue) {
  if (!(await tx.find('SELECT FROM district WHERE id = $1', [districtId])))
    throw invalidField('districtId', 'İlçeyi listeden seçin.', 'Choose the district from the list.')
  await record(tx, venue, { id, subject: id, act: 'open', accessKey: offered, facts: { name, kind, district_id: districtId } })
}

export async function closeVenue(tx: Transaction, id: string, actId: string) {
  const row = await tx.get<Row<'venue'>>('SELECT * FROM venue WHERE id = $1', [id])
  if (await tx.find(`SELECT FROM course_session WHERE venue_id = $1 AND state = 'planned' LIMIT 1`, [id]))
    throw conflict('Burada planlı oturum var. Önce o oturumları iptal edin.', 'Sessions are planned here; cancel those first.')
  await record(tx, venue, { id: actId, subject: id, act: 'close', accessKey: row.access_key })
}

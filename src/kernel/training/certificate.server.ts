import { randomInt } from 'node:crypto'
import type { Row } from '#database/types.ts'
import { systemActor } from '#kernel/access/roles.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { recordAll } from '#kernel/act/record.server.ts'
import { type Transaction, transaction } from '#kernel/act/transaction.server.ts'
import { notFound } from '#platform/http/problem.ts'
import type { CertificatePaper } from './contract.ts'
import { sessionsOf } from './course.server.ts'
import { completionOn, hasCompleted } from './definition.ts'
import { certificate } from './state.ts'
import { initialsOf, readCode, writeCode } from './verification.ts'
import { peopleKey, type Worked } from './worked.server.ts'

/** Certificates as the attendance of an ended course asks for them: given to whoever completed it, taken back from whoever did not. */
export async function settleCertificates(
  tx: Transaction,
  own: Row<'course'>,
  { programme, training }: Pick<Worked, 'programme' | 'training'>,
) {
  const held = (await sessionsOf(tx, own.id)).filter(session => session.state === 'done')
  const rule = completionOn(training, held[0]!.on_day)
  const people = await tx.query<{
    id: string
    person_id: string
    name: string
    came: number
    certificate: string | null
    key: number | null
  }>(
    `SELECT e.id, e.person_id, p.given_name || ' ' || p.surname AS name, t.id AS certificate, t.access_key AS key,
       (SELECT count(*)::int FROM attendance a WHERE a.enrolment_id = e.id AND a.state = 'came') AS came
     FROM enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN certificate t ON t.enrolment_id = e.id AND t.state = 'issued'
     WHERE e.course_id = $1 AND e.state = 'enrolled'`,
    [own.id],
  )
  const completes = ({ came }: { came: number }) => hasCompleted(rule, { came, held: held.length })
  await recordAll(
    tx,
    certificate,
    people
      .filter(each => completes(each) && each.certificate === null)
      .map(each => {
        const id = crypto.randomUUID()
        const facts = {
          enrolment_id: each.id,
          course_id: own.id,
          programme_id: own.programme_id,
          person_id: each.person_id,
          initials: initialsOf(each.name),
          code: writeCode(randomInt),
        }
        return { id, subject: id, act: 'issue', accessKey: peopleKey(programme), facts }
      }),
  )
  await recordAll(
    tx,
    certificate,
    people
      .filter(each => !completes(each) && each.certificate !== null)
      .map(each => ({
        id: crypto.randomUUID(),
        subject: each.certificate!,
        act: 'revoke',
        accessKey: each.key!,
        facts: { reason: 'Yoklama düzeltildi; eğitim tamamlanmamış.' },
      })),
  )
}

export async function readCertificate(tx: Transaction, id: string): Promise<CertificatePaper> {
  const { courseId, key, ...paper } = await tx.get<Omit<CertificatePaper, 'modules' | 'firstOn' | 'lastOn'> & { key: number }>(
    `SELECT t.id, t.code, t.state, t.reason, t.issued_on AS "issuedOn", p.given_name || ' ' || p.surname AS name, t.programme_id AS "programmeId",
       c.id AS "courseId", c.number AS "courseNumber", c.title AS "courseTitle", t.access_key AS key
     FROM certificate t JOIN course c ON c.id = t.course_id JOIN person p ON p.id = t.person_id WHERE t.id = $1`,
    [id],
  )
  tx.audit({ event: 'look', concept: 'certificate', subject: id, accessKey: key })
  const held = (await sessionsOf(tx, courseId)).filter(session => session.state === 'done')
  const modules = await tx.query<{ name: string }>(
    'SELECT name FROM training_module WHERE id = ANY($1) AND name IS NOT NULL ORDER BY place',
    [held.map(session => session.module_id)],
  )
  return { ...paper, courseId, firstOn: held[0]!.on_day, lastOn: held.at(-1)!.on_day, modules: modules.map(({ name }) => name) }
}

/**
 * For anyone who holds the code. It is looked for only among the papers of programmes of levels normal and restricted: the paper of
 * somebody under a secrecy order has moved to another circle, and is then as absent as one that never was.
 */
export async function checkCertificate(hane: Hane, typed: string) {
  const code = readCode(typed)
  if (!code) throw notFound()
  const keys = [peopleKey({ level: 0 }), peopleKey({ level: 1 })]
  return transaction(hane, systemActor('public', keys), async tx => {
    const row = await tx.get<Row<'certificate'>>('SELECT * FROM certificate WHERE code = $1', [code])
    tx.audit({ event: 'look', concept: 'certificate', subject: row.id, accessKey: row.access_key })
    const programme = hane.programmes.find(each => each.id === row.programme_id)
    if (!programme) throw notFound()
    return {
      programme: { ...programme.name },
      issuedOn: row.issued_on,
      initials: row.initials,
      state: row.state === 'issued' ? ('issued' as const) : ('revoked' as const),
    }
  })
}

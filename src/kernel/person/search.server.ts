import type { z } from 'zod'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { parseDay } from '#platform/day/day.ts'
import { fold } from '#platform/turkish/fold.ts'
import { maskTckn } from '#platform/turkish/tckn.ts'
import type { MergedRecord, PersonHit } from './contract.ts'
import { lastWordFirst, oneSlipFrom } from './spelling.ts'

type Hit = z.infer<typeof PersonHit>

/** Columns of a hit; `p` is the person. The number comes masked from the database reader on. */
export const hitColumns = `p.id, p.given_name AS "givenName", p.surname, p.birth_date AS "birthDate", p.sex, p.mother_name AS "motherName",
  p.father_name AS "fatherName", (SELECT name FROM district d WHERE d.id = p.district_id) AS district,
  (SELECT i.value FROM identifier i WHERE i.person_id = p.id AND upper_inf(i.during) ORDER BY i.kind <> 'tckn' LIMIT 1) AS number`

export type HitRow = Omit<Hit, 'maskedNumber'> & { number: string | null }
export const toHit = ({ number, ...row }: HitRow): Hit => ({ ...row, maskedNumber: number ? maskTckn(number) : null })

const pageOfHits = 20

/**
 * Finds persons among those the actor may see: by number, by birth date, or by the beginning of a name (given name or surname first),
 * then, where nothing begins so, with one slip in it. Secret persons are absent here as anywhere.
 */
export async function searchPersons(tx: Transaction, typed: string): Promise<{ hits: Hit[]; more: boolean }> {
  const rows = await candidates(tx, typed)
  tx.audit({ event: 'search', concept: 'person', accessKey: accessKey(circle.register, 0), detail: { hits: rows.length } })
  return { hits: rows.slice(0, pageOfHits).map(toHit), more: rows.length > pageOfHits }
}

async function candidates(tx: Transaction, typed: string): Promise<HitRow[]> {
  const digits = typed.replace(/\s/g, '')
  if (/^\d{5,11}$/.test(digits) || /^[A-Z]-?\d{5,}$/i.test(digits)) {
    const byNumber = await selectHits(
      tx,
      `WHERE p.id IN (SELECT person_id FROM identifier WHERE value >= $1 AND value < $2 ORDER BY value LIMIT ${pageOfHits + 1})`,
      beginning(digits),
    )
    if (byNumber.length > 0) return byNumber
  }
  const day = parseDay(typed)
  if (day) return selectHits(tx, 'WHERE p.birth_date = $1 AND p.merged_into IS NULL', [day])
  return byName(tx, fold(typed).trim().replace(/\s+/g, ' '))
}

async function byName(tx: Transaction, name: string): Promise<HitRow[]> {
  if (name.length === 0) return []
  const asTyped = await spelled(tx, [name], beginning)
  if (asTyped.length > 0 || name.length < 4 || name.length > longestCorrected) return asTyped
  const slips = oneSlipFrom(name)
  const whole = await spelled(tx, slips, wholeWords)
  return whole.length > 0 ? whole : spelled(tx, slips, beginning)
}

/** Each spelling costs a few looks into the index; nobody's name is longer. */
const longestCorrected = 60

/**
 * Persons whose name begins with one of the spellings, some of each. Each is looked up as a range of its index, which gives it in order,
 * so that a short beginning that thousands share costs no more than a page. (LIKE and similarity would read the whole register: under
 * row-level security only leakproof operators reach an index.)
 */
function spelled(tx: Transaction, spellings: readonly string[], range: Range): Promise<HitRow[]> {
  const surnameFirst = [...new Set([...spellings, ...spellings.map(lastWordFirst)])]
  const bounds = (names: readonly string[]) => [names, names.map(name => range(name)[1])]
  return selectHits(tx, `WHERE p.id IN (${inOrderOf('folded_name', 1)} UNION ${inOrderOf('surname_first', 3)})`, [
    ...bounds(spellings),
    ...bounds(surnameFirst),
  ])
}

const inOrderOf = (column: 'folded_name' | 'surname_first', parameter: number) =>
  `(SELECT found.id FROM unnest($${parameter}::text[], $${parameter + 1}::text[]) AS spelling (first, beyond) CROSS JOIN LATERAL (
     SELECT n.id, row_number() OVER (ORDER BY n.${column}, n.id) AS place FROM person n
     WHERE n.${column} >= spelling.first AND n.${column} < spelling.beyond AND n.merged_into IS NULL
     ORDER BY n.${column}, n.id LIMIT ${pageOfHits + 1}) AS found ORDER BY found.place LIMIT ${pageOfHits + 1})`

/** From the first text to before the second, in byte order. */
type Range = (text: string) => [first: string, beyond: string]
const beginning: Range = text => [text, `${text}\u{10FFFF}`]
/** The text itself or with more words after it: of what folded names hold, only a space comes before “!”. */
const wholeWords: Range = text => [text, `${text}!`]

const selectHits = (tx: Transaction, where: string, parameters: unknown[]) =>
  tx.query<HitRow>(
    `SELECT ${hitColumns} FROM person p ${where} ORDER BY p.surname COLLATE "tr-x-icu", p.given_name COLLATE "tr-x-icu", p.id LIMIT ${pageOfHits + 1}`,
    parameters,
  )

/** Persons who may be the same one: the same birth date with a like name, or the very same number. */
export async function possibleDuplicates(tx: Transaction, id: string): Promise<Hit[]> {
  const rows = await tx.query<HitRow>(
    `SELECT ${hitColumns} FROM person p, person me WHERE me.id = $1 AND p.id <> me.id AND p.merged_into IS NULL AND me.merged_into IS NULL
       AND p.birth_date = me.birth_date AND similarity(p.folded_name, me.folded_name) >= 0.6 LIMIT 5`,
    [id],
  )
  return rows.map(toHit)
}

/** Records merged into this one, the last first, each with its merge; one that was split off again is no longer among them. */
export async function mergedRecordsOf(tx: Transaction, id: string): Promise<MergedRecord[]> {
  const rows = await tx.query<HitRow & Pick<MergedRecord, 'mergedAt' | 'mergedBy' | 'reason'>>(
    `SELECT ${hitColumns}, merge.recorded_at AS "mergedAt", ${staffName('merge.recorded_by')} AS "mergedBy", merge.facts->>'reason' AS reason
     FROM person p CROSS JOIN LATERAL
       (SELECT * FROM act a WHERE a.subject = p.id AND a.act = 'merge' ORDER BY a.seq DESC LIMIT 1) AS merge
     WHERE p.merged_into = $1 ORDER BY merge.seq DESC`,
    [id],
  )
  return rows.map(({ mergedAt, mergedBy, reason, ...hit }) => ({ ...toHit(hit), mergedAt, mergedBy, reason }))
}

import type { z } from 'zod'
import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { parseDay } from '#platform/day/day.ts'
import { fold } from '#platform/turkish/fold.ts'
import { maskTckn } from '#platform/turkish/tckn.ts'
import type { PersonHit } from './contract.ts'

type Hit = z.infer<typeof PersonHit>

/** Columns of a hit; `p` is the person. The number comes masked from the database reader on. */
export const hitColumns = `p.id, p.given_name AS "givenName", p.surname, p.birth_date AS "birthDate", p.sex, p.mother_name AS "motherName",
  p.father_name AS "fatherName", (SELECT name FROM district d WHERE d.id = p.district_id) AS district,
  (SELECT i.value FROM identifier i WHERE i.person_id = p.id AND upper_inf(i.during) ORDER BY i.kind <> 'tckn' LIMIT 1) AS number`

export type HitRow = Omit<Hit, 'maskedNumber'> & { number: string | null }
export const toHit = ({ number, ...row }: HitRow): Hit => ({ ...row, maskedNumber: number ? maskTckn(number) : null })

const pageOfHits = 20

/**
 * Finds persons among those the actor may see: by number, by birth date, or by name: a prefix first (given name and surname, or
 * surname first), then names like it (one wrong letter). Secret persons are absent here as anywhere.
 */
export async function searchPersons(tx: Transaction, typed: string): Promise<{ hits: Hit[]; more: boolean }> {
  const rows = await candidates(tx, typed)
  tx.audit({ event: 'search', concept: 'person', accessKey: accessKey(circle.register, 0), detail: { hits: rows.length } })
  return { hits: rows.slice(0, pageOfHits).map(toHit), more: rows.length > pageOfHits }
}

async function candidates(tx: Transaction, typed: string): Promise<HitRow[]> {
  const digits = typed.replace(/\s/g, '')
  if (/^\d{5,11}$/.test(digits) || /^[A-Z]-?\d{5,}$/i.test(digits)) {
    const byNumber = await selectHits(tx, `JOIN identifier i ON i.person_id = p.id WHERE i.value LIKE $1`, [`${digits}%`])
    if (byNumber.length > 0) return byNumber
  }
  const day = parseDay(typed)
  if (day) return selectHits(tx, 'WHERE p.birth_date = $1 AND p.merged_into IS NULL', [day])
  return byName(tx, fold(typed).trim().replace(/\s+/g, ' '))
}

async function byName(tx: Transaction, name: string): Promise<HitRow[]> {
  if (name.length === 0) return []
  const prefixes = [name, surnameFirst(name)].map(each => `${escapeLike(each)}%`)
  const exact = await selectHits(tx, 'WHERE (p.folded_name LIKE $1 OR p.folded_name LIKE $2) AND p.merged_into IS NULL', prefixes)
  if (exact.length > 0 || name.length < 4) return exact
  const bySurname = await selectHits(tx, `WHERE p.folded_name LIKE $1 AND p.merged_into IS NULL`, [`% ${escapeLike(name)}%`])
  if (bySurname.length > 0) return bySurname
  return selectHits(
    tx,
    `WHERE p.folded_name % $1 AND similarity(p.folded_name, $1) >= 0.5 AND p.merged_into IS NULL`,
    [name],
    `similarity(p.folded_name, $1) DESC,`,
  )
}

const surnameFirst = (name: string) => {
  const [first, ...rest] = name.split(' ')
  return rest.length > 0 ? `${rest.join(' ')} ${first}` : name
}
const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

const selectHits = (tx: Transaction, where: string, parameters: unknown[], first = '') =>
  tx.query<HitRow>(
    `SELECT ${hitColumns} FROM person p ${where} ORDER BY ${first} p.surname COLLATE "tr-x-icu", p.given_name COLLATE "tr-x-icu", p.id LIMIT ${pageOfHits + 1}`,
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

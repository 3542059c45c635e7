import type { z } from 'zod'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { type HouseholdSummary, MembershipSource } from '#kernel/person/contract.ts'
import { membersInUse } from '#kernel/person/records.ts'
import { parsePeriod } from '#platform/day/day.ts'

type Summary = z.infer<typeof HouseholdSummary>

type Source = z.infer<typeof MembershipSource>

interface MemberRow {
  household_id: string
  id: string
  person_id: string
  name: string
  birth_date: string | null
  relation: string
  source: Source
  during: string
}

/** Of a person `p`: the dead live nowhere, whether or not a source still names them. */
export const isAlive = 'p.death_date IS NULL'

/** Households with their members of today; each person stands once, by the record in use, with what each source says of them. */
export async function householdSummaries(tx: Transaction, ids: readonly string[]): Promise<Summary[]> {
  if (ids.length === 0) return []
  const homes = await tx.query<Omit<Summary, 'members'>>(
    `SELECT h.id, h.address, h.address_code AS "addressCode", h.neighbourhood_id AS "neighbourhoodId", n.name AS neighbourhood,
       h.district_id AS "districtId", d.name AS district FROM household h
     JOIN neighbourhood n ON n.id = h.neighbourhood_id JOIN district d ON d.id = h.district_id WHERE h.id = ANY($1)`,
    [ids],
  )
  const members = await tx.query<MemberRow>(
    `SELECT m.household_id, m.id, p.id AS person_id, p.given_name || ' ' || p.surname AS name, p.birth_date, m.relation, m.source, m.during
     FROM ${membersInUse('m.household_id = ANY($1)')} WHERE ${isAlive} ORDER BY p.birth_date NULLS LAST, p.id, m.during`,
    [ids],
  )
  const byHousehold = Map.groupBy(members, member => member.household_id)
  return homes.map(home => ({ ...home, members: membersOf(byHousehold.get(home.id) ?? []) }))
}

const membersOf = (rows: readonly MemberRow[]) =>
  [...Map.groupBy(rows, row => row.person_id).values()].filter(ofPerson => ofPerson.some(lives)).map(memberOf)

const lives = ({ during }: MemberRow) => parsePeriod(during).until === null

function memberOf(rows: readonly MemberRow[]): Summary['members'][number] {
  const memberships = MembershipSource.options.flatMap(source => {
    // Who left and came back: the last time counts, unless another of their records never left.
    const told = rows.filter(row => row.source === source)
    const last = told.findLast(lives) ?? told.at(-1)
    return last ? [{ id: last.id, source, relation: last.relation, ...parsePeriod(last.during) }] : []
  })
  const { person_id: personId, name, birth_date: birthDate } = rows[0]!
  const { relation } = memberships.find(each => each.until === null)!
  return { personId, name, birthDate, relation, memberships }
}

/** Households a person belongs to now, by any source and under whichever of their records. */
export async function householdsOf(tx: Transaction, personId: string): Promise<Summary[]> {
  const rows = await tx.query<{ household_id: string }>(
    'SELECT DISTINCT household_id FROM membership WHERE person_id = ANY(records_of($1)) AND upper_inf(during)',
    [personId],
  )
  return householdSummaries(
    tx,
    rows.map(row => row.household_id),
  )
}

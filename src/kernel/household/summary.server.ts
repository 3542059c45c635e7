import type { z } from 'zod'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import type { HouseholdSummary } from '#kernel/person/contract.ts'
import { parsePeriod } from '#platform/day/day.ts'

type Summary = z.infer<typeof HouseholdSummary>

interface MemberRow {
  household_id: string
  id: string
  person_id: string
  name: string
  birth_date: string | null
  relation: string
  source: 'register' | 'declaration' | 'visit'
  during: string
}

/** Households with the members of each source; a person whom several sources name stands once, with the sources named. */
export async function householdSummaries(tx: Transaction, ids: readonly string[]): Promise<Summary[]> {
  if (ids.length === 0) return []
  const homes = await tx.query<{ id: string; address: string; neighbourhood: string; district: string }>(
    `SELECT h.id, h.address, n.name AS neighbourhood, d.name AS district FROM household h
     JOIN neighbourhood n ON n.id = h.neighbourhood_id JOIN district d ON d.id = h.district_id WHERE h.id = ANY($1)`,
    [ids],
  )
  const members = await tx.query<MemberRow>(
    `SELECT m.household_id, m.id, m.person_id, p.given_name || ' ' || p.surname AS name, p.birth_date, m.relation, m.source, m.during
     FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id = ANY($1) AND upper_inf(m.during)
     ORDER BY p.birth_date NULLS LAST, p.id`,
    [ids],
  )
  const byHousehold = Map.groupBy(members, member => member.household_id)
  return homes.map(home => ({ ...home, members: mergedBySource(byHousehold.get(home.id) ?? []) }))
}

function mergedBySource(rows: readonly MemberRow[]): Summary['members'] {
  return [...Map.groupBy(rows, row => row.person_id).values()].map(same => {
    const first = same[0]!
    const { from, until } = parsePeriod(first.during)
    return {
      membershipId: first.id,
      personId: first.person_id,
      name: first.name,
      birthDate: first.birth_date,
      relation: first.relation,
      sources: same.map(row => row.source),
      from,
      until,
    }
  })
}

/** Households a person belongs to now, by any source. */
export async function householdsOf(tx: Transaction, personId: string): Promise<Summary[]> {
  const rows = await tx.query<{ household_id: string }>(
    'SELECT DISTINCT household_id FROM membership WHERE person_id = $1 AND upper_inf(during)',
    [personId],
  )
  return householdSummaries(
    tx,
    rows.map(row => row.household_id),
  )
}

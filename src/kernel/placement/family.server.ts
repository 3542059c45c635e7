import type { Row } from '#database/types.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { unit as unitConcept } from '#kernel/organisation/state.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import type { Day } from '#platform/day/day.ts'
import { conflict } from '#platform/http/problem.ts'
import { inCareOn } from './case.server.ts'
import { placement } from './state.ts'

/** A home that takes children in. */
interface Family {
  householdId: string
  name: string
  districtId: number
  /** How many children it may take, as approved. */
  capacity: number
}

/**
 * Places a child with a family. The family counts from its first child on: its unit opens with that child, and whoever comes later lives
 * in the same one. `until` is the known end of the stay.
 */
export async function placeWithFamily(tx: Transaction, row: Row<'case'>, family: Family, until: Day | null) {
  const unit = (await findOpenUnit(tx, row, family)) ?? (await openUnit(tx, row, family))
  const { taken } = await tx.get<{ taken: number }>(
    `SELECT count(*)::int AS taken FROM placement p WHERE unit_id = $1 AND ${inCareOn('$2')}`,
    [unit.id, tx.today],
  )
  if (taken >= unit.capacity)
    throw conflict(
      `Bu ailenin yanında ${taken} çocuk var; onayı ${unit.capacity} çocuk için.`,
      `${taken} children live with this family; it is approved for ${unit.capacity}.`,
    )
  const id = crypto.randomUUID()
  const { access_key: accessKey } = row
  await record(tx, placement, {
    id,
    subject: id,
    act: 'admit',
    accessKey,
    facts: {
      case_id: row.id,
      programme_id: row.programme_id,
      strand: row.strand,
      person_id: row.person_id,
      organisation_id: unit.organisation_id,
      unit_id: unit.id,
      district_id: unit.district_id,
      bed: taken + 1,
      overnight: true,
      until_day: until,
    },
  })
  await record(tx, caseConcept, { id: crypto.randomUUID(), subject: row.id, act: 'admit', accessKey })
  return id
}

const findOpenUnit = (tx: Transaction, row: Row<'case'>, { householdId }: Family) =>
  tx.find<Row<'unit'>>(`SELECT * FROM unit WHERE household_id = $1 AND serves ->> 'care' = $2 AND closed_on IS NULL FOR UPDATE`, [
    householdId,
    row.programme_id,
  ])

function openUnit(tx: Transaction, row: Row<'case'>, { householdId, name, districtId, capacity }: Family) {
  const id = crypto.randomUUID()
  return record(tx, unitConcept, {
    id,
    subject: id,
    act: 'open',
    accessKey: row.access_key,
    facts: {
      organisation_id: row.organisation_id,
      name,
      capacity,
      serves: { care: row.programme_id },
      household_id: householdId,
      district_id: districtId,
    },
  })
}

/** Closes families with whom no child lives any more, each from the day on which the last one left; of all units, or of those named. */
export async function closeEmptyFamilies(tx: Transaction, units: readonly string[] | null = null): Promise<number> {
  // Also where a child lies hidden: a family is not closed over one that the reader does not see.
  const empty = await asRole(tx.client, 'hane_reclassify', () =>
    tx.query<{ id: string; last: Day; key: number }>(
      `SELECT u.id, coalesce(max(p.until_day), $1::date)::text AS last, u.access_key AS key FROM unit u LEFT JOIN placement p ON p.unit_id = u.id
       WHERE u.household_id IS NOT NULL AND u.closed_on IS NULL AND ($2::uuid[] IS NULL OR u.id = ANY($2))
       GROUP BY u.id HAVING count(p.id) FILTER (WHERE ${inCareOn('$1')}) = 0 ORDER BY u.id`,
      [tx.today, units],
    ),
  )
  await recordAll(
    tx,
    unitConcept,
    empty.map(({ id, last, key }) => ({
      id: crypto.randomUUID(),
      subject: id,
      act: 'close',
      effective: last,
      accessKey: key,
    })),
  )
  return empty.length
}

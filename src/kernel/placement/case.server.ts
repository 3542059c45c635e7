import type { Row } from '#database/types.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { ageOn } from '#platform/day/day.ts'
import { conflict, notFound } from '#platform/http/problem.ts'
import type { Placement, Serves } from './definition.ts'
import { type Candidate, type RankedUnit, rankUnits, type UnitTonight } from './suitability.ts'

/** In care on the day, as the figures count it: the bed is theirs, wherever they are; `p` is the placement. */
export const inCareOn = (parameter: string) =>
  `p.from_day <= ${parameter} AND (p.until_day IS NULL OR p.until_day > ${parameter})`

/** An order that has begun and is not over; `q` is the order. */
export const standingOrder = (parameter: string) =>
  `q.state IN ('arrived', 'applied', 'in-force') AND (q.until_day IS NULL OR q.until_day > ${parameter})`

export async function getPlacementCase(tx: Transaction, id: string): Promise<Row<'case'>> {
  const row = await tx.get<Row<'case'>>('SELECT * FROM "case" WHERE id = $1', [id])
  if (row.lifecycle !== 'placement') throw notFound()
  return row
}

export const findPlacement = (programmes: readonly Programme[], row: { programme_id: string; strand: string }) =>
  definitionOf(
    programmes.find(programme => programme.id === row.programme_id),
    'placement',
    row.strand,
  )

export function getPlacement(tx: Transaction, row: { programme_id: string; strand: string }): Placement {
  const definition = findPlacement(tx.hane.programmes, row)
  if (!definition)
    throw conflict('Bu hizmetin koşulları henüz işletilmiyor.', 'The conditions of this service are not worked out yet.')
  return definition
}

export interface Sibling {
  personId: string
  name: string
  birthDate: string | null
  unitId: string | null
  unit: string | null
  caseId: string | null
}

/** Ids of all records of a person's brothers and sisters: children of the same household, of any time. `person`: SQL for an id. */
export const siblingRecords = (person: string): string =>
  `SELECT unnest(records_of(b.person_id)) FROM unnest(records_of(${person})) AS own (record)
     JOIN membership a ON a.person_id = own.record AND a.relation = 'child'
     JOIN membership b ON b.household_id = a.household_id AND b.relation = 'child' AND b.person_id <> ALL(records_of(${person}))`

/** Brothers and sisters with the unit in which they live now as far as the reader may see. */
export const siblingsOf = (tx: Transaction, personId: string) =>
  tx.query<Sibling>(
    `SELECT s.id AS "personId", s.given_name || ' ' || s.surname AS name, s.birth_date AS "birthDate", p.unit_id AS "unitId",
       o.name || CASE WHEN u.id IS NULL THEN '' ELSE ', ' || u.name END AS unit, p.case_id AS "caseId"
     FROM person s LEFT JOIN LATERAL (SELECT p.* FROM unnest(records_of(s.id)) AS own (record) JOIN placement p ON p.person_id = own.record
       WHERE p.overnight AND ${inCareOn('$2')}) AS p ON true
     LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN organisation o ON o.id = u.organisation_id
     WHERE s.merged_into IS NULL AND s.id IN (${siblingRecords('$1')}) ORDER BY s.birth_date, s.id`,
    [personId, tx.today],
  )

export async function readCandidate(tx: Transaction, row: Row<'case'>): Promise<Candidate> {
  const person = await tx.get<{ birth_date: string | null; sex: string; district_id: number | null }>(
    'SELECT birth_date, sex, district_id FROM person WHERE id = $1',
    [row.person_id],
  )
  const order = await tx.find<{ place_secret: boolean }>(
    `SELECT place_secret FROM care_order q WHERE case_id = $1 AND ${standingOrder('$2')}`,
    [row.id, tx.today],
  )
  const need = await tx.find<{ school_district_id: number | null }>(
    'SELECT school_district_id FROM placement_need WHERE case_id = $1 ORDER BY proposed_on DESC, id LIMIT 1',
    [row.id],
  )
  const siblings = await siblingsOf(tx, row.person_id)
  return {
    birthDate: person.birth_date,
    sex: person.sex,
    hasOrder: order !== undefined,
    siblingUnits: siblings.flatMap(({ unitId }) => (unitId ? [unitId] : [])),
    schoolDistrict: need?.school_district_id ?? null,
    familyDistrict: order?.place_secret ? null : person.district_id,
  }
}

export interface UnitRow extends UnitTonight {
  name: string
  facilityId: string
  facility: string
  districtName: string | null
  accessKey: number
}

/** Units of a programme that take people, of one organisation and what is attached to it, or of all of them; one of them alone with `unitId`. */
export async function readUnits(
  tx: Transaction,
  programmeId: string,
  { organisationId = null, unitId = null }: { organisationId?: string | null; unitId?: string | null },
): Promise<UnitRow[]> {
  const rows = await tx.query<Omit<UnitRow, 'serves'> & { serves: unknown }>(
    `SELECT u.id, u.name, u.capacity, u.serves, u.below_reason AS "belowReason", u.access_key AS "accessKey", o.id AS "facilityId",
       o.name AS facility, o.district_id AS district, d.name AS "districtName",
       (SELECT count(*)::int FROM placement p WHERE p.unit_id = u.id AND ${inCareOn('$1')}) AS taken
     FROM unit u JOIN organisation o ON o.id = u.organisation_id LEFT JOIN district d ON d.id = o.district_id
     WHERE u.closed_on IS NULL AND o.closed_on IS NULL AND o.vacate_by IS NULL AND o.kind = $2 AND ($3::uuid IS NULL OR o.id = $3 OR o.parent_id = $3)
       AND ($4::uuid IS NULL OR u.id = $4) ORDER BY o.name, u.name, u.id`,
    [tx.today, programmeId, organisationId, unitId],
  )
  return rows.map(row => ({ ...row, serves: row.serves as Serves }))
}

/** The units that could take someone, the best suited first; whoever lives in one already is not offered it again. */
export async function rankForCase(tx: Transaction, caseId: string): Promise<RankedUnit<UnitRow>[]> {
  const row = await getPlacementCase(tx, caseId)
  const definition = getPlacement(tx, row)
  const now = await tx.find<{ unit_id: string }>(`SELECT unit_id FROM placement p WHERE case_id = $1 AND ${inCareOn('$2')}`, [
    caseId,
    tx.today,
  ])
  const organisationId = row.state === 'waiting' || row.state === 'placed' ? row.organisation_id : null
  const units = await readUnits(tx, row.programme_id, { organisationId })
  const candidate = await readCandidate(tx, row)
  return rankUnits(
    definition,
    candidate,
    units.filter(unit => unit.id !== now?.unit_id),
    tx.today,
  )
}

export const ageToday = (tx: Transaction, birthDate: string | null) => (birthDate ? ageOn(birthDate, tx.today) : null)

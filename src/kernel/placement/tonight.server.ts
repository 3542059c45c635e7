import type { z } from 'zod'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { readFigures } from '#kernel/figure/read.server.ts'
import { ageToday, findPlacement, inCareOn } from './case.server.ts'
import type * as contract from './facility-contract.ts'

/** Kinds of facility where children live, each with the figure that counts them; together they are the figure of the total. */
const childrensFigures = { 'cocuk-evi': 'F11', ces: 'F13', codem: 'F15' } as const
const totalFigure = 'F16'

type Board = z.infer<typeof contract.readBoard.answer>

/** A facility's manager sees what belongs to it, the directorate every children's facility. */
export async function readBoard(tx: Transaction): Promise<Board> {
  const isOwn = tx.actor.role === 'facility-manager'
  const facilities = isOwn
    ? await facilitiesWhere(tx, '(o.id = $2 OR o.parent_id = $2)', tx.actor.organisationId)
    : await facilitiesWhere(tx, 'o.kind = ANY($2)', Object.keys(childrensFigures))
  const values = isOwn ? new Map<string, number>() : await figureValues(tx)
  const figureOf = (id: string | undefined) => (id && values.has(id) ? { id, value: values.get(id)! } : null)
  const order = Object.keys(childrensFigures)
  facilities.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const totals = [...Map.groupBy(facilities, facility => facility.kind)].map(([kind, of]) => ({
    kind,
    facilities: of.length,
    people: peopleIn(of),
    free: of.flatMap(each => each.units).reduce((sum, unit) => sum + freeIn(unit), 0),
    figure: figureOf((childrensFigures as Record<string, string>)[kind]),
  }))
  return { facilities, totals, all: { people: peopleIn(facilities), figure: figureOf(totalFigure) } }
}

const peopleIn = (facilities: readonly contract.Facility[]) =>
  facilities.flatMap(facility => facility.units).reduce((sum, unit) => sum + unit.residents.length, 0)

export const freeIn = ({ capacity, most, residents }: contract.Unit) =>
  Math.max(0, Math.min(capacity, most ?? capacity) - residents.length)

async function figureValues(tx: Transaction): Promise<Map<string, number>> {
  const wanted: string[] = [...Object.values(childrensFigures), totalFigure]
  const figures = await readFigures(tx, tx.today, tx.today)
  return new Map(
    figures.filter(({ figure }) => wanted.includes(figure.id)).map(({ figure, value }) => [figure.id, Number(value)]),
  )
}

export async function readFacility(tx: Transaction, id: string) {
  const [facility] = await facilitiesWhere(tx, 'o.id = $2', id)
  if (!facility || !(await isMine(tx, id))) return undefined
  const closedUnits = await tx.query<{ name: string; closedOn: string }>(
    'SELECT name, closed_on AS "closedOn" FROM unit WHERE organisation_id = $1 AND closed_on IS NOT NULL ORDER BY closed_on DESC',
    [id],
  )
  const { vacateBy } = await tx.get<{ vacateBy: string | null }>(
    'SELECT vacate_by AS "vacateBy" FROM organisation WHERE id = $1',
    [id],
  )
  return { ...facility, vacateBy, closedUnits }
}

/** Who manages a facility has nothing to do in another's. */
async function isMine(tx: Transaction, id: string): Promise<boolean> {
  if (tx.actor.role !== 'facility-manager') return true
  return (
    (await tx.find('SELECT id FROM organisation WHERE id = $1 AND $2 IN (id, parent_id)', [id, tx.actor.organisationId])) !==
    undefined
  )
}

export const listFacilities = (tx: Transaction) =>
  tx.query<z.infer<typeof contract.listFacilities.answer>[number]>(
    `SELECT o.id, o.name, o.kind, o.parent_id AS "parentId", d.name AS district, count(*)::int AS units, sum(u.capacity)::int AS capacity,
       coalesce(sum((SELECT count(*) FROM placement p WHERE p.unit_id = u.id AND ${inCareOn('$1')})), 0)::int AS people
     FROM organisation o JOIN unit u ON u.organisation_id = o.id LEFT JOIN district d ON d.id = o.district_id
     WHERE o.closed_on IS NULL AND u.closed_on IS NULL AND u.household_id IS NULL AND ($2::uuid IS NULL OR $2 IN (o.id, o.parent_id))
     GROUP BY o.id, d.name ORDER BY o.kind, o.name, o.id`,
    [tx.today, tx.actor.role === 'facility-manager' ? tx.actor.organisationId : null],
  )

/** `where` chooses among open organisations by `$2`; families that take children in are no facilities. */
async function facilitiesWhere(tx: Transaction, where: string, chosen: unknown): Promise<contract.Facility[]> {
  const units = await tx.query<Omit<contract.Unit, 'residents' | 'most' | 'fewest'> & FacilityColumns>(
    `SELECT u.id, u.name, u.capacity, u.serves, u.opened_on AS "openedOn", u.below_reason AS "belowReason", o.id AS "facilityId",
       o.name AS facility, o.kind, d.name AS district, o.opened_on AS "facilityOpenedOn"
     FROM organisation o JOIN unit u ON u.organisation_id = o.id LEFT JOIN district d ON d.id = o.district_id
     WHERE o.closed_on IS NULL AND u.closed_on IS NULL AND u.household_id IS NULL AND $1::date IS NOT NULL AND ${where}
     ORDER BY o.kind, o.name, o.id, length(u.name), u.name, u.id`,
    [tx.today, chosen],
  )
  const residents = Map.groupBy(
    await residentsOf(
      tx,
      units.map(unit => unit.id),
    ),
    each => each.unitId,
  )
  return [...Map.groupBy(units, unit => unit.facilityId).values()].map(of => {
    const { facilityId, facility, kind, district, facilityOpenedOn } = of[0]!
    return {
      id: facilityId,
      name: facility,
      kind,
      district,
      openedOn: facilityOpenedOn,
      units: of.map(({ id, name, capacity, serves, openedOn, belowReason, kind: programmeId }) => {
        const limit = placementOf(tx, programmeId)?.unit
        return {
          id,
          name,
          capacity,
          serves: { ...serves },
          openedOn,
          belowReason,
          most: limit?.most ?? null,
          fewest: limit?.fewest ?? null,
          residents: (residents.get(id) ?? []).map(({ unitId: _, ...resident }) => resident),
        }
      }),
    }
  })
}

interface FacilityColumns {
  facilityId: string
  facility: string
  kind: string
  district: string | null
  facilityOpenedOn: string
}

/** A programme's placement by its first worked strand: a facility's kind is its programme. */
function placementOf(tx: Transaction, programmeId: string) {
  const strands = tx.hane.programmes.find(each => each.id === programmeId)?.strands ?? {}
  return Object.keys(strands)
    .map(strand => findPlacement(tx.hane.programmes, { programme_id: programmeId, strand }))
    .find(definition => definition !== undefined)
}

async function residentsOf(tx: Transaction, units: readonly string[]): Promise<(contract.Resident & { unitId: string })[]> {
  const rows = await tx.query<Omit<contract.Resident, 'age'> & { unitId: string; birthDate: string | null }>(
    `SELECT p.id AS "placementId", p.case_id AS "caseId", p.unit_id AS "unitId", r.given_name || ' ' || left(r.surname, 1) || '.' AS name, r.sex,
       r.birth_date AS "birthDate", p.bed, p.state, p.since, p.back_on AS "backOn", p.state = 'on-leave' AND p.back_on < $2 AS "isLate",
       EXISTS (SELECT FROM care_order q WHERE q.case_id = p.case_id AND q.state = 'in-force' AND q.place_secret) AS "placeSecret"
     FROM placement p JOIN person r ON r.id = p.person_id WHERE p.unit_id = ANY($1) AND ${inCareOn('$2')} ORDER BY p.bed, p.id`,
    [units, tx.today],
  )
  return rows.map(({ birthDate, isLate, ...row }) => ({ ...row, isLate: isLate === true, age: ageToday(tx, birthDate) }))
}

import type { Row } from '#database/types.ts'
import { historyOf, staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseColumns, type Line } from '#kernel/case/lines.server.ts'
import { allowedActsOf } from '#kernel/case/state.ts'
import { householdSummaries } from '#kernel/household/summary.server.ts'
import { type HitRow, hitColumns, toHit } from '#kernel/person/search.server.ts'
import { addDays } from '#platform/day/day.ts'
import { careOrderActs, placementActs, placementNeedActs } from './acts.ts'
import { findPlacement, getPlacementCase, siblingsOf } from './case.server.ts'
import type { DischargeLine, NeedLine, OrderLine, PlacementFile, PlacementLine } from './contract.ts'
import type { Placement } from './definition.ts'
import { clocksOf } from './order-clocks.ts'

/** The placement file of a case; the look is recorded. */
export async function readPlacementFile(tx: Transaction, id: string): Promise<PlacementFile> {
  const row = await getPlacementCase(tx, id)
  tx.audit({ event: 'look', concept: 'case', subject: id, accessKey: row.access_key })
  const definition = findPlacement(tx.hane.programmes, row)
  const person = await tx.get<HitRow>(`SELECT ${hitColumns} FROM person p WHERE p.id = $1`, [row.person_id])
  const [household] = row.household_id ? await householdSummaries(tx, [row.household_id]) : []
  const [orders, needs] = [await ordersOf(tx, id, definition), await needsOf(tx, id)]
  const [placements, discharges] = [await placementsOf(tx, id), await dischargesOf(tx, id)]
  const subjects = [id, ...[orders, needs, placements, discharges].flat().map(each => each.id)]
  return {
    case: await tx.get<Line>(`SELECT ${caseColumns} FROM "case" c WHERE c.id = $1`, [id]),
    person: toHit(person),
    household: household ?? null,
    stage: definition ? 'worked' : 'declared',
    siblings: (await siblingsOf(tx, row.person_id)).map(({ unitId: _, ...sibling }) => sibling),
    orders,
    needs,
    placements,
    discharges,
    allowedActs: [...allowedActsOf(row)],
    history: (await historyOf(tx, subjects)).map(({ act, concept, recordedAt, recordedBy }) => ({
      at: recordedAt,
      what: act,
      concept,
      by: recordedBy,
    })),
  }
}

async function ordersOf(tx: Transaction, caseId: string, definition: Placement | undefined): Promise<OrderLine[]> {
  const rows = await tx.query<Row<'care_order'>>(
    'SELECT * FROM care_order WHERE case_id = $1 ORDER BY coalesce(arrived_on, decided_on) DESC, decided_on DESC NULLS LAST, id',
    [caseId],
  )
  return rows.map(row => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    arrivedOn: row.arrived_on,
    decidedOn: row.decided_on,
    lastDay: row.until_day && addDays(row.until_day, -1),
    court: row.court,
    number: row.number,
    placeSecret: row.place_secret,
    reviewedOn: row.reviewed_on,
    extension: row.extension,
    reason: row.reason,
    clocks: definition?.orders ? clocksOf(definition.orders, row) : [],
    allowedActs: [...careOrderActs[row.state as keyof typeof careOrderActs]],
  }))
}

async function needsOf(tx: Transaction, caseId: string): Promise<NeedLine[]> {
  const rows = await tx.query<Omit<NeedLine, 'allowedActs' | 'preparedByMe'> & { preparedById: number }>(
    `SELECT n.id, n.state, n.tried, d.name AS "schoolDistrict", n.note, ${staffName('n.prepared_by')} AS "preparedBy", n.prepared_by AS "preparedById",
       n.proposed_on AS "proposedOn", CASE WHEN n.decided_by IS NULL THEN NULL ELSE ${staffName('n.decided_by')} END AS "decidedBy",
       n.decided_on AS "decidedOn", n.reason
     FROM placement_need n LEFT JOIN district d ON d.id = n.school_district_id WHERE n.case_id = $1 ORDER BY n.proposed_on DESC, n.id`,
    [caseId],
  )
  return rows.map(({ preparedById, ...row }) => ({
    ...row,
    preparedByMe: preparedById === tx.actor.id,
    allowedActs: [...placementNeedActs[row.state as keyof typeof placementNeedActs]],
  }))
}

async function placementsOf(tx: Transaction, caseId: string): Promise<PlacementLine[]> {
  const rows = await tx.query<Omit<PlacementLine, 'allowedActs'>>(
    `SELECT p.id, o.id AS "facilityId", o.name AS facility, u.id AS "unitId", u.name AS unit, p.bed, p.from_day AS "from", p.until_day AS until,
       p.state, p.since, p.back_on AS "backOn", p.note, p.apart_reason AS "apartReason", p.outside_reason AS "outsideReason", p.ground
     FROM placement p JOIN unit u ON u.id = p.unit_id JOIN organisation o ON o.id = u.organisation_id
     WHERE p.case_id = $1 ORDER BY p.from_day DESC, p.state = 'ended', p.id`,
    [caseId],
  )
  return rows.map(row => ({ ...row, allowedActs: [...placementActs[row.state as keyof typeof placementActs]] }))
}

async function dischargesOf(tx: Transaction, caseId: string): Promise<DischargeLine[]> {
  const rows = await tx.query<Omit<DischargeLine, 'preparedByMe'> & { preparedById: number }>(
    `SELECT d.id, d.ground, d.note, d.state, ${staffName('d.prepared_by')} AS "preparedBy", d.prepared_by AS "preparedById", d.proposed_on AS "proposedOn",
       CASE WHEN d.decided_by IS NULL THEN NULL ELSE ${staffName('d.decided_by')} END AS "decidedBy", d.decided_on AS "decidedOn", d.reason
     FROM discharge d WHERE d.case_id = $1 ORDER BY d.proposed_on DESC, d.id`,
    [caseId],
  )
  return rows.map(({ preparedById, ...row }) => ({ ...row, preparedByMe: preparedById === tx.actor.id }))
}

import type { z } from 'zod'
import { may } from '#kernel/access/policy.ts'
import { staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { addDays } from '#platform/day/day.ts'
import { ageToday, inCareOn, siblingRecords, standingOrder } from './case.server.ts'
import { orderOfWaiting } from './waiting.ts'
import type * as contract from './work-contract.ts'

type Work = contract.PlacementWork

/** How far ahead a clock of an order, and the coming of age, are announced; days. */
const ahead = { clock: 30, age: 180 } as const
const longestList = 200

/** How a person stands in a list: initials and age; `c` is the case, `r` the person. */
const listed = `c.id AS "caseId", c.number, left(r.given_name, 1) || '. ' || left(r.surname, 1) || '.' AS initials, r.birth_date AS "birthDate", r.sex`

interface Listed {
  caseId: string
  number: string
  initials: string
  birthDate: string | null
  sex: string
}

/** Everything that waits for someone, as far as the reader's keys reach. */
export async function readPlacementWork(tx: Transaction): Promise<Work> {
  return {
    waiting: await waiting(tx),
    toDecide: await list<'toDecide'>(
      tx,
      `SELECT ${listed}, w.what, w.proposed_on AS "proposedOn", ${staffName('w.prepared_by')} AS "preparedBy"
       FROM (SELECT case_id, 'need' AS what, proposed_on, prepared_by FROM placement_need WHERE state = 'proposed'
         UNION ALL SELECT case_id, 'discharge', proposed_on, prepared_by FROM discharge WHERE state = 'proposed') AS w
       JOIN "case" c ON c.id = w.case_id JOIN person r ON r.id = c.person_id ORDER BY w.proposed_on, c.number`,
    ),
    clocks: [...(await withoutOrder(tx)), ...(await clocks(tx))],
    ofAge: await list<'ofAge'>(
      tx,
      `SELECT ${listed}, p.until_day AS until, o.name || ', ' || u.name AS unit FROM placement p JOIN "case" c ON c.id = p.case_id
       JOIN person r ON r.id = p.person_id JOIN unit u ON u.id = p.unit_id JOIN organisation o ON o.id = u.organisation_id
       WHERE ${inCareOn('$1')} AND p.until_day <= $2 ORDER BY p.until_day, c.number`,
      [tx.today, addDays(tx.today, ahead.age)],
    ),
    toMove: await list<'toMove'>(
      tx,
      `SELECT ${listed}, o.vacate_by AS by, o.name || ', ' || u.name AS unit FROM placement p JOIN "case" c ON c.id = p.case_id
       JOIN person r ON r.id = p.person_id JOIN unit u ON u.id = p.unit_id JOIN organisation o ON o.id = u.organisation_id
       WHERE ${inCareOn('$1')} AND o.vacate_by IS NOT NULL ORDER BY o.vacate_by, o.name, c.number`,
      [tx.today],
    ),
    returned: await list<'returned'>(
      tx,
      `SELECT ${listed}, w.what, w.reason FROM (${lastReturned('placement_need', 'need')} UNION ALL ${lastReturned('discharge', 'discharge')}) AS w
       JOIN "case" c ON c.id = w.case_id JOIN person r ON r.id = c.person_id WHERE c.state <> 'closed' ORDER BY w.decided_on, c.number`,
    ),
    preparing: await list<'preparing'>(
      tx,
      `SELECT ${listed}, c.opened_on AS "openedOn" FROM "case" c JOIN person r ON r.id = c.person_id
       WHERE c.lifecycle = 'placement' AND c.state = 'open' AND (c.assigned_to IS NULL OR c.assigned_to = $1 OR $2) ORDER BY c.opened_on, c.number`,
      [tx.actor.id, !may(tx.actor.role, 'placement.prepare')],
    ),
  }
}

/** What was sent back and has not been proposed again. */
const lastReturned = (table: 'placement_need' | 'discharge', what: string) =>
  `SELECT w.case_id, '${what}' AS what, w.reason, w.decided_on FROM ${table} w WHERE w.state = 'returned'
     AND NOT EXISTS (SELECT FROM ${table} again WHERE again.case_id = w.case_id AND again.id <> w.id AND again.proposed_on >= w.decided_on)`

/** Rows of one list, each with the age instead of the birth day. */
async function list<Name extends keyof Work>(tx: Transaction, sql: string, parameters: unknown[] = []) {
  const rows = await tx.query<Listed & Omit<Work[Name][number], 'age' | keyof Listed>>(`${sql} LIMIT ${longestList}`, parameters)
  return rows.map(({ birthDate, ...row }) => ({ ...row, age: ageToday(tx, birthDate) })) as unknown as Work[Name]
}

async function waiting(tx: Transaction): Promise<Work['waiting']> {
  const rows = await tx.query<Listed & { since: string; urgentUntil: string | null; siblingsInCare: number }>(
    `SELECT ${listed}, n.decided_on AS since,
       (SELECT max(q.due_on)::text FROM care_order q WHERE q.case_id = c.id AND q.arrived_on IS NOT NULL AND ${standingOrder('$1')}) AS "urgentUntil",
       (SELECT count(DISTINCT p.person_id)::int FROM placement p WHERE p.overnight AND ${inCareOn('$1')} AND p.person_id IN
         (${siblingRecords('c.person_id')})) AS "siblingsInCare"
     FROM placement_need n JOIN "case" c ON c.id = n.case_id JOIN person r ON r.id = c.person_id
     WHERE n.state = 'waiting' LIMIT ${longestList}`,
    [tx.today],
  )
  return orderOfWaiting(rows, tx.today).map(({ someone, reasons }) => ({
    caseId: someone.caseId,
    number: someone.number,
    initials: someone.initials,
    sex: someone.sex,
    age: ageToday(tx, someone.birthDate),
    since: someone.since,
    reasons,
  }))
}

/** Orders whose clock runs out soon or has run out, of cases that are not closed. */
const clocks = (tx: Transaction) =>
  list<'clocks'>(
    tx,
    `SELECT ${listed}, q.due_on AS due, CASE q.state WHEN 'arrived' THEN 'application' WHEN 'applied' THEN 'judgement'
       ELSE CASE WHEN q.arrived_on IS NULL THEN 'review' ELSE 'urgentOrder' END END AS clock
     FROM care_order q JOIN "case" c ON c.id = q.case_id JOIN person r ON r.id = c.person_id
     WHERE q.due_on <= $1 AND c.state <> 'closed' ORDER BY q.due_on, c.number`,
    [addDays(tx.today, ahead.clock)],
  )

/** In care under no order: first of all, since nothing else shows it. Only programmes that place by a court's order. */
function withoutOrder(tx: Transaction) {
  const underOrders = tx.hane.programmes.filter(programme => definitionOf(programme, 'placement')?.orders).map(({ id }) => id)
  return list<'clocks'>(
    tx,
    `SELECT ${listed}, NULL::date AS due, 'no-order' AS clock FROM placement p JOIN "case" c ON c.id = p.case_id JOIN person r ON r.id = p.person_id
     WHERE ${inCareOn('$1')} AND p.programme_id = ANY($2)
       AND NOT EXISTS (SELECT FROM care_order q WHERE q.case_id = p.case_id AND ${standingOrder('$1')}) ORDER BY c.number`,
    [tx.today, underOrders],
  )
}

/** Counts for the first page of the day. */
export async function placementsToday(tx: Transaction): Promise<z.infer<typeof contract.PlacementCounts>> {
  const away = await tx.get<{ missing: number; late: number }>(
    `SELECT count(*) FILTER (WHERE p.state = 'missing')::int AS missing, count(*) FILTER (WHERE p.state = 'on-leave' AND p.back_on < $1)::int AS late
     FROM placement p WHERE ${inCareOn('$1')}`,
    [tx.today],
  )
  const work = await readPlacementWork(tx)
  return {
    ...away,
    overdue: work.clocks.filter(({ due }) => due === null || due < tx.today).length,
    waiting: work.waiting.length,
    toDecide: work.toDecide.length,
    returned: work.returned.length,
    ofAge: work.ofAge.filter(({ until }) => until <= addDays(tx.today, 90)).length,
    toMove: work.toMove.length,
    preparing: work.preparing.length,
  }
}

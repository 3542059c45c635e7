import type { z } from 'zod'
import { may } from '#kernel/access/policy.ts'
import { acting } from '#kernel/act/route.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseColumns, type Line } from '#kernel/case/lines.server.ts'
import { endWarning } from '#kernel/document/warning.ts'
import { licencesWaiting } from '#kernel/licence/lines.server.ts'
import { placementsToday } from '#kernel/placement/work.server.ts'
import { listReferrals } from '#kernel/referral/routes.server.ts'
import { type CardList, countCards } from '#kernel/right/read.server.ts'
import { courseWork } from '#kernel/training/work.server.ts'
import { plannedVisits } from '#kernel/visit/lines.server.ts'
import { addDays, daysBetween } from '#platform/day/day.ts'
import * as contract from './contract.ts'

type Deadline = z.infer<typeof contract.DeadlineLine>

/** What waits for this person today, by what their role may do. */
export const todayRoutes = [
  acting(contract.readToday, 'signed-in', async tx => {
    const { role } = tx.actor
    const works = may(role, 'case.read')
    const referrals = may(role, 'referral.answer') ? await listReferrals(tx, 'sent', 12) : []
    return {
      deadlines: works ? await deadlines(tx) : [],
      visits: may(role, 'visit.record') ? (await plannedVisits(tx)).slice(0, 12) : [],
      referrals,
      recentCases: works ? await recentCases(tx) : [],
      caseStates: works ? await caseStates(tx) : [],
      runsWaiting: await runsWaiting(tx),
      licences: may(role, 'licence.read') ? await licencesWaiting(tx) : null,
      courses: may(role, 'course.attend') ? await courseWork(tx) : null,
      cards: await cardsWaiting(tx),
      placements: may(role, 'placement.read') ? await placementsToday(tx) : null,
    }
  }),
]

/** The nearest deadlines, overdue first: applications to answer, files to decide, reports that end. */
async function deadlines(tx: Transaction): Promise<Deadline[]> {
  const mine = tx.actor.role === 'case-worker' ? 'AND c.assigned_to = $2' : 'AND $2::int IS NOT NULL'
  const cases = await tx.query<Omit<Deadline, 'daysLeft'>>(
    `SELECT c.id AS "caseId", null AS "referralId", c.number, p.given_name || ' ' || p.surname AS who,
       CASE WHEN c.state = 'proposed' THEN 'decide' ELSE 'answer-application' END AS what, c.due_on AS "dueOn", c.opened_on AS "startedOn", c.programme_id AS "programmeId"
     FROM "case" c JOIN person p ON p.id = c.person_id
     WHERE c.due_on <= $1 AND c.state IN ('open', 'proposed') ${mine} ORDER BY c.due_on, c.id LIMIT 12`,
    [addDays(tx.today, 30), tx.actor.id],
  )
  const reports = await tx.query<Omit<Deadline, 'daysLeft'>>(
    `SELECT c.id AS "caseId", null AS "referralId", c.number, p.given_name || ' ' || p.surname AS who, 'report-expires' AS what,
       upper(d.during) - 1 AS "dueOn", upper(d.during) - ${endWarning.days} AS "startedOn", c.programme_id AS "programmeId"
     FROM document d JOIN "case" c ON c.id = d.case_id JOIN person p ON p.id = c.person_id
     WHERE d.state = 'filed' AND upper(d.during) > $1 AND upper(d.during) <= $1::date + ${endWarning.days} AND c.state = 'granted' ${mine}
     ORDER BY upper(d.during), d.id LIMIT 8`,
    [tx.today, tx.actor.id],
  )
  return [...cases, ...reports]
    .map(line => ({ ...line, daysLeft: daysBetween(tx.today, line.dueOn) }))
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .slice(0, 14)
}

const recentCases = (tx: Transaction) =>
  tx.query<Line>(
    `SELECT ${caseColumns} FROM "case" c WHERE ${tx.actor.role === 'case-worker' ? 'c.assigned_to = $1' : '$1::int IS NOT NULL'}
     ORDER BY c.changed_on DESC, c.number DESC LIMIT 8`,
    [tx.actor.id],
  )

const caseStates = (tx: Transaction) =>
  tx.query<{ state: string; count: number }>(
    `SELECT state, count(*)::int AS count FROM "case" WHERE state <> 'closed' GROUP BY state ORDER BY state`,
  )

async function runsWaiting(tx: Transaction): Promise<number> {
  const waitsFor = { 'payments-officer': 'computed', director: 'proposed', 'accounting-officer': 'approved' } as Record<
    string,
    string
  >
  const state = waitsFor[tx.actor.role]
  if (!state) return 0
  return (await tx.get<{ count: number }>('SELECT count(*)::int AS count FROM payment_run WHERE state = $1', [state])).count
}

/** The steps of a card that are this role's, with how many cards wait for each. */
async function cardsWaiting(tx: Transaction) {
  const lists = [
    ...(may(tx.actor.role, 'card.decide') ? (['to-decide'] as const) : []),
    ...(may(tx.actor.role, 'card.issue') ? (['to-print', 'to-deliver', 'ending'] as const) : []),
  ] satisfies CardList[]
  const waiting = []
  for (const list of lists) waiting.push({ list, count: await countCards(tx, list) })
  return waiting
}

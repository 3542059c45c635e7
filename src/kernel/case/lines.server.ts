import type { z } from 'zod'
import { staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import type { CaseLine } from '#kernel/person/contract.ts'
import type { CaseRow } from './contract.ts'

/** A case as every list shows it; `c` is the case. */
export const caseColumns = `c.id, c.number, c.programme_id AS "programmeId", c.strand, c.lifecycle, c.person_id AS "personId",
  (SELECT given_name || ' ' || surname FROM person p WHERE p.id = c.person_id) AS "personName",
  (SELECT name FROM organisation o WHERE o.id = c.organisation_id) AS organisation, c.state,
  CASE WHEN c.assigned_to IS NULL THEN NULL ELSE ${staffName('c.assigned_to')} END AS "assignedTo",
  c.opened_on AS "openedOn", c.changed_on AS "changedOn", c.due_on AS "dueOn"`

export type Line = z.infer<typeof CaseRow>

/** Under whichever of the person's records. */
export const caseLinesOf = (tx: Transaction, personId: string) =>
  tx.query<z.infer<typeof CaseLine>>(
    `SELECT c.id, c.number, c.programme_id AS "programmeId", c.state, o.name AS organisation, c.opened_on AS "openedOn"
     FROM "case" c JOIN organisation o ON o.id = c.organisation_id WHERE c.person_id = ANY(records_of($1)) ORDER BY c.opened_on DESC`,
    [personId],
  )

const pageOfCases = 50

const lists = {
  mine: `c.assigned_to = $1 AND c.state <> 'closed'`,
  'to-decide': `(c.state = 'proposed' OR EXISTS (SELECT FROM award_change g WHERE g.case_id = c.id AND g.state = 'proposed')) AND $1::int IS NOT NULL`,
  open: `c.state NOT IN ('closed', 'granted', 'refused') AND $1::int IS NOT NULL`,
  overdue: `c.due_on < $4 AND c.state NOT IN ('closed', 'granted', 'refused') AND $1::int IS NOT NULL`,
  all: '$1::int IS NOT NULL',
} as const

/** A page of cases, the nearest deadline first; `after` is the `next` of the page before. */
export async function listCases(tx: Transaction, filter: { list: keyof typeof lists; programme?: string; after?: string }) {
  const where = `${lists[filter.list]} AND ($2::text IS NULL OR c.programme_id = $2) AND ($4::date IS NOT NULL)`
  const parameters = [tx.actor.id, filter.programme ?? null, filter.after ?? null, tx.today]
  const cases = await tx.query<Line & { place: string }>(
    `SELECT * FROM (SELECT ${caseColumns}, coalesce(c.due_on, '9999-12-31')::text || c.number AS place FROM "case" c WHERE ${where}) AS listed
     WHERE ($3::text IS NULL OR place > $3) ORDER BY place LIMIT ${pageOfCases + 1}`,
    parameters,
  )
  const { total } = await tx.get<{ total: number }>(
    `SELECT count(*)::int AS total FROM "case" c WHERE ${where} AND ($3::text IS NULL OR true)`,
    parameters,
  )
  const page = cases.slice(0, pageOfCases)
  return {
    cases: page.map(({ place: _, ...line }) => line),
    next: cases.length > pageOfCases ? page.at(-1)!.place : null,
    total,
  }
}

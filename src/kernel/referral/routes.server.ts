import type { Row } from '#database/types.ts'
import { record } from '#kernel/act/record.server.ts'
import { acting } from '#kernel/act/route.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { mustBeColleague, openCase } from '#kernel/case/open.server.ts'
import type { ReferralLine } from './contract.ts'
import * as contract from './contract.ts'
import { referral } from './state.ts'

/** Referrals to my unit, the nearest deadline first, then the oldest; no source names a deadline for the answer, so none is set. */
export const listReferrals = (tx: Transaction, state: string, limit = 100) =>
  tx.query<ReferralLine>(
    `SELECT r.id, r.person_id AS "personId", p.given_name || ' ' || p.surname AS "personName", r.household_id AS "householdId", r.need,
       r.programme_id AS "programmeId", o.name AS "from", r.sent_on AS "sentOn", r.due_on AS "dueOn", r.state, r.reason, r.case_id AS "caseId"
     FROM referral r JOIN person p ON p.id = r.person_id JOIN organisation o ON o.id = r.from_organisation_id
     WHERE r.to_organisation_id = $1 AND r.state = $2 ORDER BY r.due_on NULLS LAST, r.sent_on, r.id LIMIT ${limit}`,
    [tx.actor.organisationId, state],
  )

export const referralRoutes = [
  acting(contract.listReferrals, 'referral.read', (tx, { query }) => listReferrals(tx, query.state)),

  acting(contract.acceptReferral, 'referral.answer', async (tx, { params, body }) => {
    const row = await tx.get<Row<'referral'>>('SELECT * FROM referral WHERE id = $1', [params.id])
    if (row.state === 'accepted' && row.case_id === body.caseId) return { caseId: body.caseId }
    await mustBeColleague(tx, body.assignTo, 'assignTo')
    await openCase(tx, {
      id: body.caseId,
      programmeId: row.programme_id,
      personId: row.person_id,
      householdId: row.household_id,
      assignTo: body.assignTo,
    })
    await record(tx, referral, {
      id: body.actId,
      subject: row.id,
      act: 'accept',
      accessKey: row.access_key,
      facts: { case_id: body.caseId },
    })
    return { caseId: body.caseId }
  }),

  acting(contract.declineReferral, 'referral.answer', async (tx, { params, body }) => {
    const row = await tx.get<Row<'referral'>>('SELECT * FROM referral WHERE id = $1', [params.id])
    await record(tx, referral, {
      id: body.actId,
      subject: row.id,
      act: 'decline',
      accessKey: row.access_key,
      facts: { reason: body.reason },
    })
    return {}
  }),
]

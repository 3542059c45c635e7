import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, RequiredNote } from '#platform/http/shapes.ts'

export const ReferralLine = z.strictObject({
  id: Id,
  personId: Id,
  personName: z.string(),
  householdId: Id,
  need: z.string(),
  programmeId: z.string(),
  from: z.string(),
  sentOn: Day,
  dueOn: Day.nullable(),
  state: z.enum(['sent', 'accepted', 'declined']),
  reason: z.string().nullable(),
  caseId: Id.nullable(),
})
export type ReferralLine = z.infer<typeof ReferralLine>
export const listReferrals = endpoint({
  method: 'GET',
  path: '/api/referrals',
  summary: 'Referrals that came to my unit',
  query: z.strictObject({ state: z.enum(['sent', 'accepted', 'declined']).default('sent') }),
  answer: z.array(ReferralLine),
})
/** Accepting opens the person's case in the accepting centre and assigns it. */
export const acceptReferral = endpoint({
  method: 'POST',
  path: '/api/referrals/:id/accept',
  summary: 'Accept a referral: opens the case',
  params: ById,
  body: z.strictObject({ actId: Id, caseId: Id, assignTo: z.int() }),
  answer: z.strictObject({ caseId: Id }),
})
export const declineReferral = endpoint({
  method: 'POST',
  path: '/api/referrals/:id/decline',
  summary: 'Decline a referral, with the reason',
  params: ById,
  body: z.strictObject({ actId: Id, reason: RequiredNote(500) }),
  answer: Empty,
})

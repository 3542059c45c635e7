import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Kurus, Note, RequiredNote } from '#platform/http/shapes.ts'

const Kind = z.enum(['suspend', 'resume', 'end'])

export const AwardChange = z.strictObject({
  id: Id,
  kind: Kind,
  /** First day on which it holds. */
  from: Day,
  reason: z.string(),
  state: z.enum(['proposed', 'approved', 'returned']),
  preparedBy: z.string(),
  proposedOn: Day,
  decidedBy: z.string().nullable(),
  decidedOn: Day.nullable(),
  /** Why it was returned. */
  answer: z.string().nullable(),
  /** While it waits: what of the money already paid it would leave to be recovered. */
  undue: Kurus.nullable(),
})
export type AwardChange = z.infer<typeof AwardChange>

export const AwardLine = z.strictObject({
  id: Id,
  from: Day,
  until: Day.nullable(),
  /** As it stands today. */
  state: z.enum(['in-force', 'suspended', 'ended']),
  suspensions: z.array(z.strictObject({ from: Day, until: Day.nullable() })),
  /** Kuruş a month; null while the month's amount is not known. */
  monthly: Kurus.nullable(),
  /** Paid for days that the award does not pay any more. */
  undue: Kurus,
  changes: z.array(AwardChange),
  /** What may be proposed of it now. */
  allowedChanges: z.array(Kind),
})
export type AwardLine = z.infer<typeof AwardLine>

export const proposeChange = endpoint({
  method: 'POST',
  path: '/api/cases/:id/award-changes',
  summary: 'Propose to suspend, resume or end the award of a case; another person decides',
  params: ById,
  body: z.strictObject({ id: Id, kind: Kind, from: Day, reason: RequiredNote(1000) }),
  answer: Empty,
})
export const decideChange = endpoint({
  method: 'POST',
  path: '/api/award-changes/:id/decide',
  summary: 'Approve a proposed change of an award, or return it with the reason',
  params: ById,
  body: z.strictObject({ actId: Id, verdict: z.enum(['approve', 'return']), answer: Note(1000).nullable() }),
  answer: Empty,
})

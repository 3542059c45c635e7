import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, RequiredNote } from '#platform/http/shapes.ts'

const Authority = RequiredNote(200)

/** A standing order, as the desk reads it. `until` is the first day on which the decision no longer holds; the order stands on. */
export const SecrecyOrder = z.strictObject({
  id: Id,
  ground: z.string(),
  authority: z.string(),
  orderedOn: Day,
  until: Day.nullable(),
})
export type SecrecyOrder = z.infer<typeof SecrecyOrder>

export const SecretPerson = SecrecyOrder.extend({ personId: Id, name: z.string() })

/** A number of a hidden person that was recorded outside for somebody else. */
export const SilentMatch = z.strictObject({
  hiddenId: Id,
  hiddenName: z.string(),
  otherId: Id,
  otherName: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  unit: z.string(),
})
export type SilentMatch = z.infer<typeof SilentMatch>

export const listSecrecy = endpoint({
  method: 'GET',
  path: '/api/secrecy-orders',
  summary: 'Persons under a secrecy order, the nearest end first, and records elsewhere that bear their numbers',
  answer: z.strictObject({ orders: z.array(SecretPerson), matches: z.array(SilentMatch) }),
})
export const orderSecrecy = endpoint({
  method: 'POST',
  path: '/api/persons/:id/secrecy',
  summary: 'Record a secrecy order: everything of the person moves into the vault',
  params: ById,
  body: z.strictObject({ id: Id, ground: RequiredNote(200), authority: Authority, orderedOn: Day, until: Day.nullable() }),
  answer: Empty,
})
export const extendSecrecy = endpoint({
  method: 'POST',
  path: '/api/secrecy-orders/:id/extend',
  summary: 'Record a decision by which a secrecy order holds longer',
  params: ById,
  body: z.strictObject({ actId: Id, authority: Authority, decidedOn: Day, until: Day.nullable() }),
  answer: Empty,
})
export const liftSecrecy = endpoint({
  method: 'POST',
  path: '/api/secrecy-orders/:id/lift',
  summary: 'Lift a secrecy order: everything goes back to where it was',
  params: ById,
  body: z.strictObject({ actId: Id, reason: RequiredNote(500) }),
  answer: Empty,
})

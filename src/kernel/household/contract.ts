import { z } from 'zod'
import { HistoryLine, HouseholdSummary } from '#kernel/person/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, RequiredNote } from '#platform/http/shapes.ts'

export const Relation = z.enum([
  'self',
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'other-relative',
  'not-related',
])
export const MembershipSource = z.enum(['register', 'declaration', 'visit'])

export const HouseholdFile = HouseholdSummary.extend({
  visits: z.array(
    z.strictObject({ id: Id, plannedOn: Day, doneOn: Day.nullable(), outcome: z.string().nullable(), state: z.string() }),
  ),
  history: z.array(HistoryLine),
})
export type HouseholdFile = z.infer<typeof HouseholdFile>

export const readHousehold = endpoint({
  method: 'GET',
  path: '/api/households/:id',
  summary: 'A household’s file',
  params: ById,
  answer: HouseholdFile,
})
export const addHousehold = endpoint({
  method: 'POST',
  path: '/api/households',
  summary: 'Record a household at an address',
  body: z.strictObject({
    id: Id,
    neighbourhoodId: z.int(),
    address: RequiredNote(200),
    addressCode: z
      .string()
      .regex(/^\d{10}$/, { error: 'Adres kodu 10 hanedir.' })
      .nullable(),
    members: z.array(z.strictObject({ membershipId: Id, personId: Id, relation: Relation, source: MembershipSource })).max(30),
  }),
  answer: z.strictObject({ id: Id }),
})
export const addMember = endpoint({
  method: 'POST',
  path: '/api/households/:id/members',
  summary: 'A person belongs to the household from a day on, by a source',
  params: ById,
  body: z.strictObject({ membershipId: Id, actId: Id, personId: Id, relation: Relation, source: MembershipSource, from: Day }),
  answer: Empty,
})
export const endMembership = endpoint({
  method: 'POST',
  path: '/api/memberships/:id/end',
  summary: 'A person left the household',
  params: ById,
  body: z.strictObject({ actId: Id, until: Day }),
  answer: Empty,
})
export const places = endpoint({
  method: 'GET',
  path: '/api/places',
  summary: 'Districts with their neighbourhoods',
  answer: z.array(
    z.strictObject({ id: z.int(), name: z.string(), neighbourhoods: z.array(z.strictObject({ id: z.int(), name: z.string() })) }),
  ),
})

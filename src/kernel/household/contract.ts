import { z } from 'zod'
import { HistoryLine, HouseholdSummary, MembershipSource } from '#kernel/person/contract.ts'
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

/** Where a household lives; `addressCode` is the ten digits of the national address register (UAVT). */
export const Address = z.strictObject({
  neighbourhoodId: z.int(),
  address: RequiredNote(200),
  addressCode: z
    .string()
    .regex(/^\d{10}$/, { error: 'Adres kodu 10 hanedir.' })
    .nullable(),
})
export type Address = z.infer<typeof Address>

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
export const findHouseholds = endpoint({
  method: 'GET',
  path: '/api/households',
  perMinute: 240,
  summary: 'Households of a neighbourhood at a like address, the likest first: asked before a new one is recorded',
  query: z.strictObject({
    neighbourhoodId: z.coerce.number().int(),
    address: RequiredNote(200),
    addressCode: z.string().optional(),
  }),
  answer: z.array(HouseholdSummary),
})
export const addHousehold = endpoint({
  method: 'POST',
  path: '/api/households',
  summary: 'Record a household at an address',
  body: Address.extend({
    id: Id,
    members: z
      .array(
        z.strictObject({
          membershipId: Id,
          personId: Id,
          relation: Relation,
          source: MembershipSource,
          /** Today where it is left out. */
          from: Day.optional(),
        }),
      )
      .max(30),
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
/** Each source speaks for itself: what one or several of them say of a member ends, the others stay. */
export const endMemberships = endpoint({
  method: 'POST',
  path: '/api/memberships/end',
  summary: 'A person left the household, by these sources',
  body: z.strictObject({
    ends: z
      .array(z.strictObject({ membershipId: Id, actId: Id }))
      .min(1)
      .max(10),
    until: Day,
  }),
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

import { z } from 'zod'
import { Address, Relation } from '#kernel/household/contract.ts'
import { HouseholdSummary } from '#kernel/person/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Note } from '#platform/http/shapes.ts'

/** Headings of a household visit; each need belongs to one. */
export const VisitHeading = z.enum(['household', 'housing', 'income', 'health', 'child', 'education', 'safety', 'other'])
export const Need = z.enum([
  'care',
  'medical-equipment',
  'home-health',
  'report-renewal',
  'family-counselling',
  'training',
  'cash-aid',
  'in-kind-aid',
  'child-support',
  'employment',
  'safety',
  'psychological-support',
])
export type Need = z.infer<typeof Need>
export const VisitOutcome = z.enum(['done', 'not-at-home', 'refused', 'no-such-address'])
export const Risk = z.enum(['none', 'low', 'medium', 'high'])

export const VisitLine = z.strictObject({
  id: Id,
  householdId: Id,
  householdName: z.string(),
  address: z.string(),
  neighbourhood: z.string(),
  district: z.string(),
  plannedOn: Day,
  doneOn: Day.nullable(),
  outcome: VisitOutcome.nullable(),
  state: z.enum(['planned', 'done', 'void']),
})
export type VisitLine = z.infer<typeof VisitLine>

/** What is seen at the door. `referTo` names the programme and the centre that a need is sent to. */
export const VisitNeed = z.strictObject({
  heading: VisitHeading,
  need: Need,
  personId: Id,
  note: Note(300).nullable(),
  referral: z.strictObject({ id: Id, programmeId: z.string(), organisationId: Id }).nullable(),
})
/**
 * What a visit found of what was known of the home: who of the known members is there and who is not, who is there besides, and the
 * address where the known one is wrong. Everything as known: all of them in `stayed` and nothing else.
 */
export const HomeFound = z.strictObject({
  stayed: z.array(Id).max(60),
  left: z.array(Id).max(60),
  joined: z.array(z.strictObject({ personId: Id, relation: Relation })).max(30),
  address: Address.nullable(),
})

export const VisitFile = VisitLine.extend({
  team: z.array(z.string()),
  needs: z.array(VisitNeed.extend({ personName: z.string() })),
  risk: Risk.nullable(),
  note: z.string().nullable(),
  household: HouseholdSummary,
  /** What the visit found of the home, in names; null where that was not gone through. */
  home: z
    .strictObject({
      stayed: z.array(z.string()),
      left: z.array(z.string()),
      joined: z.array(z.string()),
      address: z.string().nullable(),
    })
    .nullable(),
  /** Visits before this one, newest first: what is known before the door. */
  earlier: z.array(z.strictObject({ id: Id, doneOn: Day, needs: z.array(Need) })),
  /** The centre that serves the household's neighbourhood, to which needs are referred. */
  centre: z.strictObject({ id: Id, name: z.string() }).nullable(),
})
export type VisitFile = z.infer<typeof VisitFile>

export const listVisits = endpoint({
  method: 'GET',
  path: '/api/visits',
  summary: 'Visits of my centre: what is planned, and what was done lately',
  query: z.strictObject({ state: z.enum(['planned', 'done']).default('planned') }),
  answer: z.array(VisitLine),
})
export const readVisit = endpoint({ method: 'GET', path: '/api/visits/:id', summary: 'A visit', params: ById, answer: VisitFile })
export const planVisit = endpoint({
  method: 'POST',
  path: '/api/visits',
  summary: 'Plan a visit to a household',
  body: z.strictObject({ id: Id, householdId: Id, plannedOn: Day }),
  answer: z.strictObject({ id: Id }),
})
export const completeVisit = endpoint({
  method: 'POST',
  path: '/api/visits/:id/complete',
  summary: 'Record what the visit found; needs are referred at once',
  params: ById,
  body: z.strictObject({
    actId: Id,
    outcome: VisitOutcome,
    /** The second member of the team: one woman and one man. */
    withAccountId: z.int().nullable(),
    /** null: what is known of the home was not gone through. */
    home: HomeFound.nullable().default(null),
    needs: z.array(VisitNeed).max(40),
    risk: Risk.nullable(),
    note: Note(2000).nullable(),
  }),
  answer: Empty,
})
export const listColleagues = endpoint({
  method: 'GET',
  path: '/api/colleagues',
  summary: 'Staff of my own unit',
  answer: z.array(z.strictObject({ id: z.int(), displayName: z.string(), role: z.string() })),
})

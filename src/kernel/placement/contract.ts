import { z } from 'zod'
import { CaseRow } from '#kernel/case/contract.ts'
import { HouseholdSummary, PersonHit } from '#kernel/person/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Note, RequiredNote } from '#platform/http/shapes.ts'
import { Key, State } from './facility-contract.ts'

const confidence = z.enum(['found', 'derived', 'unconfirmed'])

const ClockLine = z.strictObject({
  clock: z.enum(['application', 'judgement', 'urgentOrder', 'review']),
  began: Day,
  due: Day,
  metOn: Day.nullable(),
  law: z.string(),
  confidence,
})
export const OrderLine = z.strictObject({
  id: Id,
  kind: z.string(),
  state: z.string(),
  arrivedOn: Day.nullable(),
  decidedOn: Day.nullable(),
  /** Last day on which it holds. */
  lastDay: Day.nullable(),
  court: z.string().nullable(),
  number: z.string().nullable(),
  placeSecret: z.boolean(),
  reviewedOn: Day.nullable(),
  extension: z.string().nullable(),
  reason: z.string().nullable(),
  clocks: z.array(ClockLine),
  allowedActs: z.array(z.string()),
})
export type OrderLine = z.infer<typeof OrderLine>

const Tried = z.strictObject({ service: Key, tried: z.boolean(), reason: Note(600) })
export const NeedLine = z.strictObject({
  id: Id,
  state: z.string(),
  tried: z.array(Tried),
  schoolDistrict: z.string().nullable(),
  note: z.string(),
  preparedBy: z.string(),
  preparedByMe: z.boolean(),
  proposedOn: Day,
  decidedBy: z.string().nullable(),
  decidedOn: Day.nullable(),
  reason: z.string().nullable(),
  allowedActs: z.array(z.string()),
})
export type NeedLine = z.infer<typeof NeedLine>

export const PlacementLine = z.strictObject({
  id: Id,
  facilityId: Id,
  facility: z.string(),
  unitId: Id,
  unit: z.string(),
  bed: z.int(),
  from: Day,
  /** First day on which it no longer holds; a known end stands here ahead. */
  until: Day.nullable(),
  state: State,
  since: Day,
  backOn: Day.nullable(),
  note: z.string().nullable(),
  apartReason: z.string().nullable(),
  outsideReason: z.string().nullable(),
  ground: z.string().nullable(),
  allowedActs: z.array(z.string()),
})
export type PlacementLine = z.infer<typeof PlacementLine>

export const DischargeLine = z.strictObject({
  id: Id,
  ground: z.string(),
  note: z.string(),
  state: z.string(),
  preparedBy: z.string(),
  preparedByMe: z.boolean(),
  proposedOn: Day,
  decidedBy: z.string().nullable(),
  decidedOn: Day.nullable(),
  reason: z.string().nullable(),
})
export type DischargeLine = z.infer<typeof DischargeLine>

export const PlacementFile = z.strictObject({
  case: CaseRow,
  person: PersonHit,
  household: HouseholdSummary.nullable(),
  stage: z.enum(['declared', 'worked']),
  siblings: z.array(
    z.strictObject({
      personId: Id,
      name: z.string(),
      birthDate: Day.nullable(),
      unit: z.string().nullable(),
      caseId: Id.nullable(),
    }),
  ),
  orders: z.array(OrderLine),
  needs: z.array(NeedLine),
  placements: z.array(PlacementLine),
  discharges: z.array(DischargeLine),
  allowedActs: z.array(z.string()),
  history: z.array(z.strictObject({ at: z.string(), what: z.string(), concept: z.string(), by: z.string() })),
})
export type PlacementFile = z.infer<typeof PlacementFile>
export const readPlacementFile = endpoint({
  method: 'GET',
  path: '/api/placements/cases/:id',
  summary: 'The placement file of a case: orders and clocks, need, where the person lives',
  params: ById,
  answer: PlacementFile,
})

export const recordOrder = endpoint({
  method: 'POST',
  path: '/api/placements/cases/:id/orders',
  summary: 'An act of the court’s order: arrival, application, decision, refusal, review, extension, end',
  params: ById,
  body: z.strictObject({
    actId: Id,
    /** A new order's id on arrival or decision, else the order it is about. */
    orderId: Id,
    act: z.enum(['arrive', 'apply', 'decide', 'refuse', 'review', 'extend', 'end']),
    on: Day,
    kind: Key.nullable(),
    court: Note(120).nullable(),
    number: Note(60).nullable(),
    placeSecret: z.boolean(),
    extension: Key.nullable(),
    lastDay: Day.nullable(),
    reason: Note(1000).nullable(),
  }),
  answer: Empty,
})
export const proposeNeed = endpoint({
  method: 'POST',
  path: '/api/placements/cases/:id/need',
  summary: 'Send the need to place someone to the decider: what was tried within a family, and why it does not serve',
  params: ById,
  body: z.strictObject({
    actId: Id,
    needId: Id,
    tried: z.array(Tried).max(20),
    schoolDistrictId: z.int().nullable(),
    note: RequiredNote(4000),
  }),
  answer: Empty,
})
export const decideNeed = endpoint({
  method: 'POST',
  path: '/api/placements/cases/:id/need/decide',
  summary: 'Decide on the need: approve it for an organisation, refuse it, or return it; withdraw it while waiting',
  params: ById,
  body: z.strictObject({
    actId: Id,
    verdict: z.enum(['approve', 'refuse', 'return', 'withdraw']),
    /** Which organisation will answer; may be left out where the programme has one. */
    organisationId: Id.nullable(),
    reason: Note(1000).nullable(),
  }),
  answer: Empty,
})

export const RankedUnit = z.strictObject({
  unitId: Id,
  unit: z.string(),
  facilityId: Id,
  facility: z.string(),
  district: z.string().nullable(),
  capacity: z.int(),
  taken: z.int(),
  points: z.int(),
  isOpen: z.boolean(),
  merits: z.array(
    z.strictObject({
      merit: z.enum(['siblings', 'fits', 'school', 'completes', 'family', 'room']),
      points: z.int(),
      count: z.int(),
    }),
  ),
  obstacles: z.array(z.enum(['no-order', 'age-unknown', 'too-young', 'too-old', 'full', 'outside', 'apart', 'below'])),
})
export type RankedUnit = z.infer<typeof RankedUnit>
export const rankUnitsForCase = endpoint({
  method: 'GET',
  path: '/api/placements/cases/:id/units',
  summary: 'Units for someone who waits or is to move, the best suited first, each with its reasons',
  params: ById,
  answer: z.array(RankedUnit),
})

const Chosen = {
  /** The new placement. */
  placementId: Id,
  unitId: Id,
  apartReason: Note(600).nullable(),
  outsideReason: Note(600).nullable(),
  belowReason: Key.nullable(),
}
export const admit = endpoint({
  method: 'POST',
  path: '/api/placements/cases/:id/admit',
  summary: 'Admit someone who waits into a unit; the lowest free bed is theirs',
  params: ById,
  body: z.strictObject(Chosen),
  answer: Empty,
})
export const move = endpoint({
  method: 'POST',
  path: '/api/placements/:id/move',
  summary: 'Move someone to another unit: one stay ends, the next begins, the same day',
  params: ById,
  body: z.strictObject({ ...Chosen, actId: Id }),
  answer: Empty,
})
export const recordPresence = endpoint({
  method: 'POST',
  path: '/api/placements/:id/presence',
  summary: 'On leave, in hospital, missing, or back',
  params: ById,
  body: z.strictObject({
    actId: Id,
    act: z.enum(['leave', 'hospitalise', 'miss', 'return']),
    on: Day,
    /** Last day of a leave. */
    backOn: Day.nullable(),
    note: Note(600).nullable(),
  }),
  answer: Empty,
})
export const proposeDischarge = endpoint({
  method: 'POST',
  path: '/api/placements/:id/discharge',
  summary: 'Propose that a stay ends, on which ground',
  params: ById,
  body: z.strictObject({ actId: Id, dischargeId: Id, ground: Key, note: RequiredNote(2000) }),
  answer: Empty,
})
export const decideDischarge = endpoint({
  method: 'POST',
  path: '/api/discharges/:id/decide',
  summary: 'Approve a discharge, or return it with the reason',
  params: ById,
  body: z.strictObject({ actId: Id, verdict: z.enum(['approve', 'return']), reason: Note(1000).nullable() }),
  answer: Empty,
})

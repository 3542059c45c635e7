import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Day, Id } from '#platform/http/shapes.ts'

/** Who stands in a list of work; initials and age, no name. */
const Listed = z.strictObject({ caseId: Id, number: z.string(), initials: z.string(), age: z.int().nullable(), sex: z.string() })
export const PlacementWork = z.strictObject({
  waiting: z.array(
    Listed.extend({
      since: Day,
      reasons: z.array(z.strictObject({ reason: z.enum(['urgent-order', 'siblings-in-care', 'waiting']), count: z.int() })),
    }),
  ),
  toDecide: z.array(Listed.extend({ what: z.enum(['need', 'discharge']), proposedOn: Day, preparedBy: z.string() })),
  clocks: z.array(
    Listed.extend({
      clock: z.enum(['application', 'judgement', 'urgentOrder', 'review', 'no-order']),
      due: Day.nullable(),
    }),
  ),
  ofAge: z.array(Listed.extend({ until: Day, unit: z.string() })),
  /** Who lives where nobody may stay, and by when they move. */
  toMove: z.array(Listed.extend({ by: Day, unit: z.string() })),
  returned: z.array(Listed.extend({ what: z.enum(['need', 'discharge']), reason: z.string() })),
  preparing: z.array(Listed.extend({ openedOn: Day })),
})
export type PlacementWork = z.infer<typeof PlacementWork>
export const readPlacementWork = endpoint({
  method: 'GET',
  path: '/api/placements/work',
  summary: 'Who waits for a place, what waits for a decision, clocks of orders, who comes of age',
  answer: PlacementWork,
})

/** What the first page of the day says of placements. */
export const PlacementCounts = z.strictObject({
  missing: z.int(),
  /** On leave beyond its last day. */
  late: z.int(),
  /** Clocks of orders that have run out, and people in care under no order. */
  overdue: z.int(),
  waiting: z.int(),
  toDecide: z.int(),
  returned: z.int(),
  /** Stays that end by themselves within 90 days. */
  ofAge: z.int(),
  /** People who live where nobody may stay. */
  toMove: z.int(),
  preparing: z.int(),
})

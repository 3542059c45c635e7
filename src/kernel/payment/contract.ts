import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Kurus, RequiredNote } from '#platform/http/shapes.ts'

export const PaymentRun = z.strictObject({
  id: Id,
  programmeId: z.string(),
  month: Day,
  state: z.enum(['computed', 'proposed', 'approved', 'released']),
  lines: z.int(),
  total: Kurus,
  computedBy: z.string(),
  proposedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  releasedBy: z.string().nullable(),
  paidOn: Day.nullable(),
  /** What I may do with it now. */
  allowedActs: z.array(z.enum(['propose', 'approve', 'release'])),
})
export type PaymentRun = z.infer<typeof PaymentRun>

export const LineState = z.enum(['computed', 'held', 'paid', 'returned'])
export type LineState = z.infer<typeof LineState>
export const PaymentLine = z.strictObject({
  id: Id,
  caseId: Id,
  personName: z.string(),
  district: z.string().nullable(),
  days: z.int(),
  daysInMonth: z.int(),
  amount: Kurus,
  state: LineState,
  paidOn: Day.nullable(),
  returnedOn: Day.nullable(),
  /** Why it is held or came back. */
  reason: z.string().nullable(),
  /** What I may do with it now. */
  allowedActs: z.array(z.enum(['hold', 'unhold', 'return', 'pay'])),
})
export type PaymentLine = z.infer<typeof PaymentLine>
/** The lines of a run that stand in one state, together. */
export const LineSum = z.strictObject({ state: LineState, lines: z.int(), total: Kurus })
export type LineSum = z.infer<typeof LineSum>

export const listRuns = endpoint({
  method: 'GET',
  path: '/api/payment-runs',
  summary: 'Payment runs, newest first, and what the next run would hold',
  answer: z.strictObject({
    runs: z.array(PaymentRun),
    /** Awards of last month and this one that have no line yet, or whose unpaid line must be computed anew. */
    waiting: z.array(z.strictObject({ programmeId: z.string(), month: Day, awards: z.int() })),
    /** Unconfirmed values on which payment would rest, with the confirmation that stands, if any. */
    confirmations: z.array(z.strictObject({ parameter: z.string(), note: z.string() })),
  }),
})
export const readRun = endpoint({
  method: 'GET',
  path: '/api/payment-runs/:id',
  summary: 'A payment run with its lines, all or those in one state',
  params: ById,
  query: z.strictObject({ after: z.string().max(80).optional(), state: LineState.optional() }),
  answer: z.strictObject({
    run: PaymentRun,
    sums: z.array(LineSum),
    lines: z.array(PaymentLine),
    /** Lines that are counted and paid but not shown. */
    hidden: z.int(),
    next: z.string().nullable(),
  }),
})
export const computeRun = endpoint({
  method: 'POST',
  path: '/api/payment-runs',
  summary: 'Compute the lines of a month for every award that has none, and anew those whose days have changed while they waited',
  body: z.strictObject({ id: Id, actId: Id, programmeId: z.string(), month: Day }),
  answer: PaymentRun,
})
export const moveRun = endpoint({
  method: 'POST',
  path: '/api/payment-runs/:id/:act',
  summary: 'Propose, approve or release a run: three different persons',
  params: ById.extend({ act: z.enum(['propose', 'approve', 'release']) }),
  body: z.strictObject({ actId: Id }),
  answer: PaymentRun,
})

const Reasoned = z.strictObject({ actId: Id, reason: RequiredNote(500) })
export const holdLine = endpoint({
  method: 'POST',
  path: '/api/payment-lines/:id/hold',
  summary: 'Hold a line back before its run is released, with the reason',
  params: ById,
  body: Reasoned,
  answer: Empty,
})
export const unholdLine = endpoint({
  method: 'POST',
  path: '/api/payment-lines/:id/unhold',
  summary: 'Let a held line go with its run again',
  params: ById,
  body: z.strictObject({ actId: Id }),
  answer: Empty,
})
export const returnLine = endpoint({
  method: 'POST',
  path: '/api/payment-lines/:id/return',
  summary: 'Record that the bank returned a paid line, with the reason',
  params: ById,
  body: Reasoned,
  answer: Empty,
})
export const payLine = endpoint({
  method: 'POST',
  path: '/api/payment-lines/:id/pay',
  summary: 'Pay a line of a released run that was held, or pay again one that the bank returned',
  params: ById,
  body: z.strictObject({ actId: Id }),
  answer: Empty,
})

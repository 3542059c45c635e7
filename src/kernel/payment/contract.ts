import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Id, Kurus } from '#platform/http/shapes.ts'

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
export const PaymentLine = z.strictObject({
  id: Id,
  caseId: Id,
  personName: z.string(),
  district: z.string().nullable(),
  days: z.int(),
  daysInMonth: z.int(),
  amount: Kurus,
  state: z.string(),
})
export const listRuns = endpoint({
  method: 'GET',
  path: '/api/payment-runs',
  summary: 'Payment runs, newest first, and what the next run would hold',
  answer: z.strictObject({
    runs: z.array(PaymentRun),
    /** Awards in force this month that have no line yet. */
    waiting: z.strictObject({ programmeId: z.string(), month: Day, awards: z.int() }).nullable(),
    /** Unconfirmed values on which payment would rest, with the confirmation that stands, if any. */
    confirmations: z.array(z.strictObject({ parameter: z.string(), note: z.string() })),
  }),
})
export const readRun = endpoint({
  method: 'GET',
  path: '/api/payment-runs/:id',
  summary: 'A payment run with its lines',
  params: ById,
  query: z.strictObject({ after: z.string().max(80).optional() }),
  answer: z.strictObject({
    run: PaymentRun,
    lines: z.array(PaymentLine),
    /** Lines that are counted and paid but not shown. */
    hidden: z.int(),
    next: z.string().nullable(),
  }),
})
export const computeRun = endpoint({
  method: 'POST',
  path: '/api/payment-runs',
  summary: 'Compute the lines of a month for every award that has none',
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

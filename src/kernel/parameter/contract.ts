import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Day, Empty, Id, RequiredNote, Words } from '#platform/http/shapes.ts'

export const ParameterValue = z.strictObject({
  validFrom: Day,
  validUntil: Day.nullable(),
  shown: Words,
  confidence: z.enum(['found', 'derived', 'unconfirmed']),
  source: z.string(),
  /** It holds today. */
  current: z.boolean(),
  confirmation: z.strictObject({ by: z.string(), at: z.string(), note: z.string() }).nullable(),
  /** Nothing is paid on it until it is confirmed. */
  needsConfirmation: z.boolean(),
})
export type ParameterValue = z.infer<typeof ParameterValue>
export const PaidParameter = z.strictObject({
  id: z.string(),
  label: Words,
  law: z.string(),
  /** Programmes whose payments rest on it. */
  programmes: z.array(z.string()),
  values: z.array(ParameterValue),
})
export type PaidParameter = z.infer<typeof PaidParameter>

export const listParameters = endpoint({
  method: 'GET',
  path: '/api/parameters',
  summary: 'The dated values on which payments rest, with law, source, confidence and confirmation',
  answer: z.strictObject({ parameters: z.array(PaidParameter) }),
})
export const confirmParameter = endpoint({
  method: 'POST',
  path: '/api/parameters/:id/confirm',
  summary: 'Confirm a dated value, with what it was held against',
  params: z.strictObject({ id: z.string().max(60) }),
  body: z.strictObject({ id: Id, validFrom: Day, note: RequiredNote(500) }),
  answer: Empty,
})

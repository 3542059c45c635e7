import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Words } from '#platform/http/shapes.ts'

export const AuditLine = z.strictObject({
  circle: z.int(),
  seq: z.string(),
  at: z.string(),
  /** 0: the system itself. */
  actorId: z.int(),
  actor: z.string(),
  role: z.string(),
  event: z.string(),
  concept: z.string().nullable(),
  subject: z.string().nullable(),
  /** About something secret or sealed: that it happened is told, not about whom. */
  secret: z.boolean(),
  detail: z.record(z.string(), z.unknown()),
})
export const readAudit = endpoint({
  method: 'GET',
  path: '/api/audit',
  summary: 'The audit log, newest first, with the check of its chains',
  query: z.strictObject({
    subject: z.uuid().optional(),
    actor: z.coerce.number().int().optional(),
    /** The `next` of the page before: moment, circle and place in its chain. */
    before: z
      .string()
      .regex(/^\S{20,30} \d{1,9} \d{1,18}$/, { error: 'Sayfanın yeri okunamadı. En yeni işlemlerden başlayın.' })
      .optional(),
  }),
  answer: z.strictObject({
    lines: z.array(AuditLine),
    intact: z.boolean(),
    checked: z.string(),
    /** Where chains are broken: the first row of each that does not fit. */
    faults: z.array(z.strictObject({ circle: z.int(), seq: z.string(), reason: Words })),
    next: z.string().nullable(),
  }),
})

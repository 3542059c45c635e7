import { z } from 'zod'
import { DocumentQuestion, Explained, FactQuestion } from '#kernel/case/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Id, Words } from '#platform/http/shapes.ts'

const WhatIsAsked = z.strictObject({ facts: z.array(z.string()), papers: z.array(z.string()) })

/** One benefit, and what its rules say of the person today. */
export const EntitlementLine = z.strictObject({
  id: z.string(),
  name: Words,
  chapter: z.string(),
  /** Of the conditions alone: met although the day's amount may not be known. */
  conditions: z.enum(['met', 'unknown', 'unmet']),
  explained: Explained,
  /** The day from which an award of its programme runs; null: none that the reader sees. */
  heldSince: Day.nullable(),
  /** Facts and papers that its rules ask, of `questions` and `documents`. */
  asks: WhatIsAsked,
  /** Those of them that are not known and without which it cannot be said. */
  lacks: WhatIsAsked,
})
export type EntitlementLine = z.infer<typeof EntitlementLine>

/** What a source says of two benefits at once. */
export const Together = z.strictObject({
  one: Words,
  other: Words,
  level: z.enum(['person', 'household']),
  verdict: z.enum(['allowed', 'excluded', 'needs-check']),
  says: Words,
  law: z.string(),
  isConfirmed: z.boolean(),
})

const Known = FactQuestion.extend({ value: z.union([z.string(), z.number(), z.boolean()]).nullable() })

export const PersonEntitlements = z.strictObject({
  person: z.strictObject({ id: Id, name: z.string() }),
  onDay: Day,
  /** Those in which the person lives, and the one that was looked at; null: none. */
  homes: z.array(z.strictObject({ id: Id, address: z.string() })),
  householdId: Id.nullable(),
  entitlements: z.array(EntitlementLine),
  together: z.array(Together),
  /** Everyone in the home with their incomes by kind, in kuruş as text; not known: of whom no kind was ever recorded. */
  members: z.array(z.strictObject({ id: Id, name: z.string(), isKnown: z.boolean(), incomes: z.array(Known) })),
  /** With what is known: money in kuruş as text, days as ISO text. */
  questions: z.array(Known),
  documents: z.array(DocumentQuestion),
  /** Cases of the person to which facts can be added now. */
  files: z.array(z.strictObject({ id: Id, number: z.string(), programmeId: z.string(), householdId: Id.nullable() })),
})
export type PersonEntitlements = z.infer<typeof PersonEntitlements>

export const readEntitlements = endpoint({
  method: 'GET',
  path: '/api/persons/:id/entitlements',
  summary: 'What the rules of every benefit say of a person today, by the records that the reader sees; nothing is stored',
  params: ById,
  query: z.strictObject({ household: Id.optional() }),
  answer: PersonEntitlements,
})

import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Day, Empty, Id, Kurus, Words } from '#platform/http/shapes.ts'

/** One look through all homes for those who qualify for some programmes and do not receive them. Counts; nobody is named. */
export const Screening = z.strictObject({
  id: Id,
  state: z.enum(['running', 'done', 'failed']),
  onDay: Day,
  startedBy: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  homes: z.int(),
  homesDone: z.int(),
  /** Persons by programme, in the whole province, whoever may see them. */
  found: z.record(z.string(), z.int()),
})
export type Screening = z.infer<typeof Screening>
export const Screenings = z.strictObject({
  /** null where nobody has looked yet. */
  newest: Screening.nullable(),
  /** Every programme by whose conditions one can look, with the newest screening that came to its end. */
  programmes: z.array(z.strictObject({ programmeId: z.string(), done: Screening.nullable() })),
})
export type Screenings = z.infer<typeof Screenings>
export const readScreenings = endpoint({
  method: 'GET',
  path: '/api/screenings',
  summary: 'Programmes by whose conditions one can look for who qualifies and does not receive, and how far that is',
  answer: Screenings,
})

export const startScreening = endpoint({
  method: 'POST',
  path: '/api/screenings',
  summary: 'Start looking; it goes on in the server, whoever is signed in',
  body: z.strictObject({ id: Id, programmeIds: z.array(z.string().max(60)).min(1).max(25) }),
  answer: Empty,
})

export const QualifyingPerson = z.strictObject({
  id: Id,
  personId: Id,
  personName: z.string(),
  birthDate: Day.nullable(),
  householdId: Id,
  district: z.string(),
  /** Kuruş from the limit, negative below it. */
  margin: Kurus,
  /** What the rules say of what is known now; false where something has changed since. */
  stillQualifies: z.boolean(),
  /** Report and income, each with its distance from the limit. */
  reasons: z.array(Words),
  /** Facts that were recorded more than a year ago. */
  oldFacts: z.array(z.strictObject({ label: Words, recordedOn: Day })),
  /** A case of the programme that is not closed: it is gone on with, no other is opened. */
  openCase: z.strictObject({ id: Id, number: z.string() }).nullable(),
})
export type QualifyingPerson = z.infer<typeof QualifyingPerson>
export const listQualifying = endpoint({
  method: 'GET',
  path: '/api/screenings/:programme/persons',
  summary: 'Who qualifies and does not receive, those furthest below the limit first; of the reader’s own circles only',
  params: z.strictObject({ programme: z.string().max(60) }),
  query: z.strictObject({ district: z.coerce.number().int().optional(), after: Id.optional() }),
  answer: z.strictObject({
    rows: z.array(QualifyingPerson),
    next: z.string().nullable(),
    total: z.int(),
    districts: z.array(z.strictObject({ id: z.int(), name: z.string(), count: z.int() })),
  }),
})

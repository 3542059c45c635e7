import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Day, Empty, Id, Kurus, Words } from '#platform/http/shapes.ts'

/** One look through all homes for those who qualify for some benefits and do not receive them. Counts; nobody is named. */
export const Screening = z.strictObject({
  id: Id,
  state: z.enum(['running', 'done', 'failed']),
  onDay: Day,
  startedBy: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  homes: z.int(),
  homesDone: z.int(),
  /** Persons by entitlement, in the whole province, whoever may see them. */
  found: z.record(z.string(), z.int()),
})
export type Screening = z.infer<typeof Screening>

/** What the newest screening that came to its end says of one entitlement. Persons of the whole province where nothing else is said. */
export const DoneScreening = z.strictObject({
  id: Id,
  onDay: Day,
  found: z.int(),
  /** Those of the reader's own circles. */
  foundHere: z.int(),
  /** Of whom the records say for certain whether they qualify, and of whom not. */
  decided: z.int(),
  undecided: z.int(),
  /** Of the undecided, how many each fact is not known of, the most frequent first. */
  missing: z.array(z.strictObject({ label: Words, persons: z.int() })),
})
export type DoneScreening = z.infer<typeof DoneScreening>

export const Screenable = z.strictObject({
  id: z.string(),
  name: Words,
  chapter: z.string(),
  /** false: no condition of it can ever be answered by what is recorded. */
  isSearchable: z.boolean(),
  /** false: who receives it is recorded elsewhere; whoever qualifies is found. */
  isReceiptKnown: z.boolean(),
  /** One person stands for a home: nothing is asked of a person. */
  isOfHome: z.boolean(),
  /** Facts of its conditions that nothing records. */
  unrecorded: z.array(Words),
  done: DoneScreening.nullable(),
})
export type Screenable = z.infer<typeof Screenable>

export const Screenings = z.strictObject({
  /** null where nobody has looked yet. */
  newest: Screening.nullable(),
  /** Every benefit by conditions that is not secret by itself, in the order of the booklet. */
  entitlements: z.array(Screenable),
})
export type Screenings = z.infer<typeof Screenings>
export const readScreenings = endpoint({
  method: 'GET',
  path: '/api/screenings',
  summary: 'Benefits by whose conditions one can look for who qualifies and does not receive, how far that is, and which not',
  answer: Screenings,
})

export const startScreening = endpoint({
  method: 'POST',
  path: '/api/screenings',
  summary: 'Start looking; it goes on in the server, whoever is signed in',
  body: z.strictObject({ id: Id, entitlementIds: z.array(z.string().max(60)).min(1).max(100) }),
  answer: Empty,
})

export const QualifyingPerson = z.strictObject({
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
  path: '/api/screenings/:entitlement/persons',
  summary: 'Who qualifies and does not receive, those furthest below the limit first; of the reader’s own circles only',
  params: z.strictObject({ entitlement: z.string().max(60) }),
  query: z.strictObject({ district: z.coerce.number().int().optional(), after: Id.optional() }),
  answer: z.strictObject({
    rows: z.array(QualifyingPerson),
    next: z.string().nullable(),
    total: z.int(),
    districts: z.array(z.strictObject({ id: z.int(), name: z.string(), count: z.int() })),
  }),
})

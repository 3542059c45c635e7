import { z } from 'zod'
import { Explained, FactQuestion } from '#kernel/case/contract.ts'
import { HistoryLine, PersonHit } from '#kernel/person/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Note, RequiredNote, Words } from '#platform/http/shapes.ts'
import { cardEnds, entryEnds } from './acts.ts'

const Vocabulary = z.string().max(40)

export const RightHolderRow = z.strictObject({
  id: Id,
  personId: Id,
  personName: z.string(),
  status: z.string(),
  relation: z.string(),
  /** Name of the person from whom the right derives. */
  of: z.string().nullable(),
  district: z.string().nullable(),
  since: Day,
  until: Day.nullable(),
  state: z.string(),
  /** State of the person's newest card. */
  cardState: z.string().nullable(),
})
export type RightHolderRow = z.infer<typeof RightHolderRow>

export const listRightHolders = endpoint({
  method: 'GET',
  path: '/api/right-holders',
  summary: 'Registry entries by name or card number, status and relation',
  query: z.strictObject({
    q: z.string().trim().max(80).optional(),
    status: Vocabulary.optional(),
    relation: z.enum(['self', 'relative']).optional(),
    after: z.string().max(40).optional(),
  }),
  answer: z.strictObject({ rows: z.array(RightHolderRow), next: z.string().nullable(), total: z.int() }),
})

export const Entry = z.strictObject({
  id: Id,
  status: z.string(),
  relation: z.string(),
  law: z.string(),
  event: z.string().nullable(),
  of: z.strictObject({ personId: Id, name: z.string(), status: z.string() }).nullable(),
  documentNumber: z.string(),
  documentIssuer: z.string(),
  documentFrom: Day,
  documentUntil: Day.nullable(),
  since: Day,
  until: Day.nullable(),
  endReason: z.string().nullable(),
  state: z.string(),
  /** Category of the card it may give; null: it gives none. */
  category: z.string().nullable(),
  allowedActs: z.array(z.string()),
})
export type Entry = z.infer<typeof Entry>

export const CardRow = z.strictObject({
  id: Id,
  number: z.string().nullable(),
  personId: Id,
  personName: z.string(),
  category: z.string(),
  kind: z.enum(['first', 'replacement', 'renewal']),
  /** 'expired': delivered, and its last day has passed. */
  state: z.string(),
  district: z.string().nullable(),
  outcome: z.string(),
  proposedOn: Day,
  printedOn: Day.nullable(),
  deliveredOn: Day.nullable(),
  validUntil: Day.nullable(),
  /** Why it ends by itself on that day. */
  whyEnds: Words.nullable(),
  endedOn: Day.nullable(),
  endReason: z.string().nullable(),
  /** The holder died, by the register of persons. */
  diedOn: Day.nullable(),
})
export type CardRow = z.infer<typeof CardRow>

export const PersonRights = z.strictObject({
  person: PersonHit,
  diedOn: Day.nullable(),
  entries: z.array(Entry),
  /** Who derives a right from this person. */
  relatives: z.array(RightHolderRow),
  cards: z.array(CardRow),
  /** Why no card can be asked for now. */
  hindrance: Words.nullable(),
  placements: z.array(z.strictObject({ id: Id, institution: z.string(), appointedOn: Day })),
  history: z.array(HistoryLine),
})
export type PersonRights = z.infer<typeof PersonRights>
export const readPersonRights = endpoint({
  method: 'GET',
  path: '/api/persons/:id/rights',
  summary: 'A person’s entries in the registry, cards and appointments',
  params: ById,
  answer: PersonRights,
})

const Document = {
  documentNumber: RequiredNote(60),
  documentIssuer: RequiredNote(120),
  documentFrom: Day,
  documentUntil: Day.nullable(),
}

export const registerRight = endpoint({
  method: 'POST',
  path: '/api/right-holders',
  summary: 'Enter a person into the registry, with the law and the paper that prove it',
  body: z.strictObject({
    id: Id,
    personId: Id,
    status: Vocabulary,
    relation: Vocabulary,
    /** The entry from which a relative's right derives. */
    derivesFrom: Id.nullable(),
    law: Vocabulary,
    event: Vocabulary.nullable(),
    since: Day,
    ...Document,
  }),
  answer: Empty,
})
export const renewDocument = endpoint({
  method: 'POST',
  path: '/api/right-holders/:id/document',
  summary: 'A newer paper proves the entry',
  params: ById,
  body: z.strictObject({ actId: Id, ...Document }),
  answer: Empty,
})
export const endRight = endpoint({
  method: 'POST',
  path: '/api/right-holders/:id/end',
  summary: 'An entry of the registry ends, and the cards that rest on it',
  params: ById,
  body: z.strictObject({ actId: Id, reason: z.enum(entryEnds), on: Day }),
  answer: Empty,
})

/** Answers to the questions of a category, by the fact's path. */
const Facts = z.record(
  z.string().max(60),
  z.union([z.string().max(60), z.int(), z.boolean(), z.strictObject({ from: Day, until: Day.nullable() })]),
)
export const CardProposal = z.strictObject({
  category: z.string(),
  printedBy: z.enum(['ministry', 'municipality']),
  kind: z.enum(['first', 'replacement', 'renewal']),
  /** Number of the card that it takes the place of. */
  replaces: z.string().nullable(),
  hindrance: Words.nullable(),
  explained: Explained,
  questions: z.array(FactQuestion),
  validUntil: Day.nullable(),
})
export type CardProposal = z.infer<typeof CardProposal>
/** What the rules say of an application before it is saved; nothing is stored. By an entry, or by a category that rests on none. */
export const previewCard = endpoint({
  method: 'POST',
  path: '/api/card-proposals',
  summary: 'What the rules would say of an application',
  body: z.strictObject({ personId: Id, rightHolderId: Id.nullable(), category: Vocabulary.nullable(), facts: Facts }),
  answer: CardProposal,
})
export const proposeCard = endpoint({
  method: 'POST',
  path: '/api/cards',
  summary: 'Send an application to the decider with what the rules say of it',
  body: z.strictObject({ id: Id, rightHolderId: Id, facts: Facts }),
  answer: Empty,
})

export const listCards = endpoint({
  method: 'GET',
  path: '/api/cards',
  summary: 'Cards by the work that waits for them, or by number or name',
  query: z.strictObject({
    list: z.enum(['to-decide', 'to-print', 'to-deliver', 'ending', 'all']).default('all'),
    q: z.string().trim().max(80).optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ cards: z.array(CardRow), next: z.string().nullable(), total: z.int() }),
})
export const CardFile = z.strictObject({
  card: CardRow,
  explained: Explained,
  preparedBy: z.string(),
  decidedBy: z.string().nullable(),
  decidedOn: Day.nullable(),
  reason: z.string().nullable(),
  /** I prepared it, so another decides. */
  isMine: z.boolean(),
  batch: z.strictObject({ id: Id, number: z.string() }).nullable(),
  /** The card it takes the place of, and the one that took its place. */
  replaces: z.strictObject({ id: Id, number: z.string().nullable() }).nullable(),
  replacedBy: z.strictObject({ id: Id, number: z.string().nullable() }).nullable(),
  /** null: the holder took it. */
  receiver: z.string().nullable(),
  receiverReason: z.string().nullable(),
  deliveredBy: z.string().nullable(),
  allowedActs: z.array(z.string()),
  history: z.array(HistoryLine),
})
export type CardFile = z.infer<typeof CardFile>
export const readCard = endpoint({
  method: 'GET',
  path: '/api/cards/:id',
  summary: 'A card’s file',
  params: ById,
  answer: CardFile,
})

export const decideCard = endpoint({
  method: 'POST',
  path: '/api/cards/:id/decide',
  summary: 'Decide as the rules propose, or return the application with the reason',
  params: ById,
  body: z.strictObject({ actId: Id, verdict: z.enum(['confirm', 'return']), reason: Note(1000).nullable() }),
  answer: Empty,
})
export const deliverCard = endpoint({
  method: 'POST',
  path: '/api/cards/:id/deliver',
  summary: 'Hand a printed card over against a receipt: to the holder, or to another with the reason',
  params: ById,
  body: z.strictObject({ actId: Id, receiver: Note(120).nullable(), reason: Note(300).nullable() }),
  answer: Empty,
})
export const spoilCard = endpoint({
  method: 'POST',
  path: '/api/cards/:id/spoil',
  summary: 'A printed card is faulty: it is printed anew with another number',
  params: ById,
  body: z.strictObject({ actId: Id, reason: RequiredNote(300) }),
  answer: Empty,
})
export const endCard = endpoint({
  method: 'POST',
  path: '/api/cards/:id/end',
  summary: 'A delivered card is no longer good',
  params: ById,
  body: z.strictObject({ actId: Id, reason: z.enum(cardEnds) }),
  answer: Empty,
})

export const Batch = z.strictObject({
  id: Id,
  number: z.string(),
  state: z.enum(['made', 'printed']),
  cards: z.int(),
  delivered: z.int(),
  madeBy: z.string(),
  madeOn: Day,
  printedBy: z.string().nullable(),
  printedOn: Day.nullable(),
})
export type Batch = z.infer<typeof Batch>
export const listBatches = endpoint({
  method: 'GET',
  path: '/api/card-batches',
  summary: 'Printing batches, newest first, and how many approved cards wait for one',
  answer: z.strictObject({ batches: z.array(Batch), waiting: z.int() }),
})
export const readBatch = endpoint({
  method: 'GET',
  path: '/api/card-batches/:id',
  summary: 'A printing batch with its cards',
  params: ById,
  answer: z.strictObject({ batch: Batch, cards: z.array(CardRow) }),
})
export const makeBatch = endpoint({
  method: 'POST',
  path: '/api/card-batches',
  summary: 'Gather approved cards into a printing batch; each gets its number',
  body: z.strictObject({ id: Id, cards: z.array(Id).min(1, { error: 'En az bir kart seçin.' }).max(200) }),
  answer: z.strictObject({ id: Id }),
})
export const printBatch = endpoint({
  method: 'POST',
  path: '/api/card-batches/:id/print',
  summary: 'The cards of a batch are printed',
  params: ById,
  body: z.strictObject({ actId: Id }),
  answer: Empty,
})

import { z } from 'zod'
import { RoleId } from '#kernel/access/role-id.ts'
import { AwardLine } from '#kernel/benefit/contract.ts'
import { LineState } from '#kernel/payment/contract.ts'
import { HouseholdSummary, PersonHit } from '#kernel/person/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Kurus, Note, RequiredNote, Words } from '#platform/http/shapes.ts'

export const CaseRow = z.strictObject({
  id: Id,
  number: z.string(),
  programmeId: z.string(),
  strand: z.string(),
  lifecycle: z.string(),
  personName: z.string(),
  personId: Id,
  organisation: z.string(),
  state: z.string(),
  assignedTo: z.string().nullable(),
  openedOn: Day,
  changedOn: Day,
  dueOn: Day.nullable(),
})
export type CaseRow = z.infer<typeof CaseRow>

export const listCases = endpoint({
  method: 'GET',
  path: '/api/cases',
  summary: 'Cases I may see: mine, those that wait for me, or by state',
  query: z.strictObject({
    list: z.enum(['mine', 'to-decide', 'open', 'overdue', 'all']).default('mine'),
    programme: z.string().max(40).optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ cases: z.array(CaseRow), next: z.string().nullable(), total: z.int() }),
})

export const FactLine = z.strictObject({
  id: Id,
  fact: z.string(),
  label: Words,
  ownerName: z.string(),
  ownerId: Id,
  /** As shown: '12.345,00 ₺', 'Tam bağımlı'. */
  shown: Words,
  value: z.unknown(),
  source: z.string(),
})
export const DocumentLine = z.strictObject({
  id: Id,
  kind: z.string(),
  words: z.strictObject({ kind: Words, level: Words.nullable() }),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  level: z.string().nullable(),
  from: Day,
  until: Day.nullable(),
  verified: z.boolean(),
  daysLeft: z.int().nullable(),
  /** The scan or photograph attached to it; size in bytes. */
  file: z.strictObject({ type: z.string(), size: z.int() }).nullable(),
  /** Another person's document has the same number: a hold. */
  sameNumberElsewhere: z.boolean(),
})
export const EnquiryLine = z.strictObject({
  id: Id,
  signedBy: z.string(),
  signedOn: Day,
  findings: z.string(),
  opinion: z.string(),
})

/** One condition as it is read out: claim, fact, what is required, margin in words, law, parameter. */
export const ExplainedCondition = z.strictObject({
  mark: z.enum(['holds', 'fails', 'unknown']),
  claim: Words,
  fact: Words,
  required: Words,
  margin: Words.nullable(),
  law: z.string(),
  parameter: Words.nullable(),
})
export const Explained = z.strictObject({
  verdict: z.enum(['granted', 'refused', 'missing']),
  headline: Words,
  conditions: z.array(ExplainedCondition),
  missing: z.array(Words),
  /** What would change the answer: of a refusal what it takes, of a grant the nearest limits. */
  changes: z.array(Words),
  letter: Words,
  ruleVersion: z.string(),
  /** Kuruş a month, when granted. */
  amount: Kurus.nullable(),
})
export type Explained = z.infer<typeof Explained>
export const DecisionLine = z.strictObject({
  id: Id,
  state: z.enum(['proposed', 'returned', 'granted', 'refused']),
  preparedBy: z.string(),
  proposedOn: Day,
  decidedBy: z.string().nullable(),
  decidedOn: Day.nullable(),
  reason: z.string().nullable(),
  explained: Explained,
})
export const PaymentLineOfCase = z.strictObject({
  id: Id,
  month: Day,
  days: z.int(),
  daysInMonth: z.int(),
  amount: Kurus,
  state: LineState,
  paidOn: Day.nullable(),
  returnedOn: Day.nullable(),
  /** Why it is held or came back. */
  reason: z.string().nullable(),
  /** What of it was paid for days that are not due any more. */
  undue: Kurus,
})

export const CaseFile = z.strictObject({
  case: CaseRow,
  person: PersonHit,
  household: HouseholdSummary.nullable(),
  stage: z.enum(['declared', 'worked']),
  allowedActs: z.array(z.string()),
  facts: z.array(FactLine),
  documents: z.array(DocumentLine),
  enquiries: z.array(EnquiryLine),
  decisions: z.array(DecisionLine),
  award: AwardLine.nullable(),
  payments: z.array(PaymentLineOfCase),
  history: z.array(z.strictObject({ at: z.string(), what: z.string(), concept: z.string(), by: z.string() })),
  /** Looks at the file, and at the scans in it. */
  looks: z.array(z.strictObject({ at: z.string(), by: z.string(), role: z.string(), what: z.enum(['case', 'document']) })),
  /** The roles of those who may see this file. */
  seenBy: z.array(RoleId),
})
export type CaseFile = z.infer<typeof CaseFile>
export const readCase = endpoint({
  method: 'GET',
  path: '/api/cases/:id',
  summary: 'A case file',
  params: ById,
  answer: CaseFile,
})

export const openCase = endpoint({
  method: 'POST',
  path: '/api/cases',
  summary: 'Open a case on an application',
  body: z.strictObject({ id: Id, programmeId: z.string(), strand: z.string(), personId: Id, householdId: Id.nullable() }),
  answer: z.strictObject({ id: Id }),
})
export const assignCase = endpoint({
  method: 'POST',
  path: '/api/cases/:id/assign',
  summary: 'Assign a case to a colleague',
  params: ById,
  body: z.strictObject({ actId: Id, to: z.int() }),
  answer: Empty,
})
export const advanceCase = endpoint({
  method: 'POST',
  path: '/api/cases/:id/advance',
  summary: 'A step of casework: interview, assessment, plan, follow-up',
  params: ById,
  body: z.strictObject({ actId: Id, act: z.string().max(40), note: Note(2000).nullable() }),
  answer: Empty,
})
export const closeCase = endpoint({
  method: 'POST',
  path: '/api/cases/:id/close',
  summary: 'Close a case; one whose award still runs is not closed',
  params: ById,
  body: z.strictObject({ actId: Id, note: Note(2000).nullable() }),
  answer: Empty,
})

/** What the form asks: the facts of the programme, each with its type and labels; known values filled in. */
export const FactQuestion = z.strictObject({
  fact: z.string(),
  label: Words,
  help: Words.nullable(),
  owner: z.enum(['person', 'household', 'facility']),
  type: z.enum(['money', 'day', 'integer', 'choice', 'boolean', 'period']),
  options: z.array(z.strictObject({ value: z.string(), label: Words })),
})
/** A paper that may be filed, with the levels that it may name. */
export const DocumentQuestion = z.strictObject({
  kind: z.string(),
  label: Words,
  levels: z.array(z.strictObject({ value: z.string(), label: Words })),
})
export const caseQuestions = endpoint({
  method: 'GET',
  path: '/api/cases/:id/questions',
  summary: 'Facts and documents that the programme asks for',
  params: ById,
  answer: z.strictObject({
    facts: z.array(FactQuestion),
    documents: z.array(DocumentQuestion),
  }),
})
export const recordFact = endpoint({
  method: 'POST',
  path: '/api/cases/:id/facts',
  summary: 'Record a fact; an earlier one of the same kind and owner is replaced, and kept in the history',
  params: ById,
  body: z.strictObject({
    id: Id,
    fact: z.string().max(60),
    ownerId: Id,
    /** money: kuruş in text; day: ISO; integer: number; choice: value; boolean */
    value: z.union([z.string().max(60), z.number(), z.boolean()]),
    source: z.enum(['document', 'register', 'declaration', 'visit']),
  }),
  answer: Empty,
})
export const addDocument = endpoint({
  method: 'POST',
  path: '/api/cases/:id/documents',
  summary: 'Record a document with the days it covers',
  params: ById,
  body: z.strictObject({
    id: Id,
    kind: z.string().max(40),
    number: Note(40).nullable(),
    issuer: Note(120).nullable(),
    level: z.string().max(40).nullable(),
    from: Day,
    until: Day.nullable(),
    verified: z.boolean(),
  }),
  answer: Empty,
})
export const signEnquiry = endpoint({
  method: 'POST',
  path: '/api/cases/:id/enquiries',
  summary: 'Sign the social enquiry report',
  params: ById,
  body: z.strictObject({ id: Id, findings: RequiredNote(8000), opinion: RequiredNote(2000) }),
  answer: Empty,
})
/** What the rules say of the facts as they stand; nothing is stored. */
export const readProposal = endpoint({
  method: 'GET',
  path: '/api/cases/:id/proposal',
  summary: 'What the rules propose now',
  params: ById,
  answer: Explained,
})
export const proposeDecision = endpoint({
  method: 'POST',
  path: '/api/cases/:id/propose',
  summary: 'Send the proposal with its reasons to the decider',
  params: ById,
  body: z.strictObject({ decisionId: Id, actId: Id }),
  answer: Empty,
})
export const decideCase = endpoint({
  method: 'POST',
  path: '/api/cases/:id/decide',
  summary: 'Decide as proposed, or return the file with the reason',
  params: ById,
  body: z.strictObject({ actId: Id, awardId: Id, verdict: z.enum(['approve', 'return']), reason: Note(1000).nullable() }),
  answer: Empty,
})

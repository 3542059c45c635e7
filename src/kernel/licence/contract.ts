import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Kurus, Note, RequiredNote, Words } from '#platform/http/shapes.ts'
import { matters } from './acts.ts'
import { FindingLine, InspectionLine } from './inspection-contract.ts'

const Places = z.int().min(1, { error: 'Kapasiteyi bir sayı olarak yazın.' }).max(2000, { error: 'En çok 2.000 yazabilirsiniz.' })

/** Who opened the facility. A person’s number is masked in every answer. */
const Founder = z.strictObject({
  kind: z.enum(['person', 'company']),
  name: RequiredNote(160),
  number: z.string().trim().max(20),
  contactName: RequiredNote(120),
  contactPhone: z.string().trim().max(30),
})
export type Founder = z.infer<typeof Founder>

export const LicenceLine = z.strictObject({
  id: Id,
  number: z.string(),
  programmeId: z.string(),
  kind: z.string(),
  facilityName: z.string(),
  district: z.string(),
  capacity: z.int(),
  state: z.string(),
  /** What a waiting proposal asks for. */
  waiting: z.enum(matters).nullable(),
  appliedOn: Day,
  permitNumber: z.string().nullable(),
  from: Day.nullable(),
  until: Day.nullable(),
  lastInspectedOn: Day.nullable(),
  openFindings: z.int(),
  overdueFindings: z.int(),
})
export type LicenceLine = z.infer<typeof LicenceLine>

export const Lists = z.enum(['in-force', 'applications', 'to-decide', 'overdue', 'ended'])
export const listLicences = endpoint({
  method: 'GET',
  path: '/api/licences',
  summary: 'Licensed facilities and applications, by name',
  query: z.strictObject({
    list: Lists.default('in-force'),
    programme: z.string().max(40).optional(),
    /** Id of the last one of the page before. */
    after: Id.optional(),
  }),
  answer: z.strictObject({ licences: z.array(LicenceLine), next: Id.nullable(), total: z.int() }),
})

const Paper = z.strictObject({
  /** Id of a paper of the programme, or 'other' with a title. */
  kind: z.string().max(40),
  title: Note(120).nullable(),
  number: Note(40).nullable(),
  issuer: Note(120).nullable(),
  from: Day,
  until: Day.nullable(),
})
export type Paper = z.infer<typeof Paper>

/** Where those who still live there move, and by which day the last of them has. */
const MovingPlan = z.strictObject({ until: Day, words: RequiredNote(1000) })
export type MovingPlan = z.infer<typeof MovingPlan>

/** What a proposal changes, by its matter. */
export const Change = z.discriminatedUnion('matter', [
  z.strictObject({ matter: z.literal('grant'), until: Day.nullable() }),
  z.strictObject({ matter: z.literal('renew'), until: Day }),
  z.strictObject({ matter: z.literal('change-capacity'), capacity: Places }),
  z.strictObject({ matter: z.literal('change-manager'), managerName: RequiredNote(120) }),
  z.strictObject({ matter: z.literal('transfer'), founder: Founder }),
  z.strictObject({ matter: z.literal('fine'), amount: Kurus }),
  z.strictObject({ matter: z.enum(['suspend', 'close']), plan: MovingPlan.optional() }),
  z.strictObject({ matter: z.enum(['refuse', 'warn', 'resume']) }),
])
export type Change = z.infer<typeof Change>

export const Lack = z.strictObject({
  id: z.string(),
  kind: z.enum(['hard', 'warn']),
  says: Words,
  law: z.string().nullable(),
  confidence: z.enum(['found', 'derived', 'unconfirmed']),
})

export const Decision = z.strictObject({
  id: Id,
  matter: z.enum(matters),
  change: Change,
  reason: z.string(),
  /** Law on which a sanction rests. */
  ground: z.string().nullable(),
  lacking: z.string().nullable(),
  preparedBy: z.string(),
  proposedOn: Day,
  decidedBy: z.string().nullable(),
  decidedOn: Day.nullable(),
  note: z.string().nullable(),
  state: z.enum(['proposed', 'approved', 'returned']),
  /** Whoever prepared it does not decide it. */
  preparedByMe: z.boolean(),
})
export type Decision = z.infer<typeof Decision>

export const LicenceFile = z.strictObject({
  licence: LicenceLine.extend({
    address: z.string(),
    managerName: z.string(),
    founder: Founder,
    permitCode: z.string().nullable(),
    organisationId: Id.nullable(),
  }),
  /** How many people live in the facility today; who they are is for its own circle. */
  residents: z.int(),
  /** By when they move out. */
  vacateBy: Day.nullable(),
  stage: z.enum(['declared', 'worked']),
  allowedActs: z.array(z.string()),
  papers: z.array(Paper),
  /** What stands against a permit today; empty once it is granted. */
  lacks: z.array(Lack),
  decisions: z.array(Decision),
  inspections: z.array(InspectionLine),
  findings: z.array(FindingLine),
  history: z.array(z.strictObject({ at: z.string(), what: z.string(), concept: z.string(), by: z.string() })),
})
export type LicenceFile = z.infer<typeof LicenceFile>
export const readLicence = endpoint({
  method: 'GET',
  path: '/api/licences/:id',
  summary: 'The file of a licence, with its permit, decisions, inspections and findings',
  params: ById,
  answer: LicenceFile,
})

export const applyForLicence = endpoint({
  method: 'POST',
  path: '/api/licences',
  summary: 'Receive an application to open a private facility',
  body: z.strictObject({
    id: Id,
    programmeId: z.string().max(40),
    kind: z.string().max(40),
    facilityName: RequiredNote(160),
    address: RequiredNote(300),
    districtId: z.int(),
    capacity: Places,
    managerName: RequiredNote(120),
    founder: Founder,
  }),
  answer: z.strictObject({ id: Id }),
})
export const filePaper = endpoint({
  method: 'POST',
  path: '/api/licences/:id/papers',
  summary: 'File a paper; an earlier one of its kind is replaced, and kept in the history',
  params: ById,
  body: Paper.extend({ actId: Id }),
  answer: Empty,
})
export const withdrawLicence = endpoint({
  method: 'POST',
  path: '/api/licences/:id/withdraw',
  summary: 'The founder takes the application back',
  params: ById,
  body: z.strictObject({ actId: Id, reason: RequiredNote(1000) }),
  answer: Empty,
})
export const proposeOnLicence = endpoint({
  method: 'POST',
  path: '/api/licences/:id/propose',
  summary: 'Propose a permit, a refusal, a change or a sanction to the decider',
  params: ById,
  body: z.strictObject({
    decisionId: Id,
    change: Change,
    reason: RequiredNote(2000),
    ground: Note(300).nullable(),
    lacking: Note(1000).nullable(),
  }),
  answer: Empty,
})
export const decideOnLicence = endpoint({
  method: 'POST',
  path: '/api/licences/:id/decide',
  summary: 'Decide as proposed, or return the proposal with the reason; a permit opens its facility at once',
  params: ById,
  body: z.strictObject({ actId: Id, verdict: z.enum(['approve', 'return']), note: Note(1000).nullable() }),
  answer: Empty,
})

/** What a printed permit says of itself, and no more. */
export const Permit = z.strictObject({
  number: z.string(),
  programmeId: z.string(),
  kind: z.string(),
  facilityName: z.string(),
  district: z.string(),
  capacity: z.int(),
  from: Day,
  until: Day.nullable(),
  /** In force today. */
  holds: z.boolean(),
})
export const readPermit = endpoint({
  method: 'GET',
  path: '/api/permits/:code',
  summary: 'Whether the permit with this code holds today',
  params: z.strictObject({ code: z.string().regex(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/) }),
  answer: Permit,
  perMinute: 60,
})

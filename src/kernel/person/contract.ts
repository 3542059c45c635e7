import { z } from 'zod'
import { RoleId } from '#kernel/access/role-id.ts'
import { SecrecyOrder } from '#kernel/secrecy/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Note, RequiredNote } from '#platform/http/shapes.ts'
import { isIban } from '#platform/turkish/iban.ts'
import { isTckn } from '#platform/turkish/tckn.ts'

const Name = RequiredNote(80)
export const Sex = z.enum(['female', 'male', 'unknown'])

export const PersonHit = z.strictObject({
  id: Id,
  givenName: z.string(),
  surname: z.string(),
  birthDate: Day.nullable(),
  sex: Sex,
  motherName: z.string().nullable(),
  fatherName: z.string().nullable(),
  district: z.string().nullable(),
  /** '123******45' */
  maskedNumber: z.string().nullable(),
})
export type PersonHit = z.infer<typeof PersonHit>

/** As much of a person as a form needs to name the one it is about. */
export type NamedPerson = Pick<PersonHit, 'id' | 'givenName' | 'surname' | 'birthDate'>

export const searchPersons = endpoint({
  method: 'GET',
  path: '/api/persons',
  perMinute: 240,
  summary: 'Find persons by name (any spelling, prefix, one wrong letter), number or birth date',
  query: z.strictObject({ q: z.string().trim().min(2, { error: 'En az iki harf yazın.' }).max(80) }),
  answer: z.strictObject({ hits: z.array(PersonHit), more: z.boolean() }),
})

export const NewPerson = z.strictObject({
  id: Id,
  givenName: Name,
  surname: Name,
  sex: Sex,
  birthDate: Day.nullable(),
  motherName: Note(80).nullable(),
  fatherName: Note(80).nullable(),
  phone: Note(20).nullable(),
  districtId: z.int().nullable(),
  /** A person without a number gets a temporary key. */
  tckn: z
    .string()
    .refine(isTckn, { error: 'T.C. kimlik numarası tutmuyor. 11 haneyi yeniden yazın; numarası yoksa boş bırakın.' })
    .nullable(),
})
export const addPerson = endpoint({
  method: 'POST',
  path: '/api/persons',
  summary: 'Record a person who was searched for and not found',
  body: NewPerson,
  answer: z.strictObject({ id: Id }),
})

export const CaseLine = z.strictObject({
  id: Id,
  number: z.string(),
  programmeId: z.string(),
  state: z.string(),
  organisation: z.string(),
  openedOn: Day,
})
export const MembershipSource = z.enum(['register', 'declaration', 'visit'])
/** What one source says of a member: the relation, and the days from `from` on, before `until`. */
export const Membership = z.strictObject({
  id: Id,
  source: MembershipSource,
  relation: z.string(),
  from: Day,
  until: Day.nullable(),
})
/** A person whom at least one source names as a member today, with what each source says; a source may say that they have left. */
export const MemberLine = z.strictObject({
  personId: Id,
  name: z.string(),
  birthDate: Day.nullable(),
  /** As the first source in the order of `MembershipSource` says it that still names them. */
  relation: z.string(),
  memberships: z.array(Membership),
})
export const HouseholdSummary = z.strictObject({
  id: Id,
  address: z.string(),
  addressCode: z.string().nullable(),
  neighbourhoodId: z.int(),
  neighbourhood: z.string(),
  districtId: z.int(),
  district: z.string(),
  members: z.array(MemberLine),
})
export const HistoryLine = z.strictObject({
  actId: Id,
  concept: z.string(),
  act: z.string(),
  effective: Day,
  recordedAt: z.string(),
  recordedBy: z.string(),
})
/** A record of the same person that was merged into this one. */
export const MergedRecord = PersonHit.extend({ mergedAt: z.string(), mergedBy: z.string(), reason: z.string() })
export type MergedRecord = z.infer<typeof MergedRecord>
export const PersonFile = PersonHit.extend({
  phone: z.string().nullable(),
  iban: z.string().nullable(),
  deathDate: Day.nullable(),
  mergedInto: Id.nullable(),
  mergedRecords: z.array(MergedRecord),
  households: z.array(HouseholdSummary),
  cases: z.array(CaseLine),
  visits: z.array(
    z.strictObject({ id: Id, plannedOn: Day, doneOn: Day.nullable(), outcome: z.string().nullable(), state: z.string() }),
  ),
  history: z.array(HistoryLine),
  possibleDuplicates: z.array(PersonHit),
  /** The secrecy order under which the record lies, and the roles that still see it. */
  secrecy: SecrecyOrder.extend({ seenBy: z.array(RoleId) }).nullable(),
})
export type PersonFile = z.infer<typeof PersonFile>
export const readPerson = endpoint({
  method: 'GET',
  path: '/api/persons/:id',
  summary: 'A person’s file',
  params: ById,
  answer: PersonFile,
})

export const revealNumber = endpoint({
  method: 'POST',
  path: '/api/persons/:id/number',
  summary: 'Show the identity number; the look is recorded',
  params: ById,
  body: Empty,
  answer: z.strictObject({ number: z.string().nullable() }),
})

export const correctPerson = endpoint({
  method: 'POST',
  path: '/api/persons/:id/correct',
  summary: 'Correct a person’s identity',
  params: ById,
  body: z.strictObject({
    actId: Id,
    givenName: Name.optional(),
    surname: Name.optional(),
    birthDate: Day.nullable().optional(),
    motherName: Note(80).nullable().optional(),
    fatherName: Note(80).nullable().optional(),
    phone: Note(20).nullable().optional(),
    iban: z
      .string()
      .refine(isIban, { error: 'IBAN tutmuyor. TR ile başlayan 26 karakteri yeniden yazın.' })
      .nullable()
      .optional(),
  }),
  answer: Empty,
})
export const mergePersons = endpoint({
  method: 'POST',
  path: '/api/persons/:id/merge',
  summary: 'This record and another are the same person; this one stays',
  params: ById,
  body: z.strictObject({ actId: Id, other: Id, reason: RequiredNote(500) }),
  answer: Empty,
})
export const splitPerson = endpoint({
  method: 'POST',
  path: '/api/persons/:id/split',
  summary: 'Undo the merge of this record into another',
  params: ById,
  body: z.strictObject({ actId: Id, reason: RequiredNote(500) }),
  answer: Empty,
})

import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Note, RequiredNote } from '#platform/http/shapes.ts'
import { rankWords, venueKinds } from './words.ts'

const RankId = z.enum(Object.keys(rankWords) as [keyof typeof rankWords])
const VenueKindId = z.enum(Object.keys(venueKinds) as [keyof typeof venueKinds])
const Act = z.strictObject({ actId: Id })

export const ModuleLine = z.strictObject({
  id: Id,
  place: z.int(),
  area: z.string().nullable(),
  name: z.string().nullable(),
  from: Day,
  until: Day.nullable(),
})
export type ModuleLine = z.infer<typeof ModuleLine>
export const Catalogue = z.strictObject({
  /** First days, the newest first. */
  versions: z.array(z.strictObject({ from: Day, modules: z.int() })),
  /** The version that is read; null where there is none on the day. */
  from: Day.nullable(),
  modules: z.array(ModuleLine),
})
export type Catalogue = z.infer<typeof Catalogue>
export const readCatalogue = endpoint({
  method: 'GET',
  path: '/api/module-catalogues/:programme',
  summary: 'The modules of a programme in the version of a day, and its versions',
  params: z.strictObject({ programme: z.string().max(40) }),
  query: z.strictObject({ on: Day.optional() }),
  answer: Catalogue,
})
export const CatalogueChange = z.strictObject({
  from: Day,
  dropped: z.array(z.strictObject({ actId: Id, id: Id })).max(100),
  added: z.array(z.strictObject({ id: Id, name: Note(160).nullable(), area: z.string().max(40).nullable() })).max(100),
})
export type CatalogueChange = z.infer<typeof CatalogueChange>
export const changeCatalogue = endpoint({
  method: 'POST',
  path: '/api/module-catalogues/:programme',
  summary: 'A new version of a catalogue: modules that end, modules that begin, from a day on',
  params: z.strictObject({ programme: z.string().max(40) }),
  body: CatalogueChange,
  answer: Empty,
})
export const ModuleName = Act.extend({ name: RequiredNote(160), area: z.string().max(40).nullable() })
export type ModuleName = z.infer<typeof ModuleName>
export const nameModule = endpoint({
  method: 'POST',
  path: '/api/training-modules/:id/name',
  summary: 'Enter the name and area of a module; no new version',
  params: ById,
  body: ModuleName,
  answer: Empty,
})

export const TrainerLine = z.strictObject({
  id: Id,
  personId: Id,
  name: z.string(),
  programmeId: z.string(),
  rank: z.string(),
  from: Day,
  state: z.string(),
  ground: z.string().nullable(),
  /** The course that certified them, and who gave it. */
  course: z.strictObject({ id: Id, number: z.string(), trainers: z.array(z.string()) }).nullable(),
  sessions: z.int(),
})
export type TrainerLine = z.infer<typeof TrainerLine>
export const listTrainers = endpoint({
  method: 'GET',
  path: '/api/trainers',
  summary: 'The trainers, by programme and rank',
  answer: z.array(TrainerLine),
})
export const NewTrainer = z.strictObject({
  id: Id,
  programmeId: z.string(),
  personId: Id,
  rank: RankId,
  certificateId: Id.nullable(),
  ground: Note(200).nullable(),
})
export type NewTrainer = z.infer<typeof NewTrainer>
export const certifyTrainer = endpoint({
  method: 'POST',
  path: '/api/trainers',
  summary: 'Somebody becomes a trainer: by the certificate of a course, or by a paper from outside',
  body: NewTrainer,
  answer: z.strictObject({ id: Id }),
})
export const withdrawTrainer = endpoint({
  method: 'POST',
  path: '/api/trainers/:id/withdraw',
  summary: 'A trainer no longer trains',
  params: ById,
  body: Act.extend({ reason: RequiredNote(500) }),
  answer: Empty,
})

export const VenueLine = z.strictObject({ id: Id, name: z.string(), kind: z.string(), district: z.string(), sessions: z.int() })
export type VenueLine = z.infer<typeof VenueLine>
export const listVenues = endpoint({
  method: 'GET',
  path: '/api/venues',
  summary: 'Places where courses are given',
  answer: z.array(VenueLine),
})
export const NewVenue = z.strictObject({ id: Id, name: RequiredNote(120), kind: VenueKindId, districtId: z.int() })
export type NewVenue = z.infer<typeof NewVenue>
export const openVenue = endpoint({
  method: 'POST',
  path: '/api/venues',
  summary: 'Add a place where courses are given',
  body: NewVenue,
  answer: z.strictObject({ id: Id }),
})
export const closeVenue = endpoint({
  method: 'POST',
  path: '/api/venues/:id/close',
  summary: 'A place where courses are no longer given',
  params: ById,
  body: Act,
  answer: Empty,
})

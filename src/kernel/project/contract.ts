import { z } from 'zod'
import { largestFile } from '#kernel/document/media.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, FileBytes, Id, Kurus, Note, RequiredNote } from '#platform/http/shapes.ts'

const Cost = z.string().regex(/^\d{1,15}$/, { error: 'Tutarı lira ve kuruş olarak yazın.' })

export const ProjectLine = z.strictObject({
  id: Id,
  number: z.string(),
  programmeId: z.string(),
  kind: z.string(),
  name: z.string(),
  district: z.string().nullable(),
  /** What it costs as a whole, today. */
  cost: Kurus.nullable(),
  appropriated: Kurus,
  /** Of the last report that stands. */
  percent: z.int().nullable(),
  startedOn: Day.nullable(),
  endedOn: Day.nullable(),
  state: z.enum(['planned', 'approved', 'ongoing', 'completed', 'refused', 'cancelled']),
})
export type ProjectLine = z.infer<typeof ProjectLine>

export const listProjects = endpoint({
  method: 'GET',
  path: '/api/projects',
  summary: 'Projects of a programme, those under way first',
  query: z.strictObject({ programme: z.string().max(40).default('yatirim'), after: z.string().max(80).optional() }),
  answer: z.strictObject({ projects: z.array(ProjectLine), next: z.string().nullable() }),
})

export const ProjectFile = z.strictObject({
  project: ProjectLine.extend({ plannedBy: z.string(), decidedBy: z.string().nullable(), reason: z.string().nullable() }),
  stage: z.enum(['declared', 'worked']),
  allowedActs: z.array(z.string()),
  costs: z.array(z.strictObject({ from: Day, amount: Kurus })),
  appropriations: z.array(
    z.strictObject({ id: Id, year: z.int(), amount: Kurus, ground: z.string(), givenOn: Day, state: z.string() }),
  ),
  progress: z.array(
    z.strictObject({
      id: Id,
      onDay: Day,
      percent: z.int(),
      note: z.string(),
      reportedBy: z.string(),
      hasPhoto: z.boolean(),
      state: z.string(),
    }),
  ),
  history: z.array(z.strictObject({ at: z.string(), act: z.string(), by: z.string() })),
})
export type ProjectFile = z.infer<typeof ProjectFile>

export const readProject = endpoint({
  method: 'GET',
  path: '/api/projects/:id',
  summary: 'A project with its costs, appropriations and reports',
  params: ById,
  answer: ProjectFile,
})
export const planProject = endpoint({
  method: 'POST',
  path: '/api/projects',
  summary: 'Plan a project; another person decides on it',
  body: z.strictObject({
    id: Id,
    programmeId: z.string().max(40),
    kind: z.string().max(40),
    name: RequiredNote(200),
    districtId: z.int().nullable(),
    cost: Cost.nullable(),
  }),
  answer: z.strictObject({ id: Id }),
})
export const decideProject = endpoint({
  method: 'POST',
  path: '/api/projects/:id/decide',
  summary: 'Approve or refuse a planned project',
  params: ById,
  body: z.strictObject({ actId: Id, verdict: z.enum(['approve', 'refuse']), reason: RequiredNote(1000) }),
  answer: Empty,
})
export const advanceProject = endpoint({
  method: 'POST',
  path: '/api/projects/:id/advance',
  summary: 'Start, complete or cancel a project on a day',
  params: ById,
  body: z.strictObject({ actId: Id, act: z.enum(['start', 'complete', 'cancel']), on: Day, reason: Note(1000).nullable() }),
  answer: Empty,
})
export const reviseCost = endpoint({
  method: 'POST',
  path: '/api/projects/:id/cost',
  summary: 'The project costs another sum from today on',
  params: ById,
  body: z.strictObject({ actId: Id, cost: Cost, reason: RequiredNote(1000) }),
  answer: Empty,
})
export const appropriate = endpoint({
  method: 'POST',
  path: '/api/projects/:id/appropriations',
  summary: 'Money that a year’s budget gives to the project',
  params: ById,
  body: z.strictObject({ id: Id, year: z.int().min(1990).max(2100), amount: Cost, ground: RequiredNote(200) }),
  answer: Empty,
})
export const reportProgress = endpoint({
  method: 'POST',
  path: '/api/projects/:id/progress',
  summary: 'How far the project has come today',
  params: ById,
  body: z.strictObject({
    id: Id,
    percent: z
      .int()
      .min(0, { error: '0 ile 100 arasında bir sayı yazın.' })
      .max(100, { error: '0 ile 100 arasında bir sayı yazın.' }),
    note: RequiredNote(2000),
  }),
  answer: Empty,
})
export const attachPhoto = endpoint({
  method: 'POST',
  path: '/api/progress/:id/photo',
  summary: 'Attach a photograph (JPEG, PNG) or a paper (PDF) to a report; of several the last one stands',
  params: ById,
  query: z.strictObject({ actId: Id }),
  body: FileBytes,
  upload: largestFile,
  perMinute: 120,
  answer: Empty,
})
export const openPhoto = endpoint({
  method: 'GET',
  path: '/api/progress/:id/photo',
  summary: 'The photograph of a report',
  params: ById,
  answer: z.unknown(),
  media: 'application/octet-stream',
})

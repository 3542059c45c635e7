import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, Note, RequiredNote } from '#platform/http/shapes.ts'

/** pre: before the permit. unannounced: the facility is not told. follow-up: looks at open findings alone. */
export const InspectionKind = z.enum(['pre', 'planned', 'unannounced', 'follow-up'])
export type InspectionKind = z.infer<typeof InspectionKind>

export const InspectionLine = z.strictObject({
  id: Id,
  licenceId: Id,
  facilityName: z.string(),
  programmeId: z.string(),
  district: z.string(),
  kind: InspectionKind,
  plannedOn: Day,
  doneOn: Day.nullable(),
  team: z.array(z.string()),
  state: z.enum(['planned', 'done', 'cancelled']),
  /** What it found wrong, new or again. */
  wrong: z.int(),
})
export type InspectionLine = z.infer<typeof InspectionLine>

export const FindingLine = z.strictObject({
  id: Id,
  licenceId: Id,
  facilityName: z.string(),
  programmeId: z.string(),
  item: z.string().nullable(),
  words: z.string(),
  foundOn: Day,
  dueOn: Day,
  dueBy: z.enum(['law', 'inspector']),
  repeats: z.int(),
  closedOn: Day.nullable(),
  state: z.enum(['open', 'remedied']),
})
export type FindingLine = z.infer<typeof FindingLine>

const Result = z.enum(['conform', 'not-conform', 'not-looked'])
export type Result = z.infer<typeof Result>

/** One heading, looked at: of the checklist, or a finding that has none (`item` null). */
export const InspectionAnswer = z.strictObject({
  item: z.string().max(40).nullable(),
  /** The finding that is open on it, or the id of a new one. */
  findingId: Id,
  result: Result,
  words: Note(1000).nullable(),
  /** By when it is to be remedied, where it does not conform and no law says. */
  dueOn: Day.nullable(),
})
export type InspectionAnswer = z.infer<typeof InspectionAnswer>

export const InspectionFile = z.strictObject({
  inspection: InspectionLine,
  note: z.string().nullable(),
  answers: z.array(InspectionAnswer),
  /** What is open at the facility today. */
  findings: z.array(FindingLine),
  capacity: z.int(),
  address: z.string(),
})
export type InspectionFile = z.infer<typeof InspectionFile>

export const listInspections = endpoint({
  method: 'GET',
  path: '/api/inspections',
  summary: 'Inspections: the planned ones by day, or those done, newest first',
  query: z.strictObject({ state: z.enum(['planned', 'done']).default('planned') }),
  answer: z.array(InspectionLine),
})
export const listFindings = endpoint({
  method: 'GET',
  path: '/api/findings',
  summary: 'Findings that are not remedied, overdue first',
  answer: z.array(FindingLine),
})
export const readInspection = endpoint({
  method: 'GET',
  path: '/api/inspections/:id',
  summary: 'An inspection with what it found',
  params: ById,
  answer: InspectionFile,
})
export const planInspection = endpoint({
  method: 'POST',
  path: '/api/inspections',
  summary: 'Plan an inspection, announced or not',
  body: z.strictObject({
    id: Id,
    licenceId: Id,
    kind: InspectionKind,
    plannedOn: Day,
    team: z.array(z.int()).min(1, { error: 'Ekipten en az bir kişi seçin.' }).max(12),
  }),
  answer: z.strictObject({ id: Id }),
})
export const completeInspection = endpoint({
  method: 'POST',
  path: '/api/inspections/:id/complete',
  summary: 'Record what the inspection found: new findings, those that recur and those that are remedied',
  params: ById,
  body: z.strictObject({ actId: Id, answers: z.array(InspectionAnswer).max(80), note: Note(2000).nullable() }),
  answer: Empty,
})
export const cancelInspection = endpoint({
  method: 'POST',
  path: '/api/inspections/:id/cancel',
  summary: 'Cancel a planned inspection',
  params: ById,
  body: z.strictObject({ actId: Id, note: RequiredNote(1000) }),
  answer: Empty,
})

import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { ById, Day, Empty, Id, RequiredNote } from '#platform/http/shapes.ts'

/** How someone stands tonight. */
export const State = z.enum(['present', 'on-leave', 'in-hospital', 'missing', 'ended'])
/** A choice of the programme's own. */
export const Key = z.string().max(40)

/** Someone in a bed tonight; the board names them by given name and the first letter of the surname. */
export const Resident = z.strictObject({
  placementId: Id,
  caseId: Id,
  name: z.string(),
  sex: z.string(),
  age: z.int().nullable(),
  bed: z.int(),
  state: State,
  since: Day,
  /** Last day of a leave. */
  backOn: Day.nullable(),
  isLate: z.boolean(),
  placeSecret: z.boolean(),
})
export type Resident = z.infer<typeof Resident>

export const Unit = z.strictObject({
  id: Id,
  name: z.string(),
  capacity: z.int(),
  serves: z.strictObject({
    sex: z.enum(['female', 'male']).optional(),
    ageFrom: z.int().optional(),
    ageUntil: z.int().optional(),
    speciality: z.string().optional(),
    stay: z.string().optional(),
    need: z.string().optional(),
  }),
  openedOn: Day,
  belowReason: z.string().nullable(),
  /** What the programme sets for a unit; null where it is declared only. */
  most: z.int().nullable(),
  fewest: z.int().nullable(),
  residents: z.array(Resident),
})
export type Unit = z.infer<typeof Unit>

export const Facility = z.strictObject({
  id: Id,
  name: z.string(),
  kind: z.string(),
  district: z.string().nullable(),
  openedOn: Day,
  units: z.array(Unit),
})
export type Facility = z.infer<typeof Facility>

/** Totals of one kind; `figure` is set where the reader sees the whole province, and must be the same number. */
const KindTotals = z.strictObject({
  kind: z.string(),
  facilities: z.int(),
  people: z.int(),
  free: z.int(),
  figure: z.strictObject({ id: z.string(), value: z.int() }).nullable(),
})
export const readBoard = endpoint({
  method: 'GET',
  path: '/api/placements/board',
  summary: 'Where everyone in care is tonight: my facilities, or every children’s facility of the province',
  answer: z.strictObject({
    facilities: z.array(Facility),
    totals: z.array(KindTotals),
    all: z.strictObject({ people: z.int(), figure: z.strictObject({ id: z.string(), value: z.int() }).nullable() }),
  }),
})

export const listFacilities = endpoint({
  method: 'GET',
  path: '/api/facilities',
  summary: 'Facilities where people live, with their places',
  answer: z.array(
    z.strictObject({
      id: Id,
      name: z.string(),
      kind: z.string(),
      /** What it is attached to, which then places people in it. */
      parentId: Id.nullable(),
      district: z.string().nullable(),
      units: z.int(),
      capacity: z.int(),
      people: z.int(),
    }),
  ),
})
export const readFacility = endpoint({
  method: 'GET',
  path: '/api/facilities/:id',
  summary: 'A facility: its units, their places, who lives there',
  params: ById,
  answer: Facility.extend({
    /** By when those who live here move out. */
    vacateBy: Day.nullable(),
    closedUnits: z.array(z.strictObject({ name: z.string(), closedOn: Day })),
  }),
})

const Age = z.int({ error: 'Yaşı rakamla yazın.' }).min(0, { error: 'Yaşı denetleyin.' }).max(121, { error: 'Yaşı denetleyin.' })
const UnitShape = {
  actId: Id,
  name: RequiredNote(60),
  capacity: z
    .int({ error: 'Yer sayısını rakamla yazın.' })
    .min(1, { error: 'En az bir yer yazın.' })
    .max(400, { error: 'Yer sayısını denetleyin.' }),
  sex: z.enum(['female', 'male']).nullable(),
  ageFrom: Age.nullable(),
  ageUntil: Age.nullable(),
}
export const openUnit = endpoint({
  method: 'POST',
  path: '/api/facilities/:id/units',
  summary: 'Open a unit of a facility',
  params: ById,
  body: z.strictObject({ ...UnitShape, unitId: Id }),
  answer: Empty,
})
export const changeUnit = endpoint({
  method: 'POST',
  path: '/api/units/:id/change',
  summary: 'Change a unit’s name, places, or whom it takes',
  params: ById,
  body: z.strictObject(UnitShape),
  answer: Empty,
})
export const closeUnit = endpoint({
  method: 'POST',
  path: '/api/units/:id/close',
  summary: 'Close a unit in which nobody lives any more',
  params: ById,
  body: z.strictObject({ actId: Id }),
  answer: Empty,
})
export const explainFew = endpoint({
  method: 'POST',
  path: '/api/units/:id/explain',
  summary: 'Say why a unit holds fewer people than its lower limit',
  params: ById,
  body: z.strictObject({ actId: Id, belowReason: Key }),
  answer: Empty,
})

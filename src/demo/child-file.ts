import type { Row } from '#database/types.ts'
import { accessKey } from '#kernel/access/roles.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { endsByAge } from '#kernel/placement/definition.ts'
import { clockAfter, urgentOrderEnds } from '#kernel/placement/order-clocks.ts'
import { careOrder, discharge, placement, placementNeed } from '#kernel/placement/state.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { protection } from '#services/children/protection.ts'
import { getProgramme } from '#services/registry.ts'
import { workday } from './calendar.ts'
import { courts, needWords, refusalReasons, returnReasons } from './data/care-words.ts'
import type { Organisation } from './organisations.ts'
import { type Bed, childrensHomes, openFile, placeIn } from './placement-file.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'

const { placement: definition } = childrensHomes

/** A child’s file while it is written. */
export interface ChildFile {
  scribe: Scribe
  row: Row<'case'>
  person: Row<'person'>
  worker: number
  key: number
}

interface Opened {
  person: Row<'person'>
  household: string | null
  centre: Organisation
  district: number
  on: Day
  worker: number
  /** The circle in which the file lies by now. */
  circle: number
}

export function openChildFile(scribe: Scribe, { person, household, centre, district, on, worker, circle }: Opened): ChildFile {
  const key = accessKey(circle, childrensHomes.level)
  const row = openFile(scribe, {
    programme: childrensHomes,
    strand: 'children',
    person,
    household,
    organisation: centre.id,
    district,
    on,
    by: worker,
    worker,
    key,
  })
  return { scribe, row, person, worker, key }
}

/** The next working day after so many, never before the day itself. */
export const after = (day: Day, days: number): Day => {
  const next = workday(addDays(day, days))
  return next < day ? day : next
}

export function arrive({ scribe, row, person, worker, key }: ChildFile, on: Day, placeSecret = false): Row<'care_order'> {
  return scribe.record(careOrder, {
    act: 'arrive',
    on,
    by: worker,
    key,
    facts: {
      case_id: row.id,
      person_id: person.id,
      kind: 'emergency',
      place_secret: placeSecret,
      due_on: clockAfter(protection.orders, 'arrive', 'emergency', on),
      reason: 'Kolluk getirdi.',
    },
  })
}

export function applyToJudge({ scribe, worker, key }: ChildFile, order: Row<'care_order'>, on: Day) {
  const facts = { due_on: clockAfter(protection.orders, 'apply', order.kind, on) }
  scribe.record(careOrder, { subject: order.id, act: 'apply', on, by: worker, key, facts })
}

const courtOf = ({ random }: Scribe, on: Day) => ({
  court: random.pick(courts),
  number: `${on.slice(0, 4)}/${random.int(1, 900)} D. İş`,
})

/** The judge grants the urgent order; the law says how long it lasts. */
export function decideUrgent({ scribe, worker, key }: ChildFile, order: Row<'care_order'>, on: Day) {
  const facts = {
    ...courtOf(scribe, on),
    due_on: clockAfter(protection.orders, 'decide', order.kind, on),
    until_day: urgentOrderEnds(protection.orders, on),
  }
  scribe.record(careOrder, { subject: order.id, act: 'decide', on, by: worker, key, facts })
}

/** A lasting order, which ends an urgent one that went before. */
export function decideLasting(file: ChildFile, on: Day, urgent?: Row<'care_order'>): Row<'care_order'> {
  const { scribe, row, person, worker, key } = file
  const kind = scribe.random.chance(0.8) ? 'care' : 'protection'
  const decided = scribe.record(careOrder, {
    act: 'decide',
    on,
    by: worker,
    key,
    facts: {
      case_id: row.id,
      person_id: person.id,
      kind,
      place_secret: urgent?.place_secret ?? scribe.random.chance(0.08),
      ...courtOf(scribe, on),
      due_on: clockAfter(protection.orders, 'decide', kind, on),
      until_day: endsByAge(definition, person.birth_date),
    },
  })
  if (urgent)
    scribe.record(careOrder, {
      subject: urgent.id,
      act: 'end',
      on,
      by: worker,
      key,
      facts: { reason: 'Yerine yeni karar verildi.' },
    })
  return decided
}

/** Reviews between two days, some 80 days apart. */
export function review(
  { scribe, key }: ChildFile,
  order: Row<'care_order'>,
  by: number,
  { since = '2023-09-18', until = plan.lastWorkedDay }: { since?: Day; until?: Day } = {},
) {
  let day = after([order.decided_on!, since].sort().at(-1)!, scribe.random.int(60, 88))
  for (; day <= until; day = after(day, scribe.random.int(74, 88))) {
    const facts = { due_on: clockAfter(protection.orders, 'review', order.kind, day), reason: 'Karar sürüyor.' }
    scribe.record(careOrder, { subject: order.id, act: 'review', on: day, by, key, facts })
  }
}

export function extend(
  { scribe, key }: ChildFile,
  order: Row<'care_order'>,
  stay: Row<'placement'>,
  on: Day,
  until: Day,
  by: number,
) {
  const facts = { extension: 'secondary-education', reason: 'Ortaöğretimi bitirene kadar.', until_day: until }
  scribe.record(careOrder, { subject: order.id, act: 'extend', on, by, key, facts })
  scribe.record(placement, { subject: stay.id, act: 'extend', on, by, key, facts: { until_day: until } })
}

/** The need of a file of any programme whose conditions are worked out. */
export function propose({ scribe, row, person, worker, key }: ChildFile, on: Day): Row<'placement_need'> {
  const { random } = scribe
  const words = needWords[row.programme_id]!
  const tried = Object.entries(words.tried).map(([service, reasons]) => {
    const reason = random.pick(reasons)
    return { service, tried: /verildi|bulundu, |yararlandı|görüşüldü/i.test(reason), reason }
  })
  const facts = {
    case_id: row.id,
    person_id: person.id,
    programme_id: row.programme_id,
    tried,
    school_district_id: random.chance(0.7) ? row.district_id : null,
    note: random.pick(words.notes),
    prepared_by: worker,
  }
  const need = scribe.record(placementNeed, { act: 'propose', on, by: worker, key, facts })
  scribe.record(caseConcept, { subject: row.id, act: 'propose', on, by: worker, key })
  return need
}

export function decide(
  { scribe, row, key }: ChildFile,
  need: Row<'placement_need'>,
  verdict: 'approve' | 'return' | 'refuse',
  on: Day,
  { by, to }: { by: number; to: Organisation },
) {
  const reason = verdict === 'approve' ? null : scribe.random.pick(verdict === 'return' ? returnReasons : refusalReasons)
  scribe.record(placementNeed, { subject: need.id, act: verdict, on, by, key, facts: { reason } })
  const facts = verdict === 'approve' ? { organisation_id: to.id } : {}
  scribe.record(caseConcept, { subject: row.id, act: verdict, on, by, key, facts })
}

export function admit(file: ChildFile, need: Row<'placement_need'>, bed: Bed, on: Day, by: number): Row<'placement'> {
  const { scribe, row, key, person } = file
  const own = definitionOf(getProgramme(row.programme_id), 'placement', row.strand)!
  scribe.record(placementNeed, { subject: need.id, act: 'meet', on, by, key })
  return placeIn(scribe, row, { ...bed, until: endsByAge(own, person.birth_date) }, on, by)
}

export function away(
  { scribe, key }: ChildFile,
  stay: Row<'placement'>,
  act: 'leave' | 'hospitalise' | 'miss',
  on: Day,
  by: number,
  { backOn = null, note = null }: { backOn?: Day | null; note?: string | null } = {},
) {
  scribe.record(placement, { subject: stay.id, act, on, by, key, facts: { back_on: backOn, note } })
}

export function proposeDischarge(
  { scribe, row, key }: ChildFile,
  stay: Row<'placement'>,
  ground: string,
  note: string,
  on: Day,
  by: number,
) {
  const facts = { placement_id: stay.id, case_id: row.id, ground, note, prepared_by: by }
  return scribe.record(discharge, { act: 'propose', on, by, key, facts })
}

export function decideDischarge(
  { scribe, row, key }: ChildFile,
  proposed: Row<'discharge'>,
  on: Day,
  by: number,
  reason: string | null = null,
) {
  const verdict = reason ? 'return' : 'approve'
  scribe.record(discharge, { subject: proposed.id, act: verdict, on, by, key, facts: { reason } })
  if (reason) return
  scribe.record(placement, { subject: proposed.placement_id, act: 'end', on, by, key, facts: { ground: proposed.ground } })
  scribe.record(caseConcept, { subject: row.id, act: 'discharge', on, by, key })
}

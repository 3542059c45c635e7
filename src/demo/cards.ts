import type { Row } from '#database/types.ts'
import { explainDecision } from '#kernel/decision/explain.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { findCategory, type Right } from '#kernel/right/definition.ts'
import { rightKey } from '#kernel/right/right.server.ts'
import { situationOf } from '#kernel/right/situation.ts'
import { card, cardBatch } from '#kernel/right/state.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { decide } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import { getProgramme } from '#services/registry.ts'
import { workday } from './calendar.ts'
import type { Desk, Holder } from './right-families.ts'
import type { Scribe } from './scribe.ts'
import type { World } from './world.ts'

const programme = getProgramme('seyahat-karti')
const right: Right = definitionOf(programme, 'right')!

export interface DemoBatch {
  id: string
  madeOn: Day
  /** null: still to be printed. */
  printedOn: Day | null
}

const firstBatch = '2024-01-18'
const lastBatch = '2024-09-26'

/** A batch every other Thursday, printed the day after; the last one still waits for the printer. */
export function recordBatches(scribe: Scribe, world: World): DemoBatch[] {
  const batches: DemoBatch[] = []
  for (let madeOn: Day = firstBatch; madeOn <= lastBatch; madeOn = addDays(madeOn, 14)) {
    const by = world.staff.programmes[0]!
    const prefix = `${right.batchPrefix}-2024-`
    const number = prefix + String(scribe.numbers.next(prefix)).padStart(5, '0')
    const { id } = scribe.record(cardBatch, { act: 'make', on: madeOn, by, key: rightKey, facts: { number } })
    const printedOn = madeOn === lastBatch ? null : addDays(madeOn, 1)
    if (printedOn) scribe.record(cardBatch, { subject: id, act: 'print', on: printedOn, by, key: rightKey })
    batches.push({ id, madeOn, printedOn })
  }
  return batches
}

interface Application {
  on: Day
  isMarried?: boolean
  /** The card whose place it takes. */
  replaces?: Row<'card'>
  kind?: 'replacement' | 'renewal'
}

/** What the rules say of the holder on the day, stored as it is. */
export function applyForCard({ scribe, world }: Desk, { person, entry }: Holder, application: Application): Row<'card'> {
  const { on, isMarried = false, replaces, kind } = application
  const category = findCategory(right, entry)!
  const answers = entry.relation === 'child' ? { 'person.isMarried': isMarried } : {}
  const situation = situationOf(right, category, { birthDate: person.birth_date, entry }, answers)
  const stored = decide(category.entitlement, situation, on)
  return scribe.record(card, {
    act: 'propose',
    on,
    by: world.staff.programmes[0]!,
    key: rightKey,
    facts: {
      programme_id: programme.id,
      right_holder_id: entry.id,
      person_id: person.id,
      category: category.id,
      kind: kind ?? 'first',
      replaces_id: replaces?.id ?? null,
      district_id: entry.district_id,
      outcome: stored.outcome,
      stored,
      valid_until: right.validity(situation)?.until ?? null,
    },
  })
}

/** Whether the rules would grant the holder a card on the day. */
export function isEntitled({ person, entry }: Holder, on: Day): boolean {
  const category = findCategory(right, entry)
  if (!category) return false
  const situation = situationOf(right, category, { birthDate: person.birth_date, entry }, { 'person.isMarried': false })
  return decide(category.entitlement, situation, on).outcome === 'granted'
}

export function decideOnCard(
  { scribe, world }: Desk,
  { id, outcome, stored }: Row<'card'>,
  on: Day,
  returned?: string,
): Row<'card'> {
  const act = returned ? 'return' : outcome === 'granted' ? 'approve' : 'refuse'
  const reason = returned ?? explainDecision(stored as Decision, 'tr').letter
  return scribe.record(card, { subject: id, act, on, by: world.staff.deciders[0]!, key: rightKey, facts: { reason } })
}

/** Into the first batch after the decision, and printed with it where that has been printed. */
export function printCard(
  { scribe, world }: Desk,
  batches: readonly DemoBatch[],
  { id, decided_on: decidedOn }: Row<'card'>,
): Row<'card'> {
  const batch = batches.find(each => each.madeOn > decidedOn!)
  if (!batch) throw new Error(`no batch after ${decidedOn}`)
  const by = world.staff.programmes[0]!
  const prefix = `${right.numberPrefix}-2024-`
  const number = prefix + String(scribe.numbers.next(prefix)).padStart(5, '0')
  const facts = { batch_id: batch.id, number }
  const batched = scribe.record(card, { subject: id, act: 'batch', on: batch.madeOn, by, key: rightKey, facts })
  if (!batch.printedOn) return batched
  return scribe.record(card, { subject: id, act: 'print', on: batch.printedOn, by, key: rightKey })
}

function deliverCard(
  { scribe, world }: Desk,
  { id }: Row<'card'>,
  on: Day,
  receipt: { receiver: string; receiver_reason: string } | null = null,
): Row<'card'> {
  const by = scribe.random.pick(world.staff.programmes)
  const facts = receipt ?? { receiver: null, receiver_reason: null }
  return scribe.record(card, { subject: id, act: 'deliver', on, by, key: rightKey, facts })
}

export function endCard({ scribe, world }: Desk, { id }: Row<'card'>, on: Day, reason: string): Row<'card'> {
  const by = scribe.random.pick(world.staff.programmes)
  return scribe.record(card, { subject: id, act: 'end', on, by, key: rightKey, facts: { end_reason: reason } })
}

/** From the application to the holder's hand. */
export function giveCard(desk: Desk, batches: readonly DemoBatch[], holder: Holder, application: Application): Row<'card'> {
  const { random } = desk.scribe
  const applied = applyForCard(desk, holder, { ...application, on: workday(application.on) })
  const approved = decideOnCard(desk, applied, workday(addDays(applied.proposed_on, random.int(3, 8))))
  const printed = printCard(desk, batches, approved)
  const receipt = random.chance(0.06)
    ? { receiver: 'Aynı evde oturan yakını', receiver_reason: 'Sahibi sağlık nedeniyle gelemedi; vekâlet görüldü.' }
    : null
  return deliverCard(desk, printed, workday(addDays(printed.printed_on!, random.int(4, 12))), receipt)
}

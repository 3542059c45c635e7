import { definitionOf } from '#kernel/programme/contract.ts'
import type { Right } from '#kernel/right/definition.ts'
import type { Day } from '#platform/day/day.ts'
import type { RegisteredEntitlement } from './registered.ts'

/** What shows that somebody receives a benefit: an award in force, a card in their hands, a place in which they live. */
export type Receipt = 'award' | 'card' | 'placement'

/** null: it is not recorded here. Awards, cards and places are of a programme: whoever has one receives all benefits of it. */
export function receiptOf({ id, programme }: Pick<RegisteredEntitlement, 'id' | 'programme'>): Receipt | null {
  const lifecycles = Object.values(programme?.strands ?? {}).map(({ lifecycle }) => lifecycle)
  if (lifecycles.includes('benefit')) return 'award'
  if (lifecycles.includes('placement')) return 'placement'
  const right = definitionOf(programme ?? undefined, 'right')
  return right && isPrintedHere(right, id.slice(`${programme!.id}/`.length)) ? 'card' : null
}

const isPrintedHere = ({ categories }: Right, category: string) =>
  categories.some(({ id, printedBy }) => id === category && printedBy === 'ministry')

/** Programme and person of everyone who receives on the day, to be selected from. */
export const receiptsOn = (receipt: Receipt, on: Day): string => `(${receipts[receipt](`date '${on}'`)})`

const receipts: Readonly<Record<Receipt, (day: string) => string>> = {
  award: day => `SELECT programme_id, person_id FROM award WHERE state <> 'void' AND daterange(from_day, until_day) @> ${day}`,
  card: day =>
    `SELECT programme_id, person_id FROM card WHERE delivered_on IS NOT NULL AND daterange(delivered_on, least(ended_on, valid_until)) @> ${day}`,
  placement: day => `SELECT programme_id, person_id FROM placement WHERE daterange(from_day, until_day) @> ${day}`,
}

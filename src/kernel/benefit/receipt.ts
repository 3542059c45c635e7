import { definitionOf } from '#kernel/programme/contract.ts'
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
  const isCard = right?.categories.some(each => each.printedBy === 'ministry' && id === `${programme!.id}/${each.id}`)
  return isCard ? 'card' : null
}

/** Who receives on the day, to be selected from: of which programme, what exactly, person, days from and until. */
export const receiptsOn = (receipt: Receipt, on: Day): string => `(${receipts[receipt](`date '${on}'`)})`

/** The same, by whatever shows it. */
export const allReceiptsOn = (on: Day): string =>
  `(${Object.values(receipts)
    .map(receipt => receipt(`date '${on}'`))
    .join(' UNION ALL ')})`

const receipts: Readonly<Record<Receipt, (day: string) => string>> = {
  award: day =>
    `SELECT programme_id, programme_id AS what, person_id, from_day, until_day FROM award
     WHERE state <> 'void' AND daterange(from_day, until_day) @> ${day}`,
  card: day =>
    `SELECT programme_id, programme_id || '/' || category AS what, person_id, delivered_on AS from_day, least(ended_on, valid_until) AS until_day FROM card
     WHERE delivered_on IS NOT NULL AND daterange(delivered_on, least(ended_on, valid_until)) @> ${day}`,
  placement: day =>
    `SELECT programme_id, programme_id AS what, person_id, from_day, until_day FROM placement WHERE daterange(from_day, until_day) @> ${day}`,
}

import type { Row } from '#database/types.ts'
import { addDays, type Day, formatDay } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import { onItsWay, replaceable } from './acts.ts'

/** How long before its end a card may be renewed, and its end is announced: a working convention, no limit of law. */
export const daysAhead = 90

type Known = Pick<Row<'card'>, 'id' | 'number' | 'state' | 'delivered_on' | 'valid_until' | 'ended_on' | 'end_reason'>

export interface NextCard {
  kind: 'first' | 'replacement' | 'renewal'
  /** The card it takes the place of. */
  replaces: Known | null
  /** Why none can be asked for now. */
  hindrance: Text | null
}

/** What the next card of a person would be, by the cards there were. Pure. */
export function nextCard(cards: readonly Known[], today: Day): NextCard {
  const last = cards
    .filter(each => each.delivered_on !== null)
    .toSorted((a, b) => (a.delivered_on! < b.delivered_on! ? -1 : 1))
    .at(-1)
  const next = following(last)
  if (cards.some(each => onItsWay.some(state => state === each.state)))
    return {
      ...next,
      hindrance: { tr: 'Bu kişinin işlemde bir kartı var; önce o sonuçlanmalı.', en: 'A card of this person is on its way.' },
    }
  if (last?.state === 'delivered' && (last.valid_until === null || last.valid_until > addDays(today, daysAhead)))
    return { ...next, hindrance: standing(last) }
  return { ...next, hindrance: null }
}

function following(last: Known | undefined): Pick<NextCard, 'kind' | 'replaces'> {
  if (last?.state === 'delivered') return { kind: 'renewal', replaces: last }
  if (last?.end_reason && replaceable.includes(last.end_reason)) return { kind: 'replacement', replaces: last }
  return { kind: 'first', replaces: null }
}

function standing({ number, valid_until: until }: Known): Text {
  const last = until && formatDay(addDays(until, -1))
  return {
    tr: `Yürürlükte bir kartı var: ${number}${last ? `, son günü ${last}` : ''}. Kaybolduysa ya da kullanılamıyorsa önce o kartı sonlandırın.`,
    en: `Card ${number} is in force${last ? `, last on ${last}` : ''}. If it is lost or worn out, end it first.`,
  }
}

import type { ReactNode } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { CardRow } from '../contract.ts'
import { useMessages } from './messages.ts'
import { kindWords, useRightWords } from './words.ts'

/** A card's last good day; `validUntil` is the first one after it. */
export const lastDayOf = ({ validUntil }: Pick<CardRow, 'validUntil'>): string | null =>
  validUntil && formatDay(addDays(validUntil, -1))

interface CardTableProps {
  caption: string
  cards: readonly CardRow[]
  /** Columns after number, person and state. */
  more?: readonly Column<CardRow>[]
  before?: Column<CardRow>
  /** On a person's own page the name is known. */
  withPerson?: boolean
  edge?: (card: CardRow) => 'bad' | 'warn' | null
  empty?: ReactNode
}

/** Cards as every list shows them: number with its kind, whose and in which group, state. */
export function CardTable({ caption, cards, more = [], before, withPerson = true, edge, empty }: CardTableProps) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const words = useRightWords()
  const person: Column<CardRow> = {
    key: 'person',
    header: withPerson ? say('person') : say('group'),
    cell: card => (
      <>
        {withPerson && <Link href={`/hak-sahipleri/${card.personId}`}>{card.personName}</Link>}
        <div className={layout.small}>{inWords(words.category(card.category))}</div>
      </>
    ),
  }
  return (
    <DataTable
      caption={caption}
      rows={cards}
      rowKey={card => card.id}
      edge={edge}
      stickyHeader={cards.length > 20}
      empty={empty ?? <EmptyState title={say('noCards')}>{say('noCardsNote')}</EmptyState>}
      columns={[
        ...(before ? [before] : []),
        {
          key: 'number',
          header: say('number'),
          cell: card => (
            <>
              <Link href={`/kartlar/${card.id}`}>
                <b className="number">{card.number ?? say('noNumber')}</b>
              </Link>
              <div className={layout.small}>{inWords(kindWords[card.kind])}</div>
            </>
          ),
        },
        person,
        { key: 'state', header: say('state'), cell: card => <StateChip state={card.state} /> },
        ...more,
      ]}
    />
  )
}

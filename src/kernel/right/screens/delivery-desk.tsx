import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TextField } from '#ui/text-field.tsx'
import { type CardRow, listCards } from '../contract.ts'
import { DeliverForm } from './card-acts.tsx'
import { CardTable } from './card-table.tsx'
import { useMessages } from './messages.ts'
import { useRightWords } from './words.ts'

export function DeliveryDesk() {
  const say = useMessages()
  return (
    <Guarded deed="card.issue" title={say('deliveryDesk')}>
      <Desk />
    </Guarded>
  )
}

/** Made for a queue of people: type the number on the card, see whose it is, hand it over, type the next. */
function Desk() {
  const say = useMessages()
  const { language } = useSession()
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim(), 150)
  const waiting = useAnswer(listCards, { query: { list: 'to-deliver' } })
  const found = useAnswer(
    listCards,
    { query: { list: 'to-deliver', q: q || undefined } },
    { enabled: q.length >= 2, keepPrevious: true },
  )
  const next = () => {
    setTyped('')
    document.getElementById('card')?.focus()
  }
  return (
    <Page
      path={[{ label: say('cards'), href: '/kartlar' }, { label: say('deliveryDesk') }]}
      pathLabel={say('path')}
      title={say('deliveryDesk')}
      state={waiting.data && say('deskState', { count: formatNumber(waiting.data.total, language) })}
    >
      <Columns
        work={
          <>
            <TextField
              id="card"
              type="search"
              label={say('typeNumber')}
              hint={say('typeNumberHint')}
              value={typed}
              onChange={setTyped}
              size="touch"
              maxLength={80}
              autoComplete="off"
            />
            {q.length >= 2 && (
              <Answered answer={found} rows={3}>
                {({ cards }) => <Found cards={cards} onDone={next} />}
              </Answered>
            )}
            {q.length < 2 && (
              <Panel title={say('to-deliver')} padded={false}>
                <Answered answer={waiting} rows={5}>
                  {({ cards }) => (
                    <CardTable caption={say('to-deliver')} cards={cards} empty={<EmptyState title={say('noCards')} />} />
                  )}
                </Answered>
              </Panel>
            )}
          </>
        }
      />
    </Page>
  )
}

function Found({ cards, onDone }: { cards: readonly CardRow[]; onDone: () => void }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const words = useRightWords()
  const [only] = cards
  if (!only) return <EmptyState title={say('noMatch')}>{say('noMatchNote')}</EmptyState>
  if (cards.length > 1)
    return (
      <Panel title={say('to-deliver')} padded={false}>
        <CardTable caption={say('to-deliver')} cards={cards} />
      </Panel>
    )
  return (
    <Panel
      title={only.personName}
      over={<span className="number">{only.number}</span>}
      aside={inWords(words.category(only.category))}
    >
      <div className={layout.stack}>
        {only.printedOn && <p className={layout.small}>{say('waitingSince', { day: formatDay(only.printedOn) })}</p>}
        <DeliverForm key={only.id} card={only} onDone={onDone} />
      </div>
    </Panel>
  )
}

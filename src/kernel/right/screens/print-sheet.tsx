import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { type CardRow, readBatch } from '../contract.ts'
import { lastDayOf } from './card-table.tsx'
import { useMessages } from './messages.ts'
import classes from './print-sheet.module.css'
import { useRightWords } from './words.ts'

export function PrintSheet() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="right.read" title={say('toSheet')}>
      <Sheet key={id} id={id} />
    </Guarded>
  )
}

/** The cards of a batch at true size, ten to a page; on paper nothing but the cards. */
function Sheet({ id }: { id: string }) {
  const say = useMessages()
  const answer = useAnswer(readBatch, { params: { id } })
  return (
    <Answered answer={answer} title={say('toSheet')} rows={8}>
      {({ batch, cards }) => (
        <div className={classes.page}>
          <Page
            path={[
              { label: say('batches'), href: '/kart-baskilari' },
              { label: batch.number, href: `/kart-baskilari/${batch.id}` },
              { label: say('toSheet') },
            ]}
            pathLabel={say('path')}
            title={say('sheetOf', { number: batch.number })}
            state={say('sheetState')}
            actions={
              <Button variant="primary" icon={IconPrinter} onClick={() => window.print()}>
                {say('printPage')}
              </Button>
            }
          >
            <ul className={classes.sheet} lang="tr" data-scheme="light">
              {cards
                .filter(({ state }) => state !== 'cancelled')
                .map(card => (
                  <PrintedCard key={card.id} card={card} />
                ))}
            </ul>
          </Page>
        </div>
      )}
    </Answered>
  )
}

function PrintedCard({ card }: { card: CardRow }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const words = useRightWords()
  return (
    <li className={classes.card}>
      <span className={classes.lintel}>
        <b>{say('cardTitle')}</b>
      </span>
      <span className={classes.doors} aria-hidden>
        <i />
        <i />
        <i data-lit />
        <i />
        <i />
      </span>
      <span className={classes.words}>
        <b className={classes.name}>{card.personName}</b>
        <span>{inWords(words.category(card.category))}</span>
      </span>
      <span className={classes.foot}>
        <span>
          <small>{say('number')}</small>
          <b className="number">{card.number}</b>
        </span>
        <span>
          <small>{say('lastDay')}</small>
          <b className="number">{lastDayOf(card) ?? say('unlimited')}</b>
        </span>
      </span>
    </li>
  )
}

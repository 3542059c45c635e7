import IconCreditCard from '@tabler/icons-react/dist/esm/icons/IconCreditCard.mjs'
import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { DecisionExplained } from '#kernel/case/screens/decision-explained.tsx'
import { ActHistory } from '#kernel/person/screens/act-history.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Link } from '#ui/link.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { type CardFile, readCard } from '../contract.ts'
import { CardActs, DecideButtons } from './card-acts.tsx'
import { lastDayOf } from './card-table.tsx'
import { useMessages } from './messages.ts'
import { RightBand } from './right-holder-file.tsx'
import { kindWords, useRightWords, wordsOfEnd } from './words.ts'

export function Card() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="right.read" title={say('card')}>
      <Read key={id} id={id} />
    </Guarded>
  )
}

function Read({ id }: { id: string }) {
  const say = useMessages()
  const answer = useAnswer(readCard, { params: { id } })
  return (
    <Answered answer={answer} title={say('card')} rows={8}>
      {file => <OpenCard file={file} />}
    </Answered>
  )
}

function OpenCard({ file }: { file: CardFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const { card, explained } = file
  const title = card.number ?? say('cardOf', { name: card.personName, kind: inWords(kindWords[card.kind]) })
  return (
    <Page
      band={<RightBand />}
      path={[{ label: say('cards'), href: '/kartlar' }, { label: title }]}
      pathLabel={say('path')}
      title={<span className="number">{title}</span>}
      badge={<StateChip state={card.state} />}
      state={<StateSentence file={file} />}
      actions={<CardActs file={file} />}
    >
      <CardFacts file={file} />
      {card.diedOn && card.state === 'delivered' && (
        <Notice tone="warn" title={say('whyDeath', { day: formatDay(card.diedOn) })} />
      )}
      <Columns
        work={
          <DecisionExplained
            title={say('decisionTitle')}
            explained={explained}
            isDecided={file.decidedBy !== null}
            aside={formatDay(file.decidedOn ?? card.proposedOn)}
            people={
              <>
                {say('decidedBy')}
                <br />
                <b>{file.decidedBy ?? say('notDecided')}</b>
                <br />
                {say('preparedBy')}: {file.preparedBy}
              </>
            }
            acts={file.isMine && card.state === 'proposed' ? <span>{say('mine')}</span> : <DecideButtons file={file} />}
          />
        }
        context={
          <>
            {card.deliveredOn && <Receipt file={file} />}
            <ActHistory history={file.history} />
          </>
        }
      />
    </Page>
  )
}

function StateSentence({ file }: { file: CardFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const { card } = file
  switch (card.state) {
    case 'proposed':
      return say('statePrepared', { by: file.preparedBy })
    case 'approved':
      return say('stateApproved')
    case 'batched':
      return say('stateBatched', { batch: file.batch?.number ?? '' })
    case 'printed':
      return say('statePrinted')
    case 'delivered':
      return say('stateDelivered', { day: formatDay(card.deliveredOn!) })
    case 'expired':
      return say('stateExpired', { day: lastDayOf(card) ?? '' })
    case 'refused':
      return say('stateRefused')
    case 'returned':
      return say('stateReturned', { reason: file.reason ?? '' })
    case 'cancelled':
      return say('stateCancelled')
    default:
      return say('stateEnded', { day: formatDay(card.endedOn!), reason: inWords(wordsOfEnd(card.endReason ?? '')) })
  }
}

function CardFacts({ file }: { file: CardFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const words = useRightWords()
  const { card, batch, replaces, replacedBy } = file
  const cardLink = ({ id, number }: { id: string; number: string | null }) => (
    <Link href={`/kartlar/${id}`}>{number ?? say('noNumber')}</Link>
  )
  return (
    <Facts
      facts={[
        { label: say('person'), value: <Link href={`/hak-sahipleri/${card.personId}`}>{card.personName}</Link> },
        { label: say('group'), value: inWords(words.category(card.category)) },
        { label: say('kindOf'), value: inWords(kindWords[card.kind]) },
        { label: say('cardUntil'), value: lastDayOf(card) ?? say('unlimited') },
        ...(batch ? [{ label: say('batch'), value: <Link href={`/kart-baskilari/${batch.id}`}>{batch.number}</Link> }] : []),
        ...(replaces ? [{ label: say('inPlaceOf'), value: cardLink(replaces) }] : []),
        ...(replacedBy ? [{ label: say('placeTakenBy'), value: cardLink(replacedBy) }] : []),
      ]}
    />
  )
}

function Receipt({ file }: { file: CardFile }) {
  const say = useMessages()
  const { card, receiver, receiverReason, deliveredBy } = file
  return (
    <Panel title={say('receipt')} icon={IconCreditCard}>
      <div className={layout.stack} style={{ gap: 4 }}>
        <b>{say('stateDelivered', { day: formatDay(card.deliveredOn!) })}</b>
        <span>{receiver ? say('tookOther', { name: receiver, reason: receiverReason ?? '' }) : say('tookSelf')}</span>
        {deliveredBy && <span className={layout.small}>{say('deliveredBy', { by: deliveredBy })}</span>}
      </div>
    </Panel>
  )
}

import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { ListTabs, useAskedList } from '#kernel/screens/list-tabs.tsx'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Checkbox } from '#ui/choice-cards.tsx'
import type { Column } from '#ui/data-table.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { TextField } from '#ui/text-field.tsx'
import { type CardRow, listCards, makeBatch } from '../contract.ts'
import { CardTable, lastDayOf } from './card-table.tsx'
import { type Say, useMessages } from './messages.ts'
import { listAddresses } from './words.ts'

type List = keyof typeof listAddresses

export function Cards() {
  const say = useMessages()
  return (
    <Guarded deed="right.read" title={say('cards')}>
      <Lists />
    </Guarded>
  )
}

function Lists() {
  const say = useMessages()
  const { language, may } = useSession()
  const lists = Object.keys(listAddresses) as List[]
  const first: List = may('card.issue') ? 'to-print' : 'to-decide'
  const list = useAskedList(listAddresses, lists, first)
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const pages = usePages(`${list} ${q}`)
  const answer = useAnswer(listCards, { query: { list, q: q || undefined, after: pages.after } }, { keepPrevious: true })
  const total = answer.data?.total
  return (
    <Page
      title={say('cards')}
      state={total !== undefined && say('cardsState', { count: formatNumber(total, language) })}
      actions={
        <>
          <LinkButton href="/kart-baskilari" icon={IconPrinter}>
            {say('batches')}
          </LinkButton>
          {may('card.issue') && <LinkButton href="/kartlar/teslim">{say('deliveryDesk')}</LinkButton>}
        </>
      }
      tabs={<ListTabs label={say('lists')} page="/kartlar" addresses={listAddresses} lists={lists} current={list} wordOf={say} />}
    >
      <div style={{ maxWidth: 320 }}>
        <TextField label={say('typeNumber')} type="search" value={typed} onChange={setTyped} maxLength={80} autoComplete="off" />
      </div>
      {list === 'ending' && <p className={layout.small}>{say('endingNote')}</p>}
      <Panel title={say(list)} padded={false}>
        <Answered answer={answer} rows={6}>
          {({ cards, next }) => (
            <>
              {list === 'to-print' && may('card.issue') && cards.length > 0 ? (
                <Selectable key={cards.map(({ id }) => id).join()} cards={cards} />
              ) : (
                <Listed list={list} cards={cards} />
              )}
              <PageButtons pages={pages} next={next} />
            </>
          )}
        </Answered>
      </Panel>
    </Page>
  )
}

function Listed({ list, cards }: { list: List; cards: readonly CardRow[] }) {
  const say = useMessages()
  const { session } = useSession()
  return (
    <CardTable
      caption={say(list)}
      cards={cards}
      more={columnsOf(list, say)}
      edge={card => (list === 'ending' ? edgeOfEnding(card, session.today) : null)}
    />
  )
}

function edgeOfEnding({ diedOn, state, validUntil }: CardRow, today: string) {
  if (diedOn) return 'bad'
  return state === 'expired' ? 'warn' : edgeOf(validUntil, today)
}

function columnsOf(list: List, say: Say): readonly Column<CardRow>[] {
  const applied: Column<CardRow> = {
    key: 'applied',
    header: say('applied'),
    numeric: true,
    cell: card => formatDay(card.proposedOn),
  }
  const district: Column<CardRow> = { key: 'district', header: say('district'), cell: card => card.district ?? '—' }
  if (list === 'to-decide')
    return [district, { key: 'outcome', header: say('proposal'), cell: card => <Outcome card={card} /> }, applied]
  if (list === 'ending')
    return [
      { key: 'why', header: say('whyEnds'), cell: card => <WhyEnding card={card} /> },
      {
        key: 'until',
        header: say('endsOn'),
        cell: card => <LastDay card={card} />,
      },
    ]
  if (list === 'to-deliver')
    return [
      district,
      { key: 'printed', header: say('printed'), numeric: true, cell: card => (card.printedOn ? formatDay(card.printedOn) : '—') },
    ]
  return [district, applied, { key: 'until', header: say('endsOn'), numeric: true, cell: card => lastDayOf(card) ?? '—' }]
}

function Outcome({ card }: { card: CardRow }) {
  const say = useMessages()
  return <span>{say(card.outcome === 'granted' ? 'approve' : 'refuse')}</span>
}

function WhyEnding({ card }: { card: CardRow }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (card.diedOn) return say('whyDeath', { day: formatDay(card.diedOn) })
  return card.whyEnds && inWords(card.whyEnds)
}

/** What lies ahead is counted in days; what has ended by itself is nobody's delay. */
function LastDay({ card }: { card: CardRow }) {
  if (card.state === 'expired' || !card.validUntil) return lastDayOf(card) ?? '—'
  return <Due on={addDays(card.validUntil, -1)} />
}

/** Approved cards, of which some or all go into a batch. */
function Selectable({ cards }: { cards: readonly CardRow[] }) {
  const say = useMessages()
  const announce = useAnnounce()
  const router = useRouter()
  const [id] = useState(() => crypto.randomUUID())
  const [chosen, setChosen] = useState<readonly string[]>(cards.map(card => card.id))
  const act = useAct(makeBatch)
  const toggle = (card: string) => setChosen(all => (all.includes(card) ? all.filter(each => each !== card) : [...all, card]))
  const submit = () =>
    act.mutateAsync({ body: { id, cards: [...chosen] } }).then(() => {
      announce(say('batchMade'))
      router.history.push(`/kart-baskilari/${id}`)
    }, isShown)
  return (
    <>
      <div className={layout.pad} style={{ paddingTop: 12 }}>
        <ProblemSummary problem={act.error} />
        <div className={layout.line} style={{ alignItems: 'center' }}>
          <Checkbox
            id="cards"
            label={say('selectAll')}
            checked={chosen.length === cards.length}
            onChange={all => setChosen(all ? cards.map(card => card.id) : [])}
          />
          <span className={layout.buttons}>
            <span role="status">{say('selected', { count: chosen.length })}</span>
            <Button variant="primary" icon={IconPrinter} loading={act.isPending} disabled={chosen.length === 0} onClick={submit}>
              {say('makeBatch')}
            </Button>
          </span>
        </div>
      </div>
      <CardTable
        caption={say('to-print')}
        cards={cards}
        before={{
          key: 'select',
          header: '',
          width: '44px',
          cell: card => (
            <Checkbox
              label={<span className="hidden-words">{say('select', { name: card.personName })}</span>}
              checked={chosen.includes(card.id)}
              onChange={() => toggle(card.id)}
            />
          ),
        }}
        more={columnsOf('to-print', say)}
      />
    </>
  )
}

import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { type Batch as BatchRow, printBatch, readBatch } from '../contract.ts'
import { CardTable } from './card-table.tsx'
import { useMessages } from './messages.ts'

export function Batch() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="right.read" title={say('batch')}>
      <Read key={id} id={id} />
    </Guarded>
  )
}

function Read({ id }: { id: string }) {
  const say = useMessages()
  const answer = useAnswer(readBatch, { params: { id } })
  return (
    <Answered answer={answer} title={say('batch')} rows={8}>
      {content => <OpenBatch {...content} />}
    </Answered>
  )
}

function OpenBatch({ batch, cards }: z.infer<typeof readBatch.answer>) {
  const say = useMessages()
  const announce = useAnnounce()
  const { language, may } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const act = useAct(printBatch)
  const count = formatNumber(batch.cards, language)
  const submit = () =>
    act.mutateAsync({ params: { id: batch.id }, body: { actId } }).then(() => announce(say('printedNow')), isShown)
  return (
    <Page
      path={[{ label: say('batches'), href: '/kart-baskilari' }, { label: batch.number }]}
      pathLabel={say('path')}
      title={<span className="number">{batch.number}</span>}
      badge={<StateChip state={batch.state} />}
      state={
        batch.printedOn
          ? say('batchPrintedState', {
              day: formatDay(batch.printedOn),
              count,
              delivered: formatNumber(batch.delivered, language),
            })
          : say('batchMadeState', { count })
      }
      actions={
        <>
          <LinkButton href={`/kart-baskilari/${batch.id}/yaprak`} icon={IconPrinter}>
            {say('toSheet')}
          </LinkButton>
          {batch.state === 'made' && may('card.issue') && (
            <Button variant="primary" loading={act.isPending} onClick={submit}>
              {say('print')}
            </Button>
          )}
        </>
      }
    >
      <ProblemSummary problem={act.error} />
      <Facts facts={factsOf(batch, say)} />
      <Panel title={say('cards')} padded={false}>
        <CardTable
          caption={say('cards')}
          cards={cards}
          more={[
            { key: 'district', header: say('district'), cell: card => card.district ?? '—' },
            {
              key: 'delivered',
              header: say('deliveredCount'),
              numeric: true,
              cell: card => (card.deliveredOn ? formatDay(card.deliveredOn) : '—'),
            },
          ]}
        />
      </Panel>
    </Page>
  )
}

const factsOf = (batch: BatchRow, say: ReturnType<typeof useMessages>) => [
  { label: say('made'), value: `${formatDay(batch.madeOn)}, ${batch.madeBy}` },
  { label: say('printed'), value: batch.printedOn ? `${formatDay(batch.printedOn)}, ${batch.printedBy}` : '—' },
]

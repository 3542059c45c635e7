import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { LinkButton } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { listBatches } from '../contract.ts'
import { useMessages } from './messages.ts'

export function Batches() {
  const say = useMessages()
  return (
    <Guarded deed="right.read" title={say('batches')}>
      <List />
    </Guarded>
  )
}

function List() {
  const say = useMessages()
  const { language, may } = useSession()
  const answer = useAnswer(listBatches)
  return (
    <Page
      path={[{ label: say('cards'), href: '/kartlar' }, { label: say('batches') }]}
      pathLabel={say('path')}
      title={say('batches')}
      state={answer.data && say('batchesState', { count: formatNumber(answer.data.waiting, language) })}
      actions={may('card.issue') && <LinkButton href="/kartlar?liste=baski">{say('makeBatch')}</LinkButton>}
    >
      <Panel title={say('batches')} icon={IconPrinter} padded={false}>
        <Answered answer={answer} rows={6}>
          {({ batches }) => (
            <DataTable
              caption={say('batches')}
              rows={batches}
              rowKey={batch => batch.id}
              stickyHeader={batches.length > 20}
              empty={
                <EmptyState title={say('noBatches')} icon={IconPrinter}>
                  {say('noBatchesNote')}
                </EmptyState>
              }
              columns={[
                {
                  key: 'number',
                  header: say('batchNo'),
                  cell: batch => (
                    <Link href={`/kart-baskilari/${batch.id}`}>
                      <b className="number">{batch.number}</b>
                    </Link>
                  ),
                },
                { key: 'state', header: say('state'), cell: batch => <StateChip state={batch.state} /> },
                { key: 'cards', header: say('cardCount'), numeric: true, cell: batch => formatNumber(batch.cards, language) },
                {
                  key: 'delivered',
                  header: say('deliveredCount'),
                  numeric: true,
                  cell: batch => formatNumber(batch.delivered, language),
                },
                { key: 'made', header: say('made'), numeric: true, cell: batch => formatDay(batch.madeOn) },
                {
                  key: 'printed',
                  header: say('printed'),
                  numeric: true,
                  cell: batch => (batch.printedOn ? formatDay(batch.printedOn) : '—'),
                },
              ]}
            />
          )}
        </Answered>
      </Panel>
    </Page>
  )
}

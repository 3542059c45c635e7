import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { ListTabs, useAskedList } from '#kernel/screens/list-tabs.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type PlacementWork, readPlacementWork } from '../work-contract.ts'
import { useMessages } from './messages.ts'
import { clockWords, fill, waitingWords, whatWords, wordsOfSex } from './words.ts'

const addresses = {
  waiting: 'bekleyen',
  toDecide: 'karar',
  clocks: 'sureler',
  toMove: 'tasinacak',
  ofAge: 'onsekiz',
  returned: 'geri',
  preparing: 'hazirlanan',
} as const satisfies Record<keyof PlacementWork, string>
type List = keyof typeof addresses

/** Who waits for a place and why in this order, what waits for a decision, which clocks run out, who must move, who comes of age. */
export function Work() {
  const say = useMessages()
  return (
    <Guarded deed="placement.read" title={say('work')}>
      <Answered answer={useAnswer(readPlacementWork)} title={say('work')} rows={8}>
        {work => <Lists work={work} />}
      </Answered>
    </Guarded>
  )
}

function Lists({ work }: { work: PlacementWork }) {
  const say = useMessages()
  const { may } = useSession()
  const first: List = may('placement.decide') ? 'toDecide' : may('placement.prepare') ? 'preparing' : 'waiting'
  const others = (Object.keys(addresses) as List[]).filter(each => each !== first && (each !== 'preparing' || may('case.read')))
  const list = useAskedList(addresses, [first, ...others], first)
  // Rarely anybody must move: the list stands among the others while somebody does, or it is being read.
  const lists = [first, ...others.filter(each => each !== 'toMove' || work.toMove.length > 0 || list === 'toMove')]
  return (
    <Page
      title={say('work')}
      state={say('workState', { waiting: work.waiting.length, toDecide: work.toDecide.length })}
      tabs={
        <ListTabs
          label={say('lists')}
          page="/yerlestirme"
          addresses={addresses}
          lists={lists}
          current={list}
          wordOf={say}
          countOf={each => work[each].length}
        />
      }
    >
      <Panel title={say(list)} padded={false} footer={list === 'waiting' && say('orderIsProposal')}>
        <Table list={list} work={work} />
      </Panel>
    </Page>
  )
}

type Row = { caseId: string; number: string; initials: string; age: number | null; sex: string }

function Table({ list, work }: { list: List; work: PlacementWork }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const who: Column<Row> = {
    key: 'person',
    header: say('person'),
    cell: row => (
      <>
        <Link href={`/yerlestirme/${row.caseId}`}>
          {[row.initials, row.age, inWords(wordsOfSex(row.sex, row.age))].filter(part => part !== null).join(', ')}
        </Link>
        <div className={`${layout.small} number`}>{row.number}</div>
      </>
    ),
  }
  const day = <Of,>(key: string, header: string, cell: (row: Of) => string): Column<Of> => ({
    key,
    header,
    numeric: true,
    cell: row => formatDay(cell(row)),
  })
  const empty = <EmptyState title={say('noneHere')}>{say('noneHereNote')}</EmptyState>
  const table = <Of extends Row>(
    rows: readonly Of[],
    columns: readonly Column<Of>[],
    edge?: (row: Of) => 'bad' | 'warn' | null,
  ) => (
    <DataTable
      caption={say(list)}
      rows={rows}
      rowKey={row => `${row.caseId} ${rows.indexOf(row)}`}
      edge={edge}
      stickyHeader={rows.length > 20}
      empty={empty}
      columns={[who as Column<Of>, ...columns]}
    />
  )
  if (list === 'waiting')
    return table(work.waiting, [
      { key: 'place', header: say('place'), numeric: true, cell: row => work.waiting.indexOf(row) + 1 },
      {
        key: 'why',
        header: say('why'),
        cell: row => (
          <ul>
            {row.reasons.map(({ reason, count }) => (
              <li key={reason}>{inWords(fill(waitingWords[reason], count))}</li>
            ))}
          </ul>
        ),
      },
    ])
  if (list === 'toDecide')
    return table(work.toDecide, [
      { key: 'what', header: say('what'), cell: row => inWords(whatWords[row.what]) },
      { key: 'by', header: say('preparedBy'), cell: row => row.preparedBy },
      day('on', say('proposedOn'), row => row.proposedOn),
    ])
  if (list === 'clocks')
    return table(
      work.clocks,
      [
        { key: 'clock', header: say('clock'), cell: row => inWords(clockWords[row.clock]) },
        { key: 'due', header: say('due'), cell: row => (row.due ? <Due on={row.due} /> : <b>{say('noDue')}</b>) },
      ],
      row => (row.due ? edgeOf(row.due, session.today) : 'bad'),
    )
  if (list === 'ofAge')
    return table(
      work.ofAge,
      [
        { key: 'unit', header: say('livesIn'), cell: row => row.unit },
        { key: 'until', header: say('until'), cell: row => <Due on={row.until} /> },
      ],
      row => (row.until <= addDays(session.today, 30) ? 'warn' : null),
    )
  if (list === 'toMove')
    return table(
      work.toMove,
      [
        { key: 'unit', header: say('livesIn'), cell: row => row.unit },
        { key: 'by', header: say('moveBy'), cell: row => <Due on={row.by} /> },
      ],
      row => edgeOf(row.by, session.today),
    )
  if (list === 'returned')
    return table(work.returned, [
      { key: 'what', header: say('what'), cell: row => inWords(whatWords[row.what]) },
      { key: 'reason', header: say('reason'), cell: row => row.reason },
    ])
  return table(work.preparing, [day('opened', say('opened'), row => row.openedOn)])
}

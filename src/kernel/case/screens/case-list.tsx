import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useWorkedProgrammes } from '#kernel/programme/screens/known-programmes.ts'
import { ProgrammeFilter } from '#kernel/programme/screens/programme-filter.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import classes from '#kernel/screens/layout.module.css'
import { ListTabs, useAskedList } from '#kernel/screens/list-tabs.tsx'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type CaseRow, listCases } from '../contract.ts'
import { useListMessages } from './list-messages.ts'

const addresses = { mine: 'benim', 'to-decide': 'karar', open: 'hazirlanan', overdue: 'geciken', all: 'hepsi' } as const
type List = keyof typeof addresses

export function CaseList() {
  const say = useListMessages()
  return (
    <Guarded deed="case.read" title={say('title')}>
      <Lists />
    </Guarded>
  )
}

function Lists() {
  const { may, say: inWords, language, session } = useSession()
  const say = useListMessages()
  const programmeName = useProgrammeName()
  const workedProgrammes = useWorkedProgrammes()
  const [programme, setProgramme] = useState('')
  const lists = (Object.keys(addresses) as List[]).filter(list => {
    if (list === 'mine') return may('case.work')
    return list !== 'to-decide' || may('decision.decide')
  })
  const list = useAskedList(addresses, lists, lists[0]!)
  const pages = usePages(`${list} ${programme}`)
  const answer = useAnswer(
    listCases,
    { query: { list, programme: programme || undefined, after: pages.after } },
    { keepPrevious: true },
  )
  const total = answer.data?.total

  return (
    <Page
      title={say('title')}
      state={total === undefined ? undefined : say('count', { count: formatNumber(total, language) })}
      tabs={<ListTabs label={say('lists')} page="/dosyalar" addresses={addresses} lists={lists} current={list} wordOf={say} />}
    >
      <ProgrammeFilter
        label={say('programme')}
        all={say('allProgrammes')}
        programmes={workedProgrammes}
        value={programme}
        onChange={setProgramme}
      />
      <Panel title={say(list)} padded={false}>
        <Answered answer={answer}>
          {({ cases, next }) => (
            <>
              <DataTable
                caption={say(list)}
                rows={cases}
                rowKey={row => row.id}
                edge={row => edgeOf(row.dueOn, session.today)}
                stickyHeader={cases.length > 20}
                empty={<EmptyState title={say('none')}>{say('noneNote')}</EmptyState>}
                columns={columns(say, inWords, programmeName)}
              />
              <PageButtons pages={pages} next={next} />
            </>
          )}
        </Answered>
      </Panel>
    </Page>
  )
}

const columns = (
  say: ReturnType<typeof useListMessages>,
  inWords: ReturnType<typeof useSession>['say'],
  programmeName: ReturnType<typeof useProgrammeName>,
): readonly Column<CaseRow>[] => [
  {
    key: 'number',
    header: say('number'),
    cell: row => (
      <>
        <Link href={`/dosyalar/${row.id}`}>
          <b className="number">{row.number}</b>
        </Link>
        <div className={classes.small}>{inWords(programmeName(row.programmeId))}</div>
      </>
    ),
  },
  { key: 'person', header: say('person'), cell: row => row.personName },
  {
    key: 'state',
    header: say('state'),
    cell: row => <StateChip state={row.state} />,
  },
  {
    key: 'assigned',
    header: say('assigned'),
    cell: row => (
      <>
        {row.assignedTo ?? <span className={classes.small}>{say('nobody')}</span>}
        <div className={classes.small}>{row.organisation}</div>
      </>
    ),
  },
  { key: 'due', header: say('due'), cell: row => <Due on={row.dueOn} /> },
  { key: 'changed', header: say('changed'), numeric: true, cell: row => formatDay(row.changedOn) },
]

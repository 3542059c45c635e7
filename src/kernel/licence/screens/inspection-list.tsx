import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import classes from '#kernel/screens/layout.module.css'
import { ListTabs, useAskedList } from '#kernel/screens/list-tabs.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type FindingLine, listFindings, listInspections } from '../inspection-contract.ts'
import { FindingNote, InspectionTable } from './file-inspections.tsx'
import { useInspectionMessages } from './inspection-messages.ts'

const addresses = { planned: 'planlanan', done: 'yapilan', findings: 'tespitler' } as const
type List = keyof typeof addresses

/** Inspections to come, those done, and what they found that is still open. */
export function InspectionList() {
  const say = useInspectionMessages()
  return (
    <Guarded deed="licence.read" title={say('title')}>
      <Lists />
    </Guarded>
  )
}

function Lists() {
  const say = useInspectionMessages()
  const lists = Object.keys(addresses) as List[]
  const list = useAskedList(addresses, lists, 'planned')
  return (
    <Page
      path={[{ label: say('licences'), href: '/ruhsatlar' }, { label: say('title') }]}
      pathLabel={say('path')}
      title={say('title')}
      tabs={<ListTabs label={say('lists')} page="/denetimler" addresses={addresses} lists={lists} current={list} wordOf={say} />}
    >
      {list === 'findings' ? <Findings /> : <Inspections key={list} state={list} />}
    </Page>
  )
}

function Inspections({ state }: { state: 'planned' | 'done' }) {
  const say = useInspectionMessages()
  const answer = useAnswer(listInspections, { query: { state } })
  return (
    <Answered answer={answer}>
      {inspections => (
        <Panel
          title={say(state)}
          aside={<span className="number">{say('inspectionCount', { count: inspections.length })}</span>}
          padded={false}
        >
          <InspectionTable inspections={inspections} />
        </Panel>
      )}
    </Answered>
  )
}

function Findings() {
  const say = useInspectionMessages()
  const { session } = useSession()
  const answer = useAnswer(listFindings)
  return (
    <Answered answer={answer}>
      {findings => (
        <Panel
          title={say('findings')}
          aside={
            <span className="number">
              {say('findingCount', {
                count: findings.length,
                late: findings.filter(finding => finding.dueOn < session.today).length,
              })}
            </span>
          }
          padded={false}
        >
          <FindingTable findings={findings} />
        </Panel>
      )}
    </Answered>
  )
}

/** Open findings, the nearest day first. */
export function FindingTable({ findings }: { findings: readonly FindingLine[] }) {
  const say = useInspectionMessages()
  const { session } = useSession()
  return (
    <DataTable
      caption={say('findings')}
      rows={findings}
      rowKey={row => row.id}
      edge={row => edgeOf(row.dueOn, session.today)}
      stickyHeader={findings.length > 20}
      empty={<EmptyState title={say('noFindings')}>{say('noFindingsNote')}</EmptyState>}
      columns={[
        {
          key: 'facility',
          header: say('facility'),
          width: '32%',
          cell: row => (
            <Link href={`/ruhsatlar/${row.licenceId}`}>
              <b>{row.facilityName}</b>
            </Link>
          ),
        },
        { key: 'due', header: say('due'), width: '130px', cell: row => <Due on={row.dueOn} /> },
        {
          key: 'words',
          header: say('finding'),
          cell: row => (
            <>
              {row.words}
              <div className={classes.small}>
                <FindingNote finding={row} />
              </div>
            </>
          ),
        },
      ]}
    />
  )
}

import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { daysBetween } from '#platform/day/day.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Deadline } from '#ui/deadline.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { Today } from '../contract.ts'
import { toDoWords, useMessages } from './messages.ts'
import classes from './today.module.css'
import { drawnPeriod } from './work.ts'

type Line = Today['deadlines'][number]

const addressOf = (line: Line) => (line.caseId ? `/dosyalar/${line.caseId}` : '/yonlendirmeler')

/** Every deadline that the law sets and that is near, the overdue ones first. */
export function DeadlinesPanel({ deadlines }: { deadlines: readonly Line[] }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  return (
    <Panel title={say('deadlines')} icon={IconHourglass} aside={say('deadlinesOrder')} padded={false} footer={<Key />}>
      <DataTable
        caption={say('deadlines')}
        rows={deadlines}
        rowKey={line => `${line.caseId ?? line.referralId} ${line.what} ${line.dueOn}`}
        edge={line => edgeOf(line.dueOn, session.today)}
        empty={<EmptyState title={say('noDeadlines')}>{say('noDeadlinesNote')}</EmptyState>}
        columns={[
          { key: 'left', header: say('left'), width: '112px', cell: line => <Due on={line.dueOn} /> },
          {
            key: 'toDo',
            header: say('toDo'),
            cell: line => (
              <>
                <b>{inWords(toDoWords[line.what])}</b>
                <div className={layout.small}>{inWords(programmeName(line.programmeId))}</div>
              </>
            ),
          },
          {
            key: 'case',
            header: say('case'),
            cell: line => (
              <>
                <Link href={addressOf(line)}>
                  <span className="number">{line.number}</span>
                </Link>
                <div className={layout.small}>{line.who}</div>
              </>
            ),
          },
          { key: 'period', header: say('period'), cell: line => <Drawn line={line} /> },
        ]}
      />
    </Panel>
  )
}

function Drawn({ line }: { line: Line }) {
  const say = useMessages()
  const total = daysBetween(line.startedOn, line.dueOn)
  const { days, elapsed } = drawnPeriod(total, line.daysLeft)
  const label =
    line.daysLeft < 0
      ? say('overdue', { days, late: -line.daysLeft })
      : say('passed', { days, passed: Math.max(total - line.daysLeft, 0) })
  return (
    <Deadline days={days} elapsed={elapsed} label={label}>
      {say('days', { days })}
    </Deadline>
  )
}

function Key() {
  const say = useMessages()
  return (
    <div className={classes.key}>
      {(['gone', 'today', 'left', 'late'] as const).map(each => (
        <span key={each}>
          <i data-day={each} aria-hidden />
          {say(({ gone: 'keyGone', today: 'keyToday', left: 'keyLeft', late: 'keyLate' } as const)[each])}
        </span>
      ))}
      <Link href="/dosyalar?liste=geciken">{say('toOverdue')}</Link>
    </div>
  )
}

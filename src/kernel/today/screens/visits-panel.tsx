import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import type { VisitLine } from '#kernel/visit/contract.ts'
import { formatDay } from '#platform/day/day.ts'
import { Chip } from '#ui/chip.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { useMessages } from './messages.ts'
import classes from './today.module.css'

/** Visits of today and those that are late; when there are none, the ones that come next. */
export function VisitsPanel({ visits }: { visits: readonly VisitLine[] }) {
  const say = useMessages()
  const { session } = useSession()
  const due = visits.filter(visit => visit.plannedOn <= session.today)
  const shown = due.length > 0 ? due : visits.slice(0, 5)
  return (
    <Panel
      title={say(due.length > 0 || visits.length === 0 ? 'visits' : 'nextVisits')}
      icon={IconDoor}
      footer={<Link href="/ziyaretler">{say('allVisits')}</Link>}
    >
      {shown.length === 0 && <EmptyState title={say('noVisits')}>{say('noVisitsNote')}</EmptyState>}
      <ol className={classes.visits}>
        {shown.map(visit => (
          <li key={visit.id}>
            <i className={classes.door} aria-hidden />
            <div>
              <Link href={`/ziyaretler/${visit.id}`}>
                <b>{say('home', { name: visit.householdName })}</b>
              </Link>
              <div className={layout.small}>{`${visit.neighbourhood}, ${visit.district}`}</div>
              <div className={`${layout.small} number`}>
                {formatDay(visit.plannedOn)} {visit.plannedOn < session.today && <Chip tone="bad">{say('visitLate')}</Chip>}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

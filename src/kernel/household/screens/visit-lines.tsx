import IconDoor from '@tabler/icons-react/dist/esm/icons/IconDoor.mjs'
import type { ReactNode } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { wordsOfOutcome } from '#kernel/visit/screens/words.ts'
import { formatDay } from '#platform/day/day.ts'
import { Chip } from '#ui/chip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { HouseholdFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import { wordsOfVisitState } from './words.ts'

/** The visits to one or several households, newest first, each a way to the visit for those who may read it. */
export function VisitLines({ visits, aside }: { visits: HouseholdFile['visits']; aside?: ReactNode }) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  return (
    <Panel title={say('visits')} icon={IconDoor} aside={aside} padded={false}>
      <DataTable
        caption={say('visits')}
        rows={visits}
        rowKey={visit => visit.id}
        empty={<EmptyState icon={IconDoor} title={say('noVisits')} />}
        columns={[
          {
            key: 'day',
            header: say('day'),
            width: '34%',
            cell: visit => {
              const day = <b className="number">{formatDay(visit.doneOn ?? visit.plannedOn)}</b>
              const wasMoved = visit.doneOn !== null && visit.doneOn !== visit.plannedOn
              return (
                <>
                  {may('visit.read') ? <Link href={`/ziyaretler/${visit.id}`}>{day}</Link> : day}
                  {wasMoved && (
                    <div className={`${layout.small} number`}>{say('plannedFor', { day: formatDay(visit.plannedOn) })}</div>
                  )}
                </>
              )
            },
          },
          {
            key: 'state',
            header: say('visitState'),
            cell: visit => {
              const words = wordsOfVisitState(visit.state)
              return <Chip tone={words.tone}>{inWords(words)}</Chip>
            },
          },
          {
            key: 'outcome',
            header: say('outcome'),
            cell: visit => (visit.outcome ? inWords(wordsOfOutcome(visit.outcome)) : '—'),
          },
        ]}
      />
    </Panel>
  )
}

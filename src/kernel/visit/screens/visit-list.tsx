import IconHomePlus from '@tabler/icons-react/dist/esm/icons/IconHomePlus.mjs'
import { useSearch } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { hasDraft } from '#kernel/screens/use-draft.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { listVisits, type VisitLine } from '../contract.ts'
import { useMessages } from './messages.ts'
import { draftKey } from './visit-form.tsx'
import { wordsOfOutcome } from './words.ts'

export function VisitList() {
  const say = useMessages()
  return (
    <Guarded deed="visit.read" title={say('visits')}>
      <Lists />
    </Guarded>
  )
}

function Lists() {
  const say = useMessages()
  const { session, may } = useSession()
  const isDone = (useSearch({ strict: false }) as { liste?: string }).liste === 'yapilan'
  const answer = useAnswer(listVisits, { query: { state: isDone ? 'done' : 'planned' } })
  const visits = answer.data ?? []
  const late = visits.filter(visit => !isDone && visit.plannedOn < session.today).length
  const count = visits.length
  const plannedWords = late > 0 ? say('plannedLate', { count, late }) : say('plannedCount', { count })
  return (
    <Page
      title={say('visits')}
      state={answer.data && count > 0 ? (isDone ? say('doneCount', { count }) : plannedWords) : undefined}
      actions={
        may('household.change') && (
          <LinkButton icon={IconHomePlus} href="/haneler/yeni">
            {say('newHousehold')}
          </LinkButton>
        )
      }
      tabs={
        <Tabs
          label={say('lists')}
          tabs={[
            { label: say('planned'), href: '/ziyaretler', current: !isDone },
            { label: say('done'), href: '/ziyaretler?liste=yapilan', current: isDone },
          ]}
        />
      }
    >
      <Answered answer={answer}>{all => <ByDay visits={all} isDone={isDone} />}</Answered>
    </Page>
  )
}

function ByDay({ visits, isDone }: { visits: readonly VisitLine[]; isDone: boolean }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const dayOf = (visit: VisitLine) => (isDone ? visit.doneOn! : visit.plannedOn)
  const days = [...Map.groupBy(visits, dayOf)]
  if (days.length === 0)
    return (
      <EmptyState large title={say(isDone ? 'noneDone' : 'nonePlanned')}>
        {!isDone && say('nonePlannedNote')}
      </EmptyState>
    )
  return (
    <div className={layout.stack}>
      {days.map(([day, ofDay]) => (
        <Panel
          key={day}
          title={<span className="number">{day === session.today ? `${say('today')}, ${formatDay(day)}` : formatDay(day)}</span>}
          aside={!isDone && day < session.today && <Chip tone="bad">{say('late')}</Chip>}
          padded={false}
        >
          <DataTable
            caption={formatDay(day)}
            rows={ofDay}
            rowKey={visit => visit.id}
            edge={visit => (!isDone && visit.plannedOn < session.today ? 'bad' : null)}
            columns={[
              {
                key: 'household',
                header: say('household'),
                width: '30%',
                cell: visit => (
                  <>
                    <Link href={`/ziyaretler/${visit.id}`}>
                      <b>{say('home', { name: visit.householdName })}</b>
                    </Link>
                    {visit.state === 'planned' && hasDraft(draftKey(session.account.id, visit.id)) && (
                      <div>
                        <Chip tone="info">{say('draftHere')}</Chip>
                      </div>
                    )}
                  </>
                ),
              },
              {
                key: 'address',
                header: say('address'),
                cell: visit => `${visit.address}, ${visit.neighbourhood}, ${visit.district}`,
              },
              ...(isDone
                ? [
                    {
                      key: 'outcome',
                      header: say('outcome'),
                      width: '22%',
                      cell: (visit: VisitLine) => visit.outcome && inWords(wordsOfOutcome(visit.outcome)),
                    },
                  ]
                : []),
            ]}
          />
        </Panel>
      ))}
    </div>
  )
}

import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useRouter, useSearch } from '@tanstack/react-router'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { formatMonth } from '#kernel/payment/screens/month.ts'
import { ProgrammeFilter } from '#kernel/programme/screens/programme-filter.tsx'
import { useProgrammeName, useProgrammes } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { firstOfMonth, formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { type CourseLine, listCourses } from '../contract.ts'
import { wordsOfAudience } from '../words.ts'
import { useMessages } from './messages.ts'
import { PlanCourse } from './plan-course.tsx'

type Reached = z.infer<typeof listCourses.answer>['reached']

export function CourseList() {
  const say = useMessages()
  return (
    <Guarded deed="course.read" title={say('title')}>
      <Courses />
    </Guarded>
  )
}

const addressOf = (ended: boolean, programme: string | undefined) => {
  const query = new URLSearchParams({ ...(ended ? { liste: 'biten' } : {}), ...(programme ? { program: programme } : {}) })
  return query.size > 0 ? `/egitimler?${query}` : '/egitimler'
}

function Courses() {
  const say = useMessages()
  const { may } = useSession()
  const { liste, program } = useSearch({ strict: false }) as { liste?: string; program?: string }
  const isEnded = liste === 'biten'
  const pages = usePages(`${liste} ${program}`)
  const query = { list: isEnded ? ('ended' as const) : ('open' as const), programme: program, after: pages.after }
  const answer = useAnswer(listCourses, { query }, { keepPrevious: true })
  return (
    <Page
      title={say('title')}
      state={answer.data && say(isEnded ? 'endedState' : 'openState', { total: answer.data.total })}
      actions={may('course.plan') && <PlanCourse />}
      tabs={
        <Tabs
          label={say('lists')}
          tabs={[
            { label: say('open'), href: addressOf(false, program), current: !isEnded },
            { label: say('ended'), href: addressOf(true, program), current: isEnded },
          ]}
        />
      }
    >
      <Columns
        work={
          <>
            <ProgrammeChoice chosen={program} onChoose={of => addressOf(isEnded, of)} />
            <Answered answer={answer}>
              {({ courses, next }) => (
                <div className={layout.stack}>
                  {courses.length === 0 && (
                    <EmptyState large icon={IconCalendar} title={say('none')}>
                      {!isEnded && say('noneNote')}
                    </EmptyState>
                  )}
                  {byMonth(courses, isEnded).map(([month, ofMonth]) => (
                    <Month key={month} month={month} courses={ofMonth} />
                  ))}
                  <PageButtons pages={pages} next={next} />
                </div>
              )}
            </Answered>
          </>
        }
        context={
          <>
            {answer.data && (may('course.attend') || answer.data.reached.length > 0) && (
              <ReachedPanel reached={answer.data.reached} />
            )}
            {may('course.plan') && (
              <Panel title={say('preparation')}>
                <ul className={layout.lines}>
                  <li>
                    <Link href="/egitimler/moduller">{say('toCatalogue')}</Link>
                  </li>
                  <li>
                    <Link href="/egitimler/egiticiler">{say('toTrainers')}</Link>
                  </li>
                </ul>
              </Panel>
            )}
          </>
        }
      />
    </Page>
  )
}

/** Months in the order of the list; courses without a day stand last. */
function byMonth(courses: readonly CourseLine[], isEnded: boolean): [string, CourseLine[]][] {
  const dayOf = (course: CourseLine) => (isEnded ? course.lastOn : course.firstOn)
  return [...Map.groupBy(courses, course => (dayOf(course) ? firstOfMonth(dayOf(course)!) : ''))]
}

function ProgrammeChoice({
  chosen,
  onChoose,
}: {
  chosen: string | undefined
  onChoose: (programme: string | undefined) => string
}) {
  const say = useMessages()
  const router = useRouter()
  const programmes = useProgrammes().filter(each => Object.values(each.strands).some(strand => strand.lifecycle === 'training'))
  return (
    <ProgrammeFilter
      label={say('programme')}
      all={say('allProgrammes')}
      programmes={programmes}
      value={chosen ?? ''}
      onChange={value => router.history.push(onChoose(value || undefined))}
    />
  )
}

function Month({ month, courses }: { month: string; courses: readonly CourseLine[] }) {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const title = month ? formatMonth(month, language) : say('withoutDays')
  return (
    <Panel title={title} icon={IconCalendar} padded={false}>
      <DataTable
        caption={title}
        rows={courses}
        rowKey={course => course.id}
        columns={[
          {
            key: 'course',
            header: say('course'),
            width: '34%',
            cell: course => (
              <>
                <Link href={`/egitimler/${course.id}`}>
                  <b>{course.title}</b>
                </Link>
                <div
                  className={`${layout.small} number`}
                >{`${inWords(programmeName(course.programmeId))} · ${course.number}`}</div>
              </>
            ),
          },
          { key: 'days', header: say('days'), cell: course => <span className="number">{daysOf(course)}</span> },
          { key: 'place', header: say('place'), cell: course => course.district ?? '—' },
          {
            key: 'places',
            header: say('places'),
            numeric: true,
            cell: course => `${course.enrolled} / ${course.capacity ?? '—'}`,
          },
          { key: 'sessions', header: say('sessionsHeld'), numeric: true, cell: course => `${course.held} / ${course.sessions}` },
          { key: 'state', header: say('state'), cell: course => <CourseState course={course} /> },
        ]}
      />
    </Panel>
  )
}

/** '12.09.2024', or from the first to the last. */
export const daysOf = ({ firstOn, lastOn }: Pick<CourseLine, 'firstOn' | 'lastOn'>): string => {
  if (!firstOn || !lastOn) return '—'
  return firstOn === lastOn ? formatDay(firstOn) : `${formatDay(firstOn)} – ${formatDay(lastOn)}`
}

/** A planned course of which something was held is under way. */
export const CourseState = ({ course: { state, held } }: { course: Pick<CourseLine, 'state' | 'held'> }) => (
  <StateChip state={state === 'planned' && held > 0 ? 'in-force' : state} />
)

function ReachedPanel({ reached }: { reached: Reached }) {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  return (
    <Panel title={say('reached')} icon={IconUsers} padded={false} footer={say('reachedNote')}>
      <DataTable
        caption={say('reached')}
        rows={reached}
        rowKey={row => `${row.programmeId} ${row.audience}`}
        onPhones="table"
        empty={<EmptyState title={say('reachedNone')} />}
        columns={[
          {
            key: 'programme',
            header: say('programme'),
            cell: row => (
              <>
                {inWords(programmeName(row.programmeId))}
                <div className={layout.small}>{inWords(wordsOfAudience(row.audience))}</div>
              </>
            ),
          },
          { key: 'persons', header: say('persons'), numeric: true, cell: row => formatNumber(row.persons, language) },
          { key: 'attendances', header: say('attendances'), numeric: true, cell: row => formatNumber(row.attendances, language) },
        ]}
      />
    </Panel>
  )
}

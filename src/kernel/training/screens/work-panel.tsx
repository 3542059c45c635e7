import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { CourseWork } from '../contract.ts'
import { useMessages } from './messages.ts'

/** Sessions whose attendance is due, courses that can end, and what is still to be entered. */
export function CourseWorkPanel({ work }: { work: CourseWork }) {
  const say = useMessages()
  const { session } = useSession()
  const { sessions, toFinish, unnamedModules } = work
  return (
    <>
      <Panel
        title={say('workSessions')}
        icon={IconSchool}
        padded={false}
        footer={<Link href="/egitimler">{say('allCourses')}</Link>}
      >
        <DataTable
          caption={say('workSessions')}
          rows={sessions}
          rowKey={each => each.id}
          edge={each => edgeOf(each.onDay, session.today)}
          empty={<EmptyState title={say('noWorkSessions')}>{say('noWorkSessionsNote')}</EmptyState>}
          columns={[
            { key: 'due', header: say('day'), width: '112px', cell: each => <Due on={each.onDay} /> },
            {
              key: 'course',
              header: say('course'),
              cell: each => (
                <>
                  <Link
                    href={
                      each.onDay <= session.today
                        ? `/egitimler/${each.courseId}/yoklama/${each.id}`
                        : `/egitimler/${each.courseId}`
                    }
                  >
                    <b>{each.title}</b>
                  </Link>
                  <div className={`${layout.small} number`}>{each.number}</div>
                </>
              ),
            },
            { key: 'place', header: say('place'), cell: each => each.venue },
            { key: 'enrolled', header: say('participants'), numeric: true, cell: each => each.enrolled },
          ]}
        />
      </Panel>
      {(toFinish.length > 0 || unnamedModules > 0) && (
        <Panel title={say('workRest')}>
          <ul className={layout.lines}>
            {toFinish.map(course => (
              <li key={course.id}>
                <Link href={`/egitimler/${course.id}`}>
                  <b>{say('toFinish', { title: course.title })}</b>
                </Link>
                <span className={`${layout.small} number`}>{`${course.number} · ${formatDay(course.lastOn)}`}</span>
              </li>
            ))}
            {unnamedModules > 0 && (
              <li>
                <Link href="/egitimler/moduller">
                  <b>{say('unnamedModules', { count: unnamedModules })}</b>
                </Link>
                <span className={layout.small}>{say('unnamedModulesNote')}</span>
              </li>
            )}
          </ul>
        </Panel>
      )}
    </>
  )
}

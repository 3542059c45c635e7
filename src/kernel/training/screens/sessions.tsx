import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { sessionActs } from '../acts.ts'
import { type CourseFile, cancelSession, type SessionLine } from '../contract.ts'
import { formatHour } from '../hours.ts'
import { unnamed, wordsOfVenueKind } from '../words.ts'
import { AddSession } from './add-session.tsx'
import { useMessages } from './messages.ts'

/** '09.30–12.00' */
export const hoursOf = ({ startsAt, endsAt }: Pick<SessionLine, 'startsAt' | 'endsAt'>) =>
  `${formatHour(startsAt)}–${formatHour(endsAt)}`

/** What is taught: '3. Aile Yaşam Becerileri', '12. (adı girilmedi)'. */
export function useModuleName() {
  const { say: inWords } = useSession()
  return (module: NonNullable<SessionLine['module']>) => `${module.place}. ${module.name ?? inWords(unnamed)}`
}

const allows = (session: SessionLine, act: string) =>
  (sessionActs[session.state as keyof typeof sessionActs] as readonly string[]).includes(act)

export function SessionsPanel({ file }: { file: CourseFile }) {
  const say = useMessages()
  const { session: signedIn, may } = useSession()
  const canPlan = may('course.plan') && file.stage === 'worked' && file.course.state === 'planned'
  const isLate = (line: SessionLine) => line.state === 'planned' && line.onDay < signedIn.today
  const columns = [
    ...useColumns(isLate),
    ...(may('course.attend') && file.stage === 'worked'
      ? [
          {
            key: 'acts',
            header: say('steps'),
            action: true,
            cell: (line: SessionLine) => <Acts line={line} mayCancel={canPlan && allows(line, 'cancel')} />,
          },
        ]
      : []),
  ]
  return (
    <Panel title={say('sessions')} icon={IconCalendarEvent} padded={false} footer={canPlan && <AddSession file={file} />}>
      <DataTable
        caption={say('sessions')}
        rows={file.sessions}
        rowKey={line => line.id}
        edge={line => (isLate(line) ? 'bad' : null)}
        empty={<EmptyState title={say('noSessions')}>{canPlan && say('noSessionsNote')}</EmptyState>}
        columns={columns}
      />
    </Panel>
  )
}

function useColumns(isLate: (line: SessionLine) => boolean): Column<SessionLine>[] {
  const say = useMessages()
  const { say: inWords } = useSession()
  const moduleName = useModuleName()
  return [
    {
      key: 'day',
      header: say('day'),
      width: '124px',
      cell: line => (
        <span className="number">
          <b>{formatDay(line.onDay)}</b>
          <div className={layout.small}>{hoursOf(line)}</div>
        </span>
      ),
    },
    {
      key: 'place',
      header: say('place'),
      cell: line => (
        <>
          {line.venue}
          <div className={layout.small}>{`${inWords(wordsOfVenueKind(line.venueKind))}, ${line.district}`}</div>
        </>
      ),
    },
    {
      key: 'module',
      header: `${say('module')}, ${say('trainer').toLocaleLowerCase('tr')}`,
      cell: line => (
        <>
          {line.module ? moduleName(line.module) : '—'}
          {line.trainer && <div className={layout.small}>{line.trainer}</div>}
        </>
      ),
    },
    {
      key: 'state',
      header: say('state'),
      cell: line => (
        <>
          {isLate(line) ? <Chip tone="bad">{say('lateAttendance')}</Chip> : <StateChip state={line.state} />}
          {line.came + line.missed > 0 && (
            <div className={layout.small}>{say('cameOf', { came: line.came, missed: line.missed })}</div>
          )}
          {line.reason && <div className={layout.small}>{line.reason}</div>}
        </>
      ),
    },
  ]
}

function Acts({ line, mayCancel }: { line: SessionLine; mayCancel: boolean }) {
  const say = useMessages()
  const { session } = useSession()
  if (line.state === 'cancelled') return null
  const address = `/egitimler/${line.courseId}/yoklama/${line.id}`
  const of = <span className="hidden-words">{say('attendanceOf', { day: formatDay(line.onDay) })}</span>
  return (
    <div className={layout.buttons}>
      {line.state === 'done' && (
        <LinkButton size="small" href={address}>
          {say('seeAttendance')} {of}
        </LinkButton>
      )}
      {line.state === 'planned' && line.onDay <= session.today && (
        <LinkButton size="small" variant="primary" href={address}>
          {say('attend')} {of}
        </LinkButton>
      )}
      {mayCancel && <CancelSession line={line} />}
    </div>
  )
}

function CancelSession({ line }: { line: SessionLine }) {
  const say = useMessages()
  const act = useAct(cancelSession)
  return (
    <ActButton
      label={say('cancelSession')}
      of={say('attendanceOf', { day: formatDay(line.onDay) })}
      variant="subtle"
      size="small"
      fields={{ reason: { kind: 'text', label: say('ground'), hint: say('cancelHint'), longest: 500, rows: 3 } }}
      send={(told, { actId }) => act.mutateAsync({ params: { id: line.id }, body: { actId, ...told } })}
      done={say('sessionCancelled')}
    >
      <p className="number">{`${formatDay(line.onDay)}, ${hoursOf(line)} · ${line.venue}`}</p>
    </ActButton>
  )
}

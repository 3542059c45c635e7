import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconCalendarX from '@tabler/icons-react/dist/esm/icons/IconCalendarX.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { ReasonForm } from '#kernel/screens/reason-form.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { sessionActs } from '../acts.ts'
import { type CourseFile, cancelSession, type SessionLine } from '../contract.ts'
import { formatHour } from '../hours.ts'
import { unnamed, wordsOfVenueKind } from '../words.ts'
import { StateChip } from './course-list.tsx'
import { useMessages } from './messages.ts'
import { SessionForm } from './session-form.tsx'

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
  const common = useCommonMessages()
  const { session: signedIn, may } = useSession()
  const [adding, setAdding] = useState(false)
  const [cancelling, setCancelling] = useState<SessionLine | null>(null)
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
            cell: (line: SessionLine) => (
              <Acts line={line} onCancel={canPlan && allows(line, 'cancel') ? () => setCancelling(line) : undefined} />
            ),
          },
        ]
      : []),
  ]
  return (
    <Panel
      title={say('sessions')}
      icon={IconCalendarEvent}
      padded={false}
      footer={
        canPlan && (
          <Button icon={IconPlus} onClick={() => setAdding(true)}>
            {say('addSession')}
          </Button>
        )
      }
    >
      <DataTable
        caption={say('sessions')}
        rows={file.sessions}
        rowKey={line => line.id}
        edge={line => (isLate(line) ? 'bad' : null)}
        empty={<EmptyState title={say('noSessions')}>{canPlan && say('noSessionsNote')}</EmptyState>}
        columns={columns}
      />
      <Dialog open={adding} onClose={() => setAdding(false)} title={say('addSession')} closeLabel={common('close')}>
        <SessionForm file={file} onDone={() => setAdding(false)} />
      </Dialog>
      <Dialog
        open={cancelling !== null}
        onClose={() => setCancelling(null)}
        title={say('cancelSession')}
        closeLabel={common('close')}
      >
        {cancelling && <CancelSession line={cancelling} onDone={() => setCancelling(null)} />}
      </Dialog>
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

function Acts({ line, onCancel }: { line: SessionLine; onCancel: (() => void) | undefined }) {
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
      {onCancel && (
        <Button size="small" variant="subtle" onClick={onCancel}>
          {say('cancelSession')} {of}
        </Button>
      )}
    </div>
  )
}

function CancelSession({ line, onDone }: { line: SessionLine; onDone: () => void }) {
  const say = useMessages()
  const act = useAct(cancelSession)
  return (
    <ReasonForm
      act={act}
      hint={say('cancelHint')}
      button={say('cancelSession')}
      icon={IconCalendarX}
      request={(actId, reason) => ({ params: { id: line.id }, body: { actId, reason } })}
      done={say('sessionCancelled')}
      onDone={onDone}
    >
      <p className="number">{`${formatDay(line.onDay)}, ${hoursOf(line)} · ${line.venue}`}</p>
    </ReasonForm>
  )
}

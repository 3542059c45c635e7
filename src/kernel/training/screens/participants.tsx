import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type CourseFile, type Participant, withdraw } from '../contract.ts'
import { certifyTrainer } from '../offer-contract.ts'
import type { Rank } from '../words.ts'
import { useMessages } from './messages.ts'

export function ParticipantsPanel({ file }: { file: CourseFile }) {
  const say = useMessages()
  const { may } = useSession()
  const isHidden = file.participants.length === 0 && file.course.enrolled > 0
  const mayWithdraw = may('course.attend') && file.stage === 'worked' && file.course.state === 'planned'
  const columns = useColumns(file, mayWithdraw)
  return (
    <Panel
      title={say('participants')}
      icon={IconUsers}
      padded={false}
      aside={<span className="number">{file.course.enrolled}</span>}
    >
      <DataTable
        caption={say('participants')}
        rows={file.participants}
        rowKey={each => each.enrolmentId}
        stickyHeader={file.participants.length > 20}
        empty={
          <EmptyState title={say(isHidden ? 'participantsHidden' : 'noParticipants')} icon={IconUsers}>
            {null}
          </EmptyState>
        }
        columns={columns}
      />
    </Panel>
  )
}

function useColumns(file: CourseFile, mayWithdraw: boolean): Column<Participant>[] {
  const say = useMessages()
  return [
    {
      key: 'name',
      header: say('name'),
      cell: each => (
        <Link href={`/kisiler/${each.personId}`}>
          <b>{each.name}</b>
        </Link>
      ),
    },
    {
      key: 'by',
      header: say('registeredBy'),
      cell: each => (
        <>
          {each.registeredBy}
          <div className={`${layout.small} number`}>{formatDay(each.enrolledOn)}</div>
        </>
      ),
    },
    { key: 'came', header: say('sessionsCame'), numeric: true, cell: each => `${each.came} / ${file.course.held}` },
    { key: 'state', header: say('certificate'), cell: each => <Outcome file={file} participant={each} /> },
    ...(mayWithdraw
      ? [
          {
            key: 'acts',
            header: say('withdraw'),
            action: true,
            cell: (each: Participant) => each.state === 'enrolled' && <Withdraw participant={each} />,
          },
        ]
      : []),
  ]
}

/** The certificate once there is one; before, how the registration stands. */
function Outcome({ file, participant }: { file: CourseFile; participant: Participant }) {
  const say = useMessages()
  const { may } = useSession()
  const { certificate, state, reason } = participant
  if (!certificate)
    return (
      <>
        {file.course.state === 'planned' || state === 'withdrawn' ? <StateChip state={state} /> : '—'}
        {reason && <div className={layout.small}>{reason}</div>}
      </>
    )
  return (
    <div className={layout.buttons}>
      {may('course.attend') ? (
        <Link href={`/egitimler/${file.course.id}/belge/${certificate.id}`}>
          {say('certificate')} <span className="hidden-words">{participant.name}</span>
        </Link>
      ) : (
        say('certificate')
      )}
      <StateChip state={certificate.state} />
      {file.course.audience === 'trainers' && certificate.state === 'issued' && may('course.plan') && (
        <MakeTrainer file={file} participant={participant} certificateId={certificate.id} />
      )}
    </div>
  )
}

/** Whoever completed a course for trainers becomes one by its certificate. */
function MakeTrainer({
  file,
  participant,
  certificateId,
}: {
  file: CourseFile
  participant: Participant
  certificateId: string
}) {
  const say = useMessages()
  const announce = useAnnounce()
  const [id] = useState(() => crypto.randomUUID())
  const act = useAct(certifyTrainer)
  const { say: inWords } = useSession()
  const training = definitionOf(useProgramme(file.course.programmeId), 'training')
  const rank = Object.entries(training?.ranks ?? {}).find(([, each]) => each?.madeBy === file.course.audience)?.[0] as
    | Rank
    | undefined
  if (participant.certificate?.isTrainer) return <span className={layout.small}>{say('isTrainer')}</span>
  if (!rank) return null
  const { personId, name } = participant
  const make = () =>
    act
      .mutateAsync({ body: { id, programmeId: file.course.programmeId, personId, rank, certificateId, ground: null } })
      .then(() => announce(say('trainerMade', { name })))
      .catch(() => undefined)
  return (
    <>
      <Button size="small" loading={act.isPending} onClick={make}>
        {say('makeTrainer')} <span className="hidden-words">{name}</span>
      </Button>
      {act.error && <span role="alert">{inWords(act.error.title)}</span>}
    </>
  )
}

function Withdraw({ participant }: { participant: Participant }) {
  const say = useMessages()
  const act = useAct(withdraw)
  return (
    <ActButton
      label={say('withdraw')}
      of={participant.name}
      variant="subtle"
      size="small"
      fields={{ reason: { kind: 'text', label: say('ground'), hint: say('withdrawHint'), longest: 500, rows: 3 } }}
      send={(told, { actId }) => act.mutateAsync({ params: { id: participant.enrolmentId }, body: { actId, ...told } })}
      done={say('withdrawn')}
    >
      <p>{participant.name}</p>
    </ActButton>
  )
}

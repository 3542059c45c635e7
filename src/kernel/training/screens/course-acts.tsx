import IconCalendarX from '@tabler/icons-react/dist/esm/icons/IconCalendarX.mjs'
import IconCertificate from '@tabler/icons-react/dist/esm/icons/IconCertificate.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { type CourseFile, cancelCourse, completeCourse } from '../contract.ts'
import { useMessages } from './messages.ts'

/** What becomes of the course: it ends once every session was held, or is cancelled while none was. */
export function CourseActs({ file }: { file: CourseFile }) {
  const say = useMessages()
  const announce = useAnnounce()
  const { may } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const act = useAct(completeCourse)
  const waiting = file.sessions.filter(session => session.state === 'planned').length
  const completing = file.participants.filter(each => each.completes).length
  const finish = () =>
    act
      .mutateAsync({ params: { id: file.course.id }, body: { actId } })
      .then(({ certificates }) => announce(say('finished', { count: certificates })), isShown)
  const canFinish = file.course.held > 0 && waiting === 0
  return (
    <Panel title={say('steps')} icon={IconCertificate}>
      <div className={layout.stack}>
        <ProblemSummary problem={act.error} />
        {waiting > 0 && <p>{say('finishWaits', { count: waiting })}</p>}
        {canFinish && (
          <>
            <p>
              {say('completing')}: <b className="number">{say('completingOf', { count: completing })}</b>
            </p>
            <p className={layout.small}>{say('finishNote')}</p>
            <div>
              <Button variant="primary" icon={IconCertificate} loading={act.isPending} onClick={finish}>
                {say('finish')}
              </Button>
            </div>
          </>
        )}
        {file.course.held === 0 && may('course.plan') && (
          <div>
            <CancelCourse file={file} />
          </div>
        )}
      </div>
    </Panel>
  )
}

function CancelCourse({ file }: { file: CourseFile }) {
  const say = useMessages()
  const act = useAct(cancelCourse)
  return (
    <ActButton
      label={say('cancelCourse')}
      variant="subtle"
      icon={IconCalendarX}
      fields={{ reason: { kind: 'text', label: say('ground'), hint: say('cancelHint'), longest: 500, rows: 3 } }}
      send={(told, { actId }) => act.mutateAsync({ params: { id: file.course.id }, body: { actId, ...told } })}
      done={say('courseCancelled')}
    >
      <p>{say('cancelCourseNote')}</p>
    </ActButton>
  )
}

import IconChecks from '@tabler/icons-react/dist/esm/icons/IconChecks.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useParams, useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useDraft } from '#kernel/screens/use-draft.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { CheckCards } from '#ui/choice-cards.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { type AttendanceList, readAttendance, takeAttendance } from '../contract.ts'
import { useMessages } from './messages.ts'
import { hoursOf } from './sessions.tsx'

export function Attendance() {
  const { session } = useParams({ strict: false }) as { session: string }
  const say = useMessages()
  return (
    <Guarded deed="course.attend" title={say('attendance')}>
      <OpenList key={session} id={session} />
    </Guarded>
  )
}

function OpenList({ id }: { id: string }) {
  const say = useMessages()
  const answer = useAnswer(readAttendance, { params: { id } })
  return (
    <Answered answer={answer} title={say('attendance')} rows={8}>
      {list => (
        <Page
          path={[
            { label: say('title'), href: '/egitimler' },
            { label: list.course.number, href: `/egitimler/${list.course.id}` },
            { label: say('attendance') },
          ]}
          pathLabel={say('path')}
          title={`${say('attendance')} · ${list.course.title}`}
          state={say('attendanceState', {
            day: formatDay(list.session.onDay),
            hours: hoursOf(list.session),
            place: list.session.venue,
          })}
        >
          {list.closed && <Notice tone="info" title={say(list.closed === 'cancelled' ? 'wasCancelled' : 'notYet')} />}
          {!list.closed &&
            (list.people.length === 0 ? (
              <EmptyState large icon={IconUsers} title={say('nobodyRegistered')} />
            ) : (
              <List key={list.people.map(each => each.enrolmentId).join()} list={list} />
            ))}
        </Page>
      )}
    </Answered>
  )
}

interface Marks {
  actId: string
  /** Enrolments of those who did not come. */
  missed: string[]
  reason: string
}

/** Everybody came, but those whose mark is taken away: a list of thirty is done in as many strokes as people stayed away. */
function List({ list }: { list: AttendanceList }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const router = useRouter()
  const { session: signedIn } = useSession()
  const isTaken = list.session.state === 'done'
  const known = list.people.filter(each => each.state === 'missed').map(each => each.enrolmentId)
  const draft = useDraft<Marks>(`attendance ${signedIn.account.id} ${list.session.id}`, () => ({
    actId: crypto.randomUUID(),
    missed: known,
    reason: '',
  }))
  const [asked, setAsked] = useState(false)
  const act = useAct(takeAttendance)
  const serverError = useFieldError(act.error)
  const everybody = list.people.map(each => each.enrolmentId)
  const missed = draft.value.missed.filter(id => everybody.includes(id))
  const came = everybody.filter(id => !missed.includes(id))
  const isCorrection =
    isTaken && list.people.some(each => each.state !== null && (each.state === 'missed') !== missed.includes(each.enrolmentId))
  const lacksReason = isCorrection && draft.value.reason.trim() === ''

  const submit = () => {
    setAsked(true)
    if (lacksReason) return document.getElementById('reason')?.focus()
    const marks = list.people.map(({ enrolmentId }) => ({
      id: crypto.randomUUID(),
      enrolmentId,
      state: missed.includes(enrolmentId) ? ('missed' as const) : ('came' as const),
    }))
    const { actId, reason } = draft.value
    act.mutateAsync({ params: { id: list.session.id }, body: { actId, marks, reason: reason.trim() || null } }).then(() => {
      draft.forget()
      announce(say('saved', { came: came.length, missed: missed.length }))
      router.history.push(`/egitimler/${list.course.id}`)
    }, isShown)
  }

  return (
    <Panel
      title={say('whoCame')}
      icon={IconUsers}
      aside={
        <span role="status" className="number">
          {say('cameOf', { came: came.length, missed: missed.length })}
        </span>
      }
      footer={
        <>
          {missed.length > 0 && !isTaken && (
            <Button variant="subtle" onClick={() => draft.change({ ...draft.value, missed: [] })}>
              {say('allCame')}
            </Button>
          )}
          <Button
            variant="primary"
            size="touch"
            icon={IconChecks}
            loading={act.isPending}
            disabled={isTaken && !isCorrection && list.people.every(each => each.state !== null)}
            onClick={submit}
          >
            {say(isTaken ? 'correct' : 'save')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the boxes within, which keep their own keys */}
      <div className={layout.form} onKeyDown={moveFocus}>
        <ProblemSummary problem={act.error} />
        {draft.isRestored && <Notice tone="info" title={say('draftRestored')} />}
        {isTaken ? <Notice tone="info" title={say('correctNote')} /> : <p className={layout.small}>{say('attendanceHow')}</p>}
        <CheckCards
          id="marks"
          label={say('came')}
          columns={2}
          value={came}
          onChange={chosen => draft.change({ ...draft.value, missed: everybody.filter(id => !chosen.includes(id)) })}
          choices={list.people.map(each => ({
            value: each.enrolmentId,
            label: each.name,
            note: each.born ? say('born', { day: formatDay(each.born) }) : undefined,
          }))}
          error={serverError('marks')}
        />
        {isCorrection && (
          <TextArea
            id="reason"
            label={say('reason')}
            rows={2}
            maxLength={500}
            value={draft.value.reason}
            onChange={reason => draft.change({ ...draft.value, reason })}
            error={asked && lacksReason ? common('fillIn') : serverError('reason')}
          />
        )}
      </div>
    </Panel>
  )
}

/** The arrow keys go from box to box as they lie on the screen; the space bar is the box's own. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const topOf = (box: HTMLInputElement) => box.parentElement!.offsetTop
  const inARow = boxes.filter(box => topOf(box) === topOf(boxes[0]!)).length
  const step = { ArrowDown: inARow, ArrowUp: -inARow, ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const place = boxes.indexOf(event.target as HTMLInputElement)
  if (!step || place < 0) return
  event.preventDefault()
  boxes[place + step]?.focus()
}

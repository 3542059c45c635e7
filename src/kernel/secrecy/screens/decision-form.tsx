import type { UseMutationResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { isUnread } from '#kernel/screens/unread.ts'
import { addDays } from '#platform/day/day.ts'
import type { ApiProblem } from '#platform/http/client.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { useSecrecyMessages } from './messages.ts'

/** What a decision says; `until` is the day after its last. */
export interface Decision {
  /** Made once a form, so that sending again is harmless. */
  id: string
  ground: string
  authority: string
  day: string
  until: string | null
}

interface DecisionFormProps<Request> {
  act: UseMutationResult<unknown, ApiProblem, Request>
  /** Name of the day's field in the request. */
  dayField: 'orderedOn' | 'decidedOn'
  /** Whether the ground is asked: only the first decision has one of its own. */
  withGround: boolean
  request: (decision: Decision) => Request
  button: string
  done: string
  onDone: () => void
  children?: ReactNode
}

/** What stands on the paper of a decision about secrecy. */
export function DecisionForm<Request>({
  act,
  dayField,
  withGround,
  request,
  button,
  done,
  onDone,
  children,
}: DecisionFormProps<Request>) {
  const say = useSecrecyMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { session } = useSession()
  const [id] = useState(() => crypto.randomUUID())
  const [draft, setDraft] = useState({
    ground: '',
    authority: '',
    day: session.today as string | null,
    lastDay: null as string | null,
  })
  const [asked, setAsked] = useState(false)
  const serverError = useFieldError(act.error)
  const lacks = {
    ground: withGround && draft.ground.trim() === '' && say('writeThis'),
    authority: draft.authority.trim() === '' && say('writeThis'),
    [dayField]: draft.day === null && say('writeDay'),
  }
  const errorOf = (field: string) => (asked && lacks[field]) || serverError(field)
  const submit = () => {
    setAsked(true)
    const lacking = Object.keys(lacks).find(field => lacks[field])
    // A last day that cannot be read must not pass for none.
    const first = lacking ?? (isUnread('until', draft.lastDay) ? 'until' : undefined)
    if (first || draft.day === null) return document.getElementById(first ?? dayField)?.focus()
    const { ground, authority, day, lastDay } = draft
    act
      .mutateAsync(
        request({ id, ground: ground.trim(), authority: authority.trim(), day, until: lastDay && addDays(lastDay, 1) }),
      )
      .then(() => {
        announce(done)
        onDone()
      }, isShown)
  }
  const text = (field: 'ground' | 'authority') => ({
    id: field,
    label: say(field),
    hint: say(`${field}Hint`),
    value: draft[field],
    onChange: (value: string) => setDraft(current => ({ ...current, [field]: value })),
    error: errorOf(field),
    maxLength: 200,
    autoComplete: 'off',
  })
  return (
    <form
      className={layout.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <ProblemSummary problem={act.error} />
      {children}
      {withGround && <TextField {...text('ground')} />}
      <TextField {...text('authority')} />
      <DayField
        id={dayField}
        label={say('decidedOn')}
        value={draft.day}
        onChange={day => setDraft(current => ({ ...current, day }))}
        unreadable={say('unreadableDay')}
        error={errorOf(dayField)}
      />
      <DayField
        id="until"
        label={say('lastDay')}
        hint={say('lastDayHint')}
        optional={common('optional')}
        value={draft.lastDay}
        onChange={lastDay => setDraft(current => ({ ...current, lastDay }))}
        unreadable={say('unreadableDay')}
        error={serverError('until')}
      />
      <div className={layout.actions}>
        <Button type="submit" variant="primary" loading={act.isPending}>
          {button}
        </Button>
      </div>
    </form>
  )
}

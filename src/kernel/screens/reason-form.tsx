import type { UseMutationResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ApiProblem } from '#platform/http/client.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button, type ButtonProps } from '#ui/button.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { useCommonMessages } from './common-messages.ts'
import layout from './layout.module.css'
import { isShown, ProblemSummary, useFieldError } from './problem-summary.tsx'

interface ReasonFormProps<Request> {
  act: UseMutationResult<unknown, ApiProblem, Request>
  /** The field of the request that the words go into; names the control, too. A reason unless said otherwise. */
  field?: string
  label?: string
  hint?: string
  longest?: number
  button: string
  icon?: ButtonProps['icon']
  request: (actId: string, words: string) => Request
  /** Said once it is done. */
  done: ReactNode
  onDone: () => void
  /** What the act does, above the field. */
  children?: ReactNode
}

/** An act that needs nothing but words: why, or what it was held against. */
export function ReasonForm<Request>({
  act,
  field = 'reason',
  label,
  hint,
  longest = 500,
  button,
  icon,
  request,
  done,
  onDone,
  children,
}: ReasonFormProps<Request>) {
  const common = useCommonMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState(false)
  const errorOf = useFieldError(act.error)
  const isEmpty = words.trim() === ''
  const submit = () => {
    setAsked(true)
    if (isEmpty) return document.getElementById(field)?.focus()
    act.mutateAsync(request(actId, words.trim())).then(() => {
      announce(done)
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      {children}
      <TextArea
        id={field}
        label={label ?? common('reason')}
        hint={hint}
        rows={4}
        maxLength={longest}
        value={words}
        onChange={setWords}
        error={asked && isEmpty ? common('fillIn') : errorOf(field)}
      />
      <div className={layout.actions}>
        <Button variant="primary" icon={icon} loading={act.isPending} onClick={submit}>
          {button}
        </Button>
      </div>
    </div>
  )
}

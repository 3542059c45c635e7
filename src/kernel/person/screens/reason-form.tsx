import type { UseMutationResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import type { ApiProblem } from '#platform/http/client.ts'
import { Button } from '#ui/button.tsx'
import type { IconShape } from '#ui/icon.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { useFileMessages } from './file-messages.ts'

interface ReasonFormProps<Request> {
  act: UseMutationResult<unknown, ApiProblem, Request>
  hint: string
  button: string
  icon: IconShape
  request: (actId: string, reason: string) => Request
  onDone: () => void
  children: ReactNode
}

/** An act that needs nothing but a reason. */
export function ReasonForm<Request>({ act, hint, button, icon, request, onDone, children }: ReasonFormProps<Request>) {
  const say = useFileMessages()
  const [actId] = useState(() => crypto.randomUUID())
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const errorOf = useFieldError(act.error)
  const isEmpty = reason.trim() === ''
  const submit = () => {
    setAsked(true)
    if (isEmpty) return document.getElementById('reason')?.focus()
    act.mutateAsync(request(actId, reason.trim())).then(onDone, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      {children}
      <TextArea
        id="reason"
        label={say('mergeReason')}
        hint={hint}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={asked && isEmpty ? say('writeReason') : errorOf('reason')}
      />
      <div className={layout.actions}>
        <Button variant="primary" icon={icon} loading={act.isPending} onClick={submit}>
          {button}
        </Button>
      </div>
    </div>
  )
}

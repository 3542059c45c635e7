import { type ReactNode, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { ApiProblem } from '#platform/http/client.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choice-cards.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { type Option, Select } from '#ui/select.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { useMessages } from './messages.ts'

/** One thing that a dialog asks; its name is that of the field in the API, so that the server's word finds it. */
export interface Asked {
  name: string
  label: string
  kind: 'day' | 'line' | 'text' | 'choice' | 'check'
  hint?: string
  options?: readonly Option[]
  optional?: boolean
  /** What stands there at first. */
  value?: string | boolean | null
}

export type Told = Readonly<Record<string, string | boolean | null>>

/** Ids made once, when the dialog opens: sending again is harmless. */
export interface Ids {
  actId: string
  newId: string
}

interface ActDialogProps {
  open: boolean
  onClose: () => void
  title: string
  lead?: ReactNode
  asks: readonly Asked[]
  submit: string
  danger?: boolean
  send: (told: Told, ids: Ids) => Promise<unknown>
}

/** A dialog that asks what one act needs and sends it; what the server refuses stands beside what was typed. */
export function ActDialog({ open, onClose, title, ...form }: ActDialogProps) {
  const common = useCommonMessages()
  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={common('close')}>
      <ActForm {...form} onDone={onClose} />
    </Dialog>
  )
}

function ActForm({
  lead,
  asks,
  submit,
  danger,
  send,
  onDone,
}: Omit<ActDialogProps, 'open' | 'onClose' | 'title'> & { onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [ids] = useState<Ids>(() => ({ actId: crypto.randomUUID(), newId: crypto.randomUUID() }))
  const [told, setTold] = useState<Told>(() =>
    Object.fromEntries(asks.map(({ name, kind, value }) => [name, value ?? (kind === 'check' ? false : null)])),
  )
  const [asked, setAsked] = useState(false)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const serverError = useFieldError(problem)
  const lacks = ({ name, kind, optional }: Asked) =>
    !optional && kind !== 'check' && !String(told[name] ?? '').trim()
      ? say(kind === 'choice' ? 'chooseOne' : kind === 'day' ? 'unreadableDay' : 'fillIn')
      : undefined
  const go = async () => {
    setAsked(true)
    const lacking = asks.find(lacks)
    if (lacking) return document.getElementById(lacking.name)?.focus()
    setSending(true)
    try {
      await send(told, ids)
      announce(say('saved'))
      onDone()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      setSending(false)
    }
  }
  return (
    <div className={classes.form}>
      <ProblemSummary problem={problem} />
      {lead}
      {asks.map(each => (
        <AskedField
          key={each.name}
          asked={each}
          value={told[each.name] ?? null}
          onChange={value => setTold(before => ({ ...before, [each.name]: value }))}
          error={(asked ? lacks(each) : undefined) ?? serverError(each.name)}
        />
      ))}
      <div className={classes.actions}>
        <Button variant={danger ? 'danger' : 'primary'} loading={sending} onClick={() => void go()}>
          {submit}
        </Button>
      </div>
    </div>
  )
}

function AskedField({
  asked: { name, label, kind, hint, options = [], optional },
  value,
  onChange,
  error,
}: {
  asked: Asked
  value: string | boolean | null
  onChange: (value: string | boolean | null) => void
  error: string | undefined
}) {
  const say = useMessages()
  const common = useCommonMessages()
  const { session } = useSession()
  const words = { id: name, label, hint, error, optional: optional ? common('optional') : undefined }
  const text = typeof value === 'string' ? value : ''
  if (kind === 'check') return <Checkbox id={name} label={label} checked={value === true} onChange={onChange} />
  if (kind === 'choice')
    return (
      <Select
        {...words}
        empty={common('choose')}
        options={options}
        value={text || null}
        onChange={chosen => onChange(chosen || null)}
      />
    )
  if (kind === 'day')
    return (
      <DayField
        {...words}
        hint={hint ?? say('onHint')}
        value={text || null}
        onChange={onChange}
        unreadable={say('unreadableDay')}
        key={session.today}
      />
    )
  if (kind === 'line') return <TextField {...words} value={text} onChange={onChange} maxLength={120} />
  return <TextArea {...words} value={text} onChange={onChange} rows={4} maxLength={2000} />
}

export const textOf = (told: Told, name: string): string | null => String(told[name] ?? '').trim() || null

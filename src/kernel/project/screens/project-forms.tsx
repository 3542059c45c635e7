import { type ReactNode, useState } from 'react'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'
import { DayField, MoneyField, NumberField } from '#ui/typed-field.tsx'
import { advanceProject, appropriate, decideProject, type ProjectFile, reportProgress, reviseCost } from '../contract.ts'
import { useProjectMessages } from './messages.ts'

/** What a step asks for; the others it does not show. */
const asks = {
  approve: ['reason'],
  refuse: ['reason'],
  start: ['on'],
  complete: ['on'],
  cancel: ['on', 'reason'],
  'revise-cost': ['cost', 'reason'],
  appropriate: ['year', 'amount', 'ground'],
  report: ['percent', 'note'],
} as const satisfies Record<string, readonly (keyof Values)[]>

export type Step = keyof typeof asks

interface Values {
  on: string | null
  reason: string
  cost: bigint | null
  year: number | null
  amount: bigint | null
  ground: string
  percent: number | null
  note: string
}

interface StepFormProps {
  project: ProjectFile['project']
  step: Step
  today: string
  onDone: () => void
}

/** One step of a project: only the fields that it needs, kept until it has been taken. */
export function StepForm({ project, step, today, onDone }: StepFormProps) {
  const say = useProjectMessages()
  const announce = useAnnounce()
  const [asked, setAsked] = useState(false)
  const [values, setValues] = useState<Values>({
    on: today,
    reason: '',
    cost: null,
    year: Number(today.slice(0, 4)),
    amount: null,
    ground: '',
    percent: null,
    note: '',
  })
  const { send, error, isPending } = useStep(project.id, step)
  const errorOf = useFieldError(error)
  const change = (part: Partial<Values>) => setValues({ ...values, ...part })
  const problems: Record<keyof Values, string | undefined> = {
    on: values.on === null ? say('writeDay') : undefined,
    reason: values.reason.trim() === '' ? say('fill') : undefined,
    cost: values.cost ? undefined : say('writeAmount'),
    year: values.year === null || values.year < 1990 || values.year > 2100 ? say('writeYear') : undefined,
    amount: values.amount ? undefined : say('writeAmount'),
    ground: values.ground.trim() === '' ? say('fill') : undefined,
    percent: values.percent === null || values.percent < 0 || values.percent > 100 ? say('writePercent') : undefined,
    note: values.note.trim() === '' ? say('fill') : undefined,
  }
  const wordsOf = (field: keyof Values) => (asked && problems[field]) || errorOf(field)
  const submit = () => {
    setAsked(true)
    const first = asks[step].find(field => problems[field])
    if (first) return document.getElementById(first)?.focus()
    send(values).then(() => {
      announce(say('saved'))
      onDone()
    }, isShown)
  }
  const fields: Record<keyof Values, ReactNode> = {
    on: (
      <DayField
        id="on"
        label={say('on')}
        value={values.on}
        onChange={on => change({ on })}
        unreadable={say('writeDay')}
        error={wordsOf('on')}
      />
    ),
    reason: (
      <TextArea
        id="reason"
        label={say('reason')}
        rows={4}
        maxLength={1000}
        value={values.reason}
        onChange={reason => change({ reason })}
        error={wordsOf('reason')}
      />
    ),
    cost: (
      <MoneyField
        id="cost"
        label={say('cost')}
        hint={say('costHint')}
        value={values.cost}
        onChange={cost => change({ cost })}
        unreadable={say('writeAmount')}
        error={wordsOf('cost')}
      />
    ),
    year: (
      <NumberField
        id="year"
        label={say('year')}
        value={values.year}
        onChange={year => change({ year })}
        unreadable={say('writeYear')}
        error={wordsOf('year')}
      />
    ),
    amount: (
      <MoneyField
        id="amount"
        label={say('amount')}
        value={values.amount}
        onChange={amount => change({ amount })}
        unreadable={say('writeAmount')}
        error={wordsOf('amount')}
      />
    ),
    ground: (
      <TextField
        id="ground"
        label={say('ground')}
        maxLength={200}
        value={values.ground}
        onChange={ground => change({ ground })}
        error={wordsOf('ground')}
      />
    ),
    percent: (
      <NumberField
        id="percent"
        label={say('percent')}
        value={values.percent}
        onChange={percent => change({ percent })}
        unreadable={say('writePercent')}
        error={wordsOf('percent')}
      />
    ),
    note: (
      <TextArea
        id="note"
        label={say('note')}
        rows={5}
        maxLength={2000}
        value={values.note}
        onChange={note => change({ note })}
        error={wordsOf('note')}
      />
    ),
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={error} />
      {asks[step].map(field => (
        <div key={field}>{fields[field]}</div>
      ))}
      <div className={layout.actions}>
        <Button variant="primary" loading={isPending} onClick={submit}>
          {say(step)}
        </Button>
      </div>
    </div>
  )
}

/** Sends a step to its endpoint; its id stays the same however often it is tried. */
function useStep(id: string, step: Step) {
  const [actId] = useState(() => crypto.randomUUID())
  const decide = useAct(decideProject)
  const advance = useAct(advanceProject)
  const revise = useAct(reviseCost)
  const give = useAct(appropriate)
  const report = useAct(reportProgress)
  const params = { id }
  const send = (values: Values): Promise<unknown> => {
    const reason = values.reason.trim()
    if (step === 'approve' || step === 'refuse') return decide.mutateAsync({ params, body: { actId, verdict: step, reason } })
    if (step === 'revise-cost') return revise.mutateAsync({ params, body: { actId, cost: String(values.cost), reason } })
    if (step === 'appropriate')
      return give.mutateAsync({
        params,
        body: { id: actId, year: values.year!, amount: String(values.amount), ground: values.ground.trim() },
      })
    if (step === 'report')
      return report.mutateAsync({ params, body: { id: actId, percent: values.percent!, note: values.note.trim() } })
    return advance.mutateAsync({ params, body: { actId, act: step, on: values.on!, reason: reason || null } })
  }
  const all = [decide, advance, revise, give, report]
  return { send, error: all.find(each => each.error)?.error ?? null, isPending: all.some(each => each.isPending) }
}

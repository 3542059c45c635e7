import { useState } from 'react'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { FactQuestion } from '#kernel/case/contract.ts'
import { FactField } from '#kernel/case/screens/fact-field.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { addDays } from '#platform/day/day.ts'
import { DayField } from '#ui/typed-field.tsx'
import type { Answers } from './card-application.tsx'
import { useMessages } from './messages.ts'

type Answer = Answers[string]

interface AnswerFieldProps {
  question: z.infer<typeof FactQuestion>
  value: Answer | null
  onChange: (value: Answer | null) => void
  error?: string
}

/** The field that fits a question; a validity is asked by its two days. */
export function AnswerField({ question, value, onChange, error }: AnswerFieldProps) {
  if (question.type === 'period') return <PeriodFields question={question} value={value} onChange={onChange} error={error} />
  return <FactField question={question} value={typeof value === 'object' ? null : value} onChange={onChange} error={error} />
}

function PeriodFields({ question, value, onChange, error }: AnswerFieldProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  const known = typeof value === 'object' ? value : null
  const [days, setDays] = useState({ from: known?.from ?? null, until: known?.until ?? null })
  const label = inWords(question.label)
  const change = (part: Partial<typeof days>) => {
    const next = { ...days, ...part }
    setDays(next)
    const isInOrder = next.from !== null && (next.until === null || next.until > next.from)
    onChange(isInOrder ? { from: next.from!, until: next.until } : null)
  }
  return (
    <>
      <DayField
        id={question.fact}
        label={say('from', { label })}
        value={days.from}
        onChange={from => change({ from })}
        error={error}
        unreadable={say('unreadableDay')}
      />
      <DayField
        id={`${question.fact}.until`}
        label={say('until', { label })}
        optional={common('optional')}
        hint={say('documentUntilHint')}
        value={days.until && addDays(days.until, -1)}
        onChange={lastDay => change({ until: lastDay && addDays(lastDay, 1) })}
        unreadable={say('unreadableDay')}
      />
    </>
  )
}

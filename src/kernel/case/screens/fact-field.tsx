import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { Select } from '#ui/select.tsx'
import { DayField, MoneyField, NumberField } from '#ui/typed-field.tsx'
import type { FactQuestion } from '../contract.ts'
import { useMessages } from './messages.ts'

/** As the API takes it: kuruş in text, an ISO day, a number, a choice, yes or no. */
export type FactValue = string | number | boolean

interface FactFieldProps {
  question: z.infer<typeof FactQuestion>
  value: FactValue | null
  onChange: (value: FactValue | null) => void
  error?: string
}

/** The field that fits the fact's type. */
export function FactField({ question, value, onChange, error }: FactFieldProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  const words = { id: question.fact, label: inWords(question.label), hint: question.help && inWords(question.help), error }
  if (question.type === 'money')
    return (
      <MoneyField
        {...words}
        value={typeof value === 'string' ? BigInt(value) : null}
        onChange={kurus => onChange(kurus === null ? null : String(kurus))}
        unreadable={say('unreadableMoney')}
      />
    )
  if (question.type === 'day')
    return <DayField {...words} value={value as string | null} onChange={onChange} unreadable={say('unreadableDay')} />
  if (question.type === 'integer')
    return <NumberField {...words} value={value as number | null} onChange={onChange} unreadable={say('unreadableNumber')} />
  if (question.type === 'boolean')
    return (
      <Select
        {...words}
        empty={common('choose')}
        value={value === null ? null : String(value)}
        onChange={chosen => onChange(chosen === 'true')}
        options={[
          { value: 'true', label: say('yes') },
          { value: 'false', label: say('no') },
        ]}
      />
    )
  return (
    <Select
      {...words}
      empty={common('choose')}
      value={value as string | null}
      onChange={onChange}
      options={question.options.map(option => ({ value: option.value, label: inWords(option.label) }))}
    />
  )
}

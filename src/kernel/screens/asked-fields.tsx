import { Checkbox, CheckCards, RadioCards } from '#ui/choice-cards.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'
import { DayField, MoneyField, NumberField } from '#ui/typed-field.tsx'
import { type Asked, type Fields, isLacking, standing, type Typed } from './asked.ts'
import { useCommonMessages } from './common-messages.ts'
import layout from './layout.module.css'
import { isUnread } from './unread.ts'

interface AskedFieldsProps {
  fields: Fields
  typed: Typed
  onChange: (name: string, value: Typed[string]) => void
  /** It was tried to send: whatever lacks is said now. */
  isTried: boolean
  /** The server’s word on a field. */
  errorOf: (name: string) => string | undefined
}

/** The fields of a form one below the other, each with what it lacks. */
export function AskedFields({ fields, typed, onChange, isTried, errorOf }: AskedFieldsProps) {
  const lackOf = useLacks()
  return Object.entries(fields).map(([name, asked]) => {
    const field = (
      <AskedField
        key={name}
        id={name}
        asked={asked}
        value={standing(asked, typed[name])}
        onChange={value => onChange(name, value)}
        error={(isTried ? lackOf(asked, typed[name]) : undefined) ?? errorOf(name)}
      />
    )
    return asked.half ? (
      <div key={name} className={layout.half}>
        {field}
      </div>
    ) : (
      field
    )
  })
}

/** What a field lacks, in words. */
function useLacks() {
  const say = useCommonMessages()
  return (asked: Asked, typed: Typed[string] | undefined): string | undefined =>
    asked.problem || (isLacking(asked, typed) ? say(lackWords[asked.kind]) : undefined)
}

const lackWords = {
  day: 'unreadableDay',
  'last-day': 'unreadableDay',
  number: 'unreadableNumber',
  money: 'unreadableMoney',
  choice: 'chooseOne',
  cards: 'chooseOne',
  several: 'chooseOne',
  own: 'chooseOne',
  line: 'fillIn',
  text: 'fillIn',
  check: 'fillIn',
} as const satisfies Record<Asked['kind'], string>

/** The first field in which something lacks, is wrong or cannot be read. */
export function useLacking(): (fields: Fields, typed: Typed) => string | undefined {
  const lackOf = useLacks()
  return (fields, typed) =>
    Object.entries(fields).find(
      ([name, asked]) =>
        lackOf(asked, typed[name]) || (typedKinds.includes(asked.kind) && isUnread(name, standing(asked, typed[name]))),
    )?.[0]
}

/** Leads to a field; one whose value is found by searching begins with its search. */
export const focusOn = (name: string) => (document.getElementById(name) ?? document.getElementById(`${name}-search`))?.focus()

/** What is typed in these is read as something else than words. */
const typedKinds: readonly Asked['kind'][] = ['day', 'last-day', 'money', 'number']

interface AskedFieldProps {
  id: string
  asked: Asked
  value: Typed[string]
  onChange: (value: Typed[string]) => void
  error: string | undefined
}

function AskedField({ id, asked, value, onChange, error }: AskedFieldProps) {
  const say = useCommonMessages()
  const words = { id, label: asked.label, hint: asked.hint, error, optional: asked.optional ? say('optional') : undefined }
  const text = typeof value === 'string' ? value : null
  switch (asked.kind) {
    case 'line':
      return (
        <TextField
          {...words}
          value={text ?? ''}
          onChange={onChange}
          maxLength={asked.longest}
          inputMode={asked.keys}
          autoComplete="off"
        />
      )
    case 'text':
      return <TextArea {...words} value={text ?? ''} onChange={onChange} rows={asked.rows ?? 4} maxLength={asked.longest} />
    case 'day':
    case 'last-day':
      return (
        <DayField
          {...words}
          hint={asked.hint ?? say('dayHint')}
          value={text}
          onChange={onChange}
          unreadable={say('unreadableDay')}
        />
      )
    case 'money':
      return (
        <MoneyField
          {...words}
          value={typeof value === 'bigint' ? value : null}
          onChange={onChange}
          unreadable={say('unreadableMoney')}
        />
      )
    case 'number':
      return (
        <NumberField
          {...words}
          unit={asked.unit}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
          unreadable={say('unreadableNumber')}
        />
      )
    case 'choice':
      return <Select {...words} empty={asked.empty ?? say('choose')} options={asked.options} value={text} onChange={onChange} />
    case 'cards':
      return <RadioCards {...words} columns={asked.columns} choices={asked.options} value={text} onChange={onChange} />
    case 'several':
      return (
        <CheckCards
          {...words}
          columns={asked.columns}
          choices={asked.options}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
        />
      )
    case 'check':
      return <Checkbox id={id} label={asked.label} checked={value === true} onChange={onChange} />
    case 'own':
      return asked.show({ id, value: text, onChange, error })
  }
}

import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { type ReactNode, useId } from 'react'
import classes from './choice-cards.module.css'
import { type FieldWords, HintAndError } from './field.tsx'
import { Icon } from './icon.tsx'

export interface Choice<Value extends string> {
  value: Value
  label: ReactNode
  note?: ReactNode
  disabled?: boolean
}

type CardsProps<Value extends string> = FieldWords & { choices: readonly Choice<Value>[]; columns?: 1 | 2 | 3 }

export type RadioCardsProps<Value extends string> = CardsProps<Value> & { value: Value | null; onChange: (value: Value) => void }

export function RadioCards<Value extends string>({ value, onChange, ...cards }: RadioCardsProps<Value>) {
  return <Cards {...cards} kind="radio" isChosen={choice => choice === value} onChoose={onChange} />
}

export type CheckCardsProps<Value extends string> = CardsProps<Value> & {
  value: readonly Value[]
  onChange: (value: Value[]) => void
}

/** The values come back in the order of the choices. */
export function CheckCards<Value extends string>({ value, onChange, ...cards }: CheckCardsProps<Value>) {
  const toggle = (chosen: Value) =>
    onChange(
      cards.choices.map(choice => choice.value).filter(each => (each === chosen ? !value.includes(each) : value.includes(each))),
    )
  return <Cards {...cards} kind="checkbox" isChosen={choice => value.includes(choice)} onChoose={toggle} />
}

interface Choosing<Value> {
  kind: 'radio' | 'checkbox'
  isChosen: (value: Value) => boolean
  onChoose: (value: Value) => void
}

function Cards<Value extends string>(props: CardsProps<Value> & Choosing<Value>) {
  const { label, hint, error, optional, id, choices, columns = 1, kind, isChosen, onChoose } = props
  const ownId = useId()
  const group = id ?? ownId
  const described = [hint && `${group}-hint`, error && `${group}-error`].filter(Boolean).join(' ')
  return (
    <fieldset id={group} tabIndex={-1} aria-describedby={described || undefined} className={classes.group}>
      <legend className={classes.legend}>
        {label} {optional && <span className={classes.optional}>{optional}</span>}
      </legend>
      <HintAndError id={group} hint={hint} error={error} />
      <div className={classes.cards} data-columns={columns}>
        {choices.map(choice => (
          <label key={choice.value} className={classes.card}>
            <input
              type={kind}
              name={group}
              value={choice.value}
              disabled={choice.disabled}
              checked={isChosen(choice.value)}
              onChange={() => onChoose(choice.value)}
            />
            <span className={kind === 'radio' ? classes.circle : classes.box} aria-hidden>
              {kind === 'checkbox' && <Icon of={IconCheck} />}
            </span>
            <span className={classes.words}>
              <span className={classes.word}>{choice.label}</span>
              {choice.note && <span className={classes.note}>{choice.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One agreement or setting. */
export function Checkbox({
  label,
  note,
  checked,
  onChange,
  id,
  disabled,
}: {
  label: ReactNode
  note?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  id?: string
  disabled?: boolean
}) {
  return (
    <label className={classes.single}>
      <input id={id} type="checkbox" checked={checked} disabled={disabled} onChange={event => onChange(event.target.checked)} />
      <span className={classes.box} aria-hidden>
        <Icon of={IconCheck} size={14} />
      </span>
      <span className={classes.words}>
        {label}
        {note && <span className={classes.note}>{note}</span>}
      </span>
    </label>
  )
}

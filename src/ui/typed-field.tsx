import { type ReactNode, useState } from 'react'
import { formatDay, parseDay } from '#platform/day/day.ts'
import { findTypedAmount, findTypedNumber, writtenAmount } from '#platform/turkish/typed.ts'
import { classNames } from './class-names.ts'
import classes from './field.module.css'
import { Field, type FieldWords } from './field.tsx'
import type { FieldSize } from './text-field.tsx'

type TypedFieldProps<Value> = FieldWords & {
  value: Value | null
  /** null while the field is empty or what is typed cannot be read. */
  onChange: (value: Value | null) => void
  /** Said on leaving the field with something that cannot be read. */
  unreadable: ReactNode
  size?: FieldSize
  disabled?: boolean
  name?: string
}

export type DayFieldProps = TypedFieldProps<string>
export type MoneyFieldProps = TypedFieldProps<bigint>
export type NumberFieldProps = TypedFieldProps<number> & { unit?: string }

/** A day as YYYY-MM-DD. Takes 5.9.2024, 05/09/2024, 05092024; writes 05.09.2024 on leaving. */
export function DayField(props: DayFieldProps) {
  return <TypedField {...props} read={parseDay} write={formatDay} className={classes.day} />
}

/** An amount in kuruş. Takes 1.234,56 and 1234,5; a point groups thousands only. */
export function MoneyField(props: MoneyFieldProps) {
  return <TypedField {...props} read={findTypedAmount} write={writtenAmount} unit="₺" />
}

/** A whole number; `unit` stands in the field. */
export function NumberField(props: NumberFieldProps) {
  return <TypedField {...props} read={findTypedNumber} write={value => value.toLocaleString('tr')} />
}

interface Reading<Value> {
  read: (typed: string) => Value | null
  write: (value: Value) => string
  unit?: string
  className?: string
}

function TypedField<Value>(props: TypedFieldProps<Value> & Reading<Value>) {
  const {
    label,
    hint,
    error,
    optional,
    id,
    value,
    onChange,
    unreadable,
    size = 'medium',
    disabled,
    name,
    read,
    write,
    unit,
    className,
  } = props
  const written = value === null ? '' : write(value)
  const [typed, setTyped] = useState(written)
  const [left, setLeft] = useState(true)
  const isUnread = typed.trim() !== '' && read(typed) === null
  // While nobody types, the field shows its value, which others may have changed; what could not be read stays to be mended.
  const shown = left && !isUnread ? written : typed
  const control = (wires: object) => (
    <input
      {...wires}
      type="text"
      inputMode={unit === '₺' ? 'decimal' : 'numeric'}
      autoComplete="off"
      name={name}
      disabled={disabled}
      className={classNames(classes.control, classes[size], classes.number, className)}
      value={shown}
      onFocus={() => {
        setTyped(shown)
        setLeft(false)
      }}
      onChange={event => {
        setTyped(event.target.value)
        onChange(read(event.target.value))
      }}
      onBlur={() => setLeft(true)}
    />
  )
  return (
    <Field label={label} hint={hint} error={left && isUnread ? unreadable : error} optional={optional} id={id}>
      {wires =>
        unit ? (
          <span className={classes.withUnit}>
            {control(wires)}
            <span className={classes.unit}>{unit}</span>
          </span>
        ) : (
          control(wires)
        )
      }
    </Field>
  )
}

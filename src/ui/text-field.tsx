import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import classes from './field.module.css'
import { Field, type FieldWords } from './field.tsx'

export type FieldSize = 'medium' | 'touch'

type Changed = { value: string; onChange: (value: string) => void; size?: FieldSize }

export type TextFieldProps = FieldWords &
  Changed &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'size' | 'id'>

/** Other properties go to the input: `inputMode`, `autoComplete`, `maxLength`. */
export function TextField({
  label,
  hint,
  error,
  optional,
  id,
  value,
  onChange,
  size = 'medium',
  className,
  ...input
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {wires => (
        <input
          type="text"
          {...input}
          {...wires}
          className={classNames(classes.control, classes[size], className)}
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

export type TextAreaProps = FieldWords & Changed & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange' | 'id'>

export function TextArea({ label, hint, error, optional, id, value, onChange, size = 'medium', ...area }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {wires => (
        <textarea
          rows={3}
          {...area}
          {...wires}
          className={classNames(classes.control, classes[size])}
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

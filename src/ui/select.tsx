import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import { classNames } from './class-names.ts'
import classes from './field.module.css'
import { Field, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import type { FieldSize } from './text-field.tsx'

export interface Option {
  value: string
  label: string
  disabled?: boolean
  /** Heading of the options that follow one another under it. */
  group?: string
}

export type SelectProps = FieldWords & {
  options: readonly Option[]
  value: string | null
  onChange: (value: string) => void
  /** Said while nothing is chosen: `Seçin`. */
  empty: string
  size?: FieldSize
  disabled?: boolean
  name?: string
}

export function Select({
  label,
  hint,
  error,
  optional,
  id,
  options,
  value,
  onChange,
  empty,
  size = 'medium',
  disabled,
  name,
}: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {wires => (
        <span className={classes.select}>
          <select
            {...wires}
            name={name}
            disabled={disabled}
            className={classNames(classes.control, classes[size])}
            value={value ?? ''}
            onChange={event => onChange(event.target.value)}
          >
            <option value="" disabled={!optional}>
              {empty}
            </option>
            {grouped(options).map(({ group, of }) =>
              group ? (
                <optgroup key={group} label={group}>
                  <Choices of={of} />
                </optgroup>
              ) : (
                <Choices key="" of={of} />
              ),
            )}
          </select>
          <Icon of={IconChevronDown} size={16} />
        </span>
      )}
    </Field>
  )
}

function Choices({ of }: { of: readonly Option[] }) {
  return of.map(option => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  ))
}

const grouped = (options: readonly Option[]) =>
  [...Map.groupBy(options, each => each.group)].map(([group, of]) => ({ group, of }))

import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs'
import { type ReactNode, useId } from 'react'
import classes from './field.module.css'
import { Icon } from './icon.tsx'

/** What every field takes. `optional` is the word for it, `(isteğe bağlı)`; required fields say nothing. */
export interface FieldWords {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  optional?: string
  /** id of the control, for the links of an error summary. */
  id?: string
}

interface ControlWires {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label above, hint under it, error between hint and control. The control takes the wires it is given. */
export function Field({
  label,
  hint,
  error,
  optional,
  id,
  children,
}: FieldWords & { children: (wires: ControlWires) => ReactNode }) {
  const ownId = useId()
  const controlId = id ?? ownId
  const described = [hint && `${controlId}-hint`, error && `${controlId}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes.field}>
      <label htmlFor={controlId} className={classes.label}>
        {label} {optional && <span className={classes.optional}>{optional}</span>}
      </label>
      <HintAndError id={controlId} hint={hint} error={error} />
      {children({ id: controlId, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}

export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className={classes.hint}>
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className={classes.error}>
          <Icon of={IconAlertCircle} size={15} />
          <span>{error}</span>
        </div>
      )}
    </>
  )
}

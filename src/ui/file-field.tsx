import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs'
import classes from './field.module.css'
import { Field, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'

export type FileFieldProps = FieldWords & {
  /** Name of the chosen file. */
  chosen: string | null
  onChange: (file: File | null) => void
  /** Media types that the chooser offers. */
  accept: string
  disabled?: boolean
  /** The part that has left, 0 to 1, while the file is on its way. */
  progress: number | null
  words: { choose: string; none: string; sending: string }
}

/** One file from this device, and how far its sending is. The browser's own control would speak the browser's language. */
export function FileField({ chosen, onChange, accept, disabled, progress, words, ...field }: FileFieldProps) {
  const percent = progress === null ? 0 : Math.round(progress * 100)
  return (
    <Field {...field}>
      {wires => (
        <>
          <div className={classes.file}>
            <input
              {...wires}
              type="file"
              accept={accept}
              disabled={disabled}
              className="hidden-words"
              onChange={event => onChange(event.target.files?.[0] ?? null)}
            />
            <label htmlFor={wires.id}>
              <Icon of={IconPaperclip} size={16} /> {words.choose}
            </label>
            <span>{chosen ?? words.none}</span>
          </div>
          {progress !== null && (
            <div className={classes.progress} role="status">
              <progress max={100} value={percent} aria-label={words.sending} />
              <span className="number">
                {words.sending} · %{percent}
              </span>
            </div>
          )}
        </>
      )}
    </Field>
  )
}

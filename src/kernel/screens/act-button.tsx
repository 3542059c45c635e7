import { useState } from 'react'
import { Button, type ButtonProps } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ActForm, type ActFormProps } from './act-form.tsx'
import type { Fields } from './asked.ts'
import { useCommonMessages } from './common-messages.ts'

type ActButtonProps<F extends Fields, Answer> = Omit<ActFormProps<F, Answer>, 'submit' | 'onDone'> & {
  /** On the button, over the dialog and on the button that sends, where these have no words of their own. */
  label: string
  title?: string
  submit?: string
  /** Which of the rows it acts on, for those who do not see the table. */
  of?: string
  variant?: ButtonProps['variant']
  size?: ButtonProps['size']
  onDone?: (answer: Answer) => void
}

/** An act that the reader may do now: its button, and the dialog that asks what it needs. */
export function ActButton<const F extends Fields, Answer>({
  label,
  title = label,
  submit = label,
  of,
  variant,
  size,
  icon,
  onDone,
  ...form
}: ActButtonProps<F, Answer>) {
  const say = useCommonMessages()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant={variant} size={size} icon={icon} onClick={() => setOpen(true)}>
        {label} {of && <span className="hidden-words">{of}</span>}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title} closeLabel={say('close')}>
        <ActForm
          danger={variant === 'danger'}
          {...form}
          icon={submit === label ? icon : undefined}
          submit={submit}
          onDone={answer => {
            setOpen(false)
            onDone?.(answer)
          }}
        />
      </Dialog>
    </>
  )
}

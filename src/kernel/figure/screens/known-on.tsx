import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DayField } from '#ui/typed-field.tsx'
import classes from './figures.module.css'
import { useFigureMessages } from './messages.ts'

interface KnownOnProps {
  /** The day now shown, ISO. */
  knownOn: string
  /** The address of this page for another day; without a day, for what is known today. */
  addressOn: (day?: string) => string
  /** Whether the address names a day. */
  chosen: boolean
}

/** Shows the page as it was known on another day. The day goes into the address, so that it can be shared. */
export function KnownOn({ knownOn, addressOn, chosen }: KnownOnProps) {
  const say = useFigureMessages()
  const common = useCommonMessages()
  const router = useRouter()
  const form = useId()
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState<string | null>(knownOn)
  const [missing, setMissing] = useState(false)

  const show = (event: FormEvent) => {
    event.preventDefault()
    if (day === null) return setMissing(true)
    setOpen(false)
    router.history.push(addressOn(day))
  }

  return (
    <>
      {chosen && (
        <LinkButton variant="subtle" href={addressOn()}>
          {say('backToNow')}
        </LinkButton>
      )}
      <Button icon={IconHistory} onClick={() => setOpen(true)}>
        {say('otherDay')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('otherDayTitle')}
        closeLabel={common('close')}
        keepsTyped
        actions={
          <Button variant="primary" type="submit" form={form}>
            {say('show')}
          </Button>
        }
      >
        <form id={form} className={classes.form} onSubmit={show} noValidate>
          <DayField
            label={say('day')}
            hint={say('otherDayHint')}
            unreadable={say('dayUnreadable')}
            error={missing ? say('dayUnreadable') : undefined}
            value={day}
            onChange={value => {
              setDay(value)
              setMissing(false)
            }}
          />
        </form>
      </Dialog>
    </>
  )
}

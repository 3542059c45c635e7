import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button, LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Panel } from '#ui/panel.tsx'
import { TextField } from '#ui/text-field.tsx'
import classes from './audit.module.css'
import { type AuditFilter, addressFor, findSubject } from './filter.ts'
import { useAuditMessages } from './messages.ts'

interface AuditFilterFormProps {
  filter: AuditFilter
  /** Whose events are shown, when they are one person's and any of them is on the page. */
  actorName: string | undefined
}

export function AuditFilterForm({ filter, actorName }: AuditFilterFormProps) {
  const say = useAuditMessages()
  const router = useRouter()
  const [typed, setTyped] = useState(filter.subject ?? '')
  const [unreadable, setUnreadable] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const subject = findSubject(typed)
    if (subject === null && typed.trim() !== '') return setUnreadable(true)
    router.history.push(addressFor({ ...filter, subject: subject ?? undefined, before: undefined }))
  }

  return (
    <Panel title={say('filters')}>
      <form className={classes.filter} onSubmit={submit} noValidate>
        <TextField
          label={say('subjectField')}
          hint={say('subjectHint')}
          error={unreadable ? say('subjectUnreadable') : undefined}
          value={typed}
          onChange={value => {
            setTyped(value)
            setUnreadable(false)
          }}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" icon={IconFilter}>
          {say('filter')}
        </Button>
      </form>
      {(filter.subject !== undefined || filter.actor !== undefined) && (
        <div className={classes.active}>
          {filter.actor !== undefined && <Chip>{actorName ? say('onlyActor', { name: actorName }) : say('onlyThisActor')}</Chip>}
          {filter.subject !== undefined && <Chip>{say('onlySubject', { id: filter.subject.slice(0, 8) })}</Chip>}
          <LinkButton variant="subtle" href={addressFor({})}>
            {say('clear')}
          </LinkButton>
        </div>
      )}
    </Panel>
  )
}

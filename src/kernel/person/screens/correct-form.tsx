import { useState } from 'react'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { isUnread } from '#kernel/screens/unread.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { correctPerson, type PersonFile } from '../contract.ts'
import { changesBetween, type Identity } from './correction.ts'
import { useFileMessages } from './file-messages.ts'
import classes from './person.module.css'

/** Only what was changed is sent, so that what a colleague corrected meanwhile stays. */
export function CorrectForm({ person, onDone }: { person: PersonFile; onDone: () => void }) {
  const say = useFileMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const [before] = useState<Identity>(() => identityOf(person))
  const [draft, setDraft] = useState(before)
  const [asked, setAsked] = useState(false)
  const act = useAct(correctPerson)
  const serverError = useFieldError(act.error)
  const changes = changesBetween(before, draft)
  const isUnchanged = Object.keys(changes).length === 0
  const lacks = {
    givenName: draft.givenName.trim() === '' && say('writeName'),
    surname: draft.surname.trim() === '' && say('writeSurname'),
  }
  const errorOf = (field: string) => (asked && lacks[field as keyof typeof lacks]) || serverError(field)
  const text = (field: Exclude<keyof Identity, 'birthDate'>, maxLength = 80) => ({
    id: field,
    label: say(field),
    value: draft[field],
    onChange: (value: string) => setDraft(current => ({ ...current, [field]: value })),
    error: errorOf(field),
    maxLength,
    autoComplete: 'off',
  })
  const submit = () => {
    setAsked(true)
    const lacking = Object.entries(lacks).find(([, lack]) => lack)?.[0]
    const first = lacking ?? (isUnread('birthDate', draft.birthDate) ? 'birthDate' : undefined)
    if (first) return document.getElementById(first)?.focus()
    if (isUnchanged) return
    act.mutateAsync({ params: { id: person.id }, body: { actId, ...changes } }).then(() => {
      announce(say('correctDone'))
      onDone()
    }, isShown)
  }
  return (
    <form
      className={layout.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <ProblemSummary problem={act.error} />
      <p className={layout.small}>{say('correctNote')}</p>
      <div className={classes.pair}>
        <TextField {...text('givenName')} />
        <TextField {...text('surname')} />
      </div>
      <DayField
        id="birthDate"
        label={say('birthDate')}
        hint={say('birthHint')}
        optional={common('optional')}
        value={draft.birthDate}
        onChange={birthDate => setDraft(current => ({ ...current, birthDate }))}
        unreadable={say('unreadableDay')}
        error={errorOf('birthDate')}
      />
      <div className={classes.pair}>
        <TextField {...text('motherName')} optional={common('optional')} />
        <TextField {...text('fatherName')} optional={common('optional')} />
      </div>
      <TextField {...text('phone', 20)} type="tel" optional={common('optional')} />
      <TextField {...text('iban', 34)} hint={say('ibanHint')} optional={common('optional')} />
      {asked && isUnchanged && <p role="status">{say('unchanged')}</p>}
      <div className={layout.actions}>
        <Button type="submit" variant="primary" loading={act.isPending}>
          {say('save')}
        </Button>
      </div>
    </form>
  )
}

const identityOf = (person: PersonFile): Identity => ({
  givenName: person.givenName,
  surname: person.surname,
  birthDate: person.birthDate,
  motherName: person.motherName ?? '',
  fatherName: person.fatherName ?? '',
  phone: person.phone ?? '',
  iban: person.iban ?? '',
})

import { useState } from 'react'
import { places } from '#kernel/household/contract.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { isUnread } from '#kernel/screens/unread.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { addPerson, type NamedPerson } from '../contract.ts'
import { useMessages } from './register-messages.ts'

const sexes = ['female', 'male', 'unknown'] as const

interface NewPersonFormProps {
  searched: string
  onSaved: (person: NamedPerson) => void
  /** What the ids of the fields begin with, where the form stands in another. */
  prefix?: string
}

/** Somebody who was searched for and not found; the words searched with begin the form. */
export function NewPersonForm({ searched, onSaved, prefix = '' }: NewPersonFormProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const districts = useAnswer(places)
  const [id] = useState(() => crypto.randomUUID())
  const [asked, setAsked] = useState(false)
  const act = useAct(addPerson)
  const serverError = useFieldError(act.error)
  const [person, setPerson] = useState(() => begun(searched))
  const change = (part: Partial<typeof person>) => setPerson({ ...person, ...part })
  const empty = (text: string | null) => (asked && !text?.trim() ? say('fill') : undefined)

  const submit = () => {
    setAsked(true)
    const lacking = (['givenName', 'surname', 'sex'] as const).find(field => !person[field]?.trim())
    const unread = isUnread(`${prefix}birthDate`, person.birthDate) ? 'birthDate' : undefined
    if (lacking || unread || !person.sex) return document.getElementById(prefix + (lacking ?? unread))?.focus()
    const body = {
      id,
      givenName: person.givenName,
      surname: person.surname,
      sex: person.sex,
      birthDate: person.birthDate,
      motherName: person.motherName.trim() || null,
      fatherName: person.fatherName.trim() || null,
      phone: person.phone.trim() || null,
      districtId: person.districtId ? Number(person.districtId) : null,
      tckn: person.tckn.replace(/\s/g, '') || null,
    }
    act.mutateAsync({ body }).then(() => {
      announce(say('saved'))
      onSaved({ id, givenName: body.givenName, surname: body.surname, birthDate: body.birthDate })
    }, isShown)
  }

  return (
    <div className={classes.form} style={{ maxWidth: 520 }}>
      <ProblemSummary problem={act.error} prefix={prefix} />
      <TextField
        id={`${prefix}givenName`}
        label={say('givenName')}
        value={person.givenName}
        onChange={givenName => change({ givenName })}
        error={empty(person.givenName) ?? serverError('givenName')}
      />
      <TextField
        id={`${prefix}surname`}
        label={say('surname')}
        value={person.surname}
        onChange={surname => change({ surname })}
        error={empty(person.surname) ?? serverError('surname')}
      />
      <Select
        id={`${prefix}sex`}
        label={say('sex')}
        empty={common('choose')}
        value={person.sex}
        onChange={sex => change({ sex: sex as (typeof sexes)[number] })}
        options={sexes.map(value => ({ value, label: say(value) }))}
        error={empty(person.sex) ?? serverError('sex')}
      />
      <DayField
        id={`${prefix}birthDate`}
        label={say('birthDate')}
        optional={common('optional')}
        value={person.birthDate}
        onChange={birthDate => change({ birthDate })}
        unreadable={say('unreadableDay')}
        error={serverError('birthDate')}
      />
      <TextField
        id={`${prefix}motherName`}
        label={say('mother')}
        optional={common('optional')}
        value={person.motherName}
        onChange={motherName => change({ motherName })}
        error={serverError('motherName')}
      />
      <TextField
        id={`${prefix}fatherName`}
        label={say('father')}
        optional={common('optional')}
        value={person.fatherName}
        onChange={fatherName => change({ fatherName })}
        error={serverError('fatherName')}
      />
      <TextField
        id={`${prefix}tckn`}
        label={say('number')}
        hint={say('numberHint')}
        optional={common('optional')}
        inputMode="numeric"
        value={person.tckn}
        onChange={tckn => change({ tckn })}
        error={serverError('tckn')}
      />
      <TextField
        id={`${prefix}phone`}
        label={say('phone')}
        optional={common('optional')}
        inputMode="tel"
        value={person.phone}
        onChange={phone => change({ phone })}
        error={serverError('phone')}
      />
      <Select
        id={`${prefix}districtId`}
        label={say('district')}
        optional={common('optional')}
        empty={common('choose')}
        value={person.districtId}
        onChange={districtId => change({ districtId })}
        options={(districts.data ?? []).map(district => ({ value: String(district.id), label: district.name }))}
        error={serverError('districtId')}
      />
      <div className={classes.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('add')}
        </Button>
      </div>
    </div>
  )
}

function begun(searched: string) {
  const words = /\d/.test(searched) ? [] : searched.split(/\s+/)
  return {
    givenName: words.slice(0, -1).join(' ') || (words[0] ?? ''),
    surname: words.length > 1 ? words.at(-1)! : '',
    sex: null as (typeof sexes)[number] | null,
    birthDate: null as string | null,
    motherName: '',
    fatherName: '',
    phone: '',
    districtId: null as string | null,
    tckn: /^\d[\d ]{9,13}$/.test(searched) ? searched : '',
  }
}

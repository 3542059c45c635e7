import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { places } from '#kernel/household/contract.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { addPerson } from '../contract.ts'
import { useMessages } from './register-messages.ts'

const sexes = ['female', 'male', 'unknown'] as const

/** Somebody who was searched for and not found; the words searched with begin the form. Opens the person’s file unless told otherwise. */
export function NewPersonForm({ searched, onSaved }: { searched: string; onSaved?: (id: string) => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const router = useRouter()
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
    if (!person.givenName.trim() || !person.surname.trim() || !person.sex) return
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
      if (onSaved) return onSaved(id)
      announce(say('saved'))
      router.history.push(`/kisiler/${id}`)
    }, isShown)
  }

  return (
    <div className={classes.form} style={{ maxWidth: 520 }}>
      <ProblemSummary problem={act.error} />
      <TextField
        id="givenName"
        label={say('givenName')}
        value={person.givenName}
        onChange={givenName => change({ givenName })}
        error={empty(person.givenName) ?? serverError('givenName')}
      />
      <TextField
        id="surname"
        label={say('surname')}
        value={person.surname}
        onChange={surname => change({ surname })}
        error={empty(person.surname) ?? serverError('surname')}
      />
      <Select
        id="sex"
        label={say('sex')}
        empty={common('choose')}
        value={person.sex}
        onChange={sex => change({ sex: sex as (typeof sexes)[number] })}
        options={sexes.map(value => ({ value, label: say(value) }))}
        error={empty(person.sex) ?? serverError('sex')}
      />
      <DayField
        id="birthDate"
        label={say('birthDate')}
        optional={common('optional')}
        value={person.birthDate}
        onChange={birthDate => change({ birthDate })}
        unreadable={say('unreadableDay')}
        error={serverError('birthDate')}
      />
      <TextField
        id="motherName"
        label={say('mother')}
        optional={common('optional')}
        value={person.motherName}
        onChange={motherName => change({ motherName })}
        error={serverError('motherName')}
      />
      <TextField
        id="fatherName"
        label={say('father')}
        optional={common('optional')}
        value={person.fatherName}
        onChange={fatherName => change({ fatherName })}
        error={serverError('fatherName')}
      />
      <TextField
        id="tckn"
        label={say('number')}
        hint={say('numberHint')}
        optional={common('optional')}
        inputMode="numeric"
        value={person.tckn}
        onChange={tckn => change({ tckn })}
        error={serverError('tckn')}
      />
      <TextField
        id="phone"
        label={say('phone')}
        optional={common('optional')}
        inputMode="tel"
        value={person.phone}
        onChange={phone => change({ phone })}
        error={serverError('phone')}
      />
      <Select
        id="districtId"
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

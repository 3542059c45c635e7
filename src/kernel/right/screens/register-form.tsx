import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { isUnreadDay } from '#kernel/person/screens/typed-day.ts'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { RadioCards } from '#ui/choice-cards.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { listRightHolders, type PersonRights, registerRight } from '../contract.ts'
import { DocumentFields, emptyDocument, useDocumentLacks } from './document-fields.tsx'
import { useMessages } from './messages.ts'
import { useRight, useRightWords } from './words.ts'

const empty = {
  ...emptyDocument,
  status: null as string | null,
  relation: 'self',
  derivesFrom: null as string | null,
  law: null as string | null,
  event: null as string | null,
  since: null as string | null,
}

/** Enters a person into the registry: what they are, by which law, since when, and the paper that proves it. */
export function RegisterForm({ rights, onDone }: { rights: PersonRights; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const words = useRightWords()
  const registry = useRight()?.registry
  const [id] = useState(() => crypto.randomUUID())
  const [draft, setDraft] = useState(empty)
  const [asked, setAsked] = useState(false)
  const act = useAct(registerRight)
  const serverError = useFieldError(act.error)
  const isRelative = draft.relation !== 'self'
  const lacks: Record<string, string | undefined> = {
    status: draft.status ? undefined : say('choose'),
    law: draft.law ? undefined : say('choose'),
    since: draft.since ? undefined : say('unreadableDay'),
    derivesFrom: isRelative && !draft.derivesFrom ? say('choosePerson') : undefined,
    ...useDocumentLacks(draft),
  }
  const errorOf = (field: string) => (asked ? lacks[field] : undefined) ?? serverError(field)
  const change = (part: Partial<typeof empty>) => setDraft(all => ({ ...all, ...part }))
  const status = draft.status ? registry?.statuses[draft.status] : undefined

  const submit = () => {
    setAsked(true)
    const lacking = Object.keys(lacks).find(field => lacks[field])
    const { status: chosen, law, since, documentFrom, derivesFrom, ...rest } = draft
    if (lacking || !chosen || !law || !since || !documentFrom || isUnreadDay('documentUntil', draft.documentUntil))
      return document.getElementById(lacking ?? 'documentUntil')?.focus()
    const body = { id, personId: rights.person.id, status: chosen, law, since, documentFrom, ...rest }
    act.mutateAsync({ body: { ...body, derivesFrom: isRelative ? derivesFrom : null } }).then(() => {
      announce(say('registered'))
      onDone()
    }, isShown)
  }

  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <Select
        id="status"
        label={say('status')}
        empty={common('choose')}
        value={draft.status}
        onChange={value => change({ status: value, law: null, derivesFrom: null })}
        options={Object.entries(registry?.statuses ?? {}).map(([value, { name }]) => ({ value, label: inWords(name) }))}
        error={errorOf('status')}
      />
      <Select
        id="relation"
        label={say('relation')}
        empty={common('choose')}
        value={draft.relation}
        onChange={relation => change({ relation, derivesFrom: null })}
        options={Object.entries(registry?.relations ?? {}).map(([value, name]) => ({ value, label: inWords(name) }))}
        error={errorOf('relation')}
      />
      {isRelative && draft.status && (
        <Principal
          status={draft.status}
          exceptPerson={rights.person.id}
          value={draft.derivesFrom}
          onChange={derivesFrom => change({ derivesFrom })}
          error={errorOf('derivesFrom')}
        />
      )}
      {status?.byDeath && !isRelative && <Notice tone="info" title={say('deathNote')} />}
      <Select
        id="law"
        label={say('law')}
        empty={common('choose')}
        value={draft.law}
        onChange={law => change({ law })}
        options={(status?.laws ?? []).map(value => ({ value, label: words.law(value) }))}
        error={errorOf('law')}
      />
      <Select
        id="event"
        label={say('event')}
        optional={common('optional')}
        empty={say('noEvent')}
        value={draft.event}
        onChange={value => change({ event: value || null })}
        options={Object.entries(registry?.events ?? {}).map(([value, name]) => ({ value, label: inWords(name) }))}
        error={errorOf('event')}
      />
      <DayField
        id="since"
        label={say('since')}
        hint={say('sinceHint')}
        value={draft.since}
        onChange={since => change({ since })}
        unreadable={say('unreadableDay')}
        error={errorOf('since')}
      />
      <DocumentFields draft={draft} onChange={change} errorOf={errorOf} />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('save')}
        </Button>
      </div>
    </div>
  )
}

interface PrincipalProps {
  status: string
  exceptPerson: string
  value: string | null
  onChange: (entry: string | null) => void
  error: string | undefined
}

/** From whom a relative's right derives: somebody in the registry who bears the status. */
function Principal({ status, exceptPerson, value, onChange, error }: PrincipalProps) {
  const say = useMessages()
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const answer = useAnswer(
    listRightHolders,
    { query: { q, status, relation: 'self' } },
    { enabled: q.length >= 2, keepPrevious: true },
  )
  return (
    <>
      <TextField
        id={value ? undefined : 'derivesFrom'}
        type="search"
        label={say('findPrincipal')}
        value={typed}
        onChange={words => {
          setTyped(words)
          onChange(null)
        }}
        error={error}
        autoComplete="off"
        maxLength={80}
      />
      {q.length >= 2 && (
        <Answered answer={answer} rows={2}>
          {({ rows }) => (
            <RadioCards
              label={say('derivesFrom')}
              value={value}
              onChange={onChange}
              hint={rows.length === 0 ? say('noHolders') : undefined}
              choices={rows
                .filter(row => row.personId !== exceptPerson && row.state === 'in-force')
                .slice(0, 10)
                .map(row => ({
                  value: row.id,
                  label: row.personName,
                  note: [row.district, formatDay(row.since)].filter(Boolean).join(' · '),
                }))}
            />
          )}
        </Answered>
      )}
    </>
  )
}

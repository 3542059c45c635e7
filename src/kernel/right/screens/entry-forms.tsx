import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { isUnreadDay } from '#kernel/person/screens/typed-day.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { entryEnds } from '../acts.ts'
import { type Entry, endRight, renewDocument } from '../contract.ts'
import { DocumentFields, emptyDocument, useDocumentLacks } from './document-fields.tsx'
import { useMessages } from './messages.ts'
import { entryEndWords } from './words.ts'

export function DocumentForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const [draft, setDraft] = useState({ ...emptyDocument, documentIssuer: entry.documentIssuer })
  const [asked, setAsked] = useState(false)
  const act = useAct(renewDocument)
  const serverError = useFieldError(act.error)
  const lacks = useDocumentLacks(draft)
  const errorOf = (field: string) => (asked ? lacks[field as keyof typeof lacks] : undefined) ?? serverError(field)
  const submit = () => {
    setAsked(true)
    if (Object.values(lacks).some(Boolean) || !draft.documentFrom || isUnreadDay('documentUntil', draft.documentUntil)) return
    act.mutateAsync({ params: { id: entry.id }, body: { actId, ...draft, documentFrom: draft.documentFrom } }).then(() => {
      announce(say('saved'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <DocumentFields draft={draft} onChange={change => setDraft(all => ({ ...all, ...change }))} errorOf={errorOf} />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('save')}
        </Button>
      </div>
    </div>
  )
}

type Reason = (typeof entryEnds)[number]

export function EndEntryForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { session, say: inWords } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const [reason, setReason] = useState<Reason | null>(null)
  const [on, setOn] = useState<string | null>(session.today)
  const [asked, setAsked] = useState(false)
  const act = useAct(endRight)
  const errorOf = useFieldError(act.error)
  const submit = () => {
    setAsked(true)
    if (!reason || !on) return
    act.mutateAsync({ params: { id: entry.id }, body: { actId, reason, on } }).then(() => {
      announce(say('saved'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <p>{say('endEntryNote')}</p>
      <Select
        id="reason"
        label={say('reason')}
        empty={common('choose')}
        value={reason}
        onChange={value => setReason(value as Reason)}
        options={entryEnds.map(value => ({ value, label: inWords(entryEndWords[value]) }))}
        error={asked && !reason ? say('choose') : errorOf('reason')}
      />
      {reason !== 'mistaken' && (
        <DayField
          id="on"
          label={say('day')}
          value={on}
          onChange={setOn}
          error={asked && !on ? say('unreadableDay') : errorOf('on')}
          unreadable={say('unreadableDay')}
        />
      )}
      <div className={layout.actions}>
        <Button variant="danger" loading={act.isPending} onClick={submit}>
          {say('endEntry')}
        </Button>
      </div>
    </div>
  )
}

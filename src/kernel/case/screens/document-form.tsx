import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { AttachmentField } from '#kernel/document/screens/attachment-field.tsx'
import { useMessages as useDocumentMessages } from '#kernel/document/screens/messages.ts'
import { type Attachment, useAttachment } from '#kernel/document/screens/use-attachment.ts'
import { Answered } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { addDays } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choice-cards.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { addDocument, caseQuestions } from '../contract.ts'
import { useMessages } from './messages.ts'

interface Draft {
  kind: string | null
  level: string | null
  number: string
  issuer: string
  from: string | null
  /** Last day on which it still holds; the record keeps the day after it. */
  lastDay: string | null
  verified: boolean
}

const empty: Draft = { kind: null, level: null, number: '', issuer: '', from: null, lastDay: null, verified: false }

/** A paper with its level and the days that it covers. */
export function DocumentForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const questions = useAnswer(caseQuestions, { params: { id: caseId } })
  const [id] = useState(() => crypto.randomUUID())
  const [draft, setDraft] = useState(empty)
  const [asked, setAsked] = useState(false)
  const act = useAct(addDocument)
  const attachment = useAttachment()
  const serverError = useFieldError(act.error)
  const kinds = questions.data?.documents ?? []
  const kind = kinds.find(each => each.kind === draft.kind) ?? (kinds.length === 1 ? kinds[0] : undefined)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })

  const lacks = {
    kind: !kind && common('choose'),
    level: kind && kind.levels.length > 0 && !draft.level && common('choose'),
    from: !draft.from && say('unreadableDay'),
  }
  const errorOf = (field: keyof typeof lacks) => (asked && lacks[field]) || serverError(field)
  const submit = () => {
    setAsked(true)
    const lacking = (['kind', 'level', 'from'] as const).find(field => lacks[field])
    if (lacking || !kind || !draft.from) return document.getElementById(lacking ?? 'kind')?.focus()
    if (attachment.chosen?.problem) return document.getElementById('file')?.focus()
    const body = {
      id,
      kind: kind.kind,
      level: draft.level,
      number: draft.number.trim() || null,
      issuer: draft.issuer.trim() || null,
      from: draft.from,
      until: draft.lastDay && addDays(draft.lastDay, 1),
      verified: draft.verified,
    }
    act.mutateAsync({ params: { id: caseId }, body }).then(sendFile, isShown)
  }
  // The document is on the file by then; only its scan may have to be sent again.
  const sendFile = () =>
    attachment.send(id).then(() => {
      announce(say('saved'))
      onDone()
    }, isShown)
  if (act.isSuccess && attachment.chosen) return <SendAgain attachment={attachment} onSend={sendFile} />

  return (
    <Answered answer={questions} rows={4}>
      {() => (
        <div className={classes.form}>
          <ProblemSummary problem={act.error} />
          <Select
            id="kind"
            label={say('documentKind')}
            empty={common('choose')}
            value={kind?.kind ?? null}
            onChange={value => change({ kind: value, level: null })}
            options={kinds.map(each => ({ value: each.kind, label: inWords(each.label) }))}
            error={errorOf('kind')}
          />
          {kind && kind.levels.length > 0 && (
            <Select
              id="level"
              label={say('level')}
              empty={common('choose')}
              value={draft.level}
              onChange={level => change({ level })}
              options={kind.levels.map(each => ({ value: each.value, label: inWords(each.label) }))}
              error={errorOf('level')}
            />
          )}
          <TextField
            id="number"
            label={say('documentNumber')}
            optional={common('optional')}
            value={draft.number}
            onChange={number => change({ number })}
            maxLength={40}
            error={serverError('number')}
          />
          <TextField
            id="issuer"
            label={say('issuer')}
            optional={common('optional')}
            value={draft.issuer}
            onChange={issuer => change({ issuer })}
            maxLength={120}
            error={serverError('issuer')}
          />
          <DayField
            id="from"
            label={say('from')}
            value={draft.from}
            onChange={from => change({ from })}
            unreadable={say('unreadableDay')}
            error={errorOf('from')}
          />
          <DayField
            id="until"
            label={say('lastDay')}
            hint={say('lastDayHint')}
            optional={common('optional')}
            value={draft.lastDay}
            onChange={lastDay => change({ lastDay })}
            unreadable={say('unreadableDay')}
            error={serverError('until')}
          />
          <Checkbox label={say('verified')} checked={draft.verified} onChange={verified => change({ verified })} />
          <AttachmentField attachment={attachment} optional={common('optional')} />
          <div className={classes.actions}>
            <Button variant="primary" loading={act.isPending} onClick={submit}>
              {say('addDocument')}
            </Button>
          </div>
        </div>
      )}
    </Answered>
  )
}

function SendAgain({ attachment, onSend }: { attachment: Attachment; onSend: () => void }) {
  const say = useDocumentMessages()
  return (
    <div className={classes.form}>
      <ProblemSummary problem={attachment.error} />
      {attachment.error && <Notice tone="warn" title={say('added')} live />}
      <AttachmentField attachment={attachment} />
      <div className={classes.actions}>
        <Button variant="primary" loading={attachment.isPending} onClick={onSend}>
          {say('send')}
        </Button>
      </div>
    </div>
  )
}

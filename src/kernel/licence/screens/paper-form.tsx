import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { addDays } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { filePaper, type LicenceFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import { useDefinition } from './use-definition.ts'

interface Draft {
  kind: string | null
  title: string
  number: string
  issuer: string
  from: string | null
  lastDay: string | null
}

/** A paper of the list, or any other by its name. */
export function PaperForm({ file, onDone }: { file: LicenceFile; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const [asked, setAsked] = useState(false)
  const papers = useDefinition(file.licence.programmeId)?.papers ?? []
  const [draft, setDraft] = useState<Draft>({
    kind: papers.length === 0 ? 'other' : null,
    title: '',
    number: '',
    issuer: '',
    from: null,
    lastDay: null,
  })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const act = useAct(filePaper)
  const serverError = useFieldError(act.error)
  const lacks = { kind: !draft.kind && common('choose'), from: !draft.from && say('unreadableDay') }
  const submit = () => {
    setAsked(true)
    if (!draft.kind || !draft.from) return document.getElementById(draft.kind ? 'from' : 'kind')?.focus()
    const body = {
      actId,
      kind: draft.kind,
      title: draft.kind === 'other' ? draft.title.trim() || null : null,
      number: draft.number.trim() || null,
      issuer: draft.issuer.trim() || null,
      from: draft.from,
      until: draft.lastDay && addDays(draft.lastDay, 1),
    }
    act.mutateAsync({ params: { id: file.licence.id }, body }).then(() => {
      announce(say('saved'))
      onDone()
    }, isShown)
  }
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      <Select
        id="kind"
        label={say('paperKind')}
        empty={common('choose')}
        value={draft.kind}
        onChange={kind => change({ kind })}
        options={[
          ...papers.map(paper => ({ value: paper.id, label: inWords(paper.label) })),
          { value: 'other', label: say('otherPaper') },
        ]}
        error={(asked && lacks.kind) || serverError('kind')}
      />
      {draft.kind === 'other' && (
        <TextField
          id="title"
          label={say('paperTitle')}
          value={draft.title}
          onChange={title => change({ title })}
          maxLength={120}
          error={serverError('title')}
        />
      )}
      <TextField
        id="number"
        label={say('paperNumber')}
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
        error={(asked && lacks.from) || serverError('from')}
      />
      <DayField
        id="until"
        label={say('lastDay')}
        optional={common('optional')}
        value={draft.lastDay}
        onChange={lastDay => change({ lastDay })}
        unreadable={say('unreadableDay')}
        error={serverError('until')}
      />
      <div className={classes.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('addPaper')}
        </Button>
      </div>
    </div>
  )
}

import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'
import { isSanction, type Matter, mattersIn } from '../acts.ts'
import { type LicenceFile, proposeOnLicence } from '../contract.ts'
import { changeOf, emptyChange } from './change-draft.ts'
import { ChangeFields } from './change-fields.tsx'
import { useMessages } from './messages.ts'
import { matterWords } from './words.ts'

/** What one proposes of a licence: a permit, a refusal, a change or a sanction, with its reason. */
export function ProposeForm({ file, onDone }: { file: LicenceFile; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [decisionId] = useState(() => crypto.randomUUID())
  const hard = file.lacks.filter(lack => lack.kind === 'hard')
  const options = mattersIn(file.licence.state)
  const [matter, setMatter] = useState<Matter | null>(options.length === 2 ? (hard.length > 0 ? 'refuse' : 'grant') : null)
  const [draft, setDraft] = useState(emptyChange)
  const [reason, setReason] = useState(hard.map(lack => inWords(lack.says)).join(' '))
  const [ground, setGround] = useState('')
  const [lacking, setLacking] = useState('')
  const [asked, setAsked] = useState(false)
  const act = useAct(proposeOnLicence)
  const serverError = useFieldError(act.error)
  const change = matter && changeOf(matter, draft, file.residents)
  const errorOf = (field: string, isEmpty: boolean) => (asked && isEmpty ? say('write') : serverError(field))
  const submit = () => {
    setAsked(true)
    if (!matter) return document.getElementById('matter')?.focus()
    if (!change) return document.querySelector<HTMLElement>('[data-change] :is(input, textarea)')?.focus()
    if (reason.trim() === '') return document.getElementById('reason')?.focus()
    const body = { decisionId, change, reason, ground: ground.trim() || null, lacking: lacking.trim() || null }
    act.mutateAsync({ params: { id: file.licence.id }, body }).then(() => {
      announce(say('sent'))
      onDone()
    }, isShown)
  }
  const asksLacking = matter === 'grant' && hard.length === 0 && file.lacks.length > 0
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      {matter === 'grant' && hard.length > 0 && <Notice tone="warn" title={hard.map(lack => inWords(lack.says)).join(' ')} />}
      <Select
        id="matter"
        label={say('matter')}
        empty={common('choose')}
        value={matter}
        onChange={value => setMatter(value as Matter)}
        options={options.map(value => ({ value, label: inWords(matterWords[value]) }))}
        error={errorOf('change', !matter)}
      />
      {matter && (
        <div data-change className={classes.form}>
          <ChangeFields
            matter={matter}
            residents={file.residents}
            draft={draft}
            onChange={setDraft}
            isAsked={asked}
            errorOf={serverError}
          />
        </div>
      )}
      {matter && isSanction(matter) && (
        <TextField
          id="ground"
          label={say('ground')}
          hint={say('groundHint')}
          value={ground}
          onChange={setGround}
          maxLength={300}
          error={errorOf('ground', ground.trim() === '')}
        />
      )}
      {asksLacking && (
        <TextArea
          id="lacking"
          label={say('lacking')}
          hint={file.lacks.map(lack => inWords(lack.says)).join(' ')}
          value={lacking}
          onChange={setLacking}
          rows={2}
          maxLength={1000}
          error={errorOf('lacking', lacking.trim() === '')}
        />
      )}
      <TextArea
        id="reason"
        label={say('reason')}
        hint={say('reasonHint')}
        value={reason}
        onChange={setReason}
        rows={4}
        maxLength={2000}
        error={errorOf('reason', reason.trim() === '')}
      />
      <div className={classes.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('sendProposal')}
        </Button>
      </div>
    </div>
  )
}

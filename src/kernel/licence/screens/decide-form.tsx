import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { isSanction } from '../acts.ts'
import { type Decision, decideOnLicence, type LicenceFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import { matterWords } from './words.ts'

interface DecideFormProps {
  file: LicenceFile
  decision: Decision
  verdict: 'approve' | 'return'
  onDone: () => void
}

/** Decides as proposed, with a note if one likes; a return says why. */
export function DecideForm({ file, decision, verdict, onDone }: DecideFormProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const act = useAct(decideOnLicence)
  const errorOf = useFieldError(act.error)
  const isReturn = verdict === 'return'
  const isLacking = isReturn && note.trim() === ''
  const weighs = isSanction(decision.matter) || decision.matter === 'refuse'
  const submit = () => {
    setAsked(true)
    if (isLacking) return document.getElementById('note')?.focus()
    act.mutateAsync({ params: { id: file.licence.id }, body: { actId, verdict, note: note.trim() || null } }).then(() => {
      announce(say(isReturn ? 'returned' : 'decided'))
      onDone()
    }, isShown)
  }
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      <p>
        <b>{inWords(matterWords[decision.matter])}.</b> {decision.reason}
      </p>
      {!isReturn && <p className={classes.small}>{say('decideNote')}</p>}
      <TextArea
        id="note"
        label={say(isReturn ? 'returnReason' : 'note')}
        optional={isReturn ? undefined : common('optional')}
        value={note}
        onChange={setNote}
        rows={3}
        maxLength={1000}
        error={asked && isLacking ? say('write') : errorOf('note')}
      />
      <div className={classes.actions}>
        <Button variant={!isReturn && weighs ? 'danger' : 'primary'} loading={act.isPending} onClick={submit}>
          {say(isReturn ? 'return' : 'approve')}
        </Button>
      </div>
    </div>
  )
}

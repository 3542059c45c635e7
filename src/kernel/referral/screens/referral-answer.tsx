import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { ColleagueField } from '#kernel/screens/colleague-field.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { acceptReferral, declineReferral, type ReferralLine } from '../contract.ts'
import { useMessages } from './messages.ts'

interface AnswerDialogProps {
  /** null: closed. */
  referral: ReferralLine | null
  onClose: () => void
}

export function AcceptDialog({ referral, onClose }: AnswerDialogProps) {
  const say = useMessages()
  const common = useCommonMessages()
  return (
    <Dialog open={referral !== null} onClose={onClose} title={say('accept')} closeLabel={common('close')}>
      {referral && <AcceptForm referral={referral} onDone={onClose} />}
    </Dialog>
  )
}

function AcceptForm({ referral, onDone }: { referral: ReferralLine; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const programmeName = useProgrammeName()
  const { say: inWords } = useSession()
  const [ids] = useState(() => ({ actId: crypto.randomUUID(), caseId: crypto.randomUUID() }))
  const [worker, setWorker] = useState<number | null>(null)
  const [asked, setAsked] = useState(false)
  const act = useAct(acceptReferral)
  const errorOf = useFieldError(act.error)
  const submit = () => {
    setAsked(true)
    if (worker === null) return document.getElementById('assignTo')?.focus()
    act.mutateAsync({ params: { id: referral.id }, body: { ...ids, assignTo: worker } }).then(({ caseId }) => {
      announce(
        <>
          {say('acceptDone')} <Link href={`/dosyalar/${caseId}`}>{say('toCase')}</Link>
        </>,
      )
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <p>{say('acceptNote', { name: referral.personName, programme: inWords(programmeName(referral.programmeId)) })}</p>
      <ColleagueField
        id="assignTo"
        inRole="case-worker"
        label={say('assignTo')}
        value={worker}
        onChange={setWorker}
        error={asked && worker === null ? say('chooseWorker') : errorOf('assignTo')}
      />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('accept')}
        </Button>
      </div>
    </div>
  )
}

export function DeclineDialog({ referral, onClose }: AnswerDialogProps) {
  const say = useMessages()
  const common = useCommonMessages()
  return (
    <Dialog open={referral !== null} onClose={onClose} title={say('decline')} closeLabel={common('close')}>
      {referral && <DeclineForm referral={referral} onDone={onClose} />}
    </Dialog>
  )
}

function DeclineForm({ referral, onDone }: { referral: ReferralLine; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const act = useAct(declineReferral)
  const errorOf = useFieldError(act.error)
  const isEmpty = reason.trim() === ''
  const submit = () => {
    setAsked(true)
    if (isEmpty) return document.getElementById('reason')?.focus()
    act.mutateAsync({ params: { id: referral.id }, body: { actId, reason: reason.trim() } }).then(() => {
      announce(say('declineDone'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <TextArea
        id="reason"
        label={say('declineReason')}
        hint={say('declineHint')}
        error={asked && isEmpty ? say('writeReason') : errorOf('reason')}
        value={reason}
        onChange={setReason}
        rows={4}
        maxLength={500}
      />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('decline')}
        </Button>
      </div>
    </div>
  )
}

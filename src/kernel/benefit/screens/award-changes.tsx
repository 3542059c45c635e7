import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { ReasonForm } from '#kernel/screens/reason-form.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { formatMoney } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { type AwardChange, type AwardLine, decideChange } from '../contract.ts'
import { capitalized, useMessages } from './messages.ts'

/** A change that waits for its decider: what it is, why, and what it would leave to be recovered. */
export function WaitingChange({ award }: { award: AwardLine }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState<'approve' | 'return' | null>(null)
  const change = award.changes.find(each => each.state === 'proposed')
  if (!change) return null
  const close = () => setOpen(null)
  return (
    <Notice tone="warn" title={say(`waits${capitalized(change.kind)}`, { day: formatDay(change.from) })}>
      <WhatItIs change={change} />
      {may('award.decide') && (
        <div className={layout.buttons}>
          <Button icon={IconArrowBackUp} onClick={() => setOpen('return')}>
            {say('return')}
          </Button>
          <Button variant="primary" icon={IconGavel} onClick={() => setOpen('approve')}>
            {say('approve')}
          </Button>
        </div>
      )}
      <Dialog open={open === 'approve'} onClose={close} title={say('approveTitle')} closeLabel={common('close')}>
        <ApproveForm change={change} onDone={close} />
      </Dialog>
      <Dialog open={open === 'return'} onClose={close} title={say('returnTitle')} closeLabel={common('close')}>
        <ReturnForm change={change} onDone={close} />
      </Dialog>
    </Notice>
  )
}

function WhatItIs({ change }: { change: AwardChange }) {
  const say = useMessages()
  const { language } = useSession()
  const { reason, undue, preparedBy, proposedOn } = change
  return (
    <>
      <p className={layout.text}>{reason}</p>
      {undue !== null && BigInt(undue) > 0n && (
        <p>
          <b>{say('wouldOwe', { amount: formatMoney(BigInt(undue), language) })}</b>
        </p>
      )}
      <p className={layout.small}>{say('by', { name: preparedBy, day: formatDay(proposedOn) })}</p>
    </>
  )
}

interface DecideProps {
  change: AwardChange
  onDone: () => void
}

function ApproveForm({ change, onDone }: DecideProps) {
  const say = useMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const act = useAct(decideChange)
  const submit = () =>
    act.mutateAsync({ params: { id: change.id }, body: { actId, verdict: 'approve', answer: null } }).then(() => {
      announce(say('approved'))
      onDone()
    }, isShown)
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <p>
        <b>{say(`waits${capitalized(change.kind)}`, { day: formatDay(change.from) })}</b>
      </p>
      <WhatItIs change={change} />
      <p className={layout.small}>{say('approveNote')}</p>
      <div className={layout.actions}>
        <Button
          variant={change.kind === 'resume' ? 'primary' : 'danger'}
          icon={IconGavel}
          loading={act.isPending}
          onClick={submit}
        >
          {say('approve')}
        </Button>
      </div>
    </div>
  )
}

function ReturnForm({ change, onDone }: DecideProps) {
  const say = useMessages()
  const act = useAct(decideChange)
  return (
    <ReasonForm
      act={act}
      field="answer"
      label={say('answer')}
      hint={say('answerHint')}
      longest={1000}
      button={say('return')}
      icon={IconArrowBackUp}
      request={(actId, answer) => ({ params: { id: change.id }, body: { actId, verdict: 'return' as const, answer } })}
      done={say('returned')}
      onDone={onDone}
    />
  )
}

/** What was decided on the award before, newest first. */
export function PastChanges({ award }: { award: AwardLine }) {
  const say = useMessages()
  const past = award.changes.filter(each => each.state !== 'proposed')
  if (past.length === 0) return null
  return (
    <div className={`${layout.pad} ${layout.pages}`}>
      <h3>{say('changes')}</h3>
      <ul className={layout.lines}>
        {past.map(({ id, kind, state, from, reason, answer, preparedBy, decidedBy, decidedOn }) => (
          <li key={id}>
            <b>{say(`${state === 'approved' ? 'did' : 'not'}${capitalized(kind)}`, { day: formatDay(from) })}</b>
            <span className={layout.text}>{reason}</span>
            {answer && <span>{say('answered', { answer })}</span>}
            <span className={`${layout.small} number`}>
              {say('decided', { proposer: preparedBy, decider: decidedBy ?? '', day: decidedOn ? formatDay(decidedOn) : '' })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

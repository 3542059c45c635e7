import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { ReasonForm } from '#kernel/screens/reason-form.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { type CaseFile, decideCase, type Explained, proposeDecision } from '../contract.ts'
import { Letter } from './decision-explained.tsx'
import { useDecisionMessages } from './decision-messages.ts'

interface Opened {
  file: CaseFile
  open: boolean
  onClose: () => void
}

export function ProposeDialog({ open, onClose, ...form }: Opened & { explained: Explained }) {
  const say = useDecisionMessages()
  const common = useCommonMessages()
  return (
    <Dialog open={open} onClose={onClose} title={say('proposeTitle')} closeLabel={common('close')}>
      <ProposeForm {...form} onDone={onClose} />
    </Dialog>
  )
}

function ProposeForm({ file, explained, onDone }: { file: CaseFile; explained: Explained; onDone: () => void }) {
  const say = useDecisionMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [body] = useState(() => ({ decisionId: crypto.randomUUID(), actId: crypto.randomUUID() }))
  const act = useAct(proposeDecision)
  const submit = () =>
    act.mutateAsync({ params: { id: file.case.id }, body }).then(() => {
      announce(say('proposed'))
      onDone()
    }, isShown)
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      <p>
        <b>{say(explained.verdict)}.</b> {inWords(explained.headline)}
      </p>
      <p className={classes.small}>{say('proposeNote')}</p>
      <div className={classes.actions}>
        <Button variant="primary" icon={IconSend} loading={act.isPending} onClick={submit}>
          {say('propose')}
        </Button>
      </div>
    </div>
  )
}

export function DecideDialog({ open, onClose, ...form }: Opened & { decision: CaseFile['decisions'][number] }) {
  const say = useDecisionMessages()
  const common = useCommonMessages()
  return (
    <Dialog open={open} onClose={onClose} title={say('decideTitle')} closeLabel={common('close')}>
      <DecideForm {...form} onDone={onClose} />
    </Dialog>
  )
}

function DecideForm({ file, decision, onDone }: { file: CaseFile; decision: CaseFile['decisions'][number]; onDone: () => void }) {
  const say = useDecisionMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [ids] = useState(() => ({ actId: crypto.randomUUID(), awardId: crypto.randomUUID() }))
  const act = useAct(decideCase)
  const { explained } = decision
  const endsAward = explained.verdict === 'refused' && file.award !== null && file.award.state !== 'ended'
  const submit = () =>
    act.mutateAsync({ params: { id: file.case.id }, body: { ...ids, verdict: 'approve', reason: null } }).then(() => {
      announce(say('decided'))
      onDone()
    }, isShown)
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      <p>
        <b>{say(explained.verdict)}.</b> {inWords(explained.headline)}
      </p>
      <p className={classes.small}>{say('decideNote')}</p>
      {endsAward && <Notice tone="warn" title={say('endsAward')} />}
      <Letter explained={explained} />
      <div className={classes.actions}>
        <Button
          variant={explained.verdict === 'refused' ? 'danger' : 'primary'}
          icon={IconGavel}
          loading={act.isPending}
          onClick={submit}
        >
          {say(explained.verdict === 'refused' ? 'approveRefuse' : 'approveGrant')}
        </Button>
      </div>
    </div>
  )
}

export function ReturnDialog({ file, open, onClose }: Opened) {
  const say = useDecisionMessages()
  const common = useCommonMessages()
  return (
    <Dialog open={open} onClose={onClose} title={say('returnTitle')} closeLabel={common('close')}>
      <ReturnForm file={file} onDone={onClose} />
    </Dialog>
  )
}

function ReturnForm({ file, onDone }: { file: CaseFile; onDone: () => void }) {
  const say = useDecisionMessages()
  const [awardId] = useState(() => crypto.randomUUID())
  const act = useAct(decideCase)
  return (
    <ReasonForm
      act={act}
      field="reason"
      label={say('returnReason')}
      hint={say('returnHint')}
      longest={1000}
      button={say('return')}
      icon={IconArrowBackUp}
      request={(actId, reason) => ({
        params: { id: file.case.id },
        body: { actId, awardId, verdict: 'return' as const, reason },
      })}
      done={say('returned')}
      onDone={onDone}
    />
  )
}

import IconClipboardPlus from '@tabler/icons-react/dist/esm/icons/IconClipboardPlus.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { mattersIn } from '../acts.ts'
import { type LicenceFile, withdrawLicence } from '../contract.ts'
import { useMessages } from './messages.ts'
import { PlanForm } from './plan-form.tsx'
import { ProposeForm } from './propose-form.tsx'

type Opened = 'propose' | 'planInspection' | 'withdraw'

/** What may be done with the file as a whole, by its state and the reader's role. */
export function FileActions({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState<Opened | null>(null)
  const close = () => setOpen(null)
  const { state, waiting } = file.licence
  const isLive = file.allowedActs.includes('file-paper')
  return (
    <>
      {may('inspection.record') && isLive && (
        <Button icon={IconClipboardPlus} onClick={() => setOpen('planInspection')}>
          {say('planInspection')}
        </Button>
      )}
      {may('licence.prepare') && !waiting && file.allowedActs.includes('withdraw') && (
        <Button variant="subtle" onClick={() => setOpen('withdraw')}>
          {say('withdraw')}
        </Button>
      )}
      {may('licence.prepare') && !waiting && mattersIn(state).length > 0 && (
        <Button variant="primary" icon={IconSend} onClick={() => setOpen('propose')}>
          {say('propose')}
        </Button>
      )}
      <Dialog open={open !== null} onClose={close} title={open ? say(open) : ''} closeLabel={common('close')}>
        {open === 'propose' && <ProposeForm file={file} onDone={close} />}
        {open === 'planInspection' && <PlanForm file={file} onDone={close} />}
        {open === 'withdraw' && <WithdrawForm file={file} onDone={close} />}
      </Dialog>
    </>
  )
}

function WithdrawForm({ file, onDone }: { file: LicenceFile; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const [reason, setReason] = useState('')
  const act = useAct(withdrawLicence)
  const errorOf = useFieldError(act.error)
  const submit = () =>
    act.mutateAsync({ params: { id: file.licence.id }, body: { actId, reason } }).then(() => {
      announce(say('saved'))
      onDone()
    }, isShown)
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      <TextArea
        id="reason"
        label={say('withdrawReason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={1000}
        error={errorOf('reason')}
      />
      <div className={classes.actions}>
        <Button variant="danger" loading={act.isPending} onClick={submit}>
          {say('withdraw')}
        </Button>
      </div>
    </div>
  )
}

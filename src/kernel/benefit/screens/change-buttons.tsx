import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import IconPlayerStop from '@tabler/icons-react/dist/esm/icons/IconPlayerStop.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useState } from 'react'
import type { Deed } from '#kernel/access/policy.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { type AwardLine, proposeChange } from '../contract.ts'
import { useMessages } from './messages.ts'

type Kind = AwardLine['allowedChanges'][number]
const icons = { suspend: IconPlayerPause, resume: IconPlayerPlay, end: IconPlayerStop } as const

/** Whether this reader may propose a change of the award now; nobody may while a proposal waits. */
export const mayPropose = (award: AwardLine, may: (deed: Deed) => boolean) =>
  may('award.propose') && award.allowedChanges.length > 0

/** What may be proposed of the award. */
export function ChangeButtons({ caseId, award }: { caseId: string; award: AwardLine }) {
  const say = useMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState<Kind | null>(null)
  const close = () => setOpen(null)
  const hasEnd = award.until !== null
  return (
    <div className={layout.buttons}>
      {award.allowedChanges.map(kind => (
        <Button key={kind} icon={icons[kind]} onClick={() => setOpen(kind)}>
          {say(kind === 'end' && hasEnd ? 'endAgain' : kind)}
        </Button>
      ))}
      <Dialog open={open !== null} onClose={close} title={open ? say(`${open}Title`) : ''} closeLabel={common('close')}>
        {open && <ChangeForm caseId={caseId} kind={open} onDone={close} />}
      </Dialog>
    </div>
  )
}

function ChangeForm({ caseId, kind, onDone }: { caseId: string; kind: Kind; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const [id] = useState(() => crypto.randomUUID())
  const [from, setFrom] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const act = useAct(proposeChange)
  const serverError = useFieldError(act.error)
  const lacks = { from: !from && say('unreadableDay'), reason: reason.trim() === '' && common('fillIn') }
  const errorOf = (field: keyof typeof lacks) => (asked && lacks[field]) || serverError(field)
  const submit = () => {
    setAsked(true)
    if (!from) return document.getElementById('from')?.focus()
    if (lacks.reason) return document.getElementById('reason')?.focus()
    act.mutateAsync({ params: { id: caseId }, body: { id, kind, from, reason: reason.trim() } }).then(() => {
      announce(say('proposed'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <DayField
        id="from"
        label={say(`${kind}Day`)}
        hint={say(`${kind}Hint`)}
        value={from}
        onChange={setFrom}
        unreadable={say('unreadableDay')}
        error={errorOf('from')}
      />
      <TextArea
        id="reason"
        label={say('reason')}
        hint={say('reasonHint')}
        rows={4}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={errorOf('reason')}
      />
      <p className={layout.small}>{say('proposeNote')}</p>
      <div className={layout.actions}>
        <Button variant="primary" icon={IconSend} loading={act.isPending} onClick={submit}>
          {say('propose')}
        </Button>
      </div>
    </div>
  )
}

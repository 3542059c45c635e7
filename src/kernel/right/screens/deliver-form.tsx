import { useState } from 'react'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { RadioCards } from '#ui/choice-cards.tsx'
import { TextField } from '#ui/text-field.tsx'
import { type CardRow, deliverCard } from '../contract.ts'
import { useMessages } from './messages.ts'

/** The receipt: the holder takes the card, or another on their behalf with the reason. */
export function DeliverForm({ card, onDone }: { card: CardRow; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const [who, setWho] = useState<'self' | 'other'>('self')
  const [receiver, setReceiver] = useState('')
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const act = useAct(deliverCard)
  const serverError = useFieldError(act.error)
  const isOther = who === 'other'
  const lacks = (typed: string) => (isOther && asked && typed.trim() === '' ? say('fill') : undefined)
  const submit = () => {
    setAsked(true)
    const lacking = isOther && [!receiver.trim() && 'receiver', !reason.trim() && 'reason'].find(Boolean)
    if (lacking) return document.getElementById(lacking)?.focus()
    const receipt = isOther ? { receiver: receiver.trim(), reason: reason.trim() } : { receiver: null, reason: null }
    act.mutateAsync({ params: { id: card.id }, body: { actId, ...receipt } }).then(() => {
      announce(say('delivered'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <RadioCards
        label={say('who')}
        value={who}
        onChange={setWho}
        columns={2}
        choices={[
          { value: 'self', label: say('whoSelf'), note: card.personName },
          { value: 'other', label: say('whoOther') },
        ]}
      />
      {isOther && (
        <>
          <TextField
            id="receiver"
            label={say('receiver')}
            value={receiver}
            onChange={setReceiver}
            maxLength={120}
            autoComplete="off"
            error={lacks(receiver) ?? serverError('receiver')}
          />
          <TextField
            id="reason"
            label={say('receiverReason')}
            value={reason}
            onChange={setReason}
            maxLength={300}
            autoComplete="off"
            error={lacks(reason) ?? serverError('reason')}
          />
        </>
      )}
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('deliver')}
        </Button>
      </div>
    </div>
  )
}

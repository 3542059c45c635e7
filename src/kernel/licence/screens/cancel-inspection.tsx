import { useState } from 'react'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { cancelInspection } from '../inspection-contract.ts'
import { useInspectionMessages } from './inspection-messages.ts'

export function CancelInspection({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useInspectionMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const [open, setOpen] = useState(false)
  const [actId] = useState(() => crypto.randomUUID())
  const [note, setNote] = useState('')
  const act = useAct(cancelInspection)
  const errorOf = useFieldError(act.error)
  const submit = () =>
    act.mutateAsync({ params: { id }, body: { actId, note } }).then(() => {
      announce(say('cancelled'))
      setOpen(false)
      onDone()
    }, isShown)
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {say('cancelInspection')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('cancelInspection')} closeLabel={common('close')}>
        <div className={classes.form}>
          <ProblemSummary problem={act.error} />
          <TextArea
            id="cancelNote"
            label={say('cancelReason')}
            value={note}
            onChange={setNote}
            rows={3}
            maxLength={1000}
            error={errorOf('note')}
          />
          <div className={classes.actions}>
            <Button variant="danger" loading={act.isPending} onClick={submit}>
              {say('cancelInspection')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}

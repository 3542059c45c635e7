import IconUserCheck from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ColleagueField } from '#kernel/screens/colleague-field.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { advanceCase, assignCase, type CaseFile, closeCase } from '../contract.ts'
import { stepsOf } from './case-permissions.ts'
import { useMessages } from './messages.ts'
import { stepWords } from './words.ts'

/** What may be done with the file as a whole; papers and decisions have their buttons where they stand. */
export function CaseActions({ file }: { file: CaseFile }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may, say: inWords } = useSession()
  const [open, setOpen] = useState<string | null>(null)
  const steps = stepsOf(file, may)
  const mayAssign = may('case.assign') && file.allowedActs.includes('assign')
  const close = () => setOpen(null)
  if (!mayAssign && steps.length === 0) return null
  return (
    <>
      {mayAssign && (
        <Button icon={IconUserCheck} variant={file.case.assignedTo ? 'default' : 'primary'} onClick={() => setOpen('assign')}>
          {say('assign')}
        </Button>
      )}
      {steps.map((step, place) => (
        <Button
          key={step}
          variant={place === 0 && step !== 'close' ? 'primary' : step === 'close' ? 'subtle' : 'default'}
          onClick={() => setOpen(step)}
        >
          {inWords(stepWords[step]!)}
        </Button>
      ))}
      <Dialog open={open === 'assign'} onClose={close} title={say('assign')} closeLabel={common('close')}>
        <AssignForm file={file} onDone={close} />
      </Dialog>
      <Dialog
        open={open !== null && open !== 'assign'}
        onClose={close}
        title={open && open !== 'assign' ? inWords(stepWords[open]!) : ''}
        closeLabel={common('close')}
      >
        {open && <StepForm file={file} step={open} onDone={close} />}
      </Dialog>
    </>
  )
}

function AssignForm({ file, onDone }: { file: CaseFile; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const [to, setTo] = useState<number | null>(null)
  const act = useAct(assignCase)
  const errorOf = useFieldError(act.error)
  const submit = () => {
    if (to === null) return
    act.mutateAsync({ params: { id: file.case.id }, body: { actId, to } }).then(() => {
      announce(say('assigned'))
      onDone()
    }, isShown)
  }
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      <ColleagueField id="to" inRole="case-worker" label={say('assignTo')} value={to} onChange={setTo} error={errorOf('to')} />
      <div className={classes.actions}>
        <Button variant="primary" loading={act.isPending} disabled={to === null} onClick={submit}>
          {say('assign')}
        </Button>
      </div>
    </div>
  )
}

function StepForm({ file, step, onDone }: { file: CaseFile; step: string; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const [note, setNote] = useState('')
  const advance = useAct(advanceCase)
  const close = useAct(closeCase)
  const act = step === 'close' ? close : advance
  const errorOf = useFieldError(act.error)
  const submit = () => {
    const params = { id: file.case.id }
    const body = { actId, note: note.trim() || null }
    const sent =
      step === 'close' ? close.mutateAsync({ params, body }) : advance.mutateAsync({ params, body: { ...body, act: step } })
    sent.then(() => {
      announce(say('saved'))
      onDone()
    }, isShown)
  }
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      {step === 'close' && <p className={classes.small}>{say('closeNote')}</p>}
      <TextArea
        id="note"
        label={say('stepNote')}
        optional={common('optional')}
        value={note}
        onChange={setNote}
        rows={5}
        maxLength={2000}
        error={errorOf('note')}
      />
      <div className={classes.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {inWords(stepWords[step]!)}
        </Button>
      </div>
    </div>
  )
}

import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs'
import { type ReactNode, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import type { ApiProblem } from '#platform/http/client.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { cardEnds } from '../acts.ts'
import { type CardFile, decideCard, endCard, spoilCard } from '../contract.ts'
import { DeliverForm } from './deliver-form.tsx'
import { useMessages } from './messages.ts'
import { cardEndWords } from './words.ts'

/** What the reader may do with a card that was decided. */
export function CardActions({ file }: { file: CardFile }) {
  const say = useMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState<'deliver' | 'spoil' | 'end' | null>(null)
  const close = () => setOpen(null)
  const may = (act: string) => file.allowedActs.includes(act)
  return (
    <>
      {may('spoil') && <Button onClick={() => setOpen('spoil')}>{say('spoil')}</Button>}
      {may('deliver') && (
        <Button variant="primary" onClick={() => setOpen('deliver')}>
          {say('deliver')}
        </Button>
      )}
      {may('end') && (
        <Button icon={IconHandStop} onClick={() => setOpen('end')}>
          {say('end')}
        </Button>
      )}
      <Dialog open={open === 'deliver'} onClose={close} title={say('deliver')} closeLabel={common('close')}>
        <DeliverForm card={file.card} onDone={close} />
      </Dialog>
      <Dialog open={open === 'spoil'} onClose={close} title={say('spoil')} closeLabel={common('close')}>
        <SpoilForm file={file} onDone={close} />
      </Dialog>
      <Dialog open={open === 'end'} onClose={close} title={say('end')} closeLabel={common('close')}>
        <EndForm file={file} onDone={close} />
      </Dialog>
    </>
  )
}

/** The decider's answer to an application. */
export function DecideButtons({ file }: { file: CardFile }) {
  const say = useMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState<'confirm' | 'return' | null>(null)
  const confirm = file.card.outcome === 'granted' ? 'approve' : 'refuse'
  if (!file.allowedActs.includes(confirm)) return null
  const close = () => setOpen(null)
  return (
    <>
      <Button icon={IconArrowBackUp} onClick={() => setOpen('return')}>
        {say('return')}
      </Button>
      <Button variant="primary" icon={IconGavel} onClick={() => setOpen('confirm')}>
        {say(confirm)}
      </Button>
      <Dialog
        open={open !== null}
        onClose={close}
        title={say(open === 'return' ? 'return' : confirm)}
        closeLabel={common('close')}
      >
        {open && <DecideForm file={file} verdict={open} onDone={close} />}
      </Dialog>
    </>
  )
}

function DecideForm({ file, verdict, onDone }: { file: CardFile; verdict: 'confirm' | 'return'; onDone: () => void }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const act = useAct(decideCard)
  const confirm = file.card.outcome === 'granted' ? 'approve' : 'refuse'
  const isReturn = verdict === 'return'
  return (
    <ActForm
      problem={act.error}
      isPending={act.isPending}
      button={say(isReturn ? 'return' : confirm)}
      done={say(isReturn ? 'returned' : 'decided')}
      label={isReturn ? say('returnReason') : undefined}
      submit={(actId, reason) =>
        act.mutateAsync({ params: { id: file.card.id }, body: { actId, verdict, reason: reason || null } })
      }
      onDone={onDone}
    >
      {!isReturn && (
        <>
          <p>
            <b>{inWords(file.explained.headline)}.</b>
          </p>
          <p className={layout.small}>{say('decideNote')}</p>
        </>
      )}
    </ActForm>
  )
}

function SpoilForm({ file, onDone }: { file: CardFile; onDone: () => void }) {
  const say = useMessages()
  const act = useAct(spoilCard)
  return (
    <ActForm
      problem={act.error}
      isPending={act.isPending}
      button={say('spoil')}
      done={say('saved')}
      label={say('reason')}
      submit={(actId, reason) => act.mutateAsync({ params: { id: file.card.id }, body: { actId, reason } })}
      onDone={onDone}
    >
      <p>{say('spoilNote')}</p>
    </ActForm>
  )
}

type End = (typeof cardEnds)[number]

function EndForm({ file, onDone }: { file: CardFile; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  const [reason, setReason] = useState<End | null>(null)
  const act = useAct(endCard)
  return (
    <ActForm
      problem={act.error}
      isPending={act.isPending}
      button={say('end')}
      done={say('saved')}
      isReady={reason !== null}
      submit={actId => act.mutateAsync({ params: { id: file.card.id }, body: { actId, reason: reason! } })}
      onDone={onDone}
    >
      <p>{say('endNote')}</p>
      <Select
        id="reason"
        label={say('reason')}
        empty={common('choose')}
        value={reason}
        onChange={value => setReason(value as End)}
        options={cardEnds.map(value => ({ value, label: inWords(cardEndWords[value]) }))}
      />
    </ActForm>
  )
}

interface ActFormProps {
  problem: ApiProblem | null
  isPending: boolean
  button: string
  /** Said when it is done. */
  done: string
  /** Asks for a reason in words, under this label. */
  label?: string | undefined
  isReady?: boolean
  submit: (actId: string, reason: string) => Promise<unknown>
  onDone: () => void
  children: ReactNode
}

/** One act of a card, with the reason where it needs one. */
function ActForm({ problem, isPending, button, done, label, isReady = true, submit, onDone, children }: ActFormProps) {
  const say = useMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const errorOf = useFieldError(problem)
  const lacks = label !== undefined && reason.trim() === ''
  const send = () => {
    setAsked(true)
    if (lacks || !isReady) return document.getElementById('reason')?.focus()
    submit(actId, reason.trim()).then(() => {
      announce(done)
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={problem} />
      {children}
      {label && (
        <TextArea
          id="reason"
          label={label}
          value={reason}
          onChange={setReason}
          maxLength={300}
          error={asked && lacks ? say('fill') : errorOf('reason')}
        />
      )}
      <div className={layout.actions}>
        <Button variant="primary" loading={isPending} onClick={send}>
          {button}
        </Button>
      </div>
    </div>
  )
}

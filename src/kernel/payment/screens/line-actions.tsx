import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { ReasonForm } from '#kernel/screens/reason-form.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { formatMoney } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { holdLine, type PaymentLine, payLine, returnLine, unholdLine } from '../contract.ts'
import { useMessages } from './messages.ts'

type LineAct = PaymentLine['allowedActs'][number]
const icons = { hold: IconHandStop, unhold: IconPlayerPlay, return: IconArrowBackUp, pay: IconCash } as const

/** What the reader may do with one line: hold it, let it go, record its return, pay it. */
export function LineActions({ line }: { line: PaymentLine }) {
  const say = useMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState<LineAct | null>(null)
  const close = () => setOpen(null)
  const wordOf = (act: LineAct) => say(act === 'pay' && line.state === 'returned' ? 'payAgain' : `line_${act}`)
  return (
    <>
      {line.allowedActs.map(act => (
        <Button
          key={act}
          size="small"
          icon={icons[act]}
          aria-label={`${wordOf(act)}, ${line.personName}`}
          onClick={() => setOpen(act)}
        >
          {wordOf(act)}
        </Button>
      ))}
      <Dialog open={open !== null} onClose={close} title={open ? wordOf(open) : ''} closeLabel={common('close')}>
        {(open === 'hold' || open === 'return') && <MarkForm line={line} act={open} onDone={close} />}
        {(open === 'unhold' || open === 'pay') && <PlainForm line={line} act={open} word={wordOf(open)} onDone={close} />}
      </Dialog>
    </>
  )
}

interface FormProps {
  line: PaymentLine
  onDone: () => void
}

function Whose({ line }: { line: PaymentLine }) {
  const { language } = useSession()
  return (
    <p>
      <b>{line.personName}</b>, <span className="number">{formatMoney(BigInt(line.amount), language)}</span>
    </p>
  )
}

function MarkForm({ line, act: name, onDone }: FormProps & { act: 'hold' | 'return' }) {
  const say = useMessages()
  const act = useAct(name === 'hold' ? holdLine : returnLine)
  return (
    <ReasonForm
      act={act}
      field="reason"
      label={say(`${name}Reason`)}
      hint={say(`${name}Hint`)}
      longest={500}
      button={say(`line_${name}`)}
      icon={icons[name]}
      request={(actId, reason) => ({ params: { id: line.id }, body: { actId, reason } })}
      done={say('done')}
      onDone={onDone}
    >
      <Whose line={line} />
    </ReasonForm>
  )
}

function PlainForm({ line, act: name, word, onDone }: FormProps & { act: 'unhold' | 'pay'; word: string }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [actId] = useState(() => crypto.randomUUID())
  const unhold = useAct(unholdLine)
  const pay = useAct(payLine)
  const act = name === 'pay' ? pay : unhold
  const submit = () =>
    act.mutateAsync({ params: { id: line.id }, body: { actId } }).then(() => {
      announce(say('done'))
      onDone()
    }, isShown)
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <Whose line={line} />
      {line.reason && <p className={layout.small}>{line.reason}</p>}
      <p className={layout.small}>{say(name === 'pay' ? 'payNote' : 'unholdNote')}</p>
      <div className={layout.actions}>
        <Button variant="primary" icon={icons[name]} loading={act.isPending} onClick={submit}>
          {word}
        </Button>
      </div>
    </div>
  )
}

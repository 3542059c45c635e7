import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { useAct } from '#platform/http/use-answer.ts'
import { formatMoney } from '#platform/money/money.ts'
import { holdLine, type PaymentLine, payLine, returnLine, unholdLine } from '../contract.ts'
import { useMessages } from './messages.ts'

type LineAct = PaymentLine['allowedActs'][number]
const icons = { hold: IconHandStop, unhold: IconPlayerPlay, return: IconArrowBackUp, pay: IconCash } as const

/** What the reader may do with one line: hold it, let it go, record its return, pay it. */
export function LineActs({ line }: { line: PaymentLine }) {
  return line.allowedActs.map(act =>
    act === 'hold' || act === 'return' ? (
      <MarkButton key={act} line={line} act={act} />
    ) : (
      <PlainButton key={act} line={line} act={act} />
    ),
  )
}

function useWords(line: PaymentLine, act: LineAct) {
  const say = useMessages()
  return {
    label: say(act === 'pay' && line.state === 'returned' ? 'payAgain' : `line_${act}`),
    of: line.personName,
    size: 'small',
    icon: icons[act],
    done: say('done'),
  } as const
}

function MarkButton({ line, act: name }: { line: PaymentLine; act: 'hold' | 'return' }) {
  const say = useMessages()
  const act = useAct(name === 'hold' ? holdLine : returnLine)
  return (
    <ActButton
      {...useWords(line, name)}
      fields={{ reason: { kind: 'text', label: say(`${name}Reason`), hint: say(`${name}Hint`), longest: 500 } }}
      send={(told, { actId }) => act.mutateAsync({ params: { id: line.id }, body: { actId, ...told } })}
    >
      <Whose line={line} />
    </ActButton>
  )
}

function PlainButton({ line, act: name }: { line: PaymentLine; act: 'unhold' | 'pay' }) {
  const say = useMessages()
  const [unhold, pay] = [useAct(unholdLine), useAct(payLine)]
  const request = (actId: string) => ({ params: { id: line.id }, body: { actId } })
  return (
    <ActButton
      {...useWords(line, name)}
      send={async (_, { actId }) => (name === 'pay' ? pay.mutateAsync(request(actId)) : unhold.mutateAsync(request(actId)))}
    >
      <Whose line={line} />
      {line.reason && <p className={layout.small}>{line.reason}</p>}
      <p className={layout.small}>{say(name === 'pay' ? 'payNote' : 'unholdNote')}</p>
    </ActButton>
  )
}

function Whose({ line }: { line: PaymentLine }) {
  const { language } = useSession()
  return (
    <p>
      <b>{line.personName}</b>, <span className="number">{formatMoney(BigInt(line.amount), language)}</span>
    </p>
  )
}

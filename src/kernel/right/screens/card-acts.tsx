import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { ActForm, type Ids } from '#kernel/screens/act-form.tsx'
import type { Told, Typed } from '#kernel/screens/asked.ts'
import layout from '#kernel/screens/layout.module.css'
import { useAct } from '#platform/http/use-answer.ts'
import { cardEnds } from '../acts.ts'
import { type CardFile, type CardRow, decideCard, deliverCard, endCard, spoilCard } from '../contract.ts'
import { useMessages } from './messages.ts'
import { cardEndWords } from './words.ts'

/** What the reader may do with a card that was decided. */
export function CardActs({ file: { card, allowedActs } }: { file: CardFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const [spoil, end] = [useAct(spoilCard), useAct(endCard)]
  const delivery = useDelivery(card)
  const may = (act: string) => allowedActs.includes(act)
  const params = { id: card.id }
  return (
    <>
      {may('spoil') && (
        <ActButton
          label={say('spoil')}
          fields={{ reason: { kind: 'text', label: say('reason'), longest: 300, rows: 3 } }}
          send={(told, { actId }) => spoil.mutateAsync({ params, body: { actId, ...told } })}
        >
          <p>{say('spoilNote')}</p>
        </ActButton>
      )}
      {may('deliver') && <ActButton label={say('deliver')} variant="primary" {...delivery} />}
      {may('end') && (
        <ActButton
          label={say('end')}
          icon={IconHandStop}
          fields={{
            reason: {
              kind: 'choice',
              label: say('reason'),
              options: cardEnds.map(value => ({ value, label: inWords(cardEndWords[value]) })),
            },
          }}
          send={(told, { actId }) => end.mutateAsync({ params, body: { actId, ...told } })}
        >
          <p>{say('endNote')}</p>
        </ActButton>
      )}
    </>
  )
}

/** The receipt, asked for on the page of the delivery desk. */
export function DeliverForm({ card, onDone }: { card: CardRow; onDone: () => void }) {
  const say = useMessages()
  return <ActForm submit={say('deliver')} onDone={onDone} {...useDelivery(card)} />
}

/** The holder takes the card, or another on their behalf with the reason. */
function useDelivery(card: CardRow) {
  const say = useMessages()
  const act = useAct(deliverCard)
  const other = {
    receiver: { kind: 'line', label: say('receiver'), longest: 120 },
    reason: { kind: 'line', label: say('receiverReason'), longest: 300 },
  } as const
  const who = {
    kind: 'cards',
    label: say('who'),
    columns: 2,
    value: 'self',
    options: [
      { value: 'self', label: say('whoSelf'), note: card.personName },
      { value: 'other', label: say('whoOther') },
    ],
  } as const
  const fields = (typed: Typed) => ({ who, ...(typed.who === 'other' && other) })
  return {
    fields,
    send: ({ who: _, ...told }: Told<ReturnType<typeof fields>>, { actId }: Ids) =>
      act.mutateAsync({ params: { id: card.id }, body: { actId, receiver: null, reason: null, ...told } }),
    done: say('delivered'),
  }
}

/** The decider's answer to an application. */
export function DecideButtons({ file: { card, allowedActs, explained } }: { file: CardFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const act = useAct(decideCard)
  const confirm = card.outcome === 'granted' ? 'approve' : 'refuse'
  if (!allowedActs.includes(confirm)) return null
  const params = { id: card.id }
  return (
    <>
      <ActButton
        label={say('return')}
        icon={IconArrowBackUp}
        fields={{ reason: { kind: 'text', label: say('returnReason'), longest: 300, rows: 3 } }}
        send={({ reason }, { actId }) => act.mutateAsync({ params, body: { actId, verdict: 'return', reason } })}
        done={say('returned')}
      />
      <ActButton
        label={say(confirm)}
        variant="primary"
        icon={IconGavel}
        send={(_, { actId }) => act.mutateAsync({ params, body: { actId, verdict: 'confirm', reason: null } })}
        done={say('decided')}
      >
        <p>
          <b>{inWords(explained.headline)}.</b>
        </p>
        <p className={layout.small}>{say('decideNote')}</p>
      </ActButton>
    </>
  )
}

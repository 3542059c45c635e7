import IconScale from '@tabler/icons-react/dist/esm/icons/IconScale.mjs'
import type { ReactElement } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { CourtOrders } from '#kernel/placement/definition.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import type { Asked, Needed } from '#kernel/screens/asked.ts'
import { Due } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { daysBetween, formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import type { Text } from '#platform/i18n/text.ts'
import { Deadline } from '#ui/deadline.tsx'
import { Facts } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type OrderLine, type PlacementFile, recordOrder } from '../contract.ts'
import classes from './board.module.css'
import { useMessages } from './messages.ts'
import { clockWords, orderActWords, stepWords } from './words.ts'

/** The court's orders with their clocks, and what may be recorded of them now. */
export function OrderPanel({ file, orders }: { file: PlacementFile; orders: CourtOrders }) {
  const say = useMessages()
  const standing = file.orders.find(({ state }) => ['arrived', 'applied', 'in-force'].includes(state))
  const acts = useOrderActs(file, orders, standing)
  return (
    <Panel title={say('orders')} icon={IconScale} footer={acts.length > 0 && acts}>
      {!standing && <EmptyState title={say('noOrder')} />}
      <ul className={layout.lines}>
        {file.orders.map(order => (
          <li key={order.id}>
            <Order order={order} orders={orders} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Order({ order, orders }: { order: OrderLine; orders: CourtOrders }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const kind = orders.kinds[order.kind]
  const ground = order.extension && orders.extensions[order.extension]
  return (
    <div className={layout.stack}>
      <div className={layout.line}>
        <b>{kind ? inWords(kind.name) : order.kind}</b>
        <StateChip state={order.state} of={stepWords} />
      </div>
      {(order.court || order.lastDay) && (
        <Facts
          facts={[
            ...(order.court
              ? [
                  { label: say('court'), value: order.court },
                  { label: say('courtNumber'), value: order.number },
                ]
              : []),
            ...(order.lastDay ? [{ label: say('lastDay'), value: formatDay(order.lastDay) }] : []),
          ]}
        />
      )}
      {ground && (
        <p className={layout.small}>
          {inWords(ground.name)}. {order.reason}
        </p>
      )}
      <ul className={classes.clocks}>
        {order.clocks.map(clock => (
          <Clock key={clock.clock} clock={clock} />
        ))}
      </ul>
    </div>
  )
}

function Clock({ clock: { clock, began, due, metOn, law, confidence } }: { clock: OrderLine['clocks'][number] }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const days = daysBetween(began, due)
  const passed = daysBetween(began, metOn ?? session.today)
  const late = metOn ? daysBetween(due, metOn) : 0
  return (
    <li>
      <span>
        {inWords(clockWords[clock])}
        <span className={layout.small}>
          {' '}
          · {law}
          {confidence !== 'found' && `, ${say('unconfirmed')}`}
        </span>
      </span>
      {metOn ? (
        <span className={`${layout.small} number`}>
          {late > 0 ? say('metLate', { day: formatDay(metOn), days: late }) : say('metOn', { day: formatDay(metOn) })}
        </span>
      ) : (
        <Due on={due} />
      )}
      {!metOn && (
        <Deadline
          days={days}
          elapsed={Math.max(0, passed - 1)}
          label={say('clockPassed', { days, passed: Math.min(days, passed) })}
        />
      )}
    </li>
  )
}

type OrderAct = 'arrive' | 'apply' | 'decide' | 'refuse' | 'review' | 'extend' | 'end'

type OrderFields = {
  on: Needed<'day'>
  kind?: Needed<'choice'>
  court?: Needed<'line'>
  number?: Needed<'line'>
  placeSecret?: Needed<'check'>
  extension?: Needed<'choice'>
  lastDay?: Needed<'day'>
  reason?: Asked & { kind: 'text' }
}

/** What is told of an order where an act does not ask it. */
const untold = { kind: null, court: null, number: null, placeSecret: false, extension: null, lastDay: null, reason: null }

function useOrderActs(file: PlacementFile, orders: CourtOrders, standing: OrderLine | undefined): ReactElement[] {
  const say = useMessages()
  const { session, may, say: inWords } = useSession()
  const act = useAct(recordOrder)
  if (!may('placement.order') || file.case.state === 'closed') return []

  const isUrgent = (kind: string) => orders.kinds[kind]?.isUrgent === true
  const optionsOf = (of: Readonly<Record<string, { name: Text }>>) =>
    Object.entries(of).map(([value, { name }]) => ({ value, label: inWords(name) }))
  const kindOf = (urgent: boolean) => {
    const options = optionsOf(orders.kinds).filter(({ value }) => isUrgent(value) === urgent)
    return { kind: { kind: 'choice', label: say('orderKind'), options, value: options[0]?.value } } as const
  }
  const on = { kind: 'day', label: say('on'), value: session.today } as const
  const reason = { kind: 'text', label: say('reason'), longest: 2000 } as const
  const court = {
    court: { kind: 'line', label: say('court'), longest: 120 },
    number: { kind: 'line', label: say('courtNumber'), longest: 120 },
    placeSecret: { kind: 'check', label: say('placeSecretAsk'), value: standing?.placeSecret ?? false },
  } as const
  const asks = {
    apply: { on },
    decide: { on, ...court },
    refuse: { on, reason },
    review: { on, reason: { ...reason, label: say('note'), optional: true } },
    extend: {
      on,
      extension: { kind: 'choice', label: say('extensionGround'), options: optionsOf(orders.extensions) },
      lastDay: { kind: 'day', label: say('lastDay') },
      reason,
    },
    end: { on, reason },
  } as const
  const offer = (name: OrderAct, fields: OrderFields, orderId?: string) => (
    <ActButton
      key={`${orderId ? 'step' : 'new'}-${name}`}
      label={inWords(orderActWords[name]!)}
      variant={name === 'end' || name === 'refuse' ? 'subtle' : 'default'}
      size="small"
      fields={fields}
      send={(told, { actId, newId }) =>
        act.mutateAsync({
          params: { id: file.case.id },
          body: { ...untold, ...told, actId, orderId: orderId ?? newId, act: name },
        })
      }
    />
  )
  const steps = (['apply', 'decide', 'refuse', 'review', 'extend', 'end'] as const)
    .filter(name => standing?.allowedActs.includes(name))
    .filter(name => !(standing && isUrgent(standing.kind) && (name === 'review' || name === 'extend')))
    .map(name => offer(name, asks[name], standing!.id))
  const arrival = { ...reason, label: say('arrivalNote'), optional: true } as const
  const decision = offer('decide', { on, ...kindOf(false), ...court })
  if (!standing) return [offer('arrive', { on, ...kindOf(true), reason: arrival }), decision]
  return standing.state === 'in-force' && isUrgent(standing.kind) ? [...steps, decision] : steps
}

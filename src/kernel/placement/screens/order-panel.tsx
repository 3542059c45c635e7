import IconScale from '@tabler/icons-react/dist/esm/icons/IconScale.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { CourtOrders } from '#kernel/placement/definition.ts'
import { Due } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { daysBetween, formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Chip } from '#ui/chip.tsx'
import { Deadline } from '#ui/deadline.tsx'
import { Facts } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type OrderLine, type PlacementFile, recordOrder } from '../contract.ts'
import { ActButtons, type OfferedAct } from './act-buttons.tsx'
import { type Asked, type Told, textOf } from './act-dialog.tsx'
import classes from './board.module.css'
import { useMessages } from './messages.ts'
import { clockWords, orderActWords, wordsOfStep } from './words.ts'

/** The court's orders with their clocks, and what may be recorded of them now. */
export function OrderPanel({ file, orders }: { file: PlacementFile; orders: CourtOrders }) {
  const say = useMessages()
  const standing = file.orders.find(({ state }) => ['arrived', 'applied', 'in-force'].includes(state))
  const acts = useOrderActs(file, orders, standing)
  return (
    <Panel title={say('orders')} icon={IconScale} footer={acts.length > 0 && <ActButtons acts={acts} small />}>
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
  const state = wordsOfStep(order.state)
  const ground = order.extension && orders.extensions[order.extension]
  return (
    <div className={layout.stack}>
      <div className={layout.line}>
        <b>{kind ? inWords(kind.name) : order.kind}</b>
        <Chip tone={state.tone}>{inWords(state)}</Chip>
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

function useOrderActs(file: PlacementFile, orders: CourtOrders, standing: OrderLine | undefined): OfferedAct[] {
  const say = useMessages()
  const { session, may, say: inWords } = useSession()
  const act = useAct(recordOrder)
  if (!may('placement.order') || file.case.state === 'closed') return []

  const options = (
    of: Readonly<Record<string, { name: { tr: string; en: string } }>>,
    isOffered: (id: string) => boolean = () => true,
  ) => Object.entries(of).flatMap(([value, { name }]) => (isOffered(value) ? [{ value, label: inWords(name) }] : []))
  const isUrgent = (kind: string) => orders.kinds[kind]?.isUrgent === true
  const on: Asked = { name: 'on', label: say('on'), kind: 'day', value: session.today }
  const kindOf = (urgent: boolean): Asked => {
    const offered = options(orders.kinds, kind => isUrgent(kind) === urgent)
    return { name: 'kind', label: say('orderKind'), kind: 'choice', options: offered, value: offered[0]?.value ?? null }
  }
  const court: Asked[] = [
    { name: 'court', label: say('court'), kind: 'line' },
    { name: 'number', label: say('courtNumber'), kind: 'line' },
    { name: 'placeSecret', label: say('placeSecretAsk'), kind: 'check', value: standing?.placeSecret ?? false },
  ]
  const reason: Asked = { name: 'reason', label: say('reason'), kind: 'text' }
  const asksOf: Record<string, Asked[]> = {
    apply: [on],
    decide: [on, ...court],
    refuse: [on, reason],
    review: [on, { ...reason, label: say('note'), optional: true }],
    extend: [
      on,
      { name: 'extension', label: say('extensionGround'), kind: 'choice', options: options(orders.extensions) },
      { name: 'lastDay', label: say('lastDay'), kind: 'day' },
      reason,
    ],
    end: [on, reason],
  }
  const offer = (
    name: 'arrive' | 'apply' | 'decide' | 'refuse' | 'review' | 'extend' | 'end',
    asks: Asked[],
    orderId?: string,
  ): OfferedAct => ({
    key: `${orderId ? 'step' : 'new'}-${name}`,
    label: inWords(orderActWords[name]!),
    variant: name === 'end' || name === 'refuse' ? 'subtle' : 'default',
    asks,
    send: (told: Told, { actId, newId }) =>
      act.mutateAsync({
        params: { id: file.case.id },
        body: {
          actId,
          orderId: orderId ?? newId,
          act: name,
          on: textOf(told, 'on') ?? session.today,
          kind: textOf(told, 'kind'),
          court: textOf(told, 'court'),
          number: textOf(told, 'number'),
          placeSecret: told.placeSecret === true,
          extension: textOf(told, 'extension'),
          lastDay: textOf(told, 'lastDay'),
          reason: textOf(told, 'reason'),
        },
      }),
  })
  const steps = (['apply', 'decide', 'refuse', 'review', 'extend', 'end'] as const)
    .filter(name => standing?.allowedActs.includes(name))
    .filter(name => !(standing && isUrgent(standing.kind) && (name === 'review' || name === 'extend')))
    .map(name => offer(name, asksOf[name]!, standing!.id))
  const arrival = { ...reason, label: say('arrivalNote'), optional: true }
  const begins = standing
    ? standing.state === 'in-force' && isUrgent(standing.kind)
      ? [offer('decide', [on, kindOf(false), ...court])]
      : []
    : [offer('arrive', [on, kindOf(true), arrival]), offer('decide', [on, kindOf(false), ...court])]
  return [...steps, ...begins]
}

import type { Row } from '#database/types.ts'
import { type Deadline, dueOn, versionOf } from '#kernel/clock/deadline.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import type { CourtOrders } from './definition.ts'

/** One clock of an order: when it began, by when it is due, when it was met. */
export interface OrderClock {
  readonly clock: 'application' | 'judgement' | 'urgentOrder' | 'review'
  readonly began: Day
  readonly due: Day
  /** null while it runs. */
  readonly metOn: Day | null
  readonly law: string
  readonly confidence: 'found' | 'derived' | 'unconfirmed'
}

type Order = Pick<
  Row<'care_order'>,
  'kind' | 'state' | 'arrived_on' | 'applied_on' | 'decided_on' | 'reviewed_on' | 'until_day' | 'due_on'
>

/** The clock that an act of the order sets going; null where it sets none. `until` is the order's own last day where it has one. */
export function clockAfter({ clocks, kinds }: CourtOrders, act: string, kind: string, on: Day): Day | null {
  if (act === 'arrive') return dueOn(clocks.application, on)
  if (act === 'apply') return dueOn(clocks.judgement, on)
  if (act === 'decide') return dueOn(kinds[kind]?.isUrgent ? clocks.urgentOrder : clocks.review, on)
  if (act === 'review') return dueOn(clocks.review, on)
  return null
}

/** First day on which an urgent order decided on the day no longer holds; the law sets it, not the court. */
export const urgentOrderEnds = ({ clocks }: CourtOrders, on: Day): Day => addDays(dueOn(clocks.urgentOrder, on), 1)

/** The clocks of an order in the order of time, met and running. */
export function clocksOf({ clocks, kinds }: CourtOrders, order: Order): OrderClock[] {
  const list: OrderClock[] = []
  const add = (clock: OrderClock['clock'], deadline: Deadline, began: Day | null, metOn: Day | null, due?: Day | null) => {
    if (!began) return
    const { law, confidence } = versionOf(deadline, began)
    list.push({ clock, began, due: due ?? dueOn(deadline, began), metOn, law, confidence })
  }
  add('application', clocks.application, order.arrived_on, order.applied_on)
  add('judgement', clocks.judgement, order.applied_on, order.decided_on)
  if (order.state !== 'in-force') return list
  if (kinds[order.kind]?.isUrgent) add('urgentOrder', clocks.urgentOrder, order.decided_on, null, order.due_on)
  else add('review', clocks.review, order.reviewed_on ?? order.decided_on, null, order.due_on)
  return list
}

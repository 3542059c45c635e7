import { type Day, daysBetween } from '#platform/day/day.ts'

/** Someone whose placement is decided and who waits for a place. */
export interface Waiting {
  /** Day of the decision to place. */
  readonly since: Day
  /** Last day of an urgent order; null where a lasting one holds. */
  readonly urgentUntil: Day | null
  /** Brothers and sisters in care already. */
  readonly siblingsInCare: number
}

export type WaitingReason = { readonly reason: 'urgent-order' | 'siblings-in-care' | 'waiting'; readonly count: number }

/**
 * The order of those who wait, each with its reasons: an urgent order that ends soonest, then brothers and sisters who are in care
 * already, then whoever has waited longest. No source sets an order; it is a proposal. Pure.
 */
export function orderOfWaiting<Someone extends Waiting>(
  waiting: readonly Someone[],
  on: Day,
): { someone: Someone; reasons: WaitingReason[] }[] {
  const rank = (each: Waiting) => [each.urgentUntil ?? '9999', each.siblingsInCare > 0 ? '0' : '1', each.since].join(' ')
  return waiting
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
    .map(someone => ({ someone, reasons: reasonsOf(someone, on) }))
}

function reasonsOf({ since, urgentUntil, siblingsInCare }: Waiting, on: Day): WaitingReason[] {
  return [
    ...(urgentUntil ? [{ reason: 'urgent-order' as const, count: daysBetween(on, urgentUntil) }] : []),
    ...(siblingsInCare > 0 ? [{ reason: 'siblings-in-care' as const, count: siblingsInCare }] : []),
    { reason: 'waiting', count: daysBetween(since, on) },
  ]
}

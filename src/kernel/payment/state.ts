import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

/** computed → proposed → approved → released: each by another person (the table's own checks hold it). */
export const paymentRun: Concept<'payment_run'> = {
  name: 'payment_run',
  allowedActs: { absent: ['compute'], computed: ['propose'], proposed: ['approve'], approved: ['release'], released: [] },
  apply: (row, act) => {
    if (act.act === 'compute') {
      const run = opened<'payment_run'>(act, {
        proposed_by: null,
        approved_by: null,
        released_by: null,
        paid_on: null,
        state: 'computed',
      })
      return { ...run, total: BigInt(run.total), computed_by: act.recordedBy }
    }
    if (act.act === 'propose') return changed(row, act, { state: 'proposed', proposed_by: act.recordedBy })
    if (act.act === 'approve') return changed(row, act, { state: 'approved', approved_by: act.recordedBy })
    return changed(row, act, { state: 'released', released_by: act.recordedBy, paid_on: act.effective })
  },
}

const untouched = { released_by: null, paid_on: null, returned_on: null, reason: null, state: 'computed' } as const

/**
 * One person's money for one month. The table holds one line of it (paid_once): what the bank returned is therefore paid again by an
 * act of its own on the same line, and a line that waited while its days changed is recomputed into the month's next run. Only a paid
 * line counts in the money figure, so a return takes the payment back on the day on which it was made.
 */
export const paymentLine: Concept<'payment_line'> = {
  name: 'payment_line',
  allowedActs: {
    absent: ['compute'],
    computed: ['pay', 'hold'],
    held: ['unhold', 'pay', 'recompute'],
    paid: ['return'],
    returned: ['pay-again', 'recompute'],
  },
  apply: (row, act) => {
    if (act.act === 'compute') {
      const line = opened<'payment_line'>(act, { kind: 'regular', household_id: null, ...untouched })
      return { ...line, amount: BigInt(line.amount) }
    }
    if (act.act === 'recompute') {
      const line = changed(row, act, untouched)
      return { ...line, amount: BigInt(line.amount) }
    }
    if (act.act === 'hold') return changed(row, act, { state: 'held' })
    if (act.act === 'unhold') return changed(row, act, untouched)
    if (act.act === 'return') return changed(row, act, { state: 'returned', returned_on: act.effective })
    return changed(row, act, { ...untouched, state: 'paid', released_by: act.recordedBy, paid_on: act.effective })
  },
}

export type LineAct = 'hold' | 'unhold' | 'return' | 'pay'

/** What may be done with a line in a run: before the release it is held or let go, afterwards paid, returned or paid again. */
export function lineActs(lineState: string, runState: string): readonly LineAct[] {
  if (lineState === 'computed') return ['hold']
  if (lineState === 'paid') return ['return']
  if (lineState === 'held' && runState !== 'released') return ['unhold']
  return ['pay']
}

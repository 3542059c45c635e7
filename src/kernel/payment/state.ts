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

/** One award's money for one month: paid once, or returned and paid again as its own act. */
export const paymentLine: Concept<'payment_line'> = {
  name: 'payment_line',
  allowedActs: { absent: ['compute'], computed: ['pay', 'hold'], held: ['pay'], paid: ['return'], returned: [] },
  apply: (row, act) => {
    if (act.act === 'compute') {
      const line = opened<'payment_line'>(act, {
        kind: 'regular',
        household_id: null,
        released_by: null,
        paid_on: null,
        state: 'computed',
      })
      return { ...line, amount: BigInt(line.amount) }
    }
    if (act.act === 'pay') return changed(row, act, { state: 'paid', released_by: act.recordedBy, paid_on: act.effective })
    return changed(row, act, { state: act.act === 'hold' ? 'held' : 'returned' })
  },
}

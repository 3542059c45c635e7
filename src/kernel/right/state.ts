import type { Row } from '#database/types.ts'
import type { Act, Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'
import { cardActs, cardBatchActs, jobPlacementActs, rightHolderActs } from './acts.ts'

export const rightHolder: Concept<'right_holder'> = {
  name: 'right_holder',
  allowedActs: rightHolderActs,
  apply: (row, act) => {
    if (act.act === 'register')
      return opened<'right_holder'>(act, {
        derives_from: null,
        event: null,
        since_day: act.effective,
        until_day: null,
        end_reason: null,
        state: 'in-force',
      })
    if (act.act === 'end') return changed(row, act, { until_day: act.effective, state: 'ended' })
    return changed(row, act)
  },
}

const blankCard = {
  replaces_id: null,
  decided_by: null,
  decided_on: null,
  reason: null,
  batch_id: null,
  number: null,
  printed_on: null,
  delivered_on: null,
  delivered_by: null,
  receiver: null,
  receiver_reason: null,
  ended_on: null,
  end_reason: null,
} satisfies Partial<Row<'card'>>

const decided = { approve: 'approved', refuse: 'refused', return: 'returned' } as const

export const card: Concept<'card'> = {
  name: 'card',
  allowedActs: cardActs,
  apply: (row, act) => {
    switch (act.act) {
      case 'propose':
        return opened<'card'>(act, {
          ...blankCard,
          prepared_by: act.recordedBy,
          proposed_on: act.effective,
          state: 'proposed',
        })
      case 'approve':
      case 'refuse':
      case 'return':
        return changed(row, act, { state: decided[act.act], decided_by: act.recordedBy, decided_on: act.effective })
      case 'batch':
        return changed(row, act, { state: 'batched' })
      case 'print':
        return changed(row, act, { state: 'printed', printed_on: act.effective })
      case 'spoil':
        return unprinted(row, act)
      case 'deliver':
        return changed(row, act, { state: 'delivered', delivered_on: act.effective, delivered_by: act.recordedBy })
      case 'cancel':
        return changed(row, act, { state: 'cancelled' })
      default:
        return changed(row, act, { state: 'ended', ended_on: act.effective })
    }
  },
}

/** A misprinted card goes into the next batch with a number of its own; the spoilt one stays in the history. */
const unprinted = (row: Row<'card'> | undefined, act: Act) =>
  changed(row, { ...act, facts: {} }, { state: 'approved', batch_id: null, number: null, printed_on: null })

export const cardBatch: Concept<'card_batch'> = {
  name: 'card_batch',
  allowedActs: cardBatchActs,
  apply: (row, act) => {
    if (act.act === 'make')
      return opened<'card_batch'>(act, {
        made_by: act.recordedBy,
        made_on: act.effective,
        printed_by: null,
        printed_on: null,
        state: 'made',
      })
    return changed(row, act, { state: 'printed', printed_by: act.recordedBy, printed_on: act.effective })
  },
}

/** An appointment to a public post: once made it stays in the record. */
export const jobPlacement: Concept<'job_placement'> = {
  name: 'job_placement',
  allowedActs: jobPlacementActs,
  apply: (_, act) => opened<'job_placement'>(act, { appointed_on: act.effective, state: 'appointed' }),
}

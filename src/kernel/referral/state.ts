import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

export const referral: Concept<'referral'> = {
  name: 'referral',
  allowedActs: { absent: ['send'], sent: ['accept', 'decline'], accepted: [], declined: [] },
  apply: (row, act) => {
    if (act.act === 'send')
      return opened<'referral'>(act, {
        sent_on: act.effective,
        due_on: null,
        answered_on: null,
        reason: null,
        case_id: null,
        state: 'sent',
      })
    return changed(row, act, { answered_on: act.effective, state: act.act === 'accept' ? 'accepted' : 'declined' })
  },
}

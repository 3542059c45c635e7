import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

/** A visit is not a household, not a person and not a referral: a door may be knocked on in vain. */
export const visit: Concept<'visit'> = {
  name: 'visit',
  allowedActs: { absent: ['plan'], planned: ['complete', 'void'], done: ['void'], void: [] },
  apply: (row, act) => {
    if (act.act === 'plan')
      return opened<'visit'>(act, {
        planned_on: act.effective,
        done_on: null,
        outcome: null,
        risk: null,
        note: null,
        state: 'planned',
      })
    if (act.act === 'void') return changed(row, { ...act, facts: {} }, { state: 'void' })
    // `sent` tells a retry; visits recorded before needs had rows of their own name them here. What was found of the home stands in
    // the memberships that the visit wrote.
    const { sent: _, needs: __, home: ___, ...found } = act.facts
    return changed(row, { ...act, facts: found }, { state: 'done', done_on: act.effective })
  },
}

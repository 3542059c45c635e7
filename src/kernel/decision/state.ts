import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

/** The software proposes and the lawful decider decides; facts, rule version and outcome are kept with it for ever. */
export const decision: Concept<'decision'> = {
  name: 'decision',
  allowedActs: { absent: ['propose'], proposed: ['approve', 'return'], returned: [], granted: [], refused: [] },
  apply: (row, act) => {
    if (act.act === 'propose')
      return opened<'decision'>(act, {
        proposed_on: act.effective,
        decided_by: null,
        decided_on: null,
        reason: null,
        state: 'proposed',
      })
    const state = act.act === 'return' ? 'returned' : row!.outcome
    return changed(row, act, { state, decided_by: act.recordedBy, decided_on: act.effective })
  },
}

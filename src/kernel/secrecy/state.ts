import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

/** A decision that hides a person from all but the desk that keeps the vault. What it moved, and from where, stays with its first act. */
export const secrecyOrder: Concept<'secrecy_order'> = {
  name: 'secrecy_order',
  allowedActs: { absent: ['order'], standing: ['extend', 'lift'], lifted: [] },
  apply: (row, act) => {
    const { moved: _, reason: __, ...columns } = act.facts
    if (act.act === 'order')
      return opened<'secrecy_order'>(
        { ...act, facts: columns },
        { ordered_on: act.effective, lifted_on: null, state: 'standing' },
      )
    if (act.act === 'extend') return changed(row, { ...act, facts: columns })
    return changed(row, { ...act, facts: columns }, { lifted_on: act.effective, state: 'lifted' })
  },
}

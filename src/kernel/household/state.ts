import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

export const household: Concept<'household'> = {
  name: 'household',
  allowedActs: { absent: ['record'], standing: ['move', 'correct', 'dissolve'], dissolved: [] },
  stateOf: row => (row.dissolved_on ? 'dissolved' : 'standing'),
  apply: (row, act) => {
    if (act.act === 'record') return opened<'household'>(act, { address_code: null, dissolved_on: null })
    if (act.act === 'dissolve') return changed(row, act, { dissolved_on: act.effective })
    return changed(row, act)
  },
}

/** Register, declaration and visit may each say another thing of who lives here; each is kept with its own days. */
export const membership: Concept<'membership'> = {
  name: 'membership',
  allowedActs: { absent: ['join'], member: ['leave'], left: [] },
  stateOf: row => (row.during.endsWith(',)') ? 'member' : 'left'),
  apply: (row, act) => {
    if (act.act === 'join') return opened<'membership'>(act, { during: `[${act.effective},)` })
    return changed(row, act, { during: row!.during.replace(/,\)$/, `,${act.effective})`) })
  },
}

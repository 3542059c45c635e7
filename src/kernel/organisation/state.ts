import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

/** Centres, foundations and the directorate itself; an organisation's circle answers for its cases. */
export const organisation: Concept<'organisation'> = {
  name: 'organisation',
  allowedActs: { absent: ['open'], open: ['rename', 'close'], closed: [] },
  stateOf: row => (row.closed_on ? 'closed' : 'open'),
  apply: (row, act) => {
    if (act.act === 'open') return opened<'organisation'>(act, { opened_on: act.effective, closed_on: null })
    if (act.act === 'close') return changed(row, act, { closed_on: act.effective })
    return changed(row, act)
  },
}

/** Which centre serves which neighbourhood, from when: not by district (15 centres, 30 districts). */
export const serviceArea: Concept<'service_area'> = {
  name: 'service_area',
  allowedActs: { absent: ['assign'], assigned: [] },
  stateOf: () => 'assigned',
  apply: (_, act) => opened<'service_area'>(act),
}

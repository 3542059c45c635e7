import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

/** Centres, foundations, facilities and the directorate itself; an organisation's circle answers for its cases. */
export const organisation: Concept<'organisation'> = {
  name: 'organisation',
  allowedActs: { absent: ['open'], open: ['rename', 'vacate', 'close'], closed: [] },
  stateOf: row => (row.closed_on ? 'closed' : 'open'),
  apply: (row, act) => {
    if (act.act === 'open')
      return opened<'organisation'>(act, { opened_on: act.effective, closed_on: null, parent_id: null, vacate_by: null })
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

/** Part of a facility that people live in together, with its places; a foster family is one, too. */
export const unit: Concept<'unit'> = {
  name: 'unit',
  allowedActs: { absent: ['open'], open: ['change', 'explain', 'close'], closed: [] },
  stateOf: row => (row.closed_on ? 'closed' : 'open'),
  apply: (row, act) => {
    if (act.act === 'open')
      return opened<'unit'>(act, {
        opened_on: act.effective,
        closed_on: null,
        household_id: null,
        district_id: null,
        below_reason: null,
        serves: act.facts.serves ?? {},
      })
    if (act.act === 'close') return changed(row, act, { closed_on: act.effective })
    return changed(row, act)
  },
}

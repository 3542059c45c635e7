import type { Row } from '#database/types.ts'
import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'
import { covers, type Day, type Period } from '#platform/day/day.ts'

type Award = Row<'award'>

/** In force on a day D: from_day ≤ D < until_day, and not suspended. Its acts name the change or decision they follow from. */
export const award: Concept<'award'> = {
  name: 'award',
  allowedActs: { absent: ['grant'], 'in-force': ['suspend', 'resume', 'end', 'void'], ended: ['end', 'void'], void: [] },
  apply: (row, act) => {
    if (act.act === 'grant')
      return opened<'award'>(act, { from_day: act.effective, until_day: null, suspensions: [], state: 'in-force' })
    const columns = act.act === 'void' ? { state: 'void' } : columnsAfter(row!, act.act as ChangeKind, act.effective)
    return changed(row, { ...act, facts: {} }, columns)
  },
}

/** What a change makes of an award from a day on. */
export function columnsAfter(row: Award, kind: ChangeKind, from: Day): Partial<Award> {
  const suspensions = suspensionsOf(row)
  if (kind === 'suspend') return { suspensions: [...suspensions, { from, until: null }] }
  if (kind === 'resume') return { suspensions: suspensions.map(each => (each.until ? each : { ...each, until: from })) }
  return { until_day: from, state: 'ended' }
}

/** A change that waits for its decider, or what became of it; approved, it is recorded on the award as an act of its own. */
export const awardChange: Concept<'award_change'> = {
  name: 'award_change',
  allowedActs: { absent: ['propose'], proposed: ['approve', 'return'], approved: [], returned: [] },
  apply: (row, act) => {
    if (act.act === 'propose')
      return opened<'award_change'>(act, {
        prepared_by: act.recordedBy,
        proposed_on: act.effective,
        decided_by: null,
        decided_on: null,
        answer: null,
        state: 'proposed',
      })
    const state = act.act === 'approve' ? 'approved' : 'returned'
    return changed(row, act, { state, decided_by: act.recordedBy, decided_on: act.effective })
  },
}

export const suspensionsOf = (row: Award) => row.suspensions as readonly Period[]

/** How an award that is not void stands on a day, as people ask it. */
export function standingOn(row: Award, day: Day): 'in-force' | 'suspended' | 'ended' {
  if (row.until_day !== null && row.until_day <= day) return 'ended'
  return suspensionsOf(row).some(each => isInside(each, day)) ? 'suspended' : 'in-force'
}

/** A suspension that was lifted from its first day on covers none. */
export const isInside = ({ from, until }: Period, day: Day) => from !== until && covers({ from, until }, day)

export type ChangeKind = 'suspend' | 'resume' | 'end'

/** Which changes an award allows: what is suspended is resumed or ended, and the day of an end may be set right. */
export function changesOf(row: Award): readonly ChangeKind[] {
  if (row.state !== 'in-force') return row.state === 'ended' ? ['end'] : []
  return suspensionsOf(row).some(each => each.until === null) ? ['resume', 'end'] : ['suspend', 'end']
}

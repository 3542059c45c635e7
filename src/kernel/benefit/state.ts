import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

interface Suspension {
  from: string
  until: string | null
}

/** In force on a day D: from_day ≤ D < until_day, and not suspended. */
export const award: Concept<'award'> = {
  name: 'award',
  allowedActs: { absent: ['grant'], 'in-force': ['suspend', 'resume', 'end', 'void'], ended: ['void'], void: [] },
  apply: (row, act) => {
    if (act.act === 'grant')
      return opened<'award'>(act, { from_day: act.effective, until_day: null, suspensions: [], state: 'in-force' })
    const suspensions = row!.suspensions as Suspension[]
    if (act.act === 'suspend') return changed(row, act, { suspensions: [...suspensions, { from: act.effective, until: null }] })
    if (act.act === 'resume')
      return changed(row, act, { suspensions: suspensions.map(each => (each.until ? each : { ...each, until: act.effective })) })
    if (act.act === 'end') return changed(row, act, { until_day: act.effective, state: 'ended' })
    return changed(row, act, { state: 'void' })
  },
}

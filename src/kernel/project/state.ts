import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'
import { appropriationActs, progressActs, projectActs } from './acts.ts'

/** What the project costs as a whole from a day on; kuruş in text. */
export interface Cost {
  from: string
  amount: string
}

/** planned → approved by another → ongoing → completed; its cost is dated, so that a revision does not rewrite what was. */
export const project: Concept<'project'> = {
  name: 'project',
  allowedActs: projectActs,
  apply: (row, act) => {
    if (act.act === 'plan') {
      const { cost, ...facts } = act.facts as { cost: string | null }
      return opened<'project'>(
        { ...act, facts },
        {
          parent_id: null,
          costs: cost === null ? [] : [{ from: act.effective, amount: cost }],
          planned_by: act.recordedBy,
          planned_on: act.effective,
          decided_by: null,
          decided_on: null,
          started_on: null,
          ended_on: null,
          reason: null,
          state: 'planned',
        },
      )
    }
    if (act.act === 'revise-cost') {
      const { cost, reason } = act.facts as { cost: string; reason: string }
      const costs = [...(row!.costs as Cost[]), { from: act.effective, amount: cost }]
      return changed(row, { ...act, facts: {} }, { costs, reason })
    }
    if (act.act === 'approve' || act.act === 'refuse')
      return changed(row, act, {
        decided_by: act.recordedBy,
        decided_on: act.effective,
        state: act.act === 'approve' ? 'approved' : 'refused',
      })
    if (act.act === 'start') return changed(row, act, { started_on: act.effective, state: 'ongoing' })
    return changed(row, act, { ended_on: act.effective, state: act.act === 'complete' ? 'completed' : 'cancelled' })
  },
}

/** Money that a year's budget gives to a project. */
export const appropriation: Concept<'appropriation'> = {
  name: 'appropriation',
  allowedActs: appropriationActs,
  apply: (row, act) => {
    if (act.act === 'withdraw') return changed(row, { ...act, facts: {} }, { state: 'withdrawn' })
    const given = opened<'appropriation'>(act, { given_on: act.effective, state: 'stands' })
    return { ...given, amount: BigInt(given.amount) }
  },
}

/** How far a project had come on a day, with a photograph where there is one. */
export const progress: Concept<'progress'> = {
  name: 'progress',
  allowedActs: progressActs,
  apply: (row, act) => {
    if (act.act === 'attach') return changed(row, act)
    if (act.act === 'withdraw') return changed(row, { ...act, facts: {} }, { state: 'withdrawn' })
    return opened<'progress'>(act, {
      on_day: act.effective,
      reported_by: act.recordedBy,
      photo_sha256: null,
      photo_type: null,
      state: 'stands',
    })
  },
}

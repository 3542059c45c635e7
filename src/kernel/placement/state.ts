import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'
import {
  careOrderActs,
  careOrderSteps,
  dischargeActs,
  dischargeSteps,
  placementActs,
  placementNeedActs,
  placementNeedSteps,
  placementSteps,
} from './acts.ts'

/** The day on which each step was taken stands in a column of its own; the clock that begins comes with the act. */
const dayOfStep: Readonly<Record<string, 'arrived_on' | 'applied_on' | 'decided_on' | 'reviewed_on' | 'until_day'>> = {
  arrive: 'arrived_on',
  apply: 'applied_on',
  decide: 'decided_on',
  refuse: 'decided_on',
  review: 'reviewed_on',
  end: 'until_day',
}

const noOrderYet = {
  arrived_on: null,
  applied_on: null,
  decided_on: null,
  until_day: null,
  court: null,
  number: null,
  place_secret: false,
  reviewed_on: null,
  due_on: null,
  extension: null,
  reason: null,
}

export const careOrder: Concept<'care_order'> = {
  name: 'care_order',
  allowedActs: careOrderActs,
  apply: (row, act) => {
    const step = dayOfStep[act.act]
    const state = careOrderSteps[act.act as keyof typeof careOrderSteps]
    const rest = { state, ...(step ? { [step]: act.effective } : {}) }
    if (!row) return opened<'care_order'>(act, { ...noOrderYet, ...rest })
    const stopped = state === 'ended' || state === 'refused' ? { due_on: null } : {}
    return changed(row, act, { ...rest, ...stopped })
  },
}

export const placementNeed: Concept<'placement_need'> = {
  name: 'placement_need',
  allowedActs: placementNeedActs,
  apply: (row, act) => {
    const state = placementNeedSteps[act.act as keyof typeof placementNeedSteps]
    if (!row)
      return opened<'placement_need'>(act, {
        proposed_on: act.effective,
        decided_by: null,
        decided_on: null,
        reason: null,
        school_district_id: null,
        state,
      })
    const isDecided = row.state === 'proposed'
    return changed(row, act, { state, ...(isDecided ? { decided_by: act.recordedBy, decided_on: act.effective } : {}) })
  },
}

export const placement: Concept<'placement'> = {
  name: 'placement',
  allowedActs: placementActs,
  apply: (row, act) => {
    if (act.act === 'extend') return changed(row, act)
    const rest = {
      state: placementSteps[act.act as keyof typeof placementSteps],
      since: act.effective,
      back_on: null,
      note: null,
    }
    if (act.act === 'admit')
      return opened<'placement'>(act, {
        ...rest,
        from_day: act.effective,
        until_day: null,
        apart_reason: null,
        outside_reason: null,
        ground: null,
      })
    return changed(row, act, { ...rest, ...(act.act === 'end' ? { until_day: act.effective } : {}) })
  },
}

export const discharge: Concept<'discharge'> = {
  name: 'discharge',
  allowedActs: dischargeActs,
  apply: (row, act) => {
    const state = dischargeSteps[act.act as keyof typeof dischargeSteps]
    if (!row)
      return opened<'discharge'>(act, { proposed_on: act.effective, decided_by: null, decided_on: null, reason: null, state })
    return changed(row, act, { state, decided_by: act.recordedBy, decided_on: act.effective })
  },
}

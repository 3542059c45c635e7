import { addDays } from '#platform/day/day.ts'
import type { Matter } from '../acts.ts'
import type { Change, Founder } from '../contract.ts'

/** What is being typed of a change, of whatever matter. */
export interface ChangeDraft {
  capacity: number | null
  managerName: string
  founder: Founder
  amount: bigint | null
  /** Last day of the permit. */
  lastDay: string | null
  /** By when those who live there have moved, and where to. */
  movedBy: string | null
  movedTo: string
}

export const emptyFounder: Founder = { kind: 'company', name: '', number: '', contactName: '', contactPhone: '' }
export const emptyChange: ChangeDraft = {
  capacity: null,
  managerName: '',
  founder: emptyFounder,
  amount: null,
  lastDay: null,
  movedBy: null,
  movedTo: '',
}

/** The change as it is sent; undefined while something of it is not written. `residents` is how many live there. */
export function changeOf(matter: Matter, draft: ChangeDraft, residents: number): Change | undefined {
  const until = draft.lastDay && addDays(draft.lastDay, 1)
  switch (matter) {
    case 'grant':
      return { matter, until }
    case 'renew':
      return until ? { matter, until } : undefined
    case 'change-capacity':
      return draft.capacity === null ? undefined : { matter, capacity: draft.capacity }
    case 'change-manager':
      return draft.managerName.trim() === '' ? undefined : { matter, managerName: draft.managerName }
    case 'transfer':
      return isWhole(draft.founder) ? { matter, founder: draft.founder } : undefined
    case 'fine':
      return draft.amount === null ? undefined : { matter, amount: String(draft.amount) }
    case 'suspend':
    case 'close':
      if (residents === 0) return { matter }
      return draft.movedBy && draft.movedTo.trim() ? { matter, plan: { until: draft.movedBy, words: draft.movedTo } } : undefined
    default:
      return { matter }
  }
}

export const isWhole = (founder: Founder): boolean => Object.values(founder).every(text => text.trim() !== '')

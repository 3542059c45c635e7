import type { Effect } from './contract.ts'

/** A reform that touches nobody. */
export const nobody: Effect = {
  persons: 1000,
  entitledBefore: 100,
  entitledAfter: 100,
  gained: 0,
  lost: 0,
  more: 0,
  less: 0,
  same: 100,
  undecided: 0,
  costBefore: '0',
  costAfter: '0',
}

import type { Resident } from './resident.ts'

/** Kinds of income added up for each household by one running sum over all persons. */
export interface Running {
  readonly kinds: readonly number[]
  readonly sums: number
  /**
   * How an unknown income is told: by a flag that is added in its place, so large that a household with such a sum or more is not known; by a
   * running count of them, where a household has too many for that; null where all are known.
   */
  readonly unknown: { readonly flag: number } | { readonly counts: number } | null
}

/** What is judged once for each household; its two bits stand in a byte of each of its persons. */
export type HouseholdLeaf = { readonly bytes: number; readonly shift: number } & (HouseholdCompare | HouseholdByte)

export interface HouseholdCompare {
  readonly kind: 'compare'
  readonly value: { readonly running: Running } | { readonly column: number }
  readonly heads: 'size' | { readonly column: number; readonly bytes: boolean } | null
  readonly atMost: boolean
  /** Bounds by the number of heads, 32 bits each. */
  readonly bounds: number
}

/** A choice or a yes or no; `means` is where 256 bytes say what each of its bytes comes to. */
export interface HouseholdByte {
  readonly kind: 'byte'
  readonly column: number
  readonly means: number
}

/** A comparison of the incomes of the person and the spouse; made last, and only where nothing else has refused. */
export interface CoupleLeaf {
  readonly self: readonly number[]
  readonly others: readonly number[]
  readonly mayBeUnknown: boolean
  readonly perHead: boolean
  readonly atMost: boolean
  readonly bounds: readonly [number, number]
}

export type Emitted =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Emitted[] }
  | { readonly kind: 'household'; readonly leaf: HouseholdLeaf }
  | { readonly kind: 'byte'; readonly column: number; readonly table: readonly number[] }
  | {
      readonly kind: 'number'
      readonly column: number
      readonly bytes: boolean
      readonly atMost: boolean
      readonly bound: number
      readonly mayBeUnknown: boolean
    }
  | {
      readonly kind: 'born-by'
      readonly column: number
      readonly day: number
      readonly required: boolean
      readonly mayBeUnknown: boolean
    }
  | {
      readonly kind: 'covers'
      readonly from: number
      readonly until: number
      readonly day: number
      readonly required: boolean
      readonly mayBeUnknown: boolean
    }

export interface EmittedPlan {
  /** All of them must hold. */
  readonly early: readonly Emitted[]
  readonly late: readonly CoupleLeaf[]
  readonly outcome: number
  /** What each who is granted is paid, where it is the same for all. */
  readonly amount: { readonly column: number; readonly kurus: number } | null
}

export interface Layout {
  readonly resident: Resident
  readonly runnings: readonly Running[]
  readonly householdLeaves: readonly HouseholdLeaf[]
  readonly plans: readonly EmittedPlan[]
  /** How many persons' places of the scratch a thread has for itself. */
  readonly personsOfScratch: number
}

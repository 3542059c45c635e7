import type { Deadline } from '#kernel/clock/deadline.ts'
import type { Confidence } from '#kernel/programme/contract.ts'
import { birthdayOf, type Day } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'

/** Something that the law says, and how sure we are of it. */
export interface Ruled {
  readonly law: string
  readonly confidence: Confidence
}

/** A kind of court order under which someone may be placed. */
export interface OrderKind extends Ruled {
  readonly name: Text
  /** Begins with the arrival, before any judge has spoken; the others begin with the decision. */
  readonly isUrgent?: true
}

/** A ground on which a stay goes on beyond the age at which it ends. */
export interface Extension extends Ruled {
  readonly name: Text
  /** Completed years that end it at the latest. */
  readonly untilAge: number
}

/** Placement under a court's orders: their kinds, and the clocks of the urgent one and of reviews. */
export interface CourtOrders {
  readonly kinds: Readonly<Record<string, OrderKind>>
  readonly clocks: {
    /** From the arrival to the application to the judge. */
    readonly application: Deadline
    /** From the application to the decision. */
    readonly judgement: Deadline
    /** How long an urgent order lasts. */
    readonly urgentOrder: Deadline
    /** From the decision, and from each review, to the next one. */
    readonly review: Deadline
  }
  readonly extensions: Readonly<Record<string, Extension>>
}

/** What a programme of the placement lifecycle supplies. */
export interface Placement {
  /** Prefix of its numbers: CE-2024-00001. */
  readonly numberPrefix: string
  /** Completed years, `from` ≤ age < `until`: refused outside; on the day they complete `until`, if there is one, the stay ends by itself. */
  readonly ages: Ruled & { readonly from: number; readonly until?: number }
  /** People in one unit: more than `most` is refused; fewer than `fewest` (0: no limit is known) warns once a unit, with one of `fewReasons`. */
  readonly unit: Ruled & { readonly most: number; readonly fewest: number; readonly fewReasons: Readonly<Record<string, Text>> }
  /** Left out where no court is asked: the decided need alone places people. */
  readonly orders?: CourtOrders
  /** Services within a family, each of which must have been tried first, or it is said why not. */
  readonly familyServices: Ruled & { readonly of: Readonly<Record<string, Text>> }
  /** On which a stay ends by decision. */
  readonly grounds: Readonly<Record<string, Text>>
}

/** The day on which a stay ends by itself for whoever was born on the day; null where no age ends it, or the birth is not known. */
export const endsByAge = ({ ages }: Placement, birth: Day | null): Day | null =>
  birth === null || ages.until === undefined ? null : birthdayOf(birth, ages.until)

/** Whom a unit takes, as its `serves` says; what is left out is open to all. */
export interface Serves {
  readonly sex?: 'female' | 'male'
  readonly ageFrom?: number
  readonly ageUntil?: number
}

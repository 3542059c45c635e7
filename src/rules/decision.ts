import type { Day, Period } from '#platform/day/day.ts'
import type { Operator } from './condition.ts'
import type { FactType, Owner } from './fact.ts'
import type { Confidence, Words } from './words.ts'

/**
 * What is stored of a decision: plain JSON, enough to render it and to decide again, whatever the code says by then.
 * Money, thresholds and margins are kuruş (counts where `unit` says so) as decimal strings.
 */
export interface Decision {
  readonly on: Day
  readonly knownOn?: Day
  /** The version of the conditions: 'first-known' or the day since which it holds. */
  readonly version: string
  /** granted: all conditions hold. refused: one certainly does not. missing: it depends on what is not known. */
  readonly outcome: 'granted' | 'refused' | 'missing'
  readonly facts: Readonly<Record<string, StoredValue>>
  readonly conditions: readonly ConditionTrace[]
  /** Empty unless the outcome is 'missing'. */
  readonly missing: readonly Missing[]
  readonly amount?: AmountTrace
}

export type StoredValue = string | number | boolean | Period
export type Result = true | false | 'unknown'

export interface ConditionTrace {
  readonly name: string
  readonly law: string
  readonly says: Words
  readonly result: Result
  readonly checks: readonly Check[]
}

export interface StoredFact {
  readonly path: string
  readonly label: Words
  /** null: not known */
  readonly value: StoredValue | null
}

/** One leaf of a condition's expression. */
export type Check = CompareCheck | ChoiceCheck | BooleanCheck | PeriodCheck | AgeCheck

export interface CompareCheck {
  readonly kind: 'compare'
  readonly result: Result
  readonly fact: StoredFact
  /** The count by which a per-head claim is made; threshold and margin are those of all heads together. */
  readonly heads?: StoredFact
  readonly unit: 'kurus' | 'count'
  readonly operator: Operator
  /** Whole part of the threshold for all heads; absent while unknown. */
  readonly threshold?: string
  /** The exact threshold [numerator, denominator] where it is not whole; then `threshold` is it cut down. */
  readonly exact?: readonly [string, string]
  /** value − threshold; negative below it. */
  readonly margin?: string
  readonly parameters: readonly ParameterUse[]
  readonly missing: readonly Missing[]
}

interface SimpleCheck {
  readonly result: Result
  readonly fact: StoredFact
  readonly missing: readonly Missing[]
}

export interface ChoiceCheck extends SimpleCheck {
  readonly kind: 'one-of'
  /** false: must be none of them. */
  readonly required: boolean
  readonly among: readonly string[]
  /** Words of the options that are named here. */
  readonly options: Readonly<Record<string, Words>>
}

export interface BooleanCheck extends SimpleCheck {
  readonly kind: 'is'
  readonly required: boolean
}

export interface PeriodCheck extends SimpleCheck {
  readonly kind: 'covers-day'
  /** false: must not cover the day. */
  readonly required: boolean
  /** Days from the decision's day to the last valid day: 0 = today is the last, negative = expired; absent without an end. */
  readonly margin?: number
  /** Days until it begins, when it has not begun. */
  readonly beginsIn?: number
}

export interface AgeCheck extends SimpleCheck {
  readonly kind: 'age'
  readonly years: number
  /** true: at least so many years; false: under. */
  readonly required: boolean
  readonly age?: number
  /** Days since (negative: until) the day on which the years are completed. */
  readonly margin?: number
}

export interface ParameterUse {
  readonly id: string
  readonly label: Words
  readonly type: 'money' | 'coefficient' | 'choice'
  /** money: kuruş; coefficient: decimal with a point; choice: its name. */
  readonly value: string
  readonly law: string
  readonly validFrom: Day
  readonly validUntil?: Day
  readonly knownSince?: Day
  readonly source: string
  readonly confidence: Confidence
}

export type Missing =
  | { readonly kind: 'fact'; readonly path: string; readonly owner: Owner; readonly type: FactType; readonly label: Words }
  | { readonly kind: 'parameter'; readonly id: string; readonly label: Words; readonly reason: 'not-known' | 'abolished' }

export interface AmountTrace {
  readonly kurus: string
  readonly parameters: readonly ParameterUse[]
}

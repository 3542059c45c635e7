import type { Day, Period } from '#platform/day/day.ts'
import type { Operator } from './condition.ts'
import type { FactType, Owner } from './fact.ts'
import type { Relation } from './home.ts'
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
  /** How household income and members were gathered, where the persons' incomes were given one by one. */
  readonly gathered?: Gathered
}

/** Money is kuruş as a string, or exactly [numerator, denominator] where it is not whole. */
export type StoredValue = string | number | boolean | Period | StoredRatio
export type StoredRatio = readonly [numerator: string, denominator: string]
export type Result = true | false | 'unknown'

export interface ConditionTrace {
  readonly name: string
  readonly law: string
  readonly says: Words
  /** Whether the claim counts as met, exceptions included. */
  readonly result: Result
  readonly checks: readonly Check[]
  /** How the checks belong together, where it is not simply that all must hold. */
  readonly shape?: Shape
  /** Only of a claim with exceptions: what the claim itself says. */
  readonly without?: Result
  readonly exceptions?: readonly ExceptionTrace[]
}

export interface ExceptionTrace {
  readonly label: string
  readonly law: string
  readonly says: Words
  /** Where it applies, the claim counts as met (true) or as not met (false). */
  readonly holds: boolean
  /** Whether it applies. */
  readonly applies: Result
  readonly checks: readonly Check[]
  readonly shape?: Shape
}

/** The index of a check, or several of which all or any must hold. */
export type Shape = number | { readonly all: readonly Shape[] } | { readonly any: readonly Shape[] }

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
  readonly exact?: StoredRatio
  /** value − threshold, both cut to whole units; negative below it. */
  readonly margin?: string
  /** The exact difference, only where the value is not whole. */
  readonly exactMargin?: StoredRatio
  readonly parameters: readonly ParameterUse[]
  /** What the limit was selected by, where it depends on an option or an age. */
  readonly selected?: readonly Selected[]
  readonly missing: readonly Missing[]
}

/** Which of several amounts was taken: that of an option, or that from an age on. */
export type Selected =
  | { readonly kind: 'choice'; readonly fact: StoredFact; readonly option: Words }
  | { readonly kind: 'age'; readonly fact: StoredFact; readonly age: number; readonly from: number }

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
  | {
      readonly kind: 'fact'
      readonly path: string
      readonly owner: Owner
      readonly type: FactType
      readonly label: Words
      /** Of a gathered income: whose incomes are not known. */
      readonly members?: readonly HomeMember[]
    }
  | { readonly kind: 'parameter'; readonly id: string; readonly label: Words; readonly reason: 'not-known' | 'abolished' }

export interface AmountTrace {
  readonly kurus: string
  readonly parameters: readonly ParameterUse[]
  readonly selected?: readonly Selected[]
}

/** A person of a dwelling: the applicant, the spouse, or the so manieth other. */
export interface HomeMember {
  readonly relation: Relation
  /** 1 for the first of this relation. */
  readonly place: number
}

/** Which incomes of whom were counted and which were left out, by the home in force. */
export interface Gathered {
  readonly label: Words
  readonly law: string
  /** The version of the home: 'first-known' or the day since which it holds. */
  readonly since: string
  /** Paths of the two facts that were filled. */
  readonly fills: { readonly income: string; readonly members: string }
  /** Everyone in the dwelling, whether they belong to this home, and whether their incomes are known. */
  readonly members: readonly (HomeMember & { readonly belongs: boolean; readonly known: boolean })[]
  readonly counted: readonly CountedIncome[]
  readonly left: readonly LeftIncome[]
}

interface GatheredIncome {
  /** Index in `members`. */
  readonly member: number
  readonly kind: string
  readonly label: Words
  /** The amount or value that was given. */
  readonly kurus: string
}

export interface CountedIncome extends GatheredIncome {
  /** Only where a share of the value counts. */
  readonly share?: StoredRatio
  readonly above?: ParameterUse
  /** What it adds to the income, exactly; only where it is not the amount itself. */
  readonly adds?: StoredRatio
}

export interface LeftIncome extends GatheredIncome {
  /** not-counted: no income by this home; not-a-member: of a person who does not belong to it. */
  readonly because: 'not-counted' | 'not-a-member'
}

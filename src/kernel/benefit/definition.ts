import type { Day, Period } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Money } from '#platform/money/money.ts'
import type { Parameter } from '#rules/parameter.ts'
import type { Entitlement } from '#rules/rule.ts'

/** A paper that a benefit asks for, and the facts that its days and level answer. */
export interface DocumentKind {
  readonly kind: string
  readonly label: Text
  readonly levels: Readonly<Record<string, Text>>
  /** No award without it. */
  readonly required: boolean
  readonly fills: { readonly validity: string; readonly level?: string }
}

/** What a programme of the benefit lifecycle supplies: its rules, papers, clock, and how a month becomes a line. */
export interface Benefit {
  readonly entitlement: Entitlement
  readonly documents: readonly DocumentKind[]
  /** Fact answered by the number of the household's members, unless the enquiry records another number. */
  readonly membersFact: string
  /** Months within which an application is answered. */
  readonly answerMonths: number
  /** Prefix of case numbers: EB-2024-00001. */
  readonly numberPrefix: string
  /** Kuruş for a whole month, on a day of it. */
  readonly monthlyAmountOn: (day: Day) => Money
  /** Days of the month that the periods cover together. */
  readonly coveredDays: (periods: readonly Period[], month: Day) => number
  readonly coveredAmount: (monthly: Money, days: number, month: Day) => Money
  /** Values on which a payment rests; an unconfirmed one holds the payment until an operator confirms it. */
  readonly paidOn: readonly Parameter[]
}

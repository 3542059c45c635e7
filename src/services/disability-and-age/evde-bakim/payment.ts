import {
  type Day,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  firstOfNextMonth,
  intersect,
  overlaps,
  type Period,
} from '#platform/day/day.ts'
import { fraction, type Money } from '#platform/money/money.ts'
import { amountOn } from '#rules/decide.ts'
import { getValueOn } from '#rules/parameter.ts'
import { benefitRounding, partMonth } from './parameters.ts'
import { amount } from './rules.ts'

/** Kuruş for a whole month, by the coefficient of that day. Throws RangeError on a day whose coefficient is not known. */
export function monthlyAmountOn(day: Day): Money {
  return amountOn(amount, day)
}

/** How many days of the month of `month` the periods cover together. Throws RangeError when two of them overlap: a day is paid once. */
export function coveredDays(periods: readonly Period[], month: Day): number {
  const whole = { from: firstOfMonth(month), until: firstOfNextMonth(month) }
  if (periods.some((one, index) => periods.slice(index + 1).some(other => overlaps(one, other)))) {
    throw new RangeError('coveredDays: two periods overlap')
  }
  return periods
    .map(period => intersect(period, whole))
    .reduce((days, part) => (part?.until ? days + daysBetween(part.from, part.until) : days), 0)
}

/**
 * A payment line in kuruş: monthly amount × covered days ÷ days of the month of `month`; a full month is the whole amount.
 * Both conventions, part month and rounding, are unconfirmed parameters.
 */
export function coveredAmount(monthly: Money, days: number, month: Day): Money {
  const of = daysInMonth(month)
  if (!Number.isInteger(days) || days < 0 || days > of) throw new RangeError(`coveredAmount: ${days} days of a month of ${of}`)
  if (monthly < 0n) throw new RangeError(`coveredAmount: negative monthly amount ${monthly}`)
  const convention = getValueOn(partMonth, month)
  switch (convention) {
    case 'covered-days-of-month':
      return fraction(monthly, days, of, getValueOn(benefitRounding, month))
  }
}

import type { Row } from '#database/types.ts'
import { addDays, type Day, firstOfMonth, firstOfNextMonth, intersect, type Period } from '#platform/day/day.ts'
import type { Money } from '#platform/money/money.ts'
import type { Benefit } from './definition.ts'
import { isInside, suspensionsOf } from './state.ts'

/** An award, and the days that its required papers cover. */
export interface Standing {
  readonly award: Row<'award'>
  readonly papers: readonly Period[]
}

/**
 * How many days of a month a person's awards pay: within an award, not suspended, and covered by a required paper. Pure.
 * `month` is any day of the month; what overlaps counts once.
 */
export function paidDays(benefit: Benefit, standings: readonly Standing[], month: Day): number {
  const days = new Set(standings.flatMap(standing => daysOf(standing, month)))
  return benefit.coveredDays(
    [...days].map(day => ({ from: day, until: addDays(day, 1) })),
    month,
  )
}

function daysOf({ award, papers }: Standing, month: Day): Day[] {
  // Ended from its first day on, or void, it pays nothing.
  if (award.state === 'void' || award.from_day === award.until_day) return []
  const days: Day[] = []
  const whole = { from: firstOfMonth(month), until: firstOfNextMonth(month) }
  for (const paper of papers) {
    const part = intersect(whole, paper)
    const own = part && intersect(part, { from: award.from_day, until: award.until_day })
    if (own) for (let day = own.from; day < own.until!; day = addDays(day, 1)) days.push(day)
  }
  return days.filter(day => !suspensionsOf(award).some(gap => isInside(gap, day)))
}

/**
 * What of a paid line was paid for days that its awards no longer pay, in kuruş: to be recovered (geri alım). Nothing where as many
 * days as were paid are still due, so that an amount published later makes no debt.
 */
export function undueOf(
  benefit: Benefit,
  standings: readonly Standing[],
  line: Pick<Row<'payment_line'>, 'month' | 'days' | 'amount'>,
): Money {
  const days = paidDays(benefit, standings, line.month)
  if (days >= line.days) return 0n
  const undue = line.amount - benefit.coveredAmount(benefit.monthlyAmountOn(line.month), days, line.month)
  return undue > 0n ? undue : 0n
}

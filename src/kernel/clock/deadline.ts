import type { Confidence } from '#kernel/programme/contract.ts'
import { addDays, addMonths, type Day, weekday } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'

/** A legal clock: within which time something must be done, counted from a day. Its length changes with the law, so it is dated. */
export interface Deadline {
  readonly id: string
  readonly name: Text
  /** In order of time; the first one holds for every day before, too. */
  readonly versions: readonly DeadlineVersion[]
}

interface DeadlineVersion {
  /** The day from which clocks that begin run by it. */
  readonly since: Day
  readonly length: Length
  readonly law: string
  readonly confidence: Confidence
}

type Length = { readonly days: number } | { readonly months: number } | { readonly workingDays: number }

/** The version by which a clock that begins on the day runs. */
export function versionOf({ versions }: Deadline, began: Day): DeadlineVersion {
  return versions.findLast(version => version.since <= began) ?? versions[0]!
}

/**
 * The last day on which it is still in time. The day it begins is not counted; working days leave out Saturdays and Sundays, public
 * holidays are not known here and are therefore counted.
 */
export function dueOn(deadline: Deadline, began: Day): Day {
  const { length } = versionOf(deadline, began)
  if ('days' in length) return addDays(began, length.days)
  if ('months' in length) return addMonths(began, length.months)
  let day = began
  for (let left = length.workingDays; left > 0; ) {
    day = addDays(day, 1)
    if (weekday(day) < 6) left -= 1
  }
  return day
}

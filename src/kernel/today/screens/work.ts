import type { Deed } from '#kernel/access/policy.ts'

const deedsOfAHome = [
  'case.read',
  'secrecy.read',
  'visit.record',
  'referral.answer',
  'payment.read',
  'licence.read',
  'course.attend',
  'placement.read',
  'figure.read',
  'edition.read',
  'audit.read',
  'clock.move',
] as const satisfies readonly Deed[]

/** Whether any deed of this role has something to show on the first page. */
export const hasWorkHere = (may: (deed: Deed) => boolean): boolean => deedsOfAHome.some(may)

/** The server lists at most so many cases with a deadline, and so many referrals; from there on a count is only a lower bound. */
export const mostListed = 12

/**
 * A period as it is drawn: `days` cells of which `elapsed` are gone before today. The day of the act is not counted, so the day on
 * which it is due is the last cell; when late, the cells after it are the days past it.
 */
export function drawnPeriod(total: number, daysLeft: number): { days: number; elapsed: number } {
  const days = Math.max(total, 1)
  const passed = total - daysLeft
  return { days, elapsed: daysLeft < 0 ? days - daysLeft : Math.max(passed - 1, 0) }
}

const steps = [1, 2, 5]

/** How many cases one door stands for, so that the longest row has at most `most` doors: 1, 2, 5, 10, 20 … */
export function casesOfADoor(largest: number, most = 14): number {
  for (let tens = 1; ; tens *= 10) {
    const step = steps.find(each => each * tens * most >= largest)
    if (step) return step * tens
  }
}

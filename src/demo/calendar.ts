import { addDays, type Day, daysBetween, weekday } from '#platform/day/day.ts'
import type { Random } from './random.ts'

/** A day between the two, both included. */
export const dayBetween = (random: Random, from: Day, to: Day): Day => addDays(from, random.int(0, daysBetween(from, to)))

/** Saturday and Sunday fall to the Friday before. */
export function workday(day: Day): Day {
  const of = weekday(day)
  return of > 5 ? addDays(day, 5 - of) : day
}

const two = (number: number) => String(number).padStart(2, '0')

/** An instant within office hours of the day, in UTC; Istanbul is three hours ahead all year. */
export const officeHour = (random: Random, day: Day): string =>
  `${day}T${two(random.int(6, 13))}:${two(random.int(0, 59))}:${two(random.int(0, 59))}.000Z`

/** A calendar day as ISO text, '2024-09-30'. Text order is time order; no clock and no time zone is involved. */
export type Day = string

/** A day taken apart, for those who ask much of it. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** True only for a day that exists in the Gregorian calendar, years 1000–9999. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && hasForm(value) && exists(read(value))
}

function hasForm(text: string): boolean {
  return text.length === 10 && text[4] === '-' && text[7] === '-'
}

function read(text: string): DayParts {
  return { year: digits(text, 0, 4), month: digits(text, 5, 7), day: digits(text, 8, 10) }
}

/** The number that the digits make; -1, which is no part of a day, where one is not a digit. */
function digits(text: string, from: number, until: number): number {
  let number = 0
  for (let place = from; place < until; place++) {
    const digit = text.charCodeAt(place) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/** Moves by whole days; negative goes back. Throws on a text that is not a day. */
export function addDays(day: Day, count: number): Day {
  return fromDayNumber(toDayNumber(partsOf(day)) + whole(count))
}

/** Moves by whole months and keeps the day of the month, clamped to the month's last day: 31.01 + 1 month = 28/29.02. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const months = year * 12 + (month - 1) + whole(count)
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 }
  return format({ ...target, day: Math.min(dayOfMonth, lengthOfMonth(target.year, target.month)) })
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return toDayNumber(partsOf(day))
}

/** Number of days in the month of `day`: 28 to 31. */
export function daysInMonth(day: Day): number {
  const { year, month } = partsOf(day)
  return lengthOfMonth(year, month)
}

export function firstOfMonth(day: Day): Day {
  return format({ ...partsOf(day), day: 1 })
}

export function firstOfNextMonth(day: Day): Day {
  return addMonths(firstOfMonth(day), 1)
}

/** 'YYYY-MM' */
export function monthOf(day: Day): string {
  partsOf(day)
  return day.slice(0, 7)
}

/** Completed years on `day`. Born on 29 February: a year older on 1 March of common years. Throws before birth. */
export function ageOn(birth: Day, day: Day): number {
  const age = yearsBetween(partsOf(birth), partsOf(day))
  if (age < 0) throw new RangeError(`ageOn: ${day} is before the birth on ${birth}`)
  return age
}

/** The same of days taken apart; negative before birth. */
export function yearsBetween(born: DayParts, today: DayParts): number {
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day)
  return today.year - born.year - (hadBirthday ? 0 : 1)
}

/** The first day on which someone born on `birth` has completed `years`; agrees with `ageOn`. */
export function birthdayOf(birth: Day, years: number): Day {
  return format(birthdayParts(partsOf(birth), years))
}

/** Days from that day to the day that `today` numbers; negative while the years are not completed. */
export function daysSinceBirthday(born: DayParts, years: number, today: number): number {
  // 29 February of a common year is numbered as 1 March.
  return today - toDayNumber({ year: born.year + whole(years), month: born.month, day: born.day })
}

function birthdayParts({ year, month, day }: DayParts, years: number): DayParts {
  const target = { year: year + whole(years), month, day }
  return exists(target) ? target : { year: target.year, month: 3, day: 1 }
}

/** 1 = Monday … 7 = Sunday */
export function weekday(day: Day): number {
  return ((((toDayNumber(partsOf(day)) + 3) % 7) + 7) % 7) + 1
}

/** '30.09.2024', in both languages of the screens. */
export function formatDay(day: Day): string {
  partsOf(day)
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}

/** Reads what people type: '5.9.2026', '05/09/2026', '05092026' (day first) or ISO. Null when it is not a day. */
export function parseDay(text: string): Day | null {
  const trimmed = text.trim()
  if (isDay(trimmed)) return trimmed
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(trimmed) ?? /^(\d{2})()(\d{2})(\d{4})$/.exec(trimmed)
  if (!match) return null
  const parts = { year: Number(match[4]), month: Number(match[3]), day: Number(match[1]) }
  return exists(parts) ? format(parts) : null
}

/** Half-open: `from` is inside, `until` is the first day outside; null = no end known. Never empty. */
export interface Period {
  readonly from: Day
  readonly until: Day | null
}

/** Throws when a bound is not a day, or when the period would be empty or reversed. */
export function period(from: Day, until: Day | null = null): Period {
  if (!isDay(from)) throw new RangeError(`period: not a day: ${JSON.stringify(from)}`)
  if (until === null) return { from, until }
  if (!isDay(until)) throw new RangeError(`period: not a day: ${JSON.stringify(until)}`)
  if (until <= from) throw new RangeError(`period: ends on ${until}, not after it begins on ${from}`)
  return { from, until }
}

export function covers({ from, until }: Period, day: Day): boolean {
  return from <= day && (until === null || day < until)
}

export function overlaps(one: Period, other: Period): boolean {
  return (other.until === null || one.from < other.until) && (one.until === null || other.from < one.until)
}

/** The days that lie in both; null when there are none. */
export function intersect(one: Period, other: Period): Period | null {
  if (!overlaps(one, other)) return null
  const from = laterOf(one.from, other.from)
  if (one.until === null) return { from, until: other.until }
  if (other.until === null) return { from, until: one.until }
  return { from, until: one.until === laterOf(one.until, other.until) ? other.until : one.until }
}

/** Number of days; null when the period has no end. */
export function lengthInDays({ from, until }: Period): number | null {
  return until === null ? null : daysBetween(from, until)
}

/** Reads PostgreSQL's text of a `daterange`: '[2024-01-01,2024-02-01)' or '[2024-01-01,)'. Throws on any other form, 'empty' included. */
export function parsePeriod(text: string): Period {
  const match = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/.exec(text)
  if (!match) throw new RangeError(`not a half-open daterange: ${JSON.stringify(text)}`)
  return period(match[1]!, match[2] ?? null)
}

/** PostgreSQL's text of a `daterange`: '[2024-01-01,)' */
export function formatPeriod({ from, until }: Period): string {
  return `[${from},${until ?? ''})`
}

function laterOf(one: Day, other: Day): Day {
  if (one > other) return one
  return other
}

/** Throws RangeError on a text that is not a day. */
export function partsOf(day: Day): DayParts {
  const parts = read(day)
  if (!hasForm(day) || !exists(parts)) throw new RangeError(`not a day (YYYY-MM-DD): ${JSON.stringify(day)}`)
  return parts
}

function exists({ year, month, day }: DayParts): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

function format({ year, month, day }: DayParts): Day {
  if (year < 1000 || year > 9999) throw new RangeError(`day outside the years 1000–9999: year ${year}`)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number: ${count}`)
  return count
}

// Years are counted from March, so that the leap day is the last day of a year; 719_468 days lie before 1970-01-01.
function toDayNumber({ year, month, day }: DayParts): number {
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leaps + dayOfYear - 719_468
}

function fromDayNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return format({ year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 })
}

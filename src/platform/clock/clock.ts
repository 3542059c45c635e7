/**
 * The one clock. Business time decides days, deadlines and what an act says of itself; real time is for sessions, tokens and the
 * audit's second time stamp only. A demo province stands still at its day until an operator moves it.
 */
export interface Clock {
  /** ISO day in the business zone. */
  today(): string
  /** ISO instant of business time. */
  now(): string
  /** ISO instant of the machine. */
  realNow(): string
}

const zone = 'Europe/Istanbul'
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

export const systemClock: Clock = {
  today: () => dayFormat.format(new Date()),
  now: () => new Date().toISOString(),
  realNow: () => new Date().toISOString(),
}

/** A clock that stands at ten in the morning (business zone, UTC+3 all year) of the day that `day` gives. */
export function standingClock(day: () => string): Clock {
  return {
    today: day,
    now: () => `${day()}T07:00:00.000Z`,
    realNow: () => new Date().toISOString(),
  }
}

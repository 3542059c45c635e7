import { type Day, isDay } from '#platform/day/day.ts'
import { DefinitionError } from './words.ts'

/** 'first-known' holds before every dated version. */
export type Since = 'first-known' | Day

/** Throws DefinitionError unless the versions begin with 'first-known' and go on day after day. */
export function requireSince(dated: Readonly<Record<string, unknown>>, of: string): void {
  const [first, ...later] = Object.keys(dated)
  if (first !== 'first-known') throw new DefinitionError(`${of} begin with 'first-known'`)
  later.forEach((since, index) => {
    if (!isDay(since)) throw new DefinitionError(`${of}: '${since}' is not a day`)
    if (index > 0 && since <= later[index - 1]!)
      throw new DefinitionError(`${of}: ${since} does not come after ${later[index - 1]}`)
  })
}

/** The version in force on the day. */
export function inForceOn<V extends { readonly since: Since }>(of: readonly V[], on: Day): V {
  return of.findLast(({ since }) => since === 'first-known' || since <= on)!
}

import { addDays, addMonths } from '#platform/day/day.ts'

/** The days of an edition: four a year, '2024-3' covers what took effect up to 30.09.2024. */
export interface EditionDays {
  id: string
  /** Last day covered. */
  asOf: string
}

/** @throws RangeError on an id that is no edition. */
export function editionDays(id: string): EditionDays {
  const match = /^(\d{4})-([1-4])$/.exec(id)
  if (!match) throw new RangeError(`no edition has the id ${JSON.stringify(id)}; one looks like 2024-3`)
  const quarter = Number(match[2])
  return { id, asOf: addDays(addMonths(`${match[1]}-01-01`, quarter * 3), -1) }
}

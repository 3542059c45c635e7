import { addMonths, type Day } from '#platform/day/day.ts'
import { dayNumber, notKnownDay, type Population } from '#rules/batch/population.ts'
import { type Axis, type Cells, cellsOf } from '#rules/simulate.ts'
import type { AxisName } from './contract.ts'

// Household types go by size, not by who lives there: “homes with children” less “children” would tell of the adults among them, and
// every such difference would have to be withheld too.
const sizes = [
  { group: '1', upTo: 1 },
  { group: '2', upTo: 2 },
  { group: '3-4', upTo: 4 },
  { group: '5-6', upTo: 6 },
  { group: '7+', upTo: Number.POSITIVE_INFINITY },
]
/** Completed years from which each group begins. */
const ages = [
  { group: '0-17', from: 0 },
  { group: '18-44', from: 18 },
  { group: '45-64', from: 45 },
  { group: '65-79', from: 65 },
  { group: '80+', from: 80 },
]
const unknownAge = 'unknown'

export interface Homes {
  readonly population: Population
  /** For each household, the place of its district in `districts`. */
  readonly districtOf: Uint8Array
  readonly districts: readonly string[]
  /** For each person whether they are counted: who has died may still be in a home's record. Left out: all are. */
  readonly isCounted?: readonly boolean[]
}

/** Every person's district, size of household and age on the day. */
export function groupsOf({ population, districtOf, districts, isCounted }: Homes, on: Day): Cells {
  const { persons } = population
  const [byDistrict, bySize, byAge] = [new Uint8Array(persons), new Uint8Array(persons), agesOf(population, on)]
  for (let household = 0; household < population.households; household++) {
    const first = population.firstPerson[household]!
    const next = population.firstPerson[household + 1]!
    byDistrict.fill(districtOf[household]!, first, next)
    bySize.fill(
      sizes.findIndex(({ upTo }) => next - first <= upTo),
      first,
      next,
    )
  }
  const axis = (name: AxisName, groups: readonly string[], of: Uint8Array): Axis => ({ name, groups, of })
  return cellsOf(
    [
      axis('district', districts, byDistrict),
      axis(
        'household',
        sizes.map(({ group }) => group),
        bySize,
      ),
      axis('age', [...ages.map(({ group }) => group), unknownAge], byAge),
    ],
    persons,
    isCounted,
  )
}

function agesOf({ persons, columns }: Population, on: Day): Uint8Array {
  const of = new Uint8Array(persons).fill(ages.length)
  const births = columns['person.birthDate']
  if (!(births instanceof Int32Array)) return of
  // Nobody born after the day so many years ago has completed them: ages are found by comparing days.
  const lastBirths = ages.slice(1).map(({ from }) => dayNumber(addMonths(on, -12 * from)))
  for (let person = 0; person < persons; person++) {
    const birth = births[person]!
    if (birth !== notKnownDay) of[person] = lastBirths.filter(last => birth <= last).length
  }
  return of
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, ageOn } from '#platform/day/day.ts'
import { dayNumber, notKnownDay } from '#rules/batch/population.ts'
import { groupsOf } from './groups.ts'

/** One household after the other; a birth day or null for each person. */
function homes(households: readonly (readonly (string | null)[])[], districtOf: readonly number[] = households.map(() => 0)) {
  const births = households.flat()
  const sizes = households.map(each => each.length)
  return {
    districts: ['Bornova', 'Konak'],
    districtOf: Uint8Array.from(districtOf),
    population: {
      households: households.length,
      persons: births.length,
      firstPerson: Int32Array.from([0, ...sizes].map((_, place) => sizes.slice(0, place).reduce((sum, size) => sum + size, 0))),
      spouse: new Int32Array(births.length).fill(-1),
      columns: { 'person.birthDate': Int32Array.from(births, birth => (birth ? dayNumber(birth) : notKnownDay)) },
      incomes: {},
    },
  }
}

const groupOf = (of: ReturnType<typeof homes>, on: string, axis: number) => {
  const { axes } = groupsOf(of, on)
  return [...axes[axis]!.of].map(place => axes[axis]!.groups[place])
}

test('a person stands with their home’s district and size', () => {
  const home = (size: number) => Array<null>(size).fill(null)
  const of = homes([home(1), home(2), home(3), home(4), home(6), home(8)], [0, 1, 0, 0, 0, 1])
  expect(groupOf(of, '2024-09-30', 0).filter(district => district === 'Konak')).toHaveLength(10)
  const sizes = groupOf(of, '2024-09-30', 1)
  expect([0, 1, 3, 6, 10, 16].map(first => sizes[first])).toEqual(['1', '2', '3-4', '3-4', '5-6', '7+'])
})

test('on whatever day, a person stands with those of their age; who has no birth day stands apart', () => {
  const day = fc.integer({ min: 0, max: 45_000 }).map(days => addDays('1920-01-01', days))
  const leap = fc.constantFrom('2004-02-29', '2006-02-28', '2006-03-01', '2024-02-29', '2022-02-28', '2022-03-01')
  const born = fc.oneof(day, leap)
  fc.assert(
    fc.property(born, born, (one, other) => {
      const [birth, on] = one < other ? [one, other] : [other, one]
      const age = ageOn(birth, on)
      const group = age < 18 ? '0-17' : age < 45 ? '18-44' : age < 65 ? '45-64' : age < 80 ? '65-79' : '80+'
      expect(groupOf(homes([[birth, null]]), on, 2)).toEqual([group, 'unknown'])
    }),
    { numRuns: 1000 },
  )
})

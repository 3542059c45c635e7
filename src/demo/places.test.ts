import { expect, test } from 'vitest'
import { sortTurkish } from '#platform/turkish/sort.ts'
import { centres } from './data/centres.ts'
import { districtRows, neighbourhoodRows, scaled, spreadOverDistricts } from './places.ts'
import { createRandom } from './random.ts'

test('thirty districts stand in Turkish order, each with neighbourhoods of its own', () => {
  const names = districtRows.map(({ name }) => name)
  expect(names).toHaveLength(30)
  expect(names).toEqual(sortTurkish(names, name => name))
  expect(new Set(neighbourhoodRows.map(({ id }) => id)).size).toBe(neighbourhoodRows.length)
  for (const { id } of districtRows) expect(neighbourhoodRows.some(row => row.district_id === id)).toBe(true)
})

test('no neighbourhood is served by two centres, and none by nobody', () => {
  const served = centres.flatMap(({ serves }) =>
    serves.flatMap(each => {
      const { district, only } = typeof each === 'string' ? { district: each, only: undefined } : each
      const { id } = districtRows.find(({ name }) => name === district)!
      return neighbourhoodRows.filter(row => row.district_id === id && (only?.includes(row.name) ?? true)).map(row => row.id)
    }),
  )
  expect(served.toSorted((a, b) => a - b)).toEqual(neighbourhoodRows.map(({ id }) => id))
})

test('what is spread over the districts sums to the whole', () => {
  for (const whole of [0, 1, 31, 997]) expect(spreadOverDistricts(whole).reduce((one, other) => one + other, 0)).toBe(whole)
})

test('a scale leaves at least one and never makes more', () => {
  expect([scaled(40, 0.001), scaled(40, 0.1), scaled(40, 1), scaled(40, 3)]).toEqual([1, 4, 40, 40])
})

test('chance is repeatable by seed and label', () => {
  const draw = (seed: number, label: string) => Array.from({ length: 5 }, createRandom(seed, label).uuid)
  expect(draw(1, 'a')).toEqual(draw(1, 'a'))
  expect(draw(1, 'a')).not.toEqual(draw(1, 'b'))
  expect(draw(1, 'a')).not.toEqual(draw(2, 'a'))
  for (const id of draw(3, 'c')) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

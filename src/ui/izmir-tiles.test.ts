import { expect, test } from 'vitest'
import { compareTurkish } from '#platform/turkish/sort.ts'
import { izmirTiles } from './izmir-tiles.ts'

test('the thirty districts stand in Turkish order, each on its own tile outside the gulf', () => {
  const names = izmirTiles.map(tile => tile.name)
  expect(names.toSorted(compareTurkish)).toEqual(names)
  const places = new Set(izmirTiles.map(tile => `${tile.column},${tile.row}`))
  expect(places.size).toBe(30)
  for (const water of ['3,4', '3,5', '4,5', '5,5']) expect(places.has(water)).toBe(false)
})

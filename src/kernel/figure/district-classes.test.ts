import { expect, test } from 'vitest'
import { classLimits, classOf } from './district-classes.ts'

test('class limits are round, ascending and split the values into six', () => {
  const limits = classLimits(Array.from({ length: 30 }, (_, index) => (index + 1) * 37))
  expect(limits).toHaveLength(5)
  expect(limits).toEqual([...limits].sort((a, b) => a - b))
  for (const limit of limits) expect(String(limit)).toMatch(/^\d{1,2}0*$/)
  expect(classOf(0, limits)).toBe(0)
  expect(classOf(30 * 37, limits)).toBe(5)
  expect(classOf(limits[0]!, limits)).toBe(1)
})

test('equal or absent values make fewer classes instead of wrong ones', () => {
  expect(classLimits([])).toEqual([])
  expect(classLimits([0, 0])).toEqual([])
  expect(classLimits([5, 5, 5])).toEqual([])
  expect(classLimits([0, 5, 5])).toEqual([5])
  expect(classLimits([1, 2, 3])).toEqual([2, 3])
})

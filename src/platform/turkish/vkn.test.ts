import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVkn, vknCheckDigit } from './vkn.ts'

test('a known tax number passes and its neighbour does not', () => {
  expect(isVkn('4540536920')).toBe(true)
  expect(isVkn('454 053 6920')).toBe(true)
  expect(isVkn('4540536921')).toBe(false)
  expect(isVkn('454053692')).toBe(false)
})

test('nine digits with their check digit pass, with another they do not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 1, max: 9 }), (number, shift) => {
      const nine = String(number).padStart(9, '0')
      const check = Number(vknCheckDigit(nine))
      return isVkn(`${nine}${check}`) && !isVkn(`${nine}${(check + shift) % 10}`)
    }),
  )
})

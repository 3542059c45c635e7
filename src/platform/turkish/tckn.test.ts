import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTckn, isForeignerTckn, isTckn, maskTckn, tcknCheckDigits } from './tckn.ts'

const nineDigits = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String)

test('the published example passes, with and without spaces', () => {
  expect(isTckn('10000000146')).toBe(true)
  expect(isTckn('100 000 001 46')).toBe(true)
})

test('a number whose difference is negative gets a true modulo', () => {
  expect(tcknCheckDigits('190909090')).toBe('18')
  expect(isTckn('19090909018')).toBe(true)
})

test('a leading zero, a letter and a wrong length are refused', () => {
  for (const wrong of ['00000000000', '1000000014', '1000000014a', '', '100000001460']) expect(isTckn(wrong)).toBe(false)
})

test('nine digits with their check digits pass, and any one wrong digit is caught', () => {
  fc.assert(
    fc.property(nineDigits, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (nine, place, shift) => {
      const whole = nine + tcknCheckDigits(nine)
      const wrong = whole.slice(0, place) + ((Number(whole[place]) + shift) % 10) + whole.slice(place + 1)
      return isTckn(whole) && !isTckn(wrong)
    }),
  )
})

test('a foreigner is known by 99', () => {
  const foreigner = `991234567${tcknCheckDigits('991234567')}`
  expect(isForeignerTckn(foreigner)).toBe(true)
  expect(isForeignerTckn('10000000146')).toBe(false)
})

test('numbers are printed in groups and masked but for their ends', () => {
  expect(formatTckn('10000000146')).toBe('100 000 001 46')
  expect(maskTckn('123 456 789 45')).toBe('123******45')
})

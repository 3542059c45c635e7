import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bankCodeOf, formatIban, ibanCheckDigits, isIban } from './iban.ts'

const account = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n }))
  .map(([bank, number]) => `${String(bank).padStart(5, '0')}0${String(number).padStart(16, '0')}`)

test('the example of the standard passes however it is spaced', () => {
  expect(isIban('TR33 0006 1005 1978 6457 8413 26')).toBe(true)
  expect(isIban('tr330006100519786457841326')).toBe(true)
})

test('a short number, another country and a filled reserve digit are refused', () => {
  expect(isIban('TR33 0006 1005 1978 6457 8413 2')).toBe(false)
  expect(isIban('DE33 0006 1005 1978 6457 8413 26')).toBe(false)
  const filledReserve = '0006110519786457841326'
  expect(isIban(`TR${ibanCheckDigits(filledReserve)}${filledReserve}`)).toBe(false)
})

test('an account with its check digits passes, and any one wrong digit is caught', () => {
  fc.assert(
    fc.property(account, fc.integer({ min: 2, max: 25 }), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
      const whole = `TR${ibanCheckDigits(digits)}${digits}`
      const wrong = whole.slice(0, place) + ((Number(whole[place]) + shift) % 10) + whole.slice(place + 1)
      return isIban(whole) && !isIban(wrong)
    }),
  )
})

test('printed in groups of four, with the bank readable', () => {
  expect(formatIban('TR330006100519786457841326')).toBe('TR33 0006 1005 1978 6457 8413 26')
  expect(formatIban('TR3300')).toBe('TR33 00')
  expect(bankCodeOf('TR330006100519786457841326')).toBe('00061')
  expect(bankCodeOf('TR33')).toBeNull()
})

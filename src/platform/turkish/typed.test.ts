import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTypedAmount, findTypedNumber, writtenAmount } from './typed.ts'

test('an amount has a comma before its kuruş and points between thousands', () => {
  expect(findTypedAmount('1.234,56')).toBe(123456n)
  expect(findTypedAmount('1234,5')).toBe(123450n)
  expect(findTypedAmount('1.234 ₺')).toBe(123400n)
  for (const typed of ['12.5', '1,234', '1.23,00', '', 'on']) expect(findTypedAmount(typed)).toBeNull()
})

test('a written amount is read back to the kuruş', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), kurus => findTypedAmount(writtenAmount(kurus)) === kurus),
  )
})

test('a whole number may have points between thousands', () => {
  expect(findTypedNumber('1.234')).toBe(1234)
  expect(findTypedNumber('1234')).toBe(1234)
  expect(findTypedNumber('12.34')).toBeNull()
})

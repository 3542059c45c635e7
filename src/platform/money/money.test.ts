import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decimalString,
  formatMoney,
  formatNumber,
  fraction,
  largestMoney,
  lira,
  moneyFromDecimal,
  printedMoney,
} from './money.ts'
import { decimalOf, ratio, ratioFromDecimal, round } from './ratio.ts'

test('lira are read in both writings', () => {
  for (const text of ['34.004,23', '34004,23', '34004.23', ' 34.004,23 ₺', '34.004,23 TL']) expect(lira(text)).toBe(3_400_423n)
  expect(lira('1.234')).toBe(123_400n)
  expect([lira('0'), lira('0,5'), lira('1.234.567')]).toEqual([0n, 50n, 123_456_700n])
})

test('what is not an amount is refused with its reason', () => {
  for (const text of ['', 'on', '1e3', 'NaN', '12.34.567', '1,222.33', '1.22.2', ',5', '5,', '+5', '--5', '1 000']) {
    expect(() => lira(text), text).toThrow('not an amount')
  }
  for (const text of ['1,234', '0.907', '34004.235', '1234.567']) expect(() => lira(text), text).toThrow('more than two decimals')
  expect(() => lira('-5')).toThrow('negative')
  expect(lira('-5', { allowNegative: true })).toBe(-500n)
  expect(lira(decimalString(largestMoney))).toBe(largestMoney)
  expect(() => lira('90000000000000,01')).toThrow('larger')
})

test('every amount survives being written and read', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -largestMoney, max: largestMoney }), money => {
      expect(moneyFromDecimal(decimalString(money))).toBe(money)
      expect(lira(formatMoney(money, 'tr'), { allowNegative: true })).toBe(money)
    }),
  )
  expect([decimalString(-5n), decimalString(0n), decimalString(100n)]).toEqual(['-0.05', '0.00', '1.00'])
  for (const text of ['1.234,5', '1,5', '1.234', '']) expect(() => moneyFromDecimal(text)).toThrow('not a decimal amount')
})

test('money and numbers are grouped as each language does', () => {
  expect([formatMoney(3_400_423n, 'tr'), formatMoney(-3_400_423n, 'en')]).toEqual(['34.004,23 ₺', '-₺34,004.23'])
  expect([formatNumber(123_456), formatNumber(999), formatNumber(-1000n), formatNumber(1000, 'en')]).toEqual([
    '123.456',
    '999',
    '-1.000',
    '1,000',
  ])
  expect(() => formatNumber(1.5)).toThrow('whole')
})

test('fractions are rounded once, towards zero or half up', () => {
  expect(fraction(1_700_212n, 2, 3, 'down')).toBe(1_133_474n)
  expect([fraction(5n, 1, 2, 'half-up'), fraction(-5n, 1, 2, 'half-up'), fraction(-5n, 1, 2, 'down')]).toEqual([3n, -3n, -2n])
  expect(() => fraction(5n, 1, 0, 'down')).toThrow('zero')
})

test('printed amounts carry their unit word and no needless digit', () => {
  expect(printedMoney(408_000_000_000n, 'milyar')).toBe('4,08 milyar TL')
  expect(printedMoney(408_499_999_999n, 'milyar')).toBe('4,08 milyar TL')
  expect(printedMoney(408_500_000_000n, 'milyar')).toBe('4,09 milyar TL')
  expect(printedMoney(150_000_000n, 'milyon')).toBe('1,5 milyon TL')
  expect(printedMoney(123_400_000_000n, 'milyon')).toBe('1.234 milyon TL')
  expect([printedMoney(123_456n, 'tam'), printedMoney(123_400n, 'tam'), printedMoney(123_450n, 'tam')]).toEqual([
    '1.234,56 TL',
    '1.234 TL',
    '1.234,50 TL',
  ])
})

test('ratios are exact and in lowest terms', () => {
  expect(ratioFromDecimal('0,907796')).toEqual(ratio(907_796n, 1_000_000n))
  expect(ratio(4n, -6n)).toEqual({ numerator: -2n, denominator: 3n })
  expect(decimalOf(ratioFromDecimal('0.9077960'), 12)).toBe('0.907796')
  expect(round(ratio(2n, 3n), 'half-up')).toBe(1n)
  expect(() => ratioFromDecimal('-1')).toThrow('not a decimal')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalString, formatMoney, formatNumber, largestMoney, lira, moneyFromDecimal, printedMoney } from './money.ts'
import { decimalOf, multiply, ratio, ratioFromDecimal, round } from './ratio.ts'

test('a unit stands at the end or not at all, with any space before it', () => {
  expect([lira('5  TL'), lira('5TL'), lira('5₺')]).toEqual([500n, 500n, 500n])
  for (const text of ['5 TL 6', 'TL 5', '5 TL TL', '₺5', '1.234,56 x', '1.234,567'])
    expect(() => lira(text), text).toThrow(RangeError)
})

test('an amount that is refused is named', () => {
  expect(() => lira('on')).toThrow('amount "on": not an amount')
  expect(() => moneyFromDecimal('1,5')).toThrow('amount "1,5": not a decimal amount')
})

test('a decimal amount has no decimals, one or two', () => {
  expect([moneyFromDecimal('7'), moneyFromDecimal('7.5'), moneyFromDecimal('-7.05')]).toEqual([700n, 750n, -705n])
  for (const text of ['x7.00', '7.00x', '7.', '7.005']) expect(() => moneyFromDecimal(text), text).toThrow('not a decimal amount')
})

test('the largest amounts are the last that are let in, in both directions', () => {
  expect(moneyFromDecimal(decimalString(-largestMoney))).toBe(-largestMoney)
  expect(() => moneyFromDecimal(decimalString(largestMoney + 1n))).toThrow('larger')
  expect(() => moneyFromDecimal(decimalString(-largestMoney - 1n))).toThrow('larger')
})

test('nothing is written without a needless sign or zero', () => {
  expect([decimalString(0n), formatMoney(0n, 'tr'), formatMoney(5n, 'en'), formatNumber(0)]).toEqual([
    '0.00',
    '0,00 ₺',
    '₺0.05',
    '0',
  ])
  expect([formatNumber(-12), formatNumber(-1_234_567)]).toEqual(['-12', '-1.234.567'])
  expect([printedMoney(10_000_000_000n, 'tam'), printedMoney(1n, 'tam'), printedMoney(-123_400n, 'tam')]).toEqual([
    '100.000.000 TL',
    '0,01 TL',
    '-1.234 TL',
  ])
})

test('a ratio has no zero below and its sign above', () => {
  expect(() => ratio(1n, 0n)).toThrow('ratio: the denominator is zero')
  expect([ratio(-4n, -6n), ratio(0n, -6n), ratio(6n)]).toEqual([
    { numerator: 2n, denominator: 3n },
    { numerator: 0n, denominator: 1n },
    { numerator: 6n, denominator: 1n },
  ])
  fc.assert(
    fc.property(fc.bigInt(-50n, 50n), fc.bigInt(1n, 50n), fc.bigInt(-50n, 50n), fc.bigInt(1n, 50n), (a, b, c, d) => {
      const { numerator, denominator } = multiply(ratio(a, b), ratio(c, -d))
      expect(numerator * b * -d).toBe(a * c * denominator)
      expect(denominator).toBeGreaterThan(0n)
    }),
  )
})

test('a decimal number is read whole or not at all', () => {
  expect([ratioFromDecimal('12'), ratioFromDecimal('12.5'), ratioFromDecimal('0,05')]).toEqual([
    ratio(12n),
    ratio(25n, 2n),
    ratio(1n, 20n),
  ])
  for (const text of ['1.5x', 'x1.5', '1,', ',5', '', '1.2.3'])
    expect(() => ratioFromDecimal(text), text).toThrow('not a decimal number')
})

test('the digits of a ratio are cut, never rounded, and keep their sign', () => {
  expect([decimalOf(ratio(2n, 3n), 3), decimalOf(ratio(-2n, 3n), 3), decimalOf(ratio(5n), 3), decimalOf(ratio(-5n), 3)]).toEqual([
    '0.666',
    '-0.666',
    '5',
    '-5',
  ])
  expect([decimalOf(ratio(0n), 3), decimalOf(ratio(-1n, 10_000n), 3), decimalOf(ratio(50n), 2)]).toEqual(['0', '0', '50'])
})

test('a half is rounded away from zero, less is cut', () => {
  const halves = [ratio(1n, 2n), ratio(-1n, 2n), ratio(3n, 2n), ratio(-49n, 100n), ratio(0n)]
  expect(halves.map(value => round(value, 'half-up'))).toEqual([1n, -1n, 2n, 0n, 0n])
  expect(halves.map(value => round(value, 'down'))).toEqual([0n, 0n, 1n, 0n, 0n])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { period } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import { coveredAmount, coveredDays, monthlyAmountOn } from './payment.ts'

test.each([
  ['2023-01-15', '4.336,84'],
  ['2023-07-01', '5.097,96'],
  ['2024-06-30', '7.608,71'],
  ['2024-07-01', '9.077,96'],
  ['2025-01-01', '10.125,56'],
  ['2025-12-31', '11.702,11'],
  ['2026-01-01', '13.878,71'],
])('a month of home care on %s is %s', (day, amount) => {
  expect(monthlyAmountOn(day)).toBe(lira(amount))
})

test('an amount before or after the known coefficients is an error', () => {
  expect(() => monthlyAmountOn('2022-12-31')).toThrow('civil-servant-coefficient')
  expect(() => monthlyAmountOn('2026-07-01')).toThrow('civil-servant-coefficient')
})

describe('a payment line', () => {
  test('is the whole amount for a full month', () => {
    for (const month of ['2023-02-01', '2024-02-01', '2024-09-30', '2024-10-01']) {
      const days = coveredDays([period('2020-01-01')], month)
      expect(coveredAmount(907_796n, days, month)).toBe(907_796n)
    }
  })

  test('is cut to kuruş for a part of a month', () => {
    expect(coveredDays([period('2024-09-15')], '2024-09-01')).toBe(16)
    expect(coveredAmount(lira('9.077,96'), 16, '2024-09-01')).toBe(lira('4.841,57'))
  })

  test('counts the days on both sides of a suspension', () => {
    expect(coveredDays([period('2024-09-01', '2024-09-11'), period('2024-09-21')], '2024-09-30')).toBe(20)
  })

  test('is nothing for a month outside the award', () => {
    expect(coveredAmount(907_796n, coveredDays([period('2024-09-15')], '2024-08-01'), '2024-08-01')).toBe(0n)
  })

  test('refuses days paid twice and more days than the month has', () => {
    expect(() => coveredDays([period('2024-09-01', '2024-09-20'), period('2024-09-19')], '2024-09-01')).toThrow('overlap')
    expect(() => coveredAmount(907_796n, 31, '2024-09-01')).toThrow('31 days of a month of 30')
  })

  test('never pays two parts of a month more than the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), fc.bigInt({ min: 0n, max: 10_000_000n }), (days, monthly) => {
        const parts = coveredAmount(monthly, days, '2024-10-01') + coveredAmount(monthly, 31 - days, '2024-10-01')
        expect(parts <= monthly && parts >= monthly - 1n).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as days from './day.ts'

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(count => days.addDays('2000-01-01', count))
const asUtc = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

test('only days that exist are days', () => {
  for (const good of ['2024-02-29', '2000-02-29', '2023-12-31']) expect(days.isDay(good)).toBe(true)
  for (const bad of [
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-1',
    '0000-01-01',
    '2024-01-01T00:00',
    '',
    null,
    5,
  ]) {
    expect(days.isDay(bad)).toBe(false)
  }
})

test('adding and counting days agrees with the calendar of the runtime', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(days.daysBetween(one, other)).toBe(asUtc(other) - asUtc(one))
      expect(days.addDays(one, days.daysBetween(one, other))).toBe(other)
      expect(days.weekday(one)).toBe(new Date(`${one}T00:00:00Z`).getUTCDay() || 7)
    }),
  )
})

test('months are clamped to their last day', () => {
  expect(days.addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(days.addMonths('2023-01-31', 1)).toBe('2023-02-28')
  expect(days.addMonths('2024-03-31', -1)).toBe('2024-02-29')
  expect(days.addMonths('2024-01-15', -13)).toBe('2022-12-15')
  expect(days.firstOfNextMonth('2024-12-31')).toBe('2025-01-01')
  expect([days.daysInMonth('2024-02-10'), days.firstOfMonth('2024-02-10'), days.monthOf('2024-02-10')]).toEqual([
    29,
    '2024-02-01',
    '2024-02',
  ])
})

test('a birthday is that on which the age changes', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (birth, years) => {
      const birthday = days.birthdayOf(birth, years)
      expect(days.ageOn(birth, birthday)).toBe(years)
      if (years > 0) expect(days.ageOn(birth, days.addDays(birthday, -1))).toBe(years - 1)
      expect(days.daysSinceBirthday(days.partsOf(birth), years, days.dayNumber(days.addDays(birthday, -7)))).toBe(-7)
    }),
  )
})

test('a year older on the birthday, not the day before', () => {
  expect(days.ageOn('1959-09-16', '2024-09-15')).toBe(64)
  expect(days.ageOn('1959-09-16', '2024-09-16')).toBe(65)
  expect(days.ageOn('2004-02-29', '2022-02-28')).toBe(17)
  expect(days.ageOn('2004-02-29', '2022-03-01')).toBe(18)
  expect(days.birthdayOf('2004-02-29', 18)).toBe('2022-03-01')
  expect(() => days.ageOn('2024-09-16', '2024-09-15')).toThrow('before the birth')
})

test('days are read as people write them and refused when they do not exist', () => {
  for (const text of ['5.9.2026', '05.09.2026', '05/09/2026', '5-9-2026', '05092026', '2026-09-05', ' 5.9.2026 ']) {
    expect(days.parseDay(text)).toBe('2026-09-05')
  }
  for (const text of ['31.02.2026', '5.9.26', '5.9/2026', '592026', '2026-9-5', 'bugün', ''])
    expect(days.parseDay(text)).toBeNull()
  expect(days.formatDay('2024-09-30')).toBe('30.09.2024')
})

test('what is not a day, or not a whole number of days, is an error', () => {
  expect(() => days.addDays('2024-02-30', 1)).toThrow('not a day')
  expect(() => days.addDays('2024-02-28', 0.5)).toThrow('whole number')
  expect(() => days.addDays('9999-12-31', 1)).toThrow('outside')
})

describe('a period', () => {
  const { period } = days
  test('holds its first day and not its last bound', () => {
    const september = period('2024-09-01', '2024-10-01')
    expect(['2024-08-31', '2024-09-01', '2024-09-30', '2024-10-01'].map(day => days.covers(september, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(days.covers(period('2024-09-01'), '9999-01-01')).toBe(true)
    expect(days.lengthInDays(september)).toBe(30)
  })

  test('two that only touch do not overlap', () => {
    expect(days.overlaps(period('2024-01-01', '2024-02-01'), period('2024-02-01'))).toBe(false)
    expect(days.intersect(period('2024-01-01'), period('2024-02-01', '2024-03-01'))).toEqual(period('2024-02-01', '2024-03-01'))
    expect(days.intersect(period('2024-01-01', '2024-03-01'), period('2024-02-01', '2024-04-01'))).toEqual(
      period('2024-02-01', '2024-03-01'),
    )
    expect(days.intersect(period('2024-02-01', '2024-04-01'), period('2024-01-01', '2024-03-01'))).toEqual(
      period('2024-02-01', '2024-03-01'),
    )
    expect(days.intersect(period('2024-01-01', '2024-02-01'), period('2024-02-01'))).toBeNull()
  })

  test('cannot be empty or reversed', () => {
    expect(() => period('2024-01-01', '2024-01-01')).toThrow('not after')
    expect(() => period('2024-01-32')).toThrow('not a day')
  })

  test('is read from and written as a daterange', () => {
    for (const text of ['[2024-01-01,)', '[2024-01-01,2024-02-01)']) expect(days.formatPeriod(days.parsePeriod(text))).toBe(text)
    for (const text of ['empty', '(2024-01-01,)', '[2024-01-01,2024-02-01]', '(,2024-01-01)'])
      expect(() => days.parsePeriod(text)).toThrow()
  })
})

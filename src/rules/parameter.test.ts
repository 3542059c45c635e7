import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#platform/day/day.ts'
import { coefficientParameter, type Dated, getValueOn, moneyParameter, valueOn } from './parameter.ts'

const define = (values: readonly Dated<bigint>[]) => moneyParameter('p', { label: { tr: 'p', en: 'p' }, law: 'law', values })
const row = (validFrom: Day, value: bigint | null, more: Partial<Dated<bigint>> = {}): Dated<bigint> => ({
  validFrom,
  value,
  confidence: 'found',
  source: 's',
  ...more,
})

const days = (least: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: least, maxLength: 8 })
    .map(numbers => numbers.sort((a, b) => a - b).map(number => addDays('1990-01-01', number)))

test('the value of a day is that of the last row that began by then', () => {
  fc.assert(
    fc.property(days(1), fc.integer({ min: -500, max: 21_000 }), (starts, shift) => {
      const parameter = define(starts.map((start, index) => row(start, BigInt(index))))
      const on = addDays('1990-01-01', shift)
      const begun = starts.filter(start => start <= on).length
      const lookup = valueOn(parameter, on)
      if (begun === 0) expect(lookup).toEqual({ found: false, reason: 'not-known' })
      else expect(lookup).toMatchObject({ value: BigInt(begun - 1), validUntil: starts[begun] ?? null })
    }),
  )
})

test('any two rows with a gap between them are refused, and any two that overlap', () => {
  fc.assert(
    fc.property(days(3), fc.nat(), fc.integer({ min: -400, max: 400 }), (starts, which, shift) => {
      const place = which % (starts.length - 1)
      const [from, next] = [starts[place]!, starts[place + 1]!]
      const until = addDays(next, shift)
      if (until <= from) return
      const table = () => define(starts.map((start, index) => row(start, 1n, index === place ? { validUntil: until } : {})))
      if (shift === 0) expect(table).not.toThrow()
      else expect(table).toThrow(`${shift < 0 ? 'gap' : 'overlap'} between ${until} and ${next}`)
    }),
  )
})

test('rows out of order are refused', () => {
  fc.assert(
    fc.property(days(2), starts => {
      const turned = [...starts].reverse()
      expect(() => define(turned.map(start => row(start, 1n)))).toThrow('overlap')
    }),
  )
})

test('null is an abolition, and a later row may bring it back', () => {
  const parameter = define([row('2020-01-01', 5n), row('2021-01-01', null), row('2022-01-01', 7n, { validUntil: '2023-01-01' })])
  expect(getValueOn(parameter, '2020-12-31')).toBe(5n)
  expect(valueOn(parameter, '2021-01-01')).toEqual({ found: false, reason: 'abolished' })
  expect(getValueOn(parameter, '2022-06-01')).toBe(7n)
  expect(() => getValueOn(parameter, '2023-01-01')).toThrow('p has no value on 2023-01-01 (not-known)')
})

test('a value published after it began to hold counts from the day on which it was known', () => {
  const parameter = define([row('2024-01-01', 1n), row('2024-01-01', 2n, { knownSince: '2024-02-10' })])
  expect(valueOn(parameter, '2024-01-15', '2024-02-09')).toMatchObject({ value: 1n })
  expect(valueOn(parameter, '2024-01-15', '2024-02-10')).toMatchObject({ value: 2n })
  expect(valueOn(parameter, '2024-01-15')).toMatchObject({ value: 2n })
})

describe('a row with a mistake is refused and named', () => {
  test.each<[string, object]>([
    ["unknown key 'validTo'", { validTo: '2024-02-01' }],
    ['needs a value, or null when abolished', { value: undefined }],
    ['not an amount of money', { value: 5 }],
    ['not an amount of money', { value: 10n ** 17n }],
    ['needs a source', { source: ' ' }],
    ["unknown confidence 'sure'", { confidence: 'sure' }],
    ['not a day: "2024-02-30"', { validUntil: '2024-02-30' }],
    ['ends before it begins', { validUntil: '2024-01-01' }],
    ['not a day: "soon"', { knownSince: 'soon' }],
  ])('%s', (problem, mistake) => {
    const table = () => define([{ ...row('2024-01-01', 1n), ...mistake }])
    expect(table).toThrow(problem)
    expect(table).toThrow('parameter p')
  })

  test('a table without a row', () => {
    expect(() => define([])).toThrow('parameter p: has no value')
  })

  test('a coefficient that is not a positive exact number', () => {
    const values = [{ ...row('2024-01-01', null), value: 0.907796 as never }]
    expect(() => coefficientParameter('k', { label: { tr: 'k', en: 'k' }, law: 'law', values })).toThrow(
      'not a positive exact number',
    )
  })
})

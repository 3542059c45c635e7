import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from './contract.ts'
import { figureValue, printedValue, valueText } from './value.ts'

const flow: Figure = {
  id: 'F01',
  label: { tr: '', en: '' },
  sentence: { tr: '{n}', en: '{n}' },
  unit: 'person',
  measure: 'flow',
  printed: 'tam',
  since: null,
}
const opening = (value: bigint, district: number | null = null, until = '2023-12-31') => ({
  figure: 'F01',
  district,
  value,
  until,
})
const delta = (effective: string, change: bigint, district: number | null = null) => ({
  figure: 'F01',
  district,
  effective,
  delta: change,
})

describe('the value of a figure', () => {
  test('is what was taken over and what was recorded since, said apart', () => {
    const value = figureValue({ figure: flow, openings: [opening(100n)], deltas: [delta('2024-02-01', 7n)], asOf: '2024-09-30' })
    expect(value).toEqual({ value: 107n, records: 7n, opening: 100n, byDistrict: null })
  })

  test('counts the last day and not the day after', () => {
    const deltas = [delta('2024-09-30', 1n), delta('2024-10-01', 10n)]
    expect(figureValue({ figure: flow, openings: [], deltas, asOf: '2024-09-30' }).value).toBe(1n)
  })

  test('does not know an opening of a later day', () => {
    expect(figureValue({ figure: flow, openings: [opening(5n, null, '2024-09-30')], deltas: [], asOf: '2024-09-29' }).value).toBe(
      0n,
    )
  })

  test('leaves out what lies before the day from which it counts', () => {
    const figure = { ...flow, countsFrom: '2024-01-01' }
    const deltas = [delta('2023-12-31', 1n), delta('2024-01-01', 10n)]
    expect(figureValue({ figure, openings: [opening(100n)], deltas, asOf: '2024-09-30' }).value).toBe(10n)
  })

  test('of a sum is made of its parts and of nothing else', () => {
    const figure = { ...flow, id: 'F09', sumOf: ['F01', 'F02'] }
    const openings = [opening(1n), { ...opening(20n), figure: 'F02' }, { ...opening(300n), figure: 'F03' }]
    expect(figureValue({ figure, openings, deltas: [delta('2024-01-05', 4n)], asOf: '2024-09-30' }).value).toBe(25n)
  })

  test('is told by district when every part has one', () => {
    const given = {
      figure: flow,
      openings: [opening(10n, 1)],
      deltas: [delta('2024-02-01', 2n, 1), delta('2024-02-01', 3n, 2)],
      asOf: '2024-09-30',
    }
    expect(figureValue(given).byDistrict).toEqual(
      new Map([
        [1, 12n],
        [2, 3n],
      ]),
    )
    expect(figureValue({ ...given, openings: [opening(10n)] }).byDistrict).toBeNull()
  })

  const deltas = fc.array(
    fc.record({
      figure: fc.constantFrom('F01', 'F02'),
      district: fc.integer({ min: 1, max: 3 }),
      delta: fc.bigInt({ min: -50n, max: 50n }),
      effective: fc.constantFrom('2024-01-01', '2024-06-30', '2024-09-30', '2024-10-01'),
    }),
  )

  test('does not depend on the order of its rows, and its districts add up to it', () => {
    fc.assert(
      fc.property(deltas, rows => {
        const given = { figure: flow, openings: [opening(9n, 1)], asOf: '2024-09-30' }
        const value = figureValue({ ...given, deltas: rows })
        expect(figureValue({ ...given, deltas: rows.toReversed() })).toEqual(value)
        expect([...value.byDistrict!.values()].reduce((a, b) => a + b, 0n)).toBe(value.value)
        expect(value.opening + value.records).toBe(value.value)
      }),
    )
  })

  test('a correction that takes a change back leaves the value as it was', () => {
    fc.assert(
      fc.property(deltas, rows => {
        const reversed = rows.map(row => ({ ...row, delta: -row.delta }))
        expect(
          figureValue({ figure: flow, openings: [opening(9n)], deltas: [...rows, ...reversed], asOf: '2024-09-30' }).value,
        ).toBe(9n)
      }),
    )
  })
})

describe('the printed value', () => {
  test.each([
    ['tam', 'person', 0n, '0'],
    ['tam', 'person', 12_345n, '12.345'],
    ['milyar', 'TRY', 123_499_999_999n, '1,23 milyar TL'],
    ['milyar', 'TRY', 123_500_000_000n, '1,24 milyar TL'],
    ['milyar', 'TRY', 700_000_000_000n, '7 milyar TL'],
    ['milyon', 'TRY', 1_230_000_000n, '12,3 milyon TL'],
    ['milyon', 'TRY', 123_456_789_000n, '1.234,57 milyon TL'],
  ] as const)('%s of %s %s is %s', (printed, unit, value, text) => {
    expect(printedValue({ unit, printed }, value)).toBe(text)
  })

  test('is never further from the value than half of its last digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.constantFrom('milyon', 'milyar'), (kurus, printed) => {
        const text = printedValue({ unit: 'TRY', printed }, kurus)
        const [whole = '', decimals = ''] = text.replace(/ .*/, '').replaceAll('.', '').split(',')
        const hundredth = printed === 'milyar' ? 1_000_000_000n : 1_000_000n
        const back = BigInt(whole + decimals.padEnd(2, '0')) * hundredth
        expect(back - kurus <= hundredth / 2n && kurus - back < hundredth / 2n + 1n).toBe(true)
        expect(text).not.toMatch(/,\d*0 /)
      }),
    )
  })

  test('money is carried in lira, everything else in units', () => {
    expect(valueText({ unit: 'TRY' }, 12_345n)).toBe('123.45')
    expect(valueText({ unit: 'person' }, 12_345n)).toBe('12345')
  })
})

import { describe, expect, test } from 'vitest'
import type { Day } from '#platform/day/day.ts'
import { amountOn } from '#rules/decide.ts'
import { disability40, disability70, oldAge, relativeUnder18 } from './rules.ts'

/** What was published, in whole lira: the press cut or rounded it, so it lies less than a lira away. */
describe.each<[string, typeof oldAge, readonly (readonly [Day, bigint])[]]>([
  [
    'old age',
    oldAge,
    [
      ['2023-01-01', 1998n],
      ['2023-07-01', 2348n],
      ['2024-01-01', 3505n],
      ['2024-07-01', 4181n],
      ['2025-01-01', 4664n],
      ['2025-07-01', 5390n],
    ],
  ],
  [
    'disability of 40–69 %',
    disability40,
    [
      ['2023-01-01', 1595n],
      ['2023-07-01', 1875n],
      ['2024-01-01', 2798n],
      ['2024-07-01', 3338n],
      ['2025-01-01', 3723n],
      ['2025-07-01', 4303n],
    ],
  ],
  [
    'disability of 70 %',
    disability70,
    [
      ['2023-01-01', 2392n],
      ['2023-07-01', 2812n],
      ['2024-01-01', 4196n],
      ['2024-07-01', 5006n],
      ['2025-01-01', 5585n],
      ['2025-07-01', 6454n],
      ['2026-01-01', 7654n],
    ],
  ],
  ['a relative under 18', relativeUnder18, [['2026-01-01', 5103n]]],
])('the pension of %s', (_, { amount }, published) => {
  test.each(published)('of %s is the published amount', (on, lira) => {
    const difference = amountOn(amount!, on) - lira * 100n
    expect(difference > -100n && difference < 100n, String(difference)).toBe(true)
  })
})

test('the pension of old age of 2026 is 6.392,53', () => {
  expect(amountOn(oldAge.amount!, '2026-01-01')).toBe(639_253n)
})

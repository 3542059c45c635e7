import { describe, expect, test } from 'vitest'
import type { Day } from '#platform/day/day.ts'
import { amountOn } from '#rules/decide.ts'
import type { Schooling } from './parameters.ts'
import { monthlySupportOn } from './payment.ts'
import { leftCare } from './rules.ts'

/** In whole lira, as the press cut or rounded it. */
const published: readonly (readonly [Day, Schooling, bigint])[] = [
  ['2023-01-01', 'preschool', 2060n],
  ['2023-07-01', 'preschool', 2422n],
  ['2024-01-01', 'preschool', 3614n],
  ['2024-01-01', 'secondary', 5782n],
  ['2024-07-01', 'preschool', 4312n],
  ['2025-01-01', 'preschool', 4810n],
  ['2025-07-01', 'preschool', 5558n],
  ['2025-07-01', 'primary', 8337n],
  ['2025-07-01', 'secondary', 8893n],
  ['2025-07-01', 'out-of-school', 5558n],
  ['2025-07-01', 'higher', 10005n],
  ['2026-01-01', 'preschool', 6592n],
  ['2026-01-01', 'primary', 9889n],
  ['2026-01-01', 'secondary', 10548n],
  ['2026-01-01', 'higher', 11866n],
]

const isWithinALira = (kurus: bigint, lira: bigint) => kurus > lira * 100n - 100n && kurus < lira * 100n + 100n

describe('the monthly support', () => {
  test.each(published)('of %s, %s, is the published amount', (on, schooling, lira) => {
    expect(monthlySupportOn(on, schooling)).toSatisfy((kurus: bigint) => isWithinALira(kurus, lira))
  })
})

test.each<[Day, bigint]>([
  ['2025-07-01', 4446n],
  ['2026-01-01', 5274n],
])('a young person who left care was published to have from %s %s lira', (on, lira) => {
  expect(amountOn(leftCare.amount!, on)).toSatisfy((kurus: bigint) => isWithinALira(kurus, lira))
})

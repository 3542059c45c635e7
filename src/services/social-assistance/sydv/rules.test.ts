import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#platform/day/day.ts'
import { decide } from '#rules/decide.ts'
import { gida } from './aids/gida.ts'
import { leastFuel } from './parameters.ts'
import { entitlements } from './rules.ts'

// Written apart from the engine, by hand: the net wage in kuruş by year and half-year.
function wageByHand(on: Day): bigint {
  if (on < '2023-07-01') return 850_680n
  if (on < '2024-01-01') return 1_140_232n
  if (on < '2025-01-01') return 1_700_212n
  return on < '2026-01-01' ? 2_210_467n : 2_807_550n
}

test('random homes agree with the test of need worked out by hand', () => {
  const home = fc.record({
    on: fc.integer({ min: 0, max: 1400 }).map(days => addDays('2023-01-01', days)),
    members: fc.integer({ min: 1, max: 15 }),
    nearLimit: fc.bigInt({ min: -2n, max: 2n }),
    anywhere: fc.option(fc.bigInt({ min: 0n, max: 30_000_000n })),
  })
  fc.assert(
    fc.property(home, ({ on, members, nearLimit, anywhere }) => {
      const income = anywhere ?? (BigInt(members) * wageByHand(on)) / 3n + nearLimit
      const { outcome } = decide(
        gida,
        { 'household.incomeForNeed': income, 'household.members': members, 'household.livesInArea': true },
        on,
      )
      expect(outcome).toBe(income * 3n < BigInt(members) * wageByHand(on) ? 'granted' : 'refused')
    }),
    { numRuns: 2000 },
  )
})

test('the published limits of need are those of the test', () => {
  const limit = (on: Day) => decide(gida, { 'household.incomeForNeed': 0n, 'household.members': 1 }, on).conditions[1]!.checks[0]
  expect(limit('2023-07-01')).toMatchObject({ threshold: '380077' })
  expect(limit('2025-01-01')).toMatchObject({ threshold: '736822' })
  expect(limit('2026-01-01')).toMatchObject({ threshold: '935850' })
})

test('every aid of a foundation but birth aid and the insurance test begins with place and need', () => {
  for (const [id, { conditions }] of Object.entries(entitlements)) {
    if (id === 'sydv/dogum' || id === 'sydv/gss-gelir-testi') continue
    for (const version of conditions.of)
      expect(Object.keys(version.conditions).slice(0, 2), id).toEqual(['livesInTheArea', 'isInNeed'])
  }
})

test('a home is given half a ton of coal at the least', () => {
  expect(leastFuel.values.map(({ value }) => value)).toEqual([{ numerator: 500n, denominator: 1n }])
})

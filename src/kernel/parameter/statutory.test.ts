import { describe, expect, test } from 'vitest'
import { fraction, lira } from '#platform/money/money.ts'
import { index, percent } from '#rules/amount.ts'
import { amountOn } from '#rules/decide.ts'
import { getValueOn, valueOn } from '#rules/parameter.ts'
import { benefitRounding, civilServantCoefficient, netMinimumWage, partMonth } from './statutory.ts'

const halves = {
  '2023/1': '2023-01-01',
  '2023/2': '2023-07-01',
  '2024/1': '2024-01-01',
  '2024/2': '2024-07-01',
  '2025/1': '2025-01-01',
  '2025/2': '2025-07-01',
  '2026/1': '2026-01-01',
} as const
type Published = Readonly<Partial<Record<keyof typeof halves, string>>>

const points = (value: number) => index(value).times(civilServantCoefficient)
const support = (rate: number) => points(9_500).times(percent(rate))

// What was published, in whole lira. The press cut or rounded: 13.878,71 became 13.878, 5.389,99 became 5.390.
describe.each<[string, ReturnType<typeof points>, Published]>([
  ['home care', points(10_000), { '2023/1': '4.336', '2024/2': '9.077', '2025/2': '11.702', '2026/1': '13.878' }],
  ['the old-age pension', points(4_606), { '2025/1': '4.664', '2025/2': '5.390' }],
  ['the disability pension of 40–69 %', points(3_677), { '2025/1': '3.723', '2025/2': '4.303', '2026/1': '5.103' }],
  ['the disability pension of 70 % and over', points(5_515), { '2025/1': '5.585', '2025/2': '6.454' }],
  ['social and economic support before school', support(50), { '2025/2': '5.558', '2026/1': '6.592' }],
  ['… at primary school', support(75), { '2025/2': '8.337', '2026/1': '9.889' }],
  ['… at secondary school', support(80), { '2025/2': '8.893', '2026/1': '10.548' }],
  ['… in higher education', support(90), { '2025/2': '10.005', '2026/1': '11.866' }],
  ['… of a young person leaving care', support(40), { '2025/2': '4.446' }],
  // An average that the Ministry publishes, no entitlement: 7.005,5 points.
  [
    '… on average',
    points(14_011).fraction(1, 2),
    { '2023/1': '3.038', '2023/2': '3.571', '2024/1': '5.330', '2025/2': '8.198', '2026/1': '9.723' },
  ],
])('the published amount of %s', (_, amount, published) => {
  test.each(Object.entries(published))('of %s is the coefficient times the points, to the lira', (half, text) => {
    const reckoned = amountOn(amount.roundedBy(benefitRounding), halves[half as keyof typeof halves])
    const apart = reckoned - lira(text)
    expect(apart > -100n && apart < 100n, `${reckoned} kuruş`).toBe(true)
  })
})

test('the published limits of income are fractions of the net wage', () => {
  expect(fraction(getValueOn(netMinimumWage, '2026-01-01'), 2, 3, 'down')).toBe(lira('18.717'))
  expect(fraction(getValueOn(netMinimumWage, '2025-01-01'), 1, 3, 'down') / 100n).toBe(7_368n)
})

test('every half-year from 2023/1 to 2026/1 has a coefficient and a wage, with source and confidence', () => {
  for (const on of Object.values(halves)) {
    for (const parameter of [civilServantCoefficient, netMinimumWage]) {
      const { validFrom, confidence, source } = row(parameter, on)
      expect(validFrom <= on).toBe(true)
      expect(['found', 'derived', 'unconfirmed']).toContain(confidence)
      expect(source.length).toBeGreaterThan(10)
    }
  }
})

test('what is not known after the last published day is not taken from an old row', () => {
  expect(valueOn(civilServantCoefficient, '2026-07-01')).toEqual({ found: false, reason: 'not-known' })
  expect(valueOn(netMinimumWage, '2027-01-01')).toEqual({ found: false, reason: 'not-known' })
  expect(valueOn(netMinimumWage, '2022-12-31')).toEqual({ found: false, reason: 'not-known' })
})

test('conventions without a found ground are marked so', () => {
  for (const parameter of [benefitRounding, partMonth])
    expect(parameter.values.every(({ confidence }) => confidence === 'unconfirmed')).toBe(true)
})

function row(parameter: Parameters<typeof valueOn>[0], on: string) {
  const lookup = valueOn(parameter, on)
  if (!lookup.found) throw new Error(`${parameter.id} on ${on}: ${lookup.reason}`)
  return lookup.row
}

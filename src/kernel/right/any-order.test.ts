import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '#database/types.ts'
import type { Act } from '#kernel/act/contract.ts'
import { deltasOfChange } from '#kernel/figure/deltas.ts'
import { addDays } from '#platform/day/day.ts'
import { figures } from '#services/registry.ts'
import { size } from '../../../tests/sizes.ts'
import { cardActs } from './acts.ts'
import { nextCard } from './next-card.ts'
import { card } from './state.ts'

const today = '2024-09-30'

describe('any order of acts', () => {
  const source = [figures.find(({ figure }) => figure.id === 'F53')!.figure]

  test('gives the figure as many cards as were delivered, whatever becomes of them', () => {
    let deliveries = 0
    const step = fc.record({ subject: fc.nat(4), choice: fc.nat(11), days: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 150, size: 'max' }), steps => {
        const rows = new Map<number, Row<'card'>>()
        let counted = 0n
        let delivered = 0n
        let on = '2024-01-01'
        for (const { subject, choice, days } of steps) {
          on = addDays(on, days)
          const row = rows.get(subject)
          const allowed: readonly string[] = cardActs[(row?.state ?? 'absent') as keyof typeof cardActs]
          if (allowed.length === 0) {
            rows.delete(subject)
            continue
          }
          const act = allowed[choice % allowed.length]!
          const after = card.apply(row, actOf(subject, act, on))
          for (const { delta } of deltasOfChange(source, 'card', row, after)) counted += delta
          if (act === 'deliver') delivered += 1n
          rows.set(subject, after)
        }
        deliveries += Number(delivered)
        expect(counted).toBe(delivered)
      }),
      { numRuns: size(500, 10_000), seed: 53 },
    )
    expect(deliveries).toBeGreaterThan(200)
  })

  test('never lets a person have a second card before the first is over', () => {
    const day = fc.nat(700).map(days => addDays('2023-06-01', days))
    const state = fc.constantFrom(...(Object.keys(cardActs) as (keyof typeof cardActs)[]).filter(each => each !== 'absent'))
    const known = fc.record({ state, delivered_on: day, valid_until: fc.option(day, { nil: null }) })
    fc.assert(
      fc.property(fc.array(known, { maxLength: 6 }), cards => {
        const given = cards.map((each, index) => ({
          id: String(index),
          number: `SK-${index}`,
          ended_on: null,
          end_reason: each.state === 'ended' ? 'lost' : null,
          ...each,
          delivered_on: ['delivered', 'ended'].includes(each.state) ? each.delivered_on : null,
        }))
        const { hindrance, kind, replaces } = nextCard(given, today)
        const isBusy = given.some(each => ['proposed', 'approved', 'batched', 'printed'].includes(each.state))
        const last = given
          .filter(each => each.delivered_on)
          .sort((a, b) => (a.delivered_on! < b.delivered_on! ? -1 : 1))
          .at(-1)
        const stands = last?.state === 'delivered' && (last.valid_until === null || last.valid_until > addDays(today, 90))
        expect(hindrance !== null).toBe(isBusy || stands)
        expect(kind === 'first').toBe(replaces === null)
      }),
      { numRuns: size(500, 10_000) },
    )
  })
})

const actOf = (subject: number, act: string, effective: string): Act => ({
  id: randomUUID(),
  subject: String(subject),
  act,
  effective,
  recordedAt: `${effective}T08:00:00.000Z`,
  recordedBy: 1,
  facts: act === 'propose' ? { programme_id: 'seyahat-karti', district_id: 1, valid_until: null } : {},
  accessKey: 9,
})

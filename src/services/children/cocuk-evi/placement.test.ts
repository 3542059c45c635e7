import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits, obstaclesOf, rankUnits, type UnitTonight } from '#kernel/placement/suitability.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { size } from '../../../../tests/sizes.ts'
import { cases } from './cases.ts'
import { cocukEvi } from './programme.ts'

const definition = definitionOf(cocukEvi, 'placement')!

test.each(cases)('$tells', ({ child, home, on, obstacles }) => {
  expect(obstaclesOf(definition, child, home, on)).toEqual(obstacles)
})

test('every obstacle but one that the ages of this service cannot meet has its story', () => {
  const told = new Set(cases.flatMap(({ obstacles }) => obstacles))
  expect(Object.keys(limits).filter(each => !told.has(each as never))).toEqual(['too-young'])
})

const unit: fc.Arbitrary<UnitTonight> = fc.record({
  id: fc.uuid(),
  capacity: fc.integer({ min: 1, max: 12 }),
  taken: fc.integer({ min: 0, max: 12 }),
  serves: fc.record(
    { sex: fc.constantFrom('female' as const, 'male' as const), ageFrom: fc.nat(10), ageUntil: fc.integer({ min: 11, max: 18 }) },
    { requiredKeys: [] },
  ),
  district: fc.option(fc.integer({ min: 1, max: 3 })),
  belowReason: fc.option(fc.constant('opening')),
})

describe('the ranking', () => {
  const child = cases[0]!.child

  test('holds every unit once, the open ones first and by their points, and no full one open', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), units => {
        const ranked = rankUnits(definition, child, units, '2024-09-30')
        expect(ranked.map(each => each.unit.id).sort()).toEqual(units.map(({ id }) => id).sort())
        for (const [index, each] of ranked.entries()) {
          const before = ranked[index - 1]
          if (before)
            expect(Number(before.isOpen) * 1000 + before.points).toBeGreaterThanOrEqual(Number(each.isOpen) * 1000 + each.points)
          expect(each.points).toBe(each.merits.reduce((sum, { points }) => sum + points, 0))
          if (each.isOpen) expect(each.unit.taken).toBeLessThan(Math.min(each.unit.capacity, definition.unit.most))
        }
      }),
      { numRuns: size(300, 10_000) },
    )
  })

  const home: UnitTonight = { id: 'ev', capacity: 8, taken: 5, serves: {}, district: 2, belowReason: null }
  const first = (units: UnitTonight[], of = child) => rankUnits(definition, of, units, '2024-09-30')[0]!.unit.id

  test('puts brothers and sisters first, then age and sex, then the school, then homes that lack children', () => {
    const plain = { ...home, id: 'uzak' }
    expect(first([plain, { ...home, id: 'kardeş', serves: { sex: 'male' } }], { ...child, siblingUnits: ['kardeş'] })).toBe(
      'kardeş',
    )
    expect(first([{ ...home, id: 'okul', district: 1, serves: { sex: 'male' } }, plain])).toBe('uzak')
    expect(first([plain, { ...home, id: 'okul', district: 1 }])).toBe('okul')
    expect(first([plain, { ...home, id: 'eksik', taken: 4 }])).toBe('eksik')
  })

  test('finds no merit in nearness to the family where the place is secret', () => {
    const near = { ...home, district: 1 }
    const meritsFor = (familyDistrict: number | null) =>
      rankUnits(definition, { ...child, schoolDistrict: null, familyDistrict }, [near], '2024-09-30')[0]!.merits.map(
        ({ merit }) => merit,
      )
    expect(meritsFor(1)).toContain('family')
    expect(meritsFor(null)).not.toContain('family')
  })
})

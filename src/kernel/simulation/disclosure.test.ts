import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Effect, Simulation } from '#rules/simulate.ts'
import { disclosed, smallestCount } from './disclosure.ts'

/** Every person is in one of these. */
const parts = ['gained', 'lost', 'more', 'less', 'same', 'noMoreKnown', 'newlyKnown', 'neverKnown', 'refused'] as const
type Parts = Record<(typeof parts)[number], number>

const effectOf = (of: Parts): Effect => ({
  persons: parts.reduce((sum, part) => sum + of[part], 0),
  entitledBefore: of.lost + of.more + of.less + of.same + of.noMoreKnown,
  entitledAfter: of.gained + of.more + of.less + of.same + of.newlyKnown,
  gained: of.gained,
  lost: of.lost,
  more: of.more,
  less: of.less,
  same: of.same,
  undecided: of.noMoreKnown + of.newlyKnown + of.neverKnown,
  costBefore: BigInt(of.lost + of.same) * 900n,
  costAfter: BigInt(of.gained + of.same) * 900n,
})
const sumOf = (all: readonly Parts[]) =>
  Object.fromEntries(parts.map(part => [part, all.reduce((sum, each) => sum + each[part], 0)])) as Parts
const simulationOf = (groups: readonly Parts[]): Simulation => ({
  all: effectOf(sumOf(groups)),
  axes: [{ name: 'district', groups: groups.map((each, place) => ({ group: `district ${place}`, ...effectOf(each) })) }],
})
const isSafe = (of: Parts) => parts.every(part => of[part] === 0 || of[part] >= smallestCount)

// Mostly none, else around the limit: where it matters.
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 50, max: 5000 }),
)
const group = fc.record(Object.fromEntries(parts.map(part => [part, count])) as Record<(typeof parts)[number], typeof count>)

test('no count under the smallest is told, nor is one that could be reckoned from what is told', () => {
  let withheld = 0
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), groups => {
      const { all, axes } = disclosed(simulationOf(groups))
      const told = axes[0]!.groups.map(each => each.effect !== null)
      expect(groups.filter((_, place) => told[place]).every(isSafe)).toBe(true)
      if (!isSafe(sumOf(groups))) {
        expect(all).toBeNull()
        expect(told).not.toContain(true)
        return
      }
      expect(all).toEqual(effectOf(sumOf(groups)))
      const rest = groups.filter((_, place) => !told[place])
      withheld += rest.length
      expect(rest).not.toHaveLength(1)
      expect(isSafe(sumOf(rest))).toBe(true)
    }),
    { numRuns: 2000 },
  )
  expect(withheld).toBeGreaterThan(0)
})

test('what is told stands as it was, and of a group without a small count nothing is withheld for nothing', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), groups => {
      const simulation = simulationOf(groups)
      const { axes } = disclosed(simulation)
      for (const [place, { group, effect }] of axes[0]!.groups.entries())
        if (effect) expect({ group, ...effect }).toEqual(simulation.axes[0]!.groups[place])
      if (groups.every(isSafe)) expect(axes[0]!.groups.every(each => each.effect)).toBe(true)
    }),
  )
})

test('one district with one gainer takes another with it, the one least touched', () => {
  const none = sumOf([])
  const groups = [
    { ...none, refused: 400, gained: 1 },
    { ...none, refused: 900, gained: 30 },
    { ...none, refused: 800, gained: 9 },
  ]
  const { all, axes } = disclosed(simulationOf(groups))
  expect(all?.gained).toBe(40)
  expect(axes[0]!.groups.map(each => each.effect?.gained ?? null)).toEqual([null, 30, null])
})

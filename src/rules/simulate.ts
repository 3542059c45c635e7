import type { Outcomes } from './batch/outcomes.ts'

/** One way of dividing persons into groups: `of` holds, for each person, the place of their group in `groups`; at most 256. */
export interface Axis {
  readonly name: string
  readonly groups: readonly string[]
  readonly of: Uint8Array
}

/** What becomes of a group of persons, or of all. Money is kuruş for the month of the day. */
export interface Effect {
  readonly persons: number
  readonly entitledBefore: number
  readonly entitledAfter: number
  /** Entitled now and not before. */
  readonly gained: number
  /** Entitled before and no more. */
  readonly lost: number
  /** Entitled in both, to more or to less. */
  readonly more: number
  readonly less: number
  /** Entitled in both, to the same. */
  readonly same: number
  /** Not known in one of the two or in both: counted in none of the five before. */
  readonly undecided: number
  readonly costBefore: bigint
  readonly costAfter: bigint
}

export interface Simulation {
  readonly all: Effect
  /** In the order of the axes and of their groups. */
  readonly axes: readonly { readonly name: string; readonly groups: readonly (Effect & { readonly group: string })[] }[]
}

/** Every combination of groups is a cell, so that all axes are counted in one pass. */
export interface Cells {
  readonly axes: readonly Axis[]
  readonly count: number
  /** For each person their cell, or `count` for who is not counted. */
  readonly of: Uint16Array
}

/**
 * `isCounted`: for each person whether they are counted at all; everyone when left out.
 * Throws RangeError when the axes do not fit each other or have more than 65,535 combinations.
 */
export function cellsOf(axes: readonly Axis[], persons: number, isCounted?: readonly boolean[]): Cells {
  const count = axes.reduce((product, { groups }) => product * groups.length, 1)
  if (count > 65_535) throw new RangeError(`simulate: ${count} combinations of groups`)
  const of = new Uint16Array(persons)
  for (const axis of axes) {
    if (axis.of.length !== persons) throw new RangeError(`simulate: ${axis.name} has ${axis.of.length} of ${persons} persons`)
    const { length } = axis.groups
    for (let person = 0; person < persons; person++) {
      if (axis.of[person]! >= length) throw new RangeError(`simulate: person ${person} is in no group of ${axis.name}`)
      of[person] = of[person]! * length + axis.of[person]!
    }
  }
  if (isCounted) for (let person = 0; person < persons; person++) if (!isCounted[person]) of[person] = count
  return { axes, count, of }
}

type Decided = Pick<Outcomes, 'outcome' | 'amount'>

/**
 * Who gains, who loses and what it costs, from the outcomes of one population under the law and under the reform.
 * Counts and kuruş are exact.
 */
export function simulate(before: Decided, after: Decided, cells: Cells): Simulation {
  const effects = effectsOf(countCells(before, after, cells))
  const axes = cells.axes.map(({ name, groups }, place) => {
    const below = cells.axes.slice(place + 1).reduce((product, axis) => product * axis.groups.length, 1)
    const isOf = (cell: number, group: number) => Math.floor(cell / below) % groups.length === group
    return {
      name,
      groups: groups.map((group, index) => ({ group, ...sumOf(effects.filter((_, cell) => isOf(cell, index))) })),
    }
  })
  return { all: sumOf(effects), axes }
}

interface Counts {
  /** By cell, sixteen each: outcome before × 4 + outcome after. */
  readonly pairs: Uint32Array
  /** By cell, of those entitled in both. */
  readonly more: Uint32Array
  readonly less: Uint32Array
  readonly costBefore: readonly bigint[]
  readonly costAfter: readonly bigint[]
}

const granted = 1

/** So many amounts, each below 2^31, add up to less than 2^53, below which doubles are exact. */
const block = 2 ** 21

function countCells(before: Decided, after: Decided, { count: told, of }: Cells): Counts {
  // One more, for those who are not counted.
  const count = told + 1
  const pairs = new Uint32Array(count * 16)
  const [more, less] = [new Uint32Array(count), new Uint32Array(count)]
  const [sumBefore, sumAfter] = [new Float64Array(count), new Float64Array(count)]
  let costBefore: readonly bigint[] = Array(count).fill(0n)
  let costAfter = costBefore
  for (let start = 0; start < of.length; start += block) {
    const end = Math.min(start + block, of.length)
    for (let person = start; person < end; person++) {
      const cell = of[person]!
      const [was, is] = [before.outcome[person]!, after.outcome[person]!]
      pairs[cell * 16 + was * 4 + is]! += 1
      if (was !== granted && is !== granted) continue
      const amountBefore = was === granted && before.amount ? before.amount[person]! : 0
      const amountAfter = is === granted && after.amount ? after.amount[person]! : 0
      sumBefore[cell]! += amountBefore
      sumAfter[cell]! += amountAfter
      if (was !== is || amountBefore === amountAfter) continue
      if (amountAfter > amountBefore) more[cell]! += 1
      else less[cell]! += 1
    }
    costBefore = costBefore.map((cost, cell) => cost + BigInt(sumBefore[cell]!))
    costAfter = costAfter.map((cost, cell) => cost + BigInt(sumAfter[cell]!))
    sumBefore.fill(0)
    sumAfter.fill(0)
  }
  return { pairs, more, less, costBefore: costBefore.slice(0, told), costAfter: costAfter.slice(0, told) }
}

function effectsOf({ pairs, more, less, costBefore, costAfter }: Counts): Effect[] {
  return costBefore.map((_, cell) => {
    const count = (isCounted: (was: number, is: number) => boolean) =>
      pairs.subarray(cell * 16, cell * 16 + 16).reduce((sum, n, pair) => sum + (isCounted(pair >> 2, pair & 3) ? n : 0), 0)
    return {
      persons: count(() => true),
      entitledBefore: count(was => was === granted),
      entitledAfter: count((_, is) => is === granted),
      gained: count((was, is) => was < granted && is === granted),
      lost: count((was, is) => was === granted && is < granted),
      more: more[cell]!,
      less: less[cell]!,
      same: count((was, is) => was === granted && is === granted) - more[cell]! - less[cell]!,
      undecided: count((was, is) => was > granted || is > granted),
      costBefore: costBefore[cell]!,
      costAfter: costAfter[cell]!,
    }
  })
}

const none: Effect = {
  persons: 0,
  entitledBefore: 0,
  entitledAfter: 0,
  gained: 0,
  lost: 0,
  more: 0,
  less: 0,
  same: 0,
  undecided: 0,
  costBefore: 0n,
  costAfter: 0n,
}

export const sumOf = (effects: readonly Effect[]): Effect =>
  effects.reduce(
    (sum, effect) => ({
      persons: sum.persons + effect.persons,
      entitledBefore: sum.entitledBefore + effect.entitledBefore,
      entitledAfter: sum.entitledAfter + effect.entitledAfter,
      gained: sum.gained + effect.gained,
      lost: sum.lost + effect.lost,
      more: sum.more + effect.more,
      less: sum.less + effect.less,
      same: sum.same + effect.same,
      undecided: sum.undecided + effect.undecided,
      costBefore: sum.costBefore + effect.costBefore,
      costAfter: sum.costAfter + effect.costAfter,
    }),
    none,
  )

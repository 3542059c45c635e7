import { type Ratio, ratio } from '#platform/money/ratio.ts'
import type { Operator } from '../condition.ts'

/** A comparison with a limit as one with a whole number: the value must be at most (or at least) `bound`. */
export interface Bound {
  readonly atMost: boolean
  readonly bound: number
}

/**
 * `value ÷ scale operator limit × heads`, exactly: a whole value lies below a limit when it is at most the last whole number below it.
 * Bounds beyond 2^53 are cut there, where no value of a column comes to.
 */
export function boundOf(operator: Operator, limit: Ratio, heads: number, scale: number): Bound {
  const { numerator, denominator } = ratio(limit.numerator * BigInt(heads) * BigInt(scale), limit.denominator)
  const floor = numerator / denominator
  const isWhole = numerator % denominator === 0n
  switch (operator) {
    case 'less-than':
      return { atMost: true, bound: cut(isWhole ? floor - 1n : floor) }
    case 'at-most':
      return { atMost: true, bound: cut(floor) }
    case 'at-least':
      return { atMost: false, bound: cut(isWhole ? floor : floor + 1n) }
    case 'more-than':
      return { atMost: false, bound: cut(floor + 1n) }
  }
}

function cut(bound: bigint): number {
  const largest = BigInt(Number.MAX_SAFE_INTEGER)
  return Number(bound > largest ? largest : bound)
}

/** Bounds by the number of heads, reckoned once for each number that occurs; heads of no household are asked for rarely. */
export function boundsByHeads(operator: Operator, limit: Ratio, scale: number): (heads: number) => number {
  const known: number[] = []
  return heads => (known[heads] ??= boundOf(operator, limit, heads, scale).bound)
}

import type { Day } from '#platform/day/day.ts'
import { multiply, type Ratio, ratio, round } from '#platform/money/ratio.ts'
import type { Term } from './amount.ts'
import { leavesOf } from './condition.ts'
import type { Fact } from './fact.ts'
import { type Parameter, valueOn } from './parameter.ts'
import { type Entitlement, versionOn } from './rule.ts'

/** Ratio and parameters of a term in one number; null where a parameter is not known on the day. */
export function constantOf(term: Term, on: Day, knownOn?: Day): Ratio | null {
  let product = term.ratio
  for (const parameter of term.parameters) {
    const value = knownValue(parameter, on, knownOn)
    if (!value) return null
    product = multiply(product, value)
  }
  return product
}

export function knownValue(parameter: Parameter, on: Day, knownOn?: Day): Ratio | null {
  const found = valueOn(parameter, on, knownOn)
  if (!found.found) return null
  return typeof found.value === 'bigint' ? ratio(found.value) : (found.value as Ratio)
}

/** What a programme holds a home's money against: so many kuruş, for each head where it counts heads. */
export interface MoneyLimit {
  readonly fact: Fact
  readonly heads: Fact | null
  readonly limit: Ratio
}

/** The first limit of money in the conditions of the day; null where there is none, or none that is known. */
export function moneyLimitOn({ conditions }: Entitlement, on: Day, knownOn?: Day): MoneyLimit | null {
  const leaves = Object.values(versionOn(conditions, on).conditions).flatMap(({ holds }) => leavesOf(holds.node))
  for (const leaf of leaves) {
    if (leaf.kind !== 'compare' || leaf.fact.type !== 'money' || leaf.limit.facts.length > 0) continue
    if (leaf.limit.selections.length > 0) continue
    const limit = constantOf(leaf.limit, on, knownOn)
    if (limit) return { fact: leaf.fact, heads: leaf.heads, limit }
  }
  return null
}

/** Kuruş from the whole part of the limit of all heads, negative below it: the margin that a decision keeps. */
export function marginOf({ limit }: MoneyLimit, kurus: bigint, heads: bigint): bigint {
  return kurus - round({ numerator: limit.numerator * heads, denominator: limit.denominator }, 'down')
}

import { type Ratio, round } from '#platform/money/ratio.ts'
import type { AmountPlan } from './plan.ts'
import { noEnd } from './population.ts'

/** The kuruş of everyone who is granted, where no fact changes them and they are known; else null. */
export function sameForAll({ product, heads, rounding }: AmountPlan): number | null {
  const [constant] = product.constants
  const isSame = product.selections.length === 0 && product.facts.length === 0 && heads === null
  return isSame && constant && rounding ? kurusOf(constant, rounding) : null
}

/** Throws RangeError beyond what a column holds. */
export function kurusOf(exact: Ratio, rounding: 'down' | 'half-up'): number {
  const kurus = round(exact, rounding)
  if (kurus > BigInt(noEnd)) throw new RangeError(`an amount of ${kurus} kuruş is beyond what a column holds`)
  return Number(kurus)
}

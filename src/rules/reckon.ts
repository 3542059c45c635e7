import { largestMoney } from '#platform/money/money.ts'
import { multiply, ratio, round } from '#platform/money/ratio.ts'
import { type AmountRule, factsOfTerm } from './amount.ts'
import type { AmountTrace, Missing } from './decision.ts'
import { FactError } from './fact.ts'
import { type Known, keptOf, nothing, type Setting } from './known.ts'
import { lookUpParameter, productOn } from './product.ts'

export interface Reckoned {
  readonly amount?: AmountTrace
  readonly missing: readonly Missing[]
}

/** The amount in whole kuruş, or what is missing for it. */
export function reckoningOn({ term, rounding }: AmountRule, setting: Setting): (known: Known) => Reckoned {
  const how = lookUpParameter(rounding, setting)
  const productOf = productOn(term, setting)
  const headsPlace = term.heads && setting.placeOf(term.heads.path)
  const reckon = (known: Known): Reckoned => {
    const { value, uses, selected, missing } = productOf(known)
    if (value === null || !how.found) return { missing: [...missing, ...(how.found ? [] : [how.missing])] }
    const exact = headsPlace === null ? value : multiply(value, ratio(1n, BigInt(known[headsPlace]!.value as number)))
    const kurus = String(requireMoney(round(exact, how.value), term.facts[0]?.path))
    const amount = { kurus, parameters: [...uses, how.use], selected: selected.length > 0 ? selected : undefined }
    return { amount, missing: nothing }
  }
  const facts = factsOfTerm(term)
  if (facts.length > 0) return keptOf(facts, setting, reckon)
  const always = reckon([])
  return () => always
}

function requireMoney(kurus: bigint, path = 'amount'): bigint {
  if (kurus > largestMoney) throw new FactError(path, 'makes an amount larger than any amount of money here')
  return kurus
}

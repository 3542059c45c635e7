import type { Row } from '#database/types.ts'
import { districts } from './data/districts.ts'
import { neighbourhoods } from './data/neighbourhoods.ts'
import { trialWeights } from './data/weights.ts'

export const province = 35

/** Districts by their place in the alphabet; neighbourhoods numbered by district, so that another list leaves the others' ids alone. */
export const districtRows: readonly Row<'district'>[] = districts.map(({ name, population, source }, index) => ({
  id: index + 1,
  province,
  name,
  population,
  source,
}))

export const neighbourhoodRows: readonly Row<'neighbourhood'>[] = districtRows.flatMap(district =>
  (neighbourhoods[district.name] ?? []).map((name, index) => ({
    id: district.id * 100 + index + 1,
    district_id: district.id,
    name,
  })),
)

/** Shares a whole number out over the districts by their trial weights; the largest remainders take what is left. In id order. */
export function spreadOverDistricts(total: number): number[] {
  const weights = districtRows.map(({ name }) => trialWeights[name]!)
  const sum = weights.reduce((one, other) => one + other, 0)
  const shares = weights.map(weight => Math.floor((total * weight) / sum))
  const left = total - shares.reduce((one, other) => one + other, 0)
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { index } of byRemainder.slice(0, left)) shares[index]! += 1
  return shares
}

/** What is generated of a whole number at a scale: at least one, never more than the whole. */
export const scaled = (whole: number, scale: number): number => Math.min(whole, Math.max(1, Math.round(whole * scale)))

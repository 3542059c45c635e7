import { isDay } from '#platform/day/day.ts'
import type { ConditionTrace, Missing, Result } from './decision.ts'
import type { Gathering } from './gather.ts'
import { missingOf } from './judge.ts'
import type { OnDay } from './known.ts'

/** Three-valued: one that certainly does not hold refuses, whatever else is not known. */
export function resultOfAll(conditions: readonly ConditionTrace[]): Result {
  let all: Result = true
  for (let i = 0; i < conditions.length; i++) {
    const { result } = conditions[i]!
    if (result === false) return false
    if (result === 'unknown') all = 'unknown'
  }
  return all
}

export const missingOfAll = (conditions: readonly ConditionTrace[]): readonly Missing[] => distinct(conditions.flatMap(missingOf))

type MissingFact = Extract<Missing, { kind: 'fact' }>

/** Names whose incomes, or which dated values, are missing for the income of the home. */
export function named(all: readonly Missing[], { gathered, unknown, missing }: Gathering): readonly Missing[] {
  const isIncome = (entry: Missing): entry is MissingFact => entry.kind === 'fact' && entry.path === gathered.fills.income
  if (!all.some(isIncome)) return all
  const entries = all.flatMap((entry): readonly Missing[] => {
    if (!isIncome(entry)) return [entry]
    return [...(unknown.length > 0 ? [{ ...entry, members: unknown }] : []), ...missing]
  })
  return distinct(entries)
}

export function requireDays({ on, knownOn = on }: OnDay): void {
  for (const day of [on, knownOn]) if (!isDay(day)) throw new RangeError(`decide: not a day: ${JSON.stringify(day)}`)
}

function distinct(missing: readonly Missing[]): readonly Missing[] {
  if (missing.length < 2) return missing
  const key = (entry: Missing) => `${entry.kind} ${entry.kind === 'fact' ? entry.path : entry.id}`
  return [...new Map(missing.map(entry => [key(entry), entry])).values()]
}

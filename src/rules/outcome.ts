import { isDay } from '#platform/day/day.ts'
import type { ConditionTrace, Decision, Missing, Result } from './decision.ts'
import type { Gathering } from './gather.ts'
import { missingOf } from './judge.ts'
import { type Known, nothing, type OnDay } from './known.ts'
import type { Reckoned } from './reckon.ts'

/** Every condition of the day, judged on the same facts. */
export interface JudgedAll extends Pick<Decision, 'version' | 'facts' | 'conditions' | 'missing'> {
  readonly refused: boolean
}

export function judgedAll(version: string, conditions: Decision['conditions'], facts: Decision['facts']): JudgedAll {
  const result = resultOfAll(conditions)
  const missing = result === 'unknown' ? distinct(conditions.flatMap(missingOf)) : nothing
  return { version, facts, conditions, missing, refused: result === false }
}

/** The decision that follows, with the amount where it is granted, and with the household as it was gathered. */
export function decided(
  judged: JudgedAll,
  known: Known,
  { on, knownOn }: OnDay,
  reckon?: (known: Known) => Reckoned,
  gathering?: Gathering,
): Decision {
  const { version, refused, facts, conditions } = judged
  const isOpen = judged.missing.length > 0
  const paid = refused || isOpen ? undefined : reckon?.(known)
  const missing = isOpen ? judged.missing : (paid?.missing ?? nothing)
  return {
    on,
    knownOn,
    version,
    outcome: refused ? 'refused' : missing.length > 0 ? 'missing' : 'granted',
    facts,
    conditions,
    missing: gathering && missing.length > 0 ? named(missing, gathering) : missing,
    amount: paid?.amount,
    gathered: gathering?.gathered,
  }
}

/** Names whose incomes, or which dated values, are missing for the income of the home. */
function named(all: readonly Missing[], { gathered, unknown, missing }: Gathering): readonly Missing[] {
  const entries = all.flatMap((entry): readonly Missing[] => {
    if (entry.kind !== 'fact' || entry.path !== gathered.fills.income) return [entry]
    return [...(unknown.length > 0 ? [{ ...entry, members: unknown }] : []), ...missing]
  })
  return distinct(entries)
}

export function requireDays({ on, knownOn = on }: OnDay): void {
  for (const day of [on, knownOn]) if (!isDay(day)) throw new RangeError(`decide: not a day: ${JSON.stringify(day)}`)
}

/** Three-valued: one that certainly does not hold refuses, whatever else is not known. */
function resultOfAll(conditions: readonly ConditionTrace[]): Result {
  let all: Result = true
  for (const { result } of conditions) {
    if (result === false) return false
    if (result === 'unknown') all = 'unknown'
  }
  return all
}

function distinct(missing: readonly Missing[]): readonly Missing[] {
  if (missing.length < 2) return missing
  const key = (entry: Missing) => `${entry.kind} ${entry.kind === 'fact' ? entry.path : entry.id}`
  return [...new Map(missing.map(entry => [key(entry), entry])).values()]
}

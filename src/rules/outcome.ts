import { isDay } from '#platform/day/day.ts'
import type { Decision, Gathered, Missing } from './decision.ts'
import { FactError, type FactValues } from './fact.ts'
import type { Gathering } from './gather.ts'
import type { Judged } from './judge.ts'
import { type Known, nothing, type OnDay } from './known.ts'
import { reckoningOn } from './reckon.ts'
import type { Entitlement } from './rule.ts'

/** Every condition of the day, judged on the same facts. */
export interface JudgedAll extends Pick<Decision, 'version' | 'facts' | 'conditions' | 'missing'> {
  readonly known: Known
  readonly refused: boolean
}

export function judgedAll(version: string, judged: readonly Judged[], known: Known, facts: Decision['facts']): JudgedAll {
  const conditions = judged.map(({ condition }) => condition)
  const refused = conditions.some(({ result }) => result === false)
  const isOpen = !refused && judged.some(({ missing }) => missing.length > 0)
  const missing = isOpen ? distinct(judged.flatMap(({ missing }) => missing)) : nothing
  return { version, facts, conditions, missing, known, refused }
}

/** The decision that follows, with the amount where it is granted. */
export function decided({ amount }: Entitlement, judged: JudgedAll, day: OnDay): Decision {
  const { version, refused, facts, conditions } = judged
  const isOpen = judged.missing.length > 0
  const paid = amount && !refused && !isOpen ? reckoningOn(amount, day)(judged.known) : undefined
  const missing = isOpen ? judged.missing : (paid?.missing ?? nothing)
  const outcome = refused ? 'refused' : missing.length > 0 ? 'missing' : 'granted'
  return {
    on: day.on,
    knownOn: day.knownOn,
    version,
    outcome,
    facts,
    conditions,
    missing,
    amount: paid?.amount,
    gathered: undefined,
  }
}

/** With the household as it was gathered; names whose incomes, or which dated values, are missing for its income. */
export function withGathering(decision: Decision, { gathered, unknown, missing }: Gathering): Decision {
  if (decision.missing.length === 0) return { ...decision, gathered }
  const named = decision.missing.flatMap((entry): readonly Missing[] => {
    if (entry.kind !== 'fact' || entry.path !== gathered.fills.income) return [entry]
    return [...(unknown.length > 0 ? [{ ...entry, members: unknown }] : []), ...missing]
  })
  return { ...decision, missing: distinct(named), gathered }
}

export function requireDays({ on, knownOn = on }: OnDay): void {
  for (const day of [on, knownOn]) if (!isDay(day)) throw new RangeError(`decide: not a day: ${JSON.stringify(day)}`)
}

/** Throws FactError where a fact is given that the home fills. */
export function requireApart(facts: FactValues, { gathered }: { readonly gathered: Pick<Gathered, 'fills'> }): void {
  for (const path of Object.values(gathered.fills)) {
    if (facts[path] !== undefined && facts[path] !== null)
      throw new FactError(path, 'is gathered from the incomes of the home; do not give it beside them')
  }
}

function distinct(missing: readonly Missing[]): readonly Missing[] {
  const key = (entry: Missing) => `${entry.kind} ${entry.kind === 'fact' ? entry.path : entry.id}`
  return [...new Map(missing.map(entry => [key(entry), entry])).values()]
}

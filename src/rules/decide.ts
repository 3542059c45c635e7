import { type Day, isDay } from '#platform/day/day.ts'
import { type Ratio, ratio, round } from '#platform/money/ratio.ts'
import type { AmountRule } from './amount.ts'
import { check } from './check.ts'
import { isBranch, type Node } from './condition.ts'
import type { AmountTrace, Check, ConditionTrace, Decision, Missing, Result, StoredValue } from './decision.ts'
import { checkValue, type Fact, FactError, type FactValue, type FactValues } from './fact.ts'
import { type Entitlement, type Rule, type Versions, versionOn } from './rule.ts'
import { lookUpParameter, product, type Situation, storedValue } from './situation.ts'

/**
 * Applies the conditions in force on the day `on` to the facts of that day. Pure and exact.
 * `knownOn`: decide with the parameters as they were known then (left out: as known today).
 * Throws FactError on a value that cannot be, RangeError on an `on` that is not a day; a fact that is not known never throws.
 */
export function decide({ conditions, amount }: Entitlement, facts: FactValues, on: Day, knownOn?: Day): Decision {
  for (const day of [on, knownOn ?? on]) if (!isDay(day)) throw new RangeError(`decide: not a day: ${JSON.stringify(day)}`)
  const known = checkFacts(conditions, facts)
  const situation: Situation = { known, on, knownOn }
  const version = versionOn(conditions, on)
  const traces = Object.entries(version.conditions).map(([name, rule]) => trace(name, rule, situation))

  const refused = traces.some(({ condition }) => condition.result === false)
  const missing = refused ? [] : distinct(traces.flatMap(({ missing }) => missing))
  const paid = amount && !refused && missing.length === 0 ? reckon(amount, situation) : undefined
  const lacking = [...missing, ...(paid?.missing ?? [])]
  return {
    on,
    ...(knownOn === undefined ? {} : { knownOn }),
    version: version.since,
    outcome: refused ? 'refused' : lacking.length > 0 ? 'missing' : 'granted',
    facts: storedFacts(known),
    conditions: traces.map(({ condition }) => condition),
    missing: lacking,
    ...(paid?.amount ? { amount: paid.amount } : {}),
  }
}

/** Decides a stored decision again from its own facts and days: the same rules give the same bytes. */
export function replay(entitlement: Entitlement, stored: Decision): Decision {
  const { dictionary } = entitlement.conditions
  const facts = Object.entries(stored.facts).map(([path, value]) => [path, restore(dictionary.get(path), value)] as const)
  return decide(entitlement, Object.fromEntries(facts), stored.on, stored.knownOn)
}

/** The amount in kuruş on the day, whoever is entitled; facts only where the amount depends on them. */
export function amountOn(amount: AmountRule, on: Day, facts: FactValues = {}): bigint {
  const { amount: reckoned, missing } = reckon(amount, { known: new Map(Object.entries(facts) as [string, FactValue][]), on })
  if (!reckoned)
    throw new RangeError(
      `no amount on ${on}: ${missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id)).join(', ')} not known`,
    )
  return BigInt(reckoned.kurus)
}

function checkFacts({ dictionary }: Versions, facts: FactValues): ReadonlyMap<string, FactValue> {
  const known = new Map<string, FactValue>()
  for (const path of Object.keys(facts).sort()) {
    const fact = dictionary.get(path)
    if (!fact) throw new FactError(path, 'no such fact')
    const value = facts[path]
    if (value === undefined || value === null) continue
    checkValue(fact, value)
    known.set(path, value)
  }
  return known
}

function trace(
  name: string,
  { law, says, holds }: Rule,
  situation: Situation,
): { condition: ConditionTrace; missing: readonly Missing[] } {
  const checks: Check[] = []
  const { result, missing } = evaluate(holds.node, situation, checks)
  return { condition: { name, law, says, result, checks }, missing }
}

interface Evaluated {
  readonly result: Result
  /** Only what could still change the result. */
  readonly missing: readonly Missing[]
}

/** Three-valued: one false settles 'all', one true settles 'any', whatever else is not known. */
function evaluate(node: Node, situation: Situation, checks: Check[]): Evaluated {
  if (!isBranch(node)) {
    const leaf = check(node, situation)
    checks.push(leaf)
    return leaf
  }
  const settling = node.kind === 'any'
  const children = node.of.map(child => evaluate(child, situation, checks))
  if (children.some(({ result }) => result === settling)) return { result: settling, missing: [] }
  const missing = children.flatMap(child => child.missing)
  return { result: children.some(({ result }) => result === 'unknown') ? 'unknown' : !settling, missing }
}

function reckon({ term, rounding }: AmountRule, situation: Situation): { amount?: AmountTrace; missing: readonly Missing[] } {
  const how = lookUpParameter(rounding, situation)
  const { value, uses, missing } = product(term, situation)
  if (value === null || !how.found) return { missing: [...missing, ...(how.found ? [] : [how.missing])] }
  const exact: Ratio = term.heads
    ? ratio(value.numerator, value.denominator * BigInt(Number(situation.known.get(term.heads.path))))
    : value
  return { amount: { kurus: String(round(exact, how.value)), parameters: [...uses, how.use] }, missing: [] }
}

function storedFacts(known: ReadonlyMap<string, FactValue>): Record<string, StoredValue> {
  return Object.fromEntries([...known].map(([path, value]) => [path, storedValue(value)]))
}

function restore(fact: Fact | undefined, value: StoredValue): FactValue {
  return fact?.type === 'money' && typeof value === 'string' ? BigInt(value) : value
}

function distinct(missing: readonly Missing[]): readonly Missing[] {
  const key = (entry: Missing) => `${entry.kind} ${entry.kind === 'fact' ? entry.path : entry.id}`
  return [...new Map(missing.map(entry => [key(entry), entry])).values()]
}

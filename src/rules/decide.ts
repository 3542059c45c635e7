import type { Day } from '#platform/day/day.ts'
import type { AmountRule } from './amount.ts'
import type { Decision } from './decision.ts'
import type { FactValue, FactValues } from './fact.ts'
import { gather, type HomePerson, personsOf } from './gather.ts'
import { inOrder, readKnown, requirePaths, restored, storedFacts } from './given.ts'
import { judgeOn } from './judge.ts'
import { knownFact, type OnDay, perDay } from './known.ts'
import { decided, type JudgedAll, judgedAll, requireApart, requireDays, withGathering } from './outcome.ts'
import { reckoningOn } from './reckon.ts'
import { type Entitlement, type Versions, versionOn } from './rule.ts'
import { DefinitionError } from './words.ts'

/**
 * Applies the conditions in force on the day `on` to the facts of that day. Pure and exact.
 * `knownOn`: decide with the parameters as they were known then (left out: as known today).
 * Throws FactError on a value that cannot be, RangeError on an `on` that is not a day, ExceptionConflictError where two
 * exceptions of one rule apply; a fact that is not known never throws.
 */
export function decide(entitlement: Entitlement, facts: FactValues, on: Day, knownOn?: Day): Decision {
  const day = { on, knownOn }
  requireDays(day)
  const { conditions } = entitlement
  requirePaths(facts, conditions.dictionary)
  return decided(entitlement, judgedOn(conditions, facts, day), day)
}

/** The same where the incomes of everyone in the dwelling are known one by one; the entitlement's home says which of them count. */
export function decideHome(
  entitlement: Entitlement,
  persons: readonly HomePerson[],
  facts: FactValues,
  on: Day,
  knownOn?: Day,
): Decision {
  const day = { on, knownOn }
  requireDays(day)
  const { conditions, homes } = entitlement
  if (!homes) throw new DefinitionError('decideHome: the entitlement has no homes')
  const gathering = gather(homes, persons, on, knownOn)
  requireApart(facts, gathering)
  requirePaths(facts, conditions.dictionary)
  requirePaths(gathering.facts, conditions.dictionary)
  return withGathering(decided(entitlement, judgedOn(conditions, { ...facts, ...gathering.facts }, day), day), gathering)
}

/** Decides a stored decision again from its own facts and days: the same rules give the same bytes. */
export function replay(entitlement: Entitlement, stored: Decision): Decision {
  const { dictionary } = entitlement.conditions
  const { on, knownOn, gathered } = stored
  const filled = gathered ? Object.values(gathered.fills) : []
  const facts = Object.fromEntries(
    Object.entries(stored.facts)
      .filter(([path]) => !filled.includes(path))
      .map(([path, value]) => [path, restored(dictionary.get(path), value)] as const),
  )
  return gathered ? decideHome(entitlement, personsOf(gathered), facts, on, knownOn) : decide(entitlement, facts, on, knownOn)
}

/** The amount in kuruş on the day, whoever is entitled; facts only where the amount depends on them. */
export function amountOn(amount: AmountRule, on: Day, facts: FactValues = {}): bigint {
  const known = new Map(Object.entries(facts).map(([path, value]) => [path, knownFact(value as FactValue)]))
  const { amount: reckoned, missing } = reckoningOn(amount, { on })(known)
  if (!reckoned)
    throw new RangeError(
      `no amount on ${on}: ${missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id)).join(', ')} not known`,
    )
  return BigInt(reckoned.kurus)
}

const judgesOn = perDay((conditions: Versions, day: OnDay) => {
  const { since, conditions: rules } = versionOn(conditions, day.on)
  return { since, judges: Object.entries(rules).map(([name, rule]) => judgeOn(name, rule, day)) }
})

function judgedOn(conditions: Versions, given: FactValues, day: OnDay): JudgedAll {
  const { since, judges } = judgesOn(conditions, day)
  const facts = inOrder(conditions.dictionary)
  const known = readKnown(facts, given)
  const judged = judges.map(judge => judge(known))
  return judgedAll(since, judged, known, storedFacts(facts, known))
}

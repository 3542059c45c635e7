import type { Day } from '#platform/day/day.ts'
import { type AmountRule, factsOfTerm } from './amount.ts'
import type { Decision } from './decision.ts'
import { decideBy } from './each.ts'
import type { FactValues } from './fact.ts'
import { type HomePerson, personsOf } from './gather.ts'
import { askedOf, readKnown, restored } from './given.ts'
import { type OnDay, perDay, settingOn } from './known.ts'
import { requireDays } from './outcome.ts'
import { planOn } from './plan.ts'
import { reckoningOn } from './reckon.ts'
import type { Entitlement } from './rule.ts'
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
  return decideBy(planOn(entitlement, day), { facts })[0]!
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
  if (!entitlement.homes) throw new DefinitionError('decideHome: the entitlement has no homes')
  return decideBy(planOn(entitlement, day), { facts, persons })[0]!
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
  const { asked, reckon } = amountPlanOn(amount, { on })
  const { amount: reckoned, missing } = reckon(readKnown(asked, facts))
  if (!reckoned)
    throw new RangeError(
      `no amount on ${on}: ${missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id)).join(', ')} not known`,
    )
  return BigInt(reckoned.kurus)
}

const amountPlanOn = perDay((amount: AmountRule, day: OnDay) => {
  const setting = settingOn(day)
  return { asked: askedOf(factsOfTerm(amount.term), setting), reckon: reckoningOn(amount, setting) }
})

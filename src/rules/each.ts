import type { Day } from '#platform/day/day.ts'
import type { Decision } from './decision.ts'
import type { FactValues } from './fact.ts'
import { dwellingOf, type HomePerson } from './gather.ts'
import { readKnown, storedFacts, withHousehold } from './given.ts'
import { madeOf } from './known.ts'
import { decided, judgedAll, requireDays } from './outcome.ts'
import { type Plan, planOfEach } from './plan.ts'
import type { Entitlement } from './rule.ts'

interface Household {
  /** A path that an entitlement does not ask for is no fact of that entitlement; one that none asks for is an error. */
  readonly facts: FactValues
  /** Everyone in the dwelling, for the entitlements that have homes. */
  readonly persons?: readonly HomePerson[] | undefined
}

/**
 * Several entitlements on the same facts, each as `decide` or `decideHome` would: facts are read once, and a rule that several
 * share is judged once. Keep the list of entitlements: what is worked out for a day is kept with it.
 */
export function decideEach(
  entitlements: readonly Entitlement[],
  household: Household,
  on: Day,
  knownOn?: Day,
): readonly Decision[] {
  const day = { on, knownOn }
  requireDays(day)
  return decideBy(planOfEach(entitlements, day), household)
}

/** One decision for each entitlement of the plan. */
export function decideBy({ day, asked, groups, count }: Plan, { facts, persons }: Household): readonly Decision[] {
  const dwelling = persons && dwellingOf(persons)
  const given = readKnown(asked, facts)
  const decisions = new Array<Decision>(count)
  for (const { gather, judges, dictionaries, sets } of groups) {
    const gathering = dwelling && gather?.(dwelling)
    const known = gathering ? withHousehold(asked, given, gathering) : given
    const judged = madeOf(judges, known)
    const stored = dictionaries.map(dictionary => storedFacts(dictionary, known))
    for (const { since, dictionary, conditions, entitled } of sets) {
      const all = judgedAll(since, picked(judged, conditions), stored[dictionary]!)
      for (const { index, reckon } of entitled) {
        decisions[index] = decided(all, known, day, reckon, gathering)
      }
    }
  }
  return decisions
}

function picked<T>(all: readonly T[], indices: readonly number[]): readonly T[] {
  const some = new Array<T>(indices.length)
  for (let place = 0; place < indices.length; place++) some[place] = all[indices[place]!]!
  return some
}

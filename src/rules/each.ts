import type { Day } from '#platform/day/day.ts'
import type { ConditionTrace, Decision } from './decision.ts'
import type { FactValues } from './fact.ts'
import { dwellingOf, type Gathering, type HomePerson } from './gather.ts'
import { readKnown, withHousehold } from './given.ts'
import { type Known, madeOf, nothing, type OnDay } from './known.ts'
import { missingOfAll, named, requireDays, resultOfAll } from './outcome.ts'
import { type ConditionSet, type Plan, planOfEach } from './plan.ts'
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
  for (const group of groups) {
    const gathering = dwelling && group.gather?.(dwelling)
    const known = gathering ? withHousehold(asked, given, gathering) : given
    const judged = madeOf(group.judges, known)
    const stored = madeOf(group.stores, known)
    const all = { day, judged, stored, known, gathering, decisions }
    for (let i = 0; i < group.sets.length; i++) decideSet(group.sets[i]!, all)
  }
  return decisions
}

/** What is known and judged for a group's sets, and where their decisions go. */
interface Judged {
  readonly day: OnDay
  readonly judged: readonly ConditionTrace[]
  readonly stored: readonly Decision['facts'][]
  readonly known: Known
  readonly gathering: Gathering | undefined
  readonly decisions: Decision[]
}

// What runs for every decision counts indices: an iterator for each would cost more than the deciding.
function decideSet(set: ConditionSet, { day: { on, knownOn }, judged, stored, known, gathering, decisions }: Judged) {
  const conditions = picked(judged, set.conditions)
  const result = resultOfAll(conditions)
  const open = result === 'unknown' ? missingOfAll(conditions) : nothing
  for (let i = 0; i < set.entitled.length; i++) {
    const { index, reckon } = set.entitled[i]!
    const paid = result === true ? reckon?.(known) : undefined
    const missing = paid ? paid.missing : open
    decisions[index] = {
      on,
      knownOn,
      version: set.since,
      outcome: result === false ? 'refused' : missing.length > 0 ? 'missing' : 'granted',
      facts: stored[set.store]!,
      conditions,
      missing: gathering && missing.length > 0 ? named(missing, gathering) : missing,
      amount: paid?.amount,
      gathered: gathering?.gathered,
    }
  }
}

function picked<T>(all: readonly T[], indices: readonly number[]): readonly T[] {
  const some = new Array<T>(indices.length)
  for (let place = 0; place < indices.length; place++) some[place] = all[indices[place]!]!
  return some
}

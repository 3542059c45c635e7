import type { Day } from '#platform/day/day.ts'
import type { Decision } from './decision.ts'
import type { Fact, FactValues } from './fact.ts'
import { gather, type HomePerson } from './gather.ts'
import { inOrder, readKnown, requirePaths, storedFacts } from './given.ts'
import { type HomesByDate, homeOn } from './home.ts'
import { type Judged, judgeOn } from './judge.ts'
import { type Known, type OnDay, perDay } from './known.ts'
import { decided, judgedAll, requireApart, requireDays, withGathering } from './outcome.ts'
import { type Entitlement, type Rule, type Versions, versionOn } from './rule.ts'

interface Household {
  /** A path that an entitlement does not ask for is no fact of that entitlement; one that none asks for is an error. */
  readonly facts: FactValues
  /** Everyone in the dwelling, for the entitlements that have homes. */
  readonly persons?: readonly HomePerson[]
}

/**
 * Several entitlements on the same facts, each as `decide` or `decideHome` would: facts are read once, and a rule that several
 * share is judged once. Keep the list of entitlements: what is worked out for a day is kept with it.
 */
export function decideEach(
  entitlements: readonly Entitlement[],
  { facts, persons }: Household,
  on: Day,
  knownOn?: Day,
): readonly Decision[] {
  const day = { on, knownOn }
  requireDays(day)
  const plan = planOn(entitlements, day)
  requirePaths(facts, plan.paths)
  const known = readKnown(plan.facts, facts)
  const decisions = new Array<Decision>(entitlements.length)
  for (const { homes, filled, judges, sets } of plan.groups) {
    const gathering = persons && homes && gather(homes, persons, on, knownOn)
    if (gathering) {
      requireApart(facts, gathering)
      for (const [path, fact] of readKnown(filled, gathering.facts)) known.set(path, fact)
    }
    const judged = judges.map(judge => judge(known))
    for (const set of sets) {
      const { since, dictionary, places } = set
      const rulesOfSet = set.judges.map(index => judged[index]!)
      const all = judgedAll(since, rulesOfSet, known, storedFacts(dictionary, known))
      for (const place of places) {
        const decision = decided(entitlements[place]!, all, day)
        decisions[place] = gathering ? withGathering(decision, gathering) : decision
      }
    }
    if (gathering) for (const { path } of filled) known.delete(path)
  }
  return decisions
}

interface Plan {
  /** Each fact of any entitlement, once. */
  readonly facts: readonly Fact[]
  readonly paths: ReadonlySet<string>
  readonly groups: readonly Group[]
}

/** The entitlements that see the household alike. */
interface Group {
  readonly homes: HomesByDate | undefined
  readonly filled: readonly Fact[]
  /** Each rule of any of them, once. */
  readonly judges: readonly ((known: Known) => Judged)[]
  readonly sets: readonly ConditionSet[]
}

interface ConditionSet {
  readonly since: string
  readonly dictionary: readonly Fact[]
  /** Indices in the group's `judges`. */
  readonly judges: readonly number[]
  /** Indices of the entitlements that have these conditions. */
  readonly places: readonly number[]
}

const planOn = perDay((entitlements: readonly Entitlement[], day: OnDay): Plan => {
  const facts = [...new Set(entitlements.flatMap(({ conditions }) => inOrder(conditions.dictionary)))]
  const groups = Map.groupBy(entitlements.keys(), place => entitlements[place]!.homes)
  return {
    facts,
    paths: new Set(facts.map(({ path }) => path)),
    groups: [...groups].map(([homes, places]) => groupOn(homes, places, entitlements, day)),
  }
})

function groupOn(
  homes: HomesByDate | undefined,
  places: readonly number[],
  entitlements: readonly Entitlement[],
  day: OnDay,
): Group {
  const rules: { name: string; rule: Rule }[] = []
  const indexOf = (name: string, rule: Rule) => {
    const index = rules.findIndex(each => each.name === name && each.rule === rule)
    return index < 0 ? rules.push({ name, rule }) - 1 : index
  }
  const setOf = ([conditions, places]: [Versions, number[]]): ConditionSet => {
    const { since, conditions: named } = versionOn(conditions, day.on)
    const judges = Object.entries(named).map(([name, rule]) => indexOf(name, rule))
    return { since, dictionary: inOrder(conditions.dictionary), judges, places }
  }
  const sets = [...Map.groupBy(places, place => entitlements[place]!.conditions)].map(setOf)
  const paths = homes ? Object.values(homeOn(homes, day.on).home.fills) : []
  return {
    homes,
    filled: [...new Set(sets.flatMap(({ dictionary }) => dictionary))].filter(({ path }) => paths.includes(path)),
    judges: rules.map(({ name, rule }) => judgeOn(name, rule, day)),
    sets,
  }
}

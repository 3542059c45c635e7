import type { ConditionTrace, Decision } from './decision.ts'
import { type Dwelling, type Gathering, gatheringOn } from './gather.ts'
import { type AskedFacts, askedOf, storingOf } from './given.ts'
import type { HomesByDate } from './home.ts'
import { judgeOn } from './judge.ts'
import { type Known, type OnDay, perDay, type Setting, settingOn } from './known.ts'
import { type Reckoned, reckoningOn } from './reckon.ts'
import { type Entitlement, type Rule, type Versions, versionOn } from './rule.ts'

/** What does not depend on the household: the rules of a day, each made ready once, and what they ask for. */
export interface Plan {
  readonly day: OnDay
  readonly asked: AskedFacts
  readonly groups: readonly Group[]
  /** How many entitlements there are. */
  readonly count: number
}

/** The entitlements that see the household alike. */
interface Group {
  /** Where they have homes. */
  readonly gather: ((dwelling: Dwelling) => Gathering) | undefined
  /** Each rule of any of them, once. */
  readonly judges: readonly ((known: Known) => ConditionTrace)[]
  /** What a decision of any of them stores of the facts, each list of facts once. */
  readonly stores: readonly ((known: Known) => Decision['facts'])[]
  readonly sets: readonly ConditionSet[]
}

export interface ConditionSet {
  readonly since: string
  /** Indices in the group's `stores` and `judges`. */
  readonly store: number
  readonly conditions: readonly number[]
  /** The entitlements that have these conditions. */
  readonly entitled: readonly Entitled[]
}

interface Entitled {
  /** Index in the list of entitlements. */
  readonly index: number
  readonly reckon: ((known: Known) => Reckoned) | undefined
}

/** Kept with the entitlement. */
export const planOn = perDay((entitlement: Entitlement, day: OnDay) => planOf([entitlement], day))

/** Kept with the list. */
export const planOfEach = perDay(planOf)

function planOf(entitlements: readonly Entitlement[], day: OnDay): Plan {
  const setting = settingOn(day)
  const asked = askedOf(
    entitlements.flatMap(({ conditions }) => [...conditions.dictionary.values()]),
    setting,
  )
  const groups = Map.groupBy(entitlements.keys(), index => entitlements[index]!.homes)
  return {
    day,
    asked,
    groups: [...groups].map(([homes, indices]) => groupOf(homes, indices, entitlements, asked, setting)),
    count: entitlements.length,
  }
}

function groupOf(
  homes: HomesByDate | undefined,
  indices: readonly number[],
  entitlements: readonly Entitlement[],
  asked: AskedFacts,
  setting: Setting,
): Group {
  const rules = once<{ name: string; rule: Rule }>((one, other) => one.name === other.name && one.rule === other.rule)
  const dictionaries = once<readonly string[]>((one, other) => one.join() === other.join())
  const setOf = ([conditions, indices]: [Versions, number[]]): ConditionSet => {
    const { since, conditions: named } = versionOn(conditions, setting.on)
    return {
      since,
      store: dictionaries.indexOf([...conditions.dictionary.keys()].sort()),
      conditions: Object.entries(named).map(([name, rule]) => rules.indexOf({ name, rule })),
      entitled: indices.map(index => {
        const { amount } = entitlements[index]!
        return { index, reckon: amount && reckoningOn(amount, setting) }
      }),
    }
  }
  const sets = [...Map.groupBy(indices, index => entitlements[index]!.conditions)].map(setOf)
  return {
    gather: homes && gatheringOn(homes, setting),
    judges: rules.all.map(({ name, rule }) => judgeOn(name, rule, setting)),
    stores: dictionaries.all.map(paths => storingOf(paths.map(path => asked.byPath.get(path)!))),
    sets,
  }
}

/** A list in which nothing stands twice. */
function once<T>(isSame: (one: T, other: T) => boolean) {
  const all: T[] = []
  const indexOf = (one: T) => {
    const index = all.findIndex(other => isSame(one, other))
    return index < 0 ? all.push(one) - 1 : index
  }
  return { all, indexOf }
}

import { addDays, type Day } from '#platform/day/day.ts'
import type { Fact, FactValue, FactValues } from '#rules/fact.ts'
import type { HomePerson } from '#rules/gather.ts'
import type { HomesByDate } from '#rules/home.ts'
import type { Entitlement } from '#rules/rule.ts'

/** What every programme is told of one household: the facts that it asks for, all known, and who lives there. */
export interface Household {
  readonly facts: readonly FactValues[]
  /** The facts of all programmes together. */
  readonly all: FactValues
  readonly persons: readonly HomePerson[]
}

/** Households whose every fact is known, the same value under one path for all programmes, many of them near a limit. */
export function households(entitlements: readonly Entitlement[], count: number, seed: number): readonly Household[] {
  const random = generator(seed)
  const asked = entitlements.map(askedFacts)
  const byPath = Map.groupBy(asked.flat(), ({ path }) => path)
  const kinds = incomeKinds(entitlements)
  return Array.from({ length: count }, () => {
    const values = new Map([...byPath].map(([path, facts]) => [path, randomValue(facts, random)]))
    return {
      all: Object.fromEntries(values),
      facts: asked.map(facts => Object.fromEntries(facts.map(({ path }) => [path, values.get(path)!]))),
      persons: persons(kinds, random),
    }
  })
}

/** The facts that are given; those that the home fills are reckoned. */
function askedFacts({ conditions, homes }: Entitlement): Fact[] {
  const filled = homes?.of.flatMap(({ home }) => Object.values(home.fills)) ?? []
  return [...conditions.dictionary.values()].filter(({ path }) => !filled.includes(path))
}

function incomeKinds(entitlements: readonly Entitlement[]): readonly string[] {
  const homes = entitlements.flatMap(({ homes }) => homes ?? [])
  return [...new Set(homes.flatMap(kindsOf))]
}

const kindsOf = ({ of }: HomesByDate) =>
  of.flatMap(({ home }) => [...home.incomes.self, ...home.incomes.others].map(({ id }) => id))

type Random = (below: number) => number

function randomValue(facts: readonly Fact[], random: Random): FactValue {
  const fact = facts[0]!
  switch (fact.type) {
    case 'money':
      return BigInt(random(6_000_000))
    case 'integer':
      return (fact.minimum ?? 0) + random(fact.minimum === undefined ? 100 : 7)
    case 'boolean':
      return random(10) < 7
    case 'day':
      return dayIn(1935, 2024, random)
    case 'period':
      return { from: dayIn(2018, 2025, random), until: random(2) === 0 ? null : dayIn(2025, 2031, random) }
    case 'choice': {
      const options = Object.keys(fact.options!).filter(option => facts.every(({ options }) => Object.hasOwn(options!, option)))
      return options[random(options.length)]!
    }
  }
}

const dayIn = (from: number, until: number, random: Random): Day => addDays(`${from}-01-01`, random((until - from) * 365))

function persons(kinds: readonly string[], random: Random): readonly HomePerson[] {
  const relations = ['self', ...(random(2) === 0 ? ['spouse' as const] : []), ...Array<'other'>(random(4)).fill('other')] as const
  return relations.map(relation => ({
    relation,
    incomes: Array.from({ length: random(3) }, () => ({
      kind: kinds[random(kinds.length)]!,
      kurus: BigInt(random(3_000_000)),
    })),
  }))
}

/** mulberry32: the same seed, the same households. */
function generator(seed: number): Random {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

import { ratio, wholeIfPossible } from '#platform/money/ratio.ts'
import type { StoredRatio, StoredValue } from './decision.ts'
import { checkValue, type Fact, FactError, type FactValue, type FactValues, isRatio } from './fact.ts'
import type { Gathering } from './gather.ts'
import { hasFewValues, type Known, type KnownFact, knownFact, type Setting } from './known.ts'

/** A path that may be given, and the facts that are declared under it: of several that allow the same values, one. */
export interface Asked {
  readonly path: string
  readonly place: number
  readonly facts: readonly Fact[]
  /** Where one of them has few values: each value that was given, checked and made known once. */
  readonly kept: Map<FactValue, KnownFact> | undefined
}

/** All that may be given. */
export interface AskedFacts {
  readonly byPath: ReadonlyMap<string, Asked>
  /** As they were given last: what comes from one source comes in one order, and need not be looked for. */
  readonly order: Asked[]
}

export function askedOf(facts: readonly Fact[], { placeOf }: Setting): AskedFacts {
  const asked = ([path, facts]: [string, Fact[]]): [string, Asked] => {
    const kept = facts.some(hasFewValues) ? new Map<FactValue, KnownFact>() : undefined
    return [path, { path, place: placeOf(path), facts: apart(facts), kept }]
  }
  return { byPath: new Map([...Map.groupBy(facts, ({ path }) => path)].map(asked)), order: [] }
}

function apart(facts: readonly Fact[]): readonly Fact[] {
  const allowed = ({ type, options = {}, minimum }: Fact) => JSON.stringify([type, Object.keys(options), minimum])
  return [...new Map(facts.map(fact => [allowed(fact), fact])).values()]
}

/** What is known of what is asked. Throws FactError on a path that is not asked for and on a value that cannot be. */
export function readKnown({ byPath, order }: AskedFacts, given: FactValues): Known {
  const known = new Array<KnownFact | undefined>(byPath.size)
  const paths = Object.keys(given)
  const values = Object.values(given)
  for (let index = 0; index < paths.length; index++) {
    const path = paths[index]!
    if (order[index]?.path !== path) order[index] = getAsked(byPath, path)
    learn(known, order[index]!, values[index])
  }
  return known
}

/** What is known with the household that was gathered. Throws FactError where a fact is given that the home fills. */
export function withHousehold({ byPath }: AskedFacts, known: Known, { income, members, gathered }: Gathering): Known {
  const filled = known.slice()
  const fill = (path: string, value: FactValue | null) => {
    const entry = getAsked(byPath, path)
    if (known[entry.place]) throw new FactError(path, 'is gathered from the incomes of the home; do not give it beside them')
    learn(filled, entry, value)
  }
  fill(gathered.fills.income, income)
  fill(gathered.fills.members, members)
  return filled
}

function learn(known: (KnownFact | undefined)[], asked: Asked, value: FactValue | null | undefined): void {
  if (value === undefined || value === null) return
  known[asked.place] = asked.kept?.get(value) ?? checked(asked, value)
}

function checked({ facts, kept }: Asked, value: FactValue): KnownFact {
  for (const fact of facts) checkValue(fact, value)
  const whole = typeof value === 'object' && isRatio(value) ? wholeIfPossible(value) : value
  const known = knownFact(facts[0]!, whole, kept && kept.size + 1)
  kept?.set(value, known)
  return known
}

function getAsked(byPath: AskedFacts['byPath'], path: string): Asked {
  const entry = byPath.get(path)
  if (!entry) throw new FactError(path, 'no such fact')
  return entry
}

/** What of these facts is known, as it is stored. */
export function storingOf(asked: readonly Asked[]): (known: Known) => Readonly<Record<string, StoredValue>> {
  return known => {
    const stored: Record<string, StoredValue> = {}
    for (let i = 0; i < asked.length; i++) {
      const { path, place } = asked[i]!
      const given = known[place]
      if (given) stored[path] = given.stored
    }
    return stored
  }
}

/** The value that was stored so. */
export function restored(fact: Fact | undefined, value: StoredValue): FactValue {
  if (isStoredRatio(value)) return ratio(BigInt(value[0]), BigInt(value[1]))
  return fact?.type === 'money' && typeof value === 'string' ? BigInt(value) : value
}

function isStoredRatio(value: StoredValue): value is StoredRatio {
  return Array.isArray(value)
}

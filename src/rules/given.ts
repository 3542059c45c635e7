import { ratio, wholeIfPossible } from '#platform/money/ratio.ts'
import type { StoredRatio, StoredValue } from './decision.ts'
import { checkValue, type Fact, FactError, type FactValue, type FactValues, isRatio } from './fact.ts'
import type { Gathering } from './gather.ts'
import { type Known, type KnownFact, knownFact, type Setting } from './known.ts'

/** A path that may be given, and the facts that are declared under it: of several that allow the same values, one. */
export interface Asked {
  readonly path: string
  readonly place: number
  readonly facts: readonly Fact[]
}

/** The facts by their paths. */
export function askedOf(facts: readonly Fact[], { placeOf }: Setting): ReadonlyMap<string, Asked> {
  const byPath = Map.groupBy(facts, ({ path }) => path)
  return new Map([...byPath].map(([path, facts]) => [path, { path, place: placeOf(path), facts: apart(facts) }]))
}

function apart(facts: readonly Fact[]): readonly Fact[] {
  const allowed = ({ type, options = {}, minimum }: Fact) => JSON.stringify([type, Object.keys(options), minimum])
  return [...new Map(facts.map(fact => [allowed(fact), fact])).values()]
}

/** What is known of what is asked. Throws FactError on a path that is not asked for and on a value that cannot be. */
export function readKnown(asked: ReadonlyMap<string, Asked>, given: FactValues): Known {
  const known = new Array<KnownFact | undefined>(asked.size)
  for (const path of Object.keys(given)) learn(known, getAsked(asked, path), given[path])
  return known
}

/** What is known with the household that was gathered. Throws FactError where a fact is given that the home fills. */
export function withHousehold(asked: ReadonlyMap<string, Asked>, known: Known, { income, members, gathered }: Gathering): Known {
  const filled = known.slice()
  const fill = (path: string, value: FactValue | null) => {
    const entry = getAsked(asked, path)
    if (known[entry.place]) throw new FactError(path, 'is gathered from the incomes of the home; do not give it beside them')
    learn(filled, entry, value)
  }
  fill(gathered.fills.income, income)
  fill(gathered.fills.members, members)
  return filled
}

function learn(known: (KnownFact | undefined)[], { place, facts }: Asked, value: FactValue | null | undefined): void {
  if (value === undefined || value === null) return
  for (const fact of facts) checkValue(fact, value)
  known[place] = knownFact(facts[0]!, typeof value === 'object' && isRatio(value) ? wholeIfPossible(value) : value)
}

function getAsked(asked: ReadonlyMap<string, Asked>, path: string): Asked {
  const entry = asked.get(path)
  if (!entry) throw new FactError(path, 'no such fact')
  return entry
}

export function storedFacts(asked: readonly Asked[], known: Known): Readonly<Record<string, StoredValue>> {
  const stored: Record<string, StoredValue> = {}
  for (const { path, place } of asked) {
    const given = known[place]
    if (given) stored[path] = given.stored
  }
  return stored
}

/** The value that was stored so. */
export function restored(fact: Fact | undefined, value: StoredValue): FactValue {
  if (isStoredRatio(value)) return ratio(BigInt(value[0]), BigInt(value[1]))
  return fact?.type === 'money' && typeof value === 'string' ? BigInt(value) : value
}

function isStoredRatio(value: StoredValue): value is StoredRatio {
  return Array.isArray(value)
}

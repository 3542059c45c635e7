import { ratio } from '#platform/money/ratio.ts'
import type { StoredRatio, StoredValue } from './decision.ts'
import { checkValue, type Fact, FactError, type FactValue, type FactValues, isRatio } from './fact.ts'
import { type Known, type KnownFact, knownFact } from './known.ts'

type Dictionary = ReadonlyMap<string, Fact>

const sorted = new WeakMap<Dictionary, readonly Fact[]>()

/** Every fact of the dictionary, in the order of the paths. */
export function inOrder(dictionary: Dictionary): readonly Fact[] {
  const kept = sorted.get(dictionary)
  if (kept) return kept
  const facts = [...dictionary.keys()].sort().map(path => dictionary.get(path)!)
  sorted.set(dictionary, facts)
  return facts
}

/** What is known of the facts. Throws FactError on a value that cannot be. */
export function readKnown(facts: readonly Fact[], given: FactValues): Map<string, KnownFact> {
  const known = new Map<string, KnownFact>()
  for (const fact of facts) {
    const value = given[fact.path]
    if (value === undefined || value === null) continue
    checkValue(fact, value)
    known.set(fact.path, knownFact(typeof value === 'object' && isRatio(value) ? wholeIfPossible(value) : value))
  }
  return known
}

/** Throws FactError on a path that is not among them. */
export function requirePaths(given: FactValues, paths: { has(path: string): boolean }): void {
  for (const path of Object.keys(given)) if (!paths.has(path)) throw new FactError(path, 'no such fact')
}

export function storedFacts(facts: readonly Fact[], known: Known): Readonly<Record<string, StoredValue>> {
  const stored: Record<string, StoredValue> = {}
  for (const { path } of facts) {
    const given = known.get(path)
    if (given) stored[path] = given.stored
  }
  return stored
}

/** The value that was stored so. */
export function restored(fact: Fact | undefined, value: StoredValue): FactValue {
  if (isStoredRatio(value)) return ratio(BigInt(value[0]), BigInt(value[1]))
  return fact?.type === 'money' && typeof value === 'string' ? BigInt(value) : value
}

function wholeIfPossible(value: { numerator: bigint; denominator: bigint }): FactValue {
  const exact = ratio(value.numerator, value.denominator)
  return exact.denominator === 1n ? exact.numerator : exact
}

function isStoredRatio(value: StoredValue): value is StoredRatio {
  return Array.isArray(value)
}

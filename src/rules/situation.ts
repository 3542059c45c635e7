import type { Day } from '#platform/day/day.ts'
import { decimalOf, multiply, type Ratio, ratio } from '#platform/money/ratio.ts'
import type { Term } from './amount.ts'
import type { Missing, ParameterUse, StoredFact, StoredValue } from './decision.ts'
import type { Fact, FactValue } from './fact.ts'
import { type Parameter, valueOn } from './parameter.ts'

/** Everything that one decision looks at. */
export interface Situation {
  readonly known: ReadonlyMap<string, FactValue>
  readonly on: Day
  readonly knownOn?: Day | undefined
}

interface Product {
  /** null when a fact or a parameter is not known */
  readonly value: Ratio | null
  readonly uses: readonly ParameterUse[]
  readonly missing: readonly Missing[]
}

/** The exact value of a term before it is shared per head. */
export function product(term: Term, situation: Situation): Product {
  let value = term.ratio
  const uses: ParameterUse[] = []
  const missing = missingOf(term.heads ? [...term.facts, term.heads] : term.facts, situation)
  for (const fact of term.facts)
    value = multiply(value, ratio(BigInt((situation.known.get(fact.path) as bigint | number | undefined) ?? 0)))
  for (const parameter of term.parameters) {
    const used = lookUpParameter(parameter, situation)
    if (!used.found) {
      missing.push(used.missing)
      continue
    }
    uses.push(used.use)
    value = multiply(value, typeof used.value === 'bigint' ? ratio(used.value) : (used.value as Ratio))
  }
  return { value: missing.length === 0 ? value : null, uses, missing }
}

type Used<V> =
  | { readonly found: true; readonly value: V; readonly use: ParameterUse }
  | { readonly found: false; readonly missing: Missing }

export function lookUpParameter<V>(parameter: Parameter<V>, { on, knownOn }: Situation): Used<V> {
  const { id, label, type, law } = parameter
  const lookup = valueOn(parameter, on, knownOn)
  if (!lookup.found) return { found: false, missing: { kind: 'parameter', id, label, reason: lookup.reason } }
  const { row, validUntil } = lookup
  const use: ParameterUse = {
    id,
    label,
    type,
    value: type === 'coefficient' ? decimalOf(lookup.value as Ratio, 12) : String(lookup.value),
    law,
    validFrom: row.validFrom,
    ...(validUntil === null ? {} : { validUntil }),
    ...(row.knownSince === undefined ? {} : { knownSince: row.knownSince }),
    source: row.source,
    confidence: row.confidence,
  }
  return { found: true, value: lookup.value, use }
}

export function missingOf(facts: readonly Fact[], { known }: Situation): Missing[] {
  return facts
    .filter(({ path }) => !known.has(path))
    .map(({ path, owner, type, label }) => ({ kind: 'fact', path, owner, type, label }))
}

export function storedFact({ path, label }: Fact, { known }: Situation): StoredFact {
  const value = known.get(path)
  return { path, label, value: value === undefined ? null : storedValue(value) }
}

export function storedValue(value: FactValue): StoredValue {
  if (typeof value === 'bigint') return String(value)
  return typeof value === 'object' ? { from: value.from, until: value.until } : value
}

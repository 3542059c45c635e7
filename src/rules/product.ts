import { ageOn, type Day } from '#platform/day/day.ts'
import { decimalOf, multiply, type Ratio } from '#platform/money/ratio.ts'
import type { Selection, Term } from './amount.ts'
import type { Missing, ParameterUse, Selected } from './decision.ts'
import { type Fact, FactError } from './fact.ts'
import { exactly, type Known, missingFact, nothing, type OnDay, storedFact } from './known.ts'
import { type Parameter, valueOn } from './parameter.ts'

interface Product {
  /** null when a fact or a parameter is not known */
  readonly value: Ratio | null
  readonly uses: readonly ParameterUse[]
  readonly selected: readonly Selected[]
  readonly missing: readonly Missing[]
}

/** The exact value of a term before it is shared per head. Its parameters are looked up once, for the day. */
export function productOn(term: Term, day: OnDay): (known: Known) => Product {
  const constant = constantOn(term, day)
  const { uses } = constant
  const facts = term.heads ? [...term.facts, term.heads] : term.facts
  if (facts.length === 0 && term.selections.length === 0) {
    const { missing } = constant
    const product = { value: missing.length > 0 ? null : constant.value, uses, selected: nothing, missing }
    return () => product
  }
  const selections = term.selections.map(selection => ({ fact: selection.fact, take: selectionOn(selection, day) }))
  return known => {
    const missing = [...facts.filter(({ path }) => !known.has(path)).map(missingFact), ...constant.missing]
    const taken = selections.map(({ take }) => take(known))
    selections.forEach(({ fact }, index) => {
      missing.push(...(taken[index]?.constant.missing ?? [missingFact(fact)]))
    })
    const found = taken.filter(each => each !== null)
    const factors = [
      ...term.facts.map(({ path }) => exactly(known.get(path)?.value ?? 0n)),
      ...found.map(each => each.constant.value),
    ]
    return {
      value: missing.length > 0 ? null : factors.reduce(multiply, constant.value),
      uses: [...uses, ...found.flatMap(each => each.constant.uses)],
      selected: found.map(each => each.selected),
      missing,
    }
  }
}

interface Constant {
  readonly value: Ratio
  readonly uses: readonly ParameterUse[]
  readonly missing: readonly Missing[]
}

function constantOn(term: Term, day: OnDay): Constant {
  const looked = term.parameters.map(parameter => lookUpParameter(parameter, day))
  const found = looked.filter(each => each.found)
  return {
    value: found.map(({ value }) => exactly(value as bigint | Ratio)).reduce(multiply, term.ratio),
    uses: found.map(({ use }) => use),
    missing: looked.flatMap(each => (each.found ? [] : [each.missing])),
  }
}

interface Taken {
  readonly constant: Constant
  readonly selected: Selected
}

/** null: the fact that selects is not known. */
function selectionOn(selection: Selection, day: OnDay): (known: Known) => Taken | null {
  const { fact } = selection
  if (selection.kind === 'choice') {
    const of = new Map(Object.entries(selection.of).map(([option, term]) => [option, constantOn(term, day)]))
    return known => {
      const chosen = known.get(fact.path)
      if (!chosen) return null
      const option = chosen.value as string
      return {
        constant: of.get(option)!,
        selected: { kind: 'choice', fact: storedFact(fact, chosen), option: fact.options![option]! },
      }
    }
  }
  const of = selection.of.map(({ from, term }) => ({ from, constant: constantOn(term, day) }))
  return known => {
    const birth = known.get(fact.path)
    if (!birth) return null
    const age = completedYears(fact, birth.value as Day, day.on)
    const { from, constant } = of.findLast(each => each.from <= age)!
    return { constant, selected: { kind: 'age', fact: storedFact(fact, birth), age, from } }
  }
}

/** On the day of decision. Throws FactError on a birth after it. */
export function completedYears({ path }: Fact, birth: Day, on: Day): number {
  if (birth > on) throw new FactError(path, `must not lie after the day of decision ${on}, got ${birth}`)
  return ageOn(birth, on)
}

type Used<V> =
  | { readonly found: true; readonly value: V; readonly use: ParameterUse }
  | { readonly found: false; readonly missing: Missing }

export function lookUpParameter<V>(parameter: Parameter<V>, { on, knownOn }: OnDay): Used<V> {
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

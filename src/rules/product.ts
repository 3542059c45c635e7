import { type Day, partsOf, yearsBetween } from '#platform/day/day.ts'
import { decimalOf, multiply, type Ratio } from '#platform/money/ratio.ts'
import { factsOfTerm, type Selection, type Term } from './amount.ts'
import type { Missing, ParameterUse, Selected } from './decision.ts'
import { type Fact, FactError } from './fact.ts'
import {
  exactly,
  type Known,
  type KnownFact,
  keptOf,
  missingFact,
  nothing,
  type OnDay,
  type Setting,
  storedFact,
} from './known.ts'
import { type Parameter, valueOn } from './parameter.ts'

interface Product {
  /** null when a fact or a parameter is not known */
  readonly value: Ratio | null
  readonly uses: readonly ParameterUse[]
  readonly selected: readonly Selected[]
  readonly missing: readonly Missing[]
}

/** The exact value of a term before it is shared per head. Its parameters are looked up once, for the day. */
export function productOn(term: Term, setting: Setting): (known: Known) => Product {
  const constant = constantOn(term, setting)
  if (term.facts.length === 0 && !term.heads && term.selections.length === 0) {
    const { uses, missing } = constant
    const product = { value: missing.length > 0 ? null : constant.value, uses, selected: nothing, missing }
    return () => product
  }
  const factors = term.facts.map(fact => ({ fact, place: setting.placeOf(fact.path) }))
  const heads = term.heads && { fact: term.heads, place: setting.placeOf(term.heads.path) }
  const selections = term.selections.map(selection => ({ fact: selection.fact, take: selectionOn(selection, setting) }))
  return keptOf(factsOfTerm(term), setting, known => {
    let { value } = constant
    const uses = [...constant.uses]
    const selected: Selected[] = []
    const missing: Missing[] = []
    for (const { fact, place } of factors) {
      const given = known[place]
      if (given) value = multiply(value, exactly(given.value))
      else missing.push(missingFact(fact))
    }
    if (heads && !known[heads.place]) missing.push(missingFact(heads.fact))
    missing.push(...constant.missing)
    for (const { fact, take } of selections) {
      const taken = take(known)
      if (taken) {
        value = multiply(value, taken.constant.value)
        uses.push(...taken.constant.uses)
        selected.push(taken.selected)
      }
      missing.push(...(taken ? taken.constant.missing : [missingFact(fact)]))
    }
    return { value: missing.length > 0 ? null : value, uses, selected, missing }
  })
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
function selectionOn(selection: Selection, setting: Setting): (known: Known) => Taken | null {
  const { fact } = selection
  const place = setting.placeOf(fact.path)
  if (selection.kind === 'choice') {
    const of = new Map(Object.entries(selection.of).map(([option, term]) => [option, constantOn(term, setting)]))
    return known => {
      const chosen = known[place]
      if (!chosen) return null
      const option = chosen.value as string
      return {
        constant: of.get(option)!,
        selected: { kind: 'choice', fact: storedFact(fact, chosen), option: fact.options![option]! },
      }
    }
  }
  const completedYears = completedYearsOn(setting.on)
  const of = selection.of.map(({ from, term }) => ({ from, constant: constantOn(term, setting) }))
  return known => {
    const birth = known[place]
    if (!birth) return null
    const age = completedYears(fact, birth)
    const { from, constant } = of.findLast(each => each.from <= age)!
    return { constant, selected: { kind: 'age', fact: storedFact(fact, birth), age, from } }
  }
}

/** On the day of decision. Throws FactError on a birth after it. */
export function completedYearsOn(on: Day): ({ path }: Fact, birth: KnownFact) => number {
  const today = partsOf(on)
  return ({ path }, birth) => {
    const years = yearsBetween(birth.parts!, today)
    if (years < 0) throw new FactError(path, `must not lie after the day of decision ${on}, got ${birth.stored}`)
    return years
  }
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

import { type Ratio, ratio } from '#platform/money/ratio.ts'
import { type Condition, type Operator, toCondition } from './condition.ts'
import type { Fact } from './fact.ts'
import type { Parameter } from './parameter.ts'
import { DefinitionError, requireKnownKeys } from './words.ts'

/** kurus: money; count: whole things or persons; number: a bare coefficient. */
export type Unit = 'kurus' | 'count' | 'number'

/** A product: ratio × facts × parameters × selections, per head or not. Data only, so that every back end can read it. */
export interface Term {
  readonly unit: Unit
  readonly ratio: Ratio
  readonly facts: readonly Fact[]
  readonly parameters: readonly Parameter[]
  readonly selections: readonly Selection[]
  /** The number of heads by which it is divided; always at least one. */
  readonly heads: Fact | null
}

/** One of several terms, by a fact: its option, or the years completed on the day of decision. The terms hold no facts and no heads. */
export type Selection =
  | { readonly kind: 'choice'; readonly fact: Fact; readonly of: Readonly<Record<string, Term>> }
  | { readonly kind: 'age'; readonly fact: Fact; readonly of: readonly { readonly from: number; readonly term: Term }[] }

export interface Amount {
  readonly term: Term
  /** Exactly numerator ÷ denominator of it. */
  fraction(numerator: number, denominator: number): Amount
  times(other: Amount): Amount
  /** Shared equally among the counted persons. Never divided in a comparison: both sides are multiplied by the heads. */
  perHeadOf(count: Amount & { readonly fact: Fact }): Amount
  isLessThan(limit: Amount): Condition
  isAtMost(limit: Amount): Condition
  isAtLeast(limit: Amount): Condition
  isMoreThan(limit: Amount): Condition
  /** The amount in whole kuruş; the parameter says how the rest is treated, and by which rule. */
  roundedBy(rounding: Parameter<'down' | 'half-up'>): AmountRule
}

export interface AmountRule {
  readonly term: Term
  readonly rounding: Parameter<'down' | 'half-up'>
}

/** Gösterge: so many times a coefficient in lira. index(10_000) is 10.000 points. */
export function index(points: number): Amount {
  return constant('kurus', ratio(BigInt(points) * 100n))
}

/** A plain whole number to compare a count with. */
export function count(value: number): Amount {
  return constant('count', ratio(BigInt(value)))
}

/** percent(75) of something is 3/4 of it. */
export function percent(value: number): Amount {
  return constant('number', ratio(BigInt(value), 100n))
}

/** Each option of the fact has its amount. Throws DefinitionError where one is left out. */
export function byChoice<O extends string>(
  { fact }: { readonly fact: Fact; in(...among: O[]): Condition },
  amounts: Readonly<Record<NoInfer<O>, Amount>>,
): Amount {
  const options = Object.keys(fact.options ?? {})
  const given: Readonly<Record<string, Amount>> = amounts
  requireKnownKeys(given, options, `by choice of ${fact.path}`)
  const left = options.find(option => !Object.hasOwn(given, option))
  if (left !== undefined) throw new DefinitionError(`by choice of ${fact.path}: option '${left}' has no amount`)
  const of = Object.fromEntries(options.map(option => [option, optionTerm(given[option]!, `${fact.path} '${option}'`)]))
  return selected({ kind: 'choice', fact, of }, Object.values(of))
}

/** byAge(birth, { 0: a, 4: b }): a until the fourth birthday, from that day b; years completed on the day of decision. */
export function byAge(
  { fact }: { readonly fact: Fact; ageIsAtLeast(years: number): Condition },
  amounts: Readonly<Record<number, Amount>>,
): Amount {
  const of = Object.entries(amounts).map(([years, amount]) => {
    if (!/^\d{1,3}$/.test(years)) throw new DefinitionError(`by age of ${fact.path}: '${years}' is not a number of years`)
    return { from: Number(years), term: optionTerm(amount, `${fact.path} from ${years}`) }
  })
  if (of[0]?.from !== 0) throw new DefinitionError(`by age of ${fact.path}: the first age must be 0`)
  const terms = of.map(({ term }) => term)
  return selected({ kind: 'age', fact, of }, terms)
}

function optionTerm({ term }: Amount, of: string): Term {
  if (term.facts.length > 0 || term.heads || term.selections.length > 0)
    throw new DefinitionError(`${of}: what is selected holds numbers and parameters only`)
  return term
}

function selected(selection: Selection, [first, ...others]: readonly Term[]): Amount {
  const other = others.find(({ unit }) => unit !== first!.unit)
  if (other) throw new DefinitionError(`${selection.fact.path}: cannot select between ${first!.unit} and ${other.unit}`)
  const { term } = constant(first!.unit, ratio(1n))
  return toAmount({ ...term, selections: [selection] })
}

function constant(unit: Unit, value: Ratio): Amount {
  return toAmount({ unit, ratio: value, facts: [], parameters: [], selections: [], heads: null })
}

export function termOf(leaf: { fact: Fact } | { parameter: Parameter }, unit: Unit): Amount {
  const facts = 'fact' in leaf ? [leaf.fact] : []
  const parameters = 'parameter' in leaf ? [leaf.parameter] : []
  return toAmount({ unit, ratio: ratio(1n), facts, parameters, selections: [], heads: null })
}

/** Every fact that a term asks for, those that select included. */
export function factsOfTerm({ facts, selections, heads }: Term): readonly Fact[] {
  return [...facts, ...selections.map(({ fact }) => fact), ...(heads ? [heads] : [])]
}

function toAmount(term: Term): Amount {
  return {
    term,
    fraction: (numerator, denominator) => {
      if (numerator < 1 || denominator < 1) throw new DefinitionError(`fraction ${numerator}/${denominator} is not positive`)
      const { ratio: before } = term
      return toAmount({ ...term, ratio: ratio(before.numerator * BigInt(numerator), before.denominator * BigInt(denominator)) })
    },
    times: other => toAmount(product(term, other.term)),
    perHeadOf: ({ fact }) => {
      if (term.heads) throw new DefinitionError('an amount can be shared per head only once')
      if (!(fact.minimum !== undefined && fact.minimum >= 1)) throw new DefinitionError(`${fact.path}: heads need a minimum of 1`)
      return toAmount({ ...term, heads: fact })
    },
    isLessThan: limit => compare(term, 'less-than', limit.term),
    isAtMost: limit => compare(term, 'at-most', limit.term),
    isAtLeast: limit => compare(term, 'at-least', limit.term),
    isMoreThan: limit => compare(term, 'more-than', limit.term),
    roundedBy: rounding => {
      if (term.unit !== 'kurus') throw new DefinitionError('only money is rounded to kuruş')
      return { term, rounding }
    },
  }
}

function product(one: Term, other: Term): Term {
  if (one.unit === 'kurus' && other.unit === 'kurus') throw new DefinitionError('money cannot be multiplied by money')
  if (one.unit === 'count' && other.unit === 'count') throw new DefinitionError('a count cannot be multiplied by a count')
  if (one.heads && other.heads) throw new DefinitionError('an amount can be shared per head only once')
  return {
    unit: one.unit === 'kurus' || other.unit === 'number' ? one.unit : other.unit,
    ratio: ratio(one.ratio.numerator * other.ratio.numerator, one.ratio.denominator * other.ratio.denominator),
    facts: [...one.facts, ...other.facts],
    parameters: [...one.parameters, ...other.parameters],
    selections: [...one.selections, ...other.selections],
    heads: one.heads ?? other.heads,
  }
}

// One fact stands alone on the left, so that the trace can name what was measured and by how much it misses.
function compare(left: Term, operator: Operator, right: Term): Condition {
  if (left.unit !== right.unit) throw new DefinitionError(`cannot compare ${left.unit} with ${right.unit}`)
  const isOneFact =
    left.facts.length === 1 &&
    left.parameters.length === 0 &&
    left.selections.length === 0 &&
    left.ratio.numerator === 1n &&
    left.ratio.denominator === 1n
  if (!isOneFact) throw new DefinitionError('a comparison begins with one fact; put fractions and parameters into the limit')
  if (right.heads) throw new DefinitionError('share the measured fact per head, not its limit')
  return toCondition({ kind: 'compare', fact: left.facts[0]!, heads: left.heads, operator, limit: right })
}

import { addDays, ageOn, type Day, isDay } from '#platform/day/day.ts'
import { multiply, type Ratio, ratio, round } from '#platform/money/ratio.ts'
import type { AmountRule, Selection, Term } from '../amount.ts'
import { isBranch, type Leaf, type Node, type Operator } from '../condition.ts'
import type { Fact } from '../fact.ts'
import { type Home, homeOn } from '../home.ts'
import { constantOf, knownValue } from '../limit.ts'
import { valueOn } from '../parameter.ts'
import { type Entitlement, type Rule, versionOn } from '../rule.ts'
import { DefinitionError } from '../words.ts'
import { dayNumber, notKnownByte } from './population.ts'

/** What a formula comes to, a byte for each person: no < not known < yes, so that 'all' is the least and 'any' the greatest. */
export const no = 0
export const unknown = 1
export const yes = 2

/** Where a fact stands in the columns. */
export interface Place {
  readonly path: string
  readonly owner: 'person' | 'household'
}

/** Conditions of one day over columns: pure data, the dated values folded in. */
export type Formula =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] }
  | {
      readonly kind: 'excepted'
      readonly claim: Formula
      readonly exceptions: readonly { readonly when: Formula; readonly holds: boolean }[]
    }
  | FormulaLeaf

export type FormulaLeaf =
  /** What each byte of a choice or a boolean means. */
  | { readonly kind: 'byte'; readonly fact: Place; readonly means: Uint8Array }
  /** Born by that day, or not. */
  | { readonly kind: 'born-by'; readonly fact: Place; readonly day: number; readonly on: number; readonly required: boolean }
  | { readonly kind: 'covers'; readonly fact: Place; readonly day: number; readonly required: boolean }
  | {
      readonly kind: 'compare'
      readonly fact: Place
      readonly heads: Place | null
      readonly operator: Operator
      readonly limit: Product
    }

/** A term whose dated values are folded into one number for each combination of its selections; null where one is not known. */
export interface Product {
  readonly selections: readonly SelectionPlan[]
  readonly constants: readonly (Ratio | null)[]
  readonly facts: readonly Place[]
}

/** Which term a row takes: by the byte of a choice, or by the last of the days (ascending years, so descending days) on which one was born. */
export type SelectionPlan =
  | { readonly kind: 'choice'; readonly fact: Place; readonly terms: number }
  | {
      readonly kind: 'age'
      readonly fact: Place
      readonly terms: number
      readonly bornBy: readonly number[]
      readonly on: number
    }

/** Incomes that are added up for a household, each times a whole number; the sum is so many times the kuruş. */
export interface HomePlan {
  readonly members: Home['members']
  readonly fills: Home['fills']
  readonly scale: number
  readonly self: readonly CountedKind[]
  readonly others: readonly CountedKind[]
}
export interface CountedKind {
  readonly kind: string
  readonly times: number
  /** Only what lies above it counts; 'not-known': whoever has such a property cannot be judged. */
  readonly above: number | 'not-known'
}

export interface AmountPlan {
  readonly product: Product
  readonly heads: Place | null
  /** null: not known on the day. */
  readonly rounding: 'down' | 'half-up' | null
}

export interface Plan {
  readonly on: number
  readonly verdict: Formula
  readonly home: HomePlan | null
  readonly amount: AmountPlan | null
}

/**
 * Folds the conditions, homes and dated values in force on the day into a plan.
 * @throws DefinitionError where a programme decides on facilities, or a number is beyond what columns reckon exactly.
 */
export function compile(entitlement: Entitlement, on: Day, { knownOn }: { readonly knownOn?: Day } = {}): Plan {
  for (const day of [on, knownOn ?? on]) if (!isDay(day)) throw new RangeError(`compile: not a day: ${JSON.stringify(day)}`)
  const day: OnDay = { on, knownOn }
  const { conditions, homes, amount } = entitlement
  return {
    on: dayNumber(on),
    verdict: { kind: 'all', of: Object.values(versionOn(conditions, on).conditions).map(each => compileRule(each, day)) },
    home: homes ? compileHome(homeOn(homes, on).home, day) : null,
    amount: amount ? compileAmount(amount, day) : null,
  }
}

interface OnDay {
  readonly on: Day
  readonly knownOn: Day | undefined
}

function compileRule({ holds, exceptions }: Rule, day: OnDay): Formula {
  const claim = compileNode(holds.node, day)
  if (!exceptions) return claim
  return {
    kind: 'excepted',
    claim,
    exceptions: Object.values(exceptions).map(({ when, holds }) => ({ when: compileNode(when.node, day), holds })),
  }
}

function compileNode(node: Node, day: OnDay): Formula {
  if (isBranch(node)) return { kind: node.kind, of: node.of.map(child => compileNode(child, day)) }
  return compileLeaf(node, day)
}

function compileLeaf(leaf: Leaf, day: OnDay): FormulaLeaf {
  const fact = placeOf(leaf.fact)
  switch (leaf.kind) {
    case 'one-of': {
      const options = Object.keys(leaf.fact.options!)
      return { kind: 'byte', fact, means: meanings(options.map(option => leaf.among.includes(option) === leaf.required)) }
    }
    case 'is':
      return { kind: 'byte', fact, means: meanings([!leaf.required, leaf.required]) }
    case 'age':
      return { kind: 'born-by', fact, day: bornBy(leaf.years, day.on), on: dayNumber(day.on), required: leaf.required }
    case 'covers-day':
      return { kind: 'covers', fact, day: dayNumber(day.on), required: leaf.required }
    case 'compare':
      return {
        kind: 'compare',
        fact,
        heads: leaf.heads && placeOf(leaf.heads),
        operator: leaf.operator,
        limit: compileProduct(leaf.limit, day),
      }
  }
}

function meanings(values: readonly boolean[]): Uint8Array {
  if (values.length > notKnownByte) throw new DefinitionError(`a choice of ${values.length} options does not fit into a byte`)
  const means = new Uint8Array(256).fill(unknown)
  values.forEach((value, byte) => {
    means[byte] = value ? yes : no
  })
  return means
}

/** The last day of birth on which so many years are completed on the day. */
function bornBy(years: number, on: Day): number {
  const sameDay = addDays(
    `${String(Number(on.slice(0, 4)) - years).padStart(4, '0')}-${on.slice(5, 7)}-01`,
    Number(on.slice(8)) + 1,
  )
  let birth = sameDay < on ? sameDay : on
  while (ageOn(birth, on) < years) birth = addDays(birth, -1)
  return dayNumber(birth)
}

function compileProduct(term: Term, day: OnDay): Product {
  const base = constantOf(term, day.on, day.knownOn)
  const combined = term.selections.reduce<(Ratio | null)[]>(
    (constants, selection) =>
      constants.flatMap(constant => termsOf(selection).map(each => times(constant, constantOf(each, day.on, day.knownOn)))),
    [base],
  )
  return {
    selections: term.selections.map(each => compileSelection(each, day)),
    constants: combined,
    facts: term.facts.map(placeOf),
  }
}

const times = (one: Ratio | null, other: Ratio | null) => (one && other ? multiply(one, other) : null)

function termsOf(selection: Selection): readonly Term[] {
  return selection.kind === 'choice'
    ? Object.keys(selection.fact.options!).map(option => selection.of[option]!)
    : selection.of.map(({ term }) => term)
}

function compileSelection(selection: Selection, { on }: OnDay): SelectionPlan {
  const fact = placeOf(selection.fact)
  const terms = termsOf(selection).length
  if (selection.kind === 'choice') return { kind: 'choice', fact, terms }
  return { kind: 'age', fact, terms, bornBy: selection.of.map(({ from }) => bornBy(from, on)), on: dayNumber(on) }
}

function compileAmount({ term, rounding }: AmountRule, day: OnDay): AmountPlan {
  const how = valueOn(rounding, day.on, day.knownOn)
  return { product: compileProduct(term, day), heads: term.heads && placeOf(term.heads), rounding: how.found ? how.value : null }
}

function compileHome({ members, fills, incomes, shares }: Home, day: OnDay): HomePlan {
  const scale = Object.values(shares).reduce((common, { ratio }) => leastCommonMultiple(common, ratio.denominator), 1n)
  const counted = (kinds: Home['incomes']['self']): CountedKind[] =>
    kinds.map(({ id }) => {
      const share = shares[id]
      const above = share?.above && knownValue(share.above, day.on, day.knownOn)
      return {
        kind: id,
        times: exactNumber(share ? (share.ratio.numerator * scale) / share.ratio.denominator : scale),
        above: share?.above ? (above ? exactNumber(round(above, 'down')) : 'not-known') : 0,
      }
    })
  return { members, fills, scale: exactNumber(scale), self: counted(incomes.self), others: counted(incomes.others) }
}

function placeOf({ path, owner }: Fact): Place {
  if (owner === 'facility') throw new DefinitionError(`${path}: a facility is decided on by itself, not in columns of persons`)
  return { path, owner }
}

export function exactNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new DefinitionError(`${value} is beyond what columns reckon exactly`)
  return Number(value)
}

/** In lowest terms one/other has the denominator other ÷ their greatest common divisor. */
function leastCommonMultiple(one: bigint, other: bigint): bigint {
  return one * ratio(one, other).denominator
}

import type { Day } from '#platform/day/day.ts'
import { type AmountRule, factsOfTerm } from './amount.ts'
import { type Condition, type Leaf, leavesOf } from './condition.ts'
import type { Fact } from './fact.ts'
import type { HomesByDate } from './home.ts'
import { inForceOn, requireSince, type Since } from './since.ts'
import { DefinitionError, requireKnownKeys, requireWords, type Words } from './words.ts'

/** A claim that the law makes, in words and as an expression. */
export interface Rule {
  readonly law: string
  readonly says: Words
  readonly holds: Condition
  /** By label. Where one applies, the claim is taken as it says, whatever `holds` says. */
  readonly exceptions?: Readonly<Record<string, Exception>>
}

export interface Exception {
  readonly law: string
  readonly says: Words
  readonly when: Condition
  /** The claim counts as met (true) or as not met (false) where the exception applies. */
  readonly holds: boolean
}

/** Two exceptions of one rule apply to the same facts: the law as written down here contradicts itself. */
export class ExceptionConflictError extends Error {
  override name = 'ExceptionConflictError'
  readonly rule: string
  readonly labels: readonly string[]
  constructor(rule: string, labels: readonly string[]) {
    super(
      `rule '${rule}': exceptions ${labels.map(label => `'${label}'`).join(' and ')} apply at once; make them exclude each other`,
    )
    this.rule = rule
    this.labels = labels
  }
}

export type Conditions = Readonly<Record<string, Rule>>

/** The conditions in their dated versions; 'first-known' holds before every dated one. */
export interface Versions {
  readonly of: readonly { readonly since: Since; readonly conditions: Conditions }[]
  /** Every fact that may be given, those of neighbouring programmes in the same dictionary included. */
  readonly dictionary: ReadonlyMap<string, Fact>
}

/** What a programme decides by. */
export interface Entitlement {
  readonly conditions: Versions
  readonly amount?: AmountRule
  /** Who makes up the household and which incomes count, where the incomes are known one by one. */
  readonly homes?: HomesByDate
}

export function rule(definition: Rule): Rule {
  const of = `rule '${definition.says.en}'`
  requireKnownKeys(definition, ['law', 'says', 'holds', 'exceptions'], of)
  requireClaim(definition, of)
  const exceptions = Object.entries(definition.exceptions ?? {})
  if (definition.exceptions && exceptions.length === 0)
    throw new DefinitionError(`${of}: leave out 'exceptions' where there are none`)
  for (const [label, exception] of exceptions) {
    requireKnownKeys(exception, ['law', 'says', 'when', 'holds'], `${of}, exception '${label}'`)
    requireClaim(exception, `${of}, exception '${label}'`)
  }
  return definition
}

function requireClaim({ law, says }: Pick<Rule, 'law' | 'says'>, of: string): void {
  requireWords(says, of)
  if (law.trim() === '') throw new DefinitionError(`${of}: needs its law`)
}

/** versions({ 'first-known': {…}, '2026-01-16': {…} }): each holds from its day until the next one's. */
export function versions(dated: Readonly<Record<string, Conditions>>): Versions {
  requireSince(dated, 'versions')
  const of = Object.entries(dated).map(([since, conditions]) => ({ since, conditions }))
  for (const { since, conditions } of of) {
    if (Object.keys(conditions).length === 0) throw new DefinitionError(`versions: ${since} has no condition`)
  }
  return { of, dictionary: dictionaryOf(of.flatMap(({ conditions }) => Object.values(conditions))) }
}

export function versionOn({ of }: Versions, on: Day): Versions['of'][number] {
  return inForceOn(of, on)
}

/** The facts that the conditions of the day (and the amount) ask for, each once, in the order of the conditions: a form can be made from it. */
export function factsNeeded(conditions: Versions, on: Day, amount?: AmountRule): readonly Fact[] {
  const asked = Object.values(versionOn(conditions, on).conditions).flatMap(factsOfRule)
  return [...new Set([...asked, ...(amount ? factsOfTerm(amount.term) : [])])]
}

/** Every leaf of the claim and of its exceptions, in the order in which they are written. */
export function leavesOfRule({ holds, exceptions = {} }: Rule): readonly Leaf[] {
  return [holds, ...Object.values(exceptions).map(({ when }) => when)].flatMap(({ node }) => leavesOf(node))
}

/** Every fact that the claim and its exceptions ask for, as often as they do. */
export const factsOfRule = (rule: Rule): readonly Fact[] => leavesOfRule(rule).flatMap(factsOfLeaf)

export const factsOfLeaf = (leaf: Leaf): readonly Fact[] =>
  leaf.kind === 'compare' ? [leaf.fact, ...(leaf.heads ? [leaf.heads] : []), ...factsOfTerm(leaf.limit)] : [leaf.fact]

function dictionaryOf(rules: readonly Rule[]): ReadonlyMap<string, Fact> {
  const all = new Map<string, Fact>()
  for (const dictionary of new Set(rules.flatMap(factsOfRule).map(fact => fact.dictionary))) {
    for (const [path, fact] of dictionary) {
      if (all.has(path)) throw new DefinitionError(`fact ${path} is declared twice`)
      all.set(path, fact)
    }
  }
  return all
}

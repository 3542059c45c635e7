import { type Day, isDay } from '#platform/day/day.ts'
import type { AmountRule } from './amount.ts'
import { type Condition, leavesOf } from './condition.ts'
import type { Fact } from './fact.ts'
import { DefinitionError, requireKnownKeys, requireWords, type Words } from './words.ts'

/** A claim that the law makes, in words and as an expression. */
export interface Rule {
  readonly law: string
  readonly says: Words
  readonly holds: Condition
}

export type Conditions = Readonly<Record<string, Rule>>

/** The conditions in their dated versions; 'first-known' holds before every dated one. */
export interface Versions {
  readonly of: readonly { readonly since: 'first-known' | Day; readonly conditions: Conditions }[]
  /** Every fact that may be given, those of neighbouring programmes in the same dictionary included. */
  readonly dictionary: ReadonlyMap<string, Fact>
}

/** What a programme decides by. */
export interface Entitlement {
  readonly conditions: Versions
  readonly amount?: AmountRule
}

export function rule(definition: Rule): Rule {
  requireKnownKeys(definition, ['law', 'says', 'holds'], `rule '${definition.says.en}'`)
  requireWords(definition.says, 'rule')
  if (definition.law.trim() === '') throw new DefinitionError(`rule '${definition.says.en}': needs its law`)
  return definition
}

/** versions({ 'first-known': {…}, '2026-01-16': {…} }): each holds from its day until the next one's. */
export function versions(dated: Readonly<Record<string, Conditions>>): Versions {
  const [first, ...later] = Object.keys(dated)
  if (first !== 'first-known') throw new DefinitionError("versions begin with 'first-known'")
  later.forEach((since, index) => {
    if (!isDay(since)) throw new DefinitionError(`versions: '${since}' is not a day`)
    if (index > 0 && since <= later[index - 1]!)
      throw new DefinitionError(`versions: ${since} does not come after ${later[index - 1]}`)
  })
  const of = Object.entries(dated).map(([since, conditions]) => ({ since, conditions }))
  for (const { since, conditions } of of) {
    if (Object.keys(conditions).length === 0) throw new DefinitionError(`versions: ${since} has no condition`)
  }
  return { of, dictionary: dictionaryOf(of.flatMap(({ conditions }) => Object.values(conditions))) }
}

export function versionOn({ of }: Versions, on: Day): Versions['of'][number] {
  return of.findLast(({ since }) => since === 'first-known' || since <= on)!
}

/** The facts that the conditions of the day ask for, each once, in the order of the conditions: a form can be made from it. */
export function factsNeeded(conditions: Versions, on: Day): readonly Fact[] {
  return [...new Set(Object.values(versionOn(conditions, on).conditions).flatMap(factsOf))]
}

function factsOf({ holds }: Rule): readonly Fact[] {
  return leavesOf(holds.node).flatMap(leaf =>
    leaf.kind === 'compare' ? [leaf.fact, ...(leaf.heads ? [leaf.heads] : []), ...leaf.limit.facts] : [leaf.fact],
  )
}

function dictionaryOf(rules: readonly Rule[]): ReadonlyMap<string, Fact> {
  const all = new Map<string, Fact>()
  for (const dictionary of new Set(rules.flatMap(factsOf).map(fact => fact.dictionary))) {
    for (const [path, fact] of dictionary) {
      if (all.has(path)) throw new DefinitionError(`fact ${path} is declared twice`)
      all.set(path, fact)
    }
  }
  return all
}

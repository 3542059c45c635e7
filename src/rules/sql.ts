import type { Day } from '#platform/day/day.ts'
import type { AmountRule } from './amount.ts'
import { isBranch, type Leaf, type Node, type Operator } from './condition.ts'
import { type MoneyLimit, moneyLimitOn } from './limit.ts'
import { valueOn } from './parameter.ts'
import { type Entitlement, type Rule, versionOn } from './rule.ts'
import { bornBy, day, factOf, fractionOf, productSql, text, type Writer } from './sql-term.ts'

export interface SqlOptions {
  /** SQL of a fact's value by its path: money and integers as whole numbers, a period as daterange, a choice as text; NULL where not known. */
  readonly column: (path: string) => string
  /** How many times the kuruş stand in the column of money, where shares of a value were added up; left out: once. */
  readonly scale?: (path: string) => bigint
  /** Decide with the parameters as they were known then; left out: as known today. */
  readonly knownOn?: Day
  /** bigint is faster, and an error where a product does not fit; numeric, the default, has no end. */
  readonly whole?: 'numeric' | 'bigint'
}

export interface EntitlementSql {
  /** By name: true, false, or NULL where the facts leave it open. */
  readonly conditions: Readonly<Record<string, string>>
  /** 'granted', 'refused', 'missing', or 'conflict' where two exceptions of one rule apply. */
  readonly outcome: string
  /** Kuruş where granted, else NULL; null where nothing is paid. */
  readonly amount: string | null
  /** Kuruş from the first limit of money, negative below it; null where the conditions have none. */
  readonly margin: string | null
}

/**
 * The conditions in force on the day as PostgreSQL expressions over one row of facts. They answer as `decide` does, exactly: limits are
 * compared by cross-multiplication, and only a cited rounding divides. Values that `decide` refuses (negative money, a birth after the
 * day) must not be in the columns.
 */
export function toSql(entitlement: Entitlement, on: Day, options: SqlOptions): EntitlementSql {
  const { column, scale = () => 1n, knownOn, whole = 'numeric' } = options
  const writer: Writer = { column, scale, knownOn, whole, on }
  const rules = Object.entries(versionOn(entitlement.conditions, on).conditions)
  const conditions = Object.fromEntries(rules.map(([name, rule]) => [name, ruleSql(rule, writer)]))
  const conflicts = rules.flatMap(([, rule]) => conflictSql(rule, writer))
  const all = Object.values(conditions).join(' AND ')
  const reckoned = entitlement.amount ? amountSql(entitlement.amount, writer) : null
  const limit = moneyLimitOn(entitlement, on, knownOn)
  const cases = [
    ...(conflicts.length > 0 ? [`WHEN ${conflicts.join(' OR ')} THEN 'conflict'`] : []),
    `WHEN NOT (${all}) THEN 'refused' WHEN (${all}) IS NULL THEN 'missing'`,
    ...(reckoned === null ? [] : [`WHEN ${reckoned} IS NULL THEN 'missing'`]),
  ]
  const outcome = `CASE ${cases.join(' ')} ELSE 'granted' END`
  return {
    conditions,
    outcome,
    amount: reckoned && `CASE WHEN ${outcome} = 'granted' THEN ${reckoned} END`,
    margin: limit && marginSql(limit, writer),
  }
}

/** The one exception that applies settles the claim; one that may apply leaves it open unless it would say the same. */
function ruleSql({ holds, exceptions }: Rule, writer: Writer): string {
  const claim = nodeSql(holds.node, writer)
  if (!exceptions) return claim
  const each = Object.values(exceptions).map(({ when, holds }) => ({ when: nodeSql(when.node, writer), holds }))
  const applying = each.map(({ when, holds }) => `WHEN ${when} THEN ${holds}`).join(' ')
  const possible = each.map(({ when, holds }) => `(${when} IS NULL AND ${claim} IS DISTINCT FROM ${holds})`).join(' OR ')
  return `(CASE ${applying} WHEN ${possible} THEN NULL ELSE ${claim} END)`
}

function conflictSql({ exceptions = {} }: Rule, writer: Writer): string[] {
  const applies = Object.values(exceptions).map(({ when }) => `(${nodeSql(when.node, writer)} IS TRUE)::int`)
  return applies.length > 1 ? [`${applies.join(' + ')} > 1`] : []
}

function nodeSql(node: Node, writer: Writer): string {
  if (!isBranch(node)) return leafSql(node, writer)
  return `(${node.of.map(child => nodeSql(child, writer)).join(node.kind === 'all' ? ' AND ' : ' OR ')})`
}

function leafSql(leaf: Leaf, writer: Writer): string {
  const column = writer.column(leaf.fact.path)
  switch (leaf.kind) {
    case 'is':
      return leaf.required ? `(${column})` : `(NOT ${column})`
    case 'one-of':
      return `(${column} ${leaf.required ? 'IN' : 'NOT IN'} (${leaf.among.map(text).join(', ')}))`
    case 'covers-day':
      return leaf.required ? `(${column} @> ${day(writer.on)})` : `(NOT ${column} @> ${day(writer.on)})`
    case 'age':
      return `(${column} ${leaf.required ? '<=' : '>'} ${bornBy(leaf.years, writer.on)})`
    case 'compare':
      return comparisonSql(leaf, writer)
  }
}

const operators: Record<Operator, string> = { 'less-than': '<', 'at-most': '<=', 'at-least': '>=', 'more-than': '>' }

/** value < over ÷ under for each head, as value · under < over · heads. */
function comparisonSql({ fact, heads, operator, limit }: Extract<Leaf, { kind: 'compare' }>, writer: Writer): string {
  const fraction = fractionOf(limit, writer)
  if (!fraction) return 'NULL::boolean'
  const value = factOf(fact, writer)
  const left = [...value.over, ...fraction.under]
  const right = [...fraction.over, ...value.under, ...(heads ? [writer.column(heads.path)] : [])]
  return `(${productSql(left, writer)} ${operators[operator]} ${productSql(right, writer)})`
}

function amountSql({ term, rounding }: AmountRule, writer: Writer): string {
  const fraction = fractionOf(term, writer)
  const how = valueOn(rounding, writer.on, writer.knownOn)
  if (!fraction || !how.found) return 'NULL::bigint'
  const over = `(${productSql(fraction.over, writer)})::numeric`
  const under = `(${productSql([...fraction.under, ...(term.heads ? [writer.column(term.heads.path)] : [])], writer)})::numeric`
  // Nothing is negative here, so that cutting is towards zero.
  return how.value === 'down' ? `div(${over}, ${under})::bigint` : `div(2 * ${over} + ${under}, 2 * ${under})::bigint`
}

/** Whole part as in `marginOf`. */
function marginSql({ fact, heads, limit }: MoneyLimit, writer: Writer): string {
  const all = productSql([String(limit.numerator), ...(heads ? [writer.column(heads.path)] : [])], writer)
  const value = factOf(fact, writer)
  const whole = value.under.length === 0 ? value.over[0] : `div(${value.over[0]}, ${value.under[0]})`
  return `(${whole})::bigint - div((${all})::numeric, ${limit.denominator})::bigint`
}

import { checkOn } from './check.ts'
import { isBranch, leavesOf, type Node } from './condition.ts'
import type { Check, ConditionTrace, ExceptionTrace, Missing, Result, Shape } from './decision.ts'
import { type Known, keptOf, madeOf, nothing, type Setting } from './known.ts'
import { type Exception, ExceptionConflictError, factsOfRule, type Rule } from './rule.ts'

type Judge = (known: Known) => ConditionTrace

/** Judges one claim with its exceptions on the day and keeps why. Throws ExceptionConflictError where two of them apply. */
export function judgeOn(name: string, rule: Rule, setting: Setting): Judge {
  return keptOf(factsOfRule(rule), setting, ruleOn(name, rule, setting))
}

function ruleOn(name: string, { law, says, holds, exceptions }: Rule, setting: Setting): Judge {
  if (!exceptions && !isBranch(holds.node)) {
    const checkOf = checkOn(holds.node, setting)
    return known => {
      const check = checkOf(known)
      return { name, law, says, result: check.result, checks: [check], shape: undefined }
    }
  }
  const { checksOf, tree, shape } = expressionOn(holds.node, setting)
  if (!exceptions)
    return known => {
      const checks = checksOf(known)
      return { name, law, says, result: resultOf(tree, checks), checks, shape }
    }
  const exceptionsOf = Object.entries(exceptions).map(([label, exception]) => exceptionOn(label, exception, setting))
  return known => {
    const checks = checksOf(known)
    const without = resultOf(tree, checks)
    const judged = madeOf(exceptionsOf, known)
    return { name, law, says, result: resultWith(name, without, judged), checks, shape, without, exceptions: judged }
  }
}

function exceptionOn(label: string, { law, says, holds, when }: Exception, setting: Setting): (known: Known) => ExceptionTrace {
  const { checksOf, tree, shape } = expressionOn(when.node, setting)
  return known => {
    const checks = checksOf(known)
    return { label, law, says, holds, applies: resultOf(tree, checks), checks, shape }
  }
}

/** An exception that applies settles the claim; one that may apply leaves it open unless it would say the same. */
function resultWith(rule: string, without: Result, exceptions: readonly ExceptionTrace[]): Result {
  const applying = exceptions.filter(({ applies }) => applies === true)
  if (applying.length > 1)
    throw new ExceptionConflictError(
      rule,
      applying.map(({ label }) => label),
    )
  if (applying[0]) return applying[0].holds
  const possible = exceptions.filter(({ applies }) => applies === 'unknown')
  return possible.every(({ holds }) => holds === without) ? without : 'unknown'
}

interface Expression {
  readonly checksOf: (known: Known) => readonly Check[]
  readonly tree: Shape
  /** The tree where it is kept. */
  readonly shape: Shape | undefined
}

function expressionOn(node: Node, setting: Setting): Expression {
  const leaves = leavesOf(node).map(leaf => checkOn(leaf, setting))
  const tree = shapeOf(node)
  return { checksOf: known => madeOf(leaves, known), tree, shape: isPlain(node) ? undefined : tree }
}

/** One check, or several of which all must hold. */
function isPlain(node: Node): boolean {
  return !isBranch(node) || (node.kind === 'all' && !node.of.some(isBranch))
}

/** Checks are numbered in the order of the leaves. */
function shapeOf(node: Node, first = 0): Shape {
  if (!isBranch(node)) return first
  let next = first
  const of = node.of.map(child => {
    const shape = shapeOf(child, next)
    next += leavesOf(child).length
    return shape
  })
  return node.kind === 'all' ? { all: of } : { any: of }
}

/** Three-valued: one false settles 'all', one true settles 'any', whatever else is not known. */
function resultOf(tree: Shape, checks: readonly Check[]): Result {
  if (typeof tree === 'number') return checks[tree]!.result
  const settling = 'any' in tree
  let result: Result = !settling
  for (const part of partsOf(tree)) {
    const each = resultOf(part, checks)
    if (each === settling) return settling
    if (each === 'unknown') result = 'unknown'
  }
  return result
}

/** What could still change the result; nothing where it is settled. */
export function missingOf({ result, checks, shape, exceptions = [] }: ConditionTrace): readonly Missing[] {
  if (result !== 'unknown') return nothing
  return [{ checks, shape }, ...exceptions].flatMap(({ checks, shape }) =>
    missingIn(shape ?? { all: checks.map((_, index) => index) }, checks),
  )
}

function missingIn(tree: Shape, checks: readonly Check[]): readonly Missing[] {
  if (resultOf(tree, checks) !== 'unknown') return nothing
  return typeof tree === 'number' ? checks[tree]!.missing : partsOf(tree).flatMap(part => missingIn(part, checks))
}

function partsOf(tree: Exclude<Shape, number>): readonly Shape[] {
  return 'any' in tree ? tree.any : tree.all
}

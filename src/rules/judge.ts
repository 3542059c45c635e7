import { checkOn } from './check.ts'
import { isBranch, leavesOf, type Node } from './condition.ts'
import type { Check, ConditionTrace, ExceptionTrace, Missing, Result, Shape } from './decision.ts'
import { type Known, nothing, type OnDay } from './known.ts'
import { ExceptionConflictError, type Rule } from './rule.ts'

export interface Judged {
  readonly condition: ConditionTrace
  /** Only what could still change the result. */
  readonly missing: readonly Missing[]
}

/** Judges one claim with its exceptions on the day and keeps why. Throws ExceptionConflictError where two of them apply. */
export function judgeOn(name: string, { law, says, holds, exceptions }: Rule, day: OnDay): (known: Known) => Judged {
  const claimOf = tracedOn(holds.node, day)
  if (!exceptions)
    return known => {
      const { result, checks, shape, missing } = claimOf(known)
      return { condition: { name, law, says, result, checks, shape }, missing }
    }
  const all = Object.entries(exceptions).map(([label, { law, says, holds, when }]) => {
    const whenOf = tracedOn(when.node, day)
    return (known: Known) => {
      const { result, checks, shape, missing } = whenOf(known)
      const trace: ExceptionTrace = { label, law, says, holds, applies: result, checks, shape }
      return { trace, missing }
    }
  })
  return known => {
    const claim = claimOf(known)
    const judged = all.map(exceptionOf => exceptionOf(known))
    const traces = judged.map(({ trace }) => trace)
    const result = resultWith(name, claim.result, traces)
    const { checks, shape } = claim
    return {
      condition: { name, law, says, result, checks, shape, without: claim.result, exceptions: traces },
      missing: result === 'unknown' ? [claim, ...judged].flatMap(({ missing }) => missing) : nothing,
    }
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

interface Traced {
  readonly result: Result
  readonly missing: readonly Missing[]
  readonly checks: readonly Check[]
  readonly shape?: Shape | undefined
}

function tracedOn(node: Node, day: OnDay): (known: Known) => Traced {
  if (!isBranch(node)) {
    const check = checkOn(node, day)
    return known => {
      const made = check(known)
      return { result: made.result, missing: made.missing, checks: [made], shape: undefined }
    }
  }
  const evaluate = evaluationOn(node, day)
  const shape = isPlain(node) ? undefined : shapeOf(node)
  return known => {
    const checks: Check[] = []
    const { result, missing } = evaluate(known, checks)
    return { result, missing, checks, shape }
  }
}

/** One check, or several of which all must hold. */
function isPlain(node: Node): boolean {
  return !isBranch(node) || (node.kind === 'all' && !node.of.some(isBranch))
}

/** Checks are numbered in the order in which they are made. */
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

type Evaluation = (known: Known, checks: Check[]) => Pick<Traced, 'result' | 'missing'>

/** Three-valued: one false settles 'all', one true settles 'any', whatever else is not known. */
function evaluationOn(node: Node, day: OnDay): Evaluation {
  if (!isBranch(node)) {
    const check = checkOn(node, day)
    return (known, checks) => {
      const made = check(known)
      checks.push(made)
      return made
    }
  }
  const settling = node.kind === 'any'
  const children = node.of.map(child => evaluationOn(child, day))
  return (known, checks) => {
    let result: Result = !settling
    let missing: readonly Missing[] = nothing
    for (const child of children) {
      const each = child(known, checks)
      if (each.result === settling) result = settling
      else if (each.result === 'unknown' && result !== settling) result = 'unknown'
      if (each.missing.length > 0) missing = [...missing, ...each.missing]
    }
    return { result, missing: result === settling ? nothing : missing }
  }
}

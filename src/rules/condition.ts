import type { Term } from './amount.ts'
import type { Fact } from './fact.ts'

export type Operator = 'less-than' | 'at-most' | 'at-least' | 'more-than'

export interface Branch {
  readonly kind: 'all' | 'any'
  readonly of: readonly Node[]
}

export type Leaf =
  | {
      readonly kind: 'compare'
      readonly fact: Fact
      readonly heads: Fact | null
      readonly operator: Operator
      readonly limit: Term
    }
  | { readonly kind: 'one-of'; readonly fact: Fact; readonly among: readonly string[]; readonly required: boolean }
  | { readonly kind: 'is'; readonly fact: Fact; readonly required: boolean }
  | { readonly kind: 'covers-day'; readonly fact: Fact; readonly required: boolean }
  | { readonly kind: 'age'; readonly fact: Fact; readonly years: number; readonly required: boolean }

/** An expression tree. Negation is pushed into the leaves, so that every leaf can be explained as it stands. */
export type Node = Branch | Leaf

export interface Condition {
  readonly node: Node
  and(other: Condition): Condition
  or(other: Condition): Condition
  not(): Condition
}

export function toCondition(node: Node): Condition {
  return {
    node,
    and: other => toCondition(join('all', node, other.node)),
    or: other => toCondition(join('any', node, other.node)),
    not: () => toCondition(negate(node)),
  }
}

export function leavesOf(node: Node): readonly Leaf[] {
  return isBranch(node) ? node.of.flatMap(leavesOf) : [node]
}

export function isBranch(node: Node): node is Branch {
  return node.kind === 'all' || node.kind === 'any'
}

function join(kind: 'all' | 'any', one: Node, other: Node): Node {
  return { kind, of: [one, other].flatMap(node => (isBranch(node) && node.kind === kind ? node.of : [node])) }
}

export const opposite = {
  'less-than': 'at-least',
  'at-most': 'more-than',
  'at-least': 'less-than',
  'more-than': 'at-most',
} as const satisfies Record<Operator, Operator>

function negate(node: Node): Node {
  if (isBranch(node)) return { kind: node.kind === 'all' ? 'any' : 'all', of: node.of.map(negate) }
  if (node.kind === 'compare') return { ...node, operator: opposite[node.operator] }
  return { ...node, required: !node.required }
}

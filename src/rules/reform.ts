import { type Day, isDay } from '#platform/day/day.ts'
import { type Money, moneyFromDecimal } from '#platform/money/money.ts'
import { type Ratio, ratio, ratioFromDecimal } from '#platform/money/ratio.ts'
import { type Condition, isBranch, type Leaf, leavesOf, type Node, toCondition } from './condition.ts'
import { homeOn } from './home.ts'
import type { Dated, Parameter } from './parameter.ts'
import { type Conditions, type Entitlement, type Rule, type Versions, versionOn } from './rule.ts'

/** A value that holds otherwise on the days from `from` until `until`; without an end, from then on. */
export interface Patch {
  /** The id of a parameter, or the constant fraction of a rule: 'hasLowIncome/fraction'. */
  readonly parameter: string
  readonly from: Day
  readonly until?: Day | undefined
  /** Money in lira: '17002.12'. A coefficient: '0.907796'. A fraction: '3/4'. */
  readonly value: string
}

/** What would be otherwise: dated values and fractions in the order in which they are put in, or other rules altogether. */
export type Reform =
  | { readonly name: string; readonly patches: readonly Patch[] }
  | { readonly name: string; readonly entitlement: Entitlement }

export type ReformProblem =
  | 'no-such-value'
  | 'not-in-force'
  | 'not-a-number'
  | 'not-money'
  | 'not-a-coefficient'
  | 'not-a-fraction'
  | 'not-a-day'
  | 'ends-before-it-begins'

/** A mistake in a reform; `path` is where it stands: 'patches.0.value'. */
export class ReformError extends Error {
  override name = 'ReformError'
  readonly path: string
  readonly problem: ReformProblem
  constructor(path: string, problem: ReformProblem) {
    super(`${path}: ${problem}`)
    this.path = path
    this.problem = problem
  }
}

/** The entitlement as the reform would have it; the given one stays as it is. Throws ReformError. */
export function withPatch(entitlement: Entitlement, reform: Reform): Entitlement {
  if ('entitlement' in reform) return reform.entitlement
  return reform.patches.reduce((before, patch, place) => applyPatch(before, patch, `patches.${place}`), entitlement)
}

/** One patch of a reform; `path` is where it stands, for errors. */
export function applyPatch(entitlement: Entitlement, patch: Patch, path: string): Entitlement {
  for (const field of ['from', 'until'] as const)
    if (!isDay(patch[field] ?? patch.from)) throw new ReformError(`${path}.${field}`, 'not-a-day')
  if (patch.until !== undefined && patch.until <= patch.from) throw new ReformError(`${path}.until`, 'ends-before-it-begins')
  if (patch.parameter.includes('/')) return { ...entitlement, conditions: withFraction(entitlement.conditions, patch, path) }
  const old = findParameter(entitlement, patch.parameter)
  if (!old) throw new ReformError(`${path}.parameter`, 'no-such-value')
  const patched = { ...old, values: spliced(old.values, patch, readValue(old.type, patch.value, `${path}.value`)) }
  return substitute(entitlement, parameter => (parameter.id === old.id ? patched : parameter))
}

/** Every parameter that the conditions and the homes of the day, or of any day, and the amount rest on; each once. */
export function parametersOf(entitlement: Entitlement, on?: Day): readonly Parameter[] {
  const found = new Map<string, Parameter>()
  substitute(on === undefined ? entitlement : partsOn(entitlement, on), parameter => {
    found.set(parameter.id, parameter)
    return parameter
  })
  return [...found.values()]
}

const partsOn = ({ conditions, amount, homes }: Entitlement, on: Day) => ({
  conditions: versionOn(conditions, on),
  amount,
  homes: homes && homeOn(homes, on),
})

export interface Fraction {
  /** As a patch names it: 'hasLowIncome/fraction'; a rule's second one ends in 'fraction-2'. */
  readonly path: string
  readonly rule: Rule
  readonly ratio: Ratio
}

/** The constant fractions of dated amounts in the conditions of the day. */
export function fractionsOf(entitlement: Entitlement, on: Day): readonly Fraction[] {
  return Object.entries(versionOn(entitlement.conditions, on).conditions).flatMap(([name, rule]) =>
    fractionLeaves(rule).map((leaf, place) => ({ path: fractionPath(name, place), rule, ratio: leaf.limit.ratio })),
  )
}

/** Whether a patch is of this entitlement at all. */
export function concerns(entitlement: Entitlement, { parameter }: Pick<Patch, 'parameter'>): boolean {
  if (!parameter.includes('/')) return findParameter(entitlement, parameter) !== undefined
  return entitlement.conditions.of.some(({ conditions }) =>
    Object.entries(conditions).some(([name, rule]) =>
      fractionLeaves(rule).some((_, place) => fractionPath(name, place) === parameter),
    ),
  )
}

const findParameter = (entitlement: Entitlement, id: string) => parametersOf(entitlement).find(parameter => parameter.id === id)

function readValue(type: Parameter['type'], text: string, path: string): Money | Ratio {
  if (type === 'choice') throw new ReformError(path, 'not-a-number')
  try {
    if (type === 'coefficient') return ratioFromDecimal(text)
    const money = moneyFromDecimal(text)
    if (money >= 0n) return money
  } catch {
    // Said below.
  }
  throw new ReformError(path, type === 'money' ? 'not-money' : 'not-a-coefficient')
}

// As known today: what was known earlier of a value that is now another is no question of a reform.
function spliced(values: readonly Dated<unknown>[], { from, until }: Patch, value: unknown): readonly Dated<unknown>[] {
  const known = values
    .filter((row, place) => values[place + 1]?.validFrom !== row.validFrom)
    .map(({ knownSince: _, ...row }) => row)
  const before = known
    .filter(row => row.validFrom < from)
    .map(row => (row.validUntil && row.validUntil > from ? { ...row, validUntil: from } : row))
  const patch = {
    validFrom: from,
    ...(until ? { validUntil: until } : {}),
    value,
    confidence: 'unconfirmed' as const,
    source: 'reform',
  }
  if (until === undefined) return [...before, patch]
  const at = known.findLast(row => row.validFrom <= until)
  const resumed = at && (at.validUntil === undefined || at.validUntil > until) ? [{ ...at, validFrom: until }] : []
  return [...before, patch, ...resumed, ...known.filter(row => row.validFrom > until)]
}

type Comparison = Extract<Leaf, { kind: 'compare' }>

const fractionLeaves = ({ holds }: Rule): readonly Comparison[] =>
  leavesOf(holds.node).filter(
    (leaf): leaf is Comparison => leaf.kind === 'compare' && leaf.limit.unit === 'kurus' && leaf.limit.parameters.length > 0,
  )

const fractionPath = (rule: string, place: number) => `${rule}/fraction${place === 0 ? '' : `-${place + 1}`}`

/** A fraction has no dates of its own: a version of the conditions begins with the patch, and one with its end. */
function withFraction(versions: Versions, { parameter, from, until, value }: Patch, path: string): Versions {
  const fraction = readFraction(value, `${path}.value`)
  const [name = '', of] = parameter.split('/')
  const ruleOf = (conditions: Conditions) => (Object.hasOwn(conditions, name) ? conditions[name] : undefined)
  const leafOf = (rule: Rule | undefined) =>
    rule && fractionLeaves(rule).find((_, place) => fractionPath(name, place) === `${name}/${of}`)
  if (!versions.of.some(({ conditions }) => leafOf(ruleOf(conditions))))
    throw new ReformError(`${path}.parameter`, 'no-such-value')

  let split = splitOn(versions.of, from)
  if (until !== undefined) split = splitOn(split, until)
  const patched = split.map(version => {
    const rule = ruleOf(version.conditions)
    const leaf = leafOf(rule)
    const isWithin = version.since !== 'first-known' && version.since >= from && (until === undefined || version.since < until)
    if (!rule || !leaf || !isWithin) return version
    const node = replaceLeaf(rule.holds.node, leaf, { ...leaf, limit: { ...leaf.limit, ratio: fraction } })
    return { ...version, conditions: { ...version.conditions, [name]: { ...rule, holds: toCondition(node) } } }
  })
  if (patched.every((version, place) => version === split[place])) throw new ReformError(`${path}.from`, 'not-in-force')
  return { ...versions, of: patched }
}

/** A version begins on the day, if only as a copy of the one before. */
function splitOn(of: Versions['of'], day: Day): Versions['of'] {
  const last = of.findLastIndex(({ since }) => since === 'first-known' || since <= day)
  return of[last]!.since === day ? of : of.toSpliced(last + 1, 0, { ...of[last]!, since: day })
}

function replaceLeaf(node: Node, old: Leaf, leaf: Leaf): Node {
  if (node === old) return leaf
  return isBranch(node) ? { ...node, of: node.of.map(child => replaceLeaf(child, old, leaf)) } : node
}

function readFraction(text: string, path: string): Ratio {
  const match = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(text)
  if (!match) throw new ReformError(path, 'not-a-fraction')
  return ratio(BigInt(match[1]!), BigInt(match[2]!))
}

/** The tree with its parameters replaced; what holds none of them stays the very object that it was. */
function substitute<T>(tree: T, replace: (parameter: Parameter) => Parameter): T {
  if (typeof tree !== 'object' || tree === null || tree instanceof Map || isFact(tree)) return tree
  if (isParameter(tree)) return replace(tree) as T & Parameter
  if (isCondition(tree)) {
    const node = substitute(tree.node, replace)
    return node === tree.node ? tree : (toCondition(node) as T & Condition)
  }
  const children = Object.entries(tree).map(([key, child]) => [key, child, substitute(child, replace)] as const)
  if (children.every(([, before, after]) => before === after)) return tree
  if (Array.isArray(tree)) return children.map(([, , after]) => after) as T & unknown[]
  return Object.fromEntries(children.map(([key, , after]) => [key, after])) as T
}

const isFact = (tree: object) => 'path' in tree && 'dictionary' in tree
const isParameter = (tree: object): tree is Parameter => 'id' in tree && 'type' in tree && 'values' in tree
const isCondition = (tree: object): tree is Condition => 'node' in tree && 'and' in tree

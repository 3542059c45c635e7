import { ZenEngine } from '@gorules/zen-engine'
import { birthdayOf, type Day, daysBetween } from '#platform/day/day.ts'
import { multiply, type Ratio, ratio } from '#platform/money/ratio.ts'
import type { AmountRule, Selection, Term } from '#rules/amount.ts'
import { isBranch, type Leaf, type Node, type Operator } from '#rules/condition.ts'
import { type FactValue, type FactValues, isRatio } from '#rules/fact.ts'
import { gather, type HomePerson } from '#rules/gather.ts'
import { type Parameter, valueOn } from '#rules/parameter.ts'
import { type Entitlement, type Rule, versionOn } from '#rules/rule.ts'

// The same rules for zen-engine: a decision for each programme, with an expression for each check, each claim, the outcome and the
// amount, so that its trace says what the traced interpreter says. Days are numbers, amounts kuruş. One decision with all programmes
// is half as fast: the trace repeats the whole input for each of them.

export interface Answer {
  readonly refused: boolean
  /** null: not granted, or an amount that nobody knows. */
  readonly kurus: string | null
}

export type Context = Readonly<Record<string, unknown>>

/** A programme as zen-engine decides it, with trace. */
export function zenProgramme(entitlement: Entitlement, on: Day): (context: Context) => Promise<Answer> {
  const rules = { id: 'rules', name: 'rules', type: 'expressionNode', content: { expressions: expressionsOf(entitlement, on) } }
  const decision = new ZenEngine().createDecision({
    nodes: [{ id: 'in', name: 'in', type: 'inputNode' }, rules, { id: 'out', name: 'out', type: 'outputNode' }],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'rules' },
      { id: 'second', sourceId: 'rules', targetId: 'out' },
    ],
  })
  return async context => {
    const { result } = await decision.evaluate(context, { trace: true })
    const { refused, amount } = result as { refused: boolean; amount?: number | null }
    return { refused, kurus: typeof amount !== 'number' || amount < 0 ? null : String(amount) }
  }
}

/** What zen-engine is told of a household; an income that the home defines is already reckoned. */
export function zenContext({ homes }: Entitlement, facts: FactValues, persons: readonly HomePerson[], on: Day): Context {
  const context: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(facts)) tell(context, nameOf(path), value ?? null)
  if (!homes) return context
  const { income, members, gathered } = gather(homes, persons, on)
  tell(context, nameOf(gathered.fills.income), income)
  tell(context, nameOf(gathered.fills.members), members)
  return context
}

function tell(context: Record<string, unknown>, name: string, value: FactValue | null) {
  if (value === null) context[name] = null
  else if (isRatio(value)) {
    context[name] = Number(value.numerator)
    context[`${name}_d`] = Number(value.denominator)
  } else if (typeof value === 'bigint') {
    context[name] = Number(value)
    context[`${name}_d`] = 1
  } else if (typeof value === 'object') {
    context[`${name}_from`] = dayNumber(value.from)
    context[`${name}_until`] = value.until === null ? lastDay : dayNumber(value.until)
  } else context[name] = typeof value === 'string' && isDayText(value) ? dayNumber(value) : value
}

const lastDay = 10_000_000
const isDayText = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
const dayNumber = (day: Day) => daysBetween('1970-01-01', day)

const nameOf = (path: string) => path.replaceAll('.', '_')

interface Translation {
  /** Facts that the home fills, which may stay unknown. */
  readonly filled: readonly string[]
  readonly on: Day
  /** Adds an expression to the node and says how later ones refer to it. */
  readonly add: (key: string, value: string) => string
}

function expressionsOf(entitlement: Entitlement, on: Day) {
  const expressions: { id: string; key: string; value: string }[] = []
  const add = (key: string, value: string) => {
    const unique = `${key}${expressions.length}`
    expressions.push({ id: unique, key: unique, value })
    return `$.${unique}`
  }
  const filled = entitlement.homes?.of.flatMap(({ home }) => Object.values(home.fills)) ?? []
  const translation = { filled, on, add }
  const claims = Object.values(versionOn(entitlement.conditions, on).conditions).map(rule =>
    add('claim', claimOf(rule, translation)),
  )
  const refused = `not (${claims.join(' and ')})`
  const amount = entitlement.amount ? amountOf(entitlement.amount, translation) : null
  return [
    ...expressions,
    { id: 'refused', key: 'refused', value: refused },
    { id: 'amount', key: 'amount', value: amount === null ? 'null' : `$.refused ? null : ${amount}` },
  ]
}

/** An exception that applies settles the claim. */
function claimOf({ holds, exceptions = {} }: Rule, translation: Translation): string {
  return Object.values(exceptions).reduce(
    (otherwise, exception) => `(${nodeOf(exception.when.node, translation)} ? ${exception.holds} : ${otherwise})`,
    nodeOf(holds.node, translation),
  )
}

function nodeOf(node: Node, translation: Translation): string {
  if (!isBranch(node)) return translation.add('check', leafOf(node, translation))
  return `(${node.of.map(each => nodeOf(each, translation)).join(node.kind === 'all' ? ' and ' : ' or ')})`
}

const operators = { 'less-than': '<', 'at-most': '<=', 'at-least': '>=', 'more-than': '>' } as const satisfies Record<
  Operator,
  string
>

function leafOf(leaf: Leaf, { filled, on }: Translation): string {
  const name = nameOf(leaf.fact.path)
  const today = dayNumber(on)
  switch (leaf.kind) {
    case 'compare': {
      const limit = termOf(leaf.limit, on)
      // What rests on a value that nobody knows refuses nobody: of the law, or of a home whose income cannot be reckoned.
      if (limit === null) return 'true'
      const heads = leaf.heads ? [nameOf(leaf.heads.path)] : []
      const part = leaf.fact.type === 'money' ? [`${name}_d`] : []
      const holds = `${name} * ${limit.denominator} ${operators[leaf.operator]} ${[limit.numerator, ...heads, ...part].join(' * ')}`
      return filled.includes(leaf.fact.path) ? `${name} == null or ${holds}` : holds
    }
    case 'one-of':
      return required(`${name} in [${leaf.among.map(option => `'${option}'`).join(', ')}]`, leaf.required)
    case 'is':
      return `${name} == ${leaf.required}`
    case 'covers-day':
      return required(`${name}_from <= ${today} and ${today} < ${name}_until`, leaf.required)
    case 'age':
      return required(`${name} <= ${latestBirth(on, leaf.years)}`, leaf.required)
  }
}

const required = (expression: string, isRequired: boolean) => (isRequired ? expression : `not (${expression})`)

/** Who was born by this day has completed the years. */
const latestBirth = (on: Day, years: number) => dayNumber(birthdayOf(on, -years))

function amountOf({ term, rounding }: AmountRule, { on }: Translation): string | null {
  const exact = termOf(term, on)
  const how = valueOn(rounding, on)
  if (exact === null || !how.found) return null
  const heads = term.heads ? ` / ${nameOf(term.heads.path)}` : ''
  return `floor(${exact.numerator} / ${exact.denominator}${heads}${how.value === 'half-up' ? ' + 0.5' : ''})`
}

/** The term as a product over a whole denominator; null where a value is not known. */
function termOf({ ratio: factor, facts, parameters, selections }: Term, on: Day) {
  const exact = fold(factor, parameters, on)
  const selected = selections.map(selection => selectionOf(selection, on))
  if (exact === null) return null
  const named = facts.map(({ path }) => nameOf(path))
  return { numerator: [exact.numerator, ...named, ...selected].join(' * '), denominator: String(exact.denominator) }
}

/** No amount is negative: so an option shows whose value nobody knows. */
const unknown = '-1'

function selectionOf(selection: Selection, on: Day): string {
  const name = nameOf(selection.fact.path)
  const options =
    selection.kind === 'choice'
      ? Object.entries(selection.of).map(([option, term]) => ({ when: `${name} == '${option}'`, term }))
      : selection.of.map(({ from, term }) => ({ when: `${name} <= ${latestBirth(on, from)}`, term })).toReversed()
  return options.reduceRight((otherwise, { when, term }) => {
    const value = fold(term.ratio, term.parameters, on)
    return `(${when} ? ${value ? `${value.numerator} / ${value.denominator}` : unknown} : ${otherwise})`
  }, unknown)
}

function fold(factor: Ratio, parameters: readonly Parameter[], on: Day): Ratio | null {
  return parameters.reduce<Ratio | null>((product, parameter) => {
    const found = valueOn(parameter, on)
    if (product === null || !found.found) return null
    return multiply(product, typeof found.value === 'bigint' ? ratio(found.value) : (found.value as Ratio))
  }, factor)
}

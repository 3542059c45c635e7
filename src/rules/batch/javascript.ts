import { ratio } from '#platform/money/ratio.ts'
import { FactError } from '../fact.ts'
import { gatherColumn } from './gather.ts'
import { kurusOf } from './kurus.ts'
import { boundsByHeads } from './limits.ts'
import { countOutcomes, type Outcomes, outcomeCode } from './outcomes.ts'
import {
  type AmountPlan,
  type Formula,
  type FormulaLeaf,
  no,
  type Place,
  type Plan,
  type Product,
  type SelectionPlan,
  unknown,
  yes,
} from './plan.ts'
import { noEnd, notKnown, notKnownByte, notKnownDay, type PeriodColumn, type Population } from './population.ts'

/** Households whose first is `from` and whose last comes before `to`; values of a person stand at the person's index less `first`. */
interface Part {
  readonly plan: Plan
  readonly population: Population
  readonly from: number
  readonly to: number
  readonly first: number
  readonly persons: number
  readonly conflict: Uint8Array
}

/** Decides the households from … to, column by column. Throws FactError on a birth after the day of decision. */
export function decideInJavaScript(plan: Plan, population: Population, from = 0, to = population.households): Outcomes {
  const first = population.firstPerson[from]!
  const persons = population.firstPerson[to]! - first
  const part: Part = { plan, population, from, to, first, persons, conflict: new Uint8Array(persons) }
  const verdict = evaluate(plan.verdict, part)
  const outcome = verdict.map(value => outcomes[value]!)
  for (let row = 0; row < persons; row++) if (part.conflict[row]) outcome[row] = outcomeCode.conflict
  const amount = plan.amount && payAmounts(plan.amount, outcome, part)
  return countOutcomes(outcome, amount)
}

/** Adds the amounts to verdicts that were reached elsewhere; whoever is granted without a known amount is missing something after all. */
export function payGranted(
  plan: Plan,
  population: Population,
  verdicts: Pick<Outcomes, 'outcome' | 'granted' | 'missing'>,
): Outcomes {
  const { persons, households } = population
  const { granted, missing } = verdicts
  const outcome = verdicts.outcome.slice()
  const counted = { outcome, granted, missing, refused: persons - granted - missing, conflicts: 0 }
  if (!plan.amount) return { ...counted, amount: null, total: 0n }
  const part: Part = { plan, population, from: 0, to: households, first: 0, persons, conflict: outcome }
  return countOutcomes(outcome, payAmounts(plan.amount, outcome, part))
}

/** By the value of the verdict: no, not known, yes. */
const outcomes = [outcomeCode.refused, outcomeCode.missing, outcomeCode.granted]

function evaluate(formula: Formula, part: Part): Uint8Array {
  switch (formula.kind) {
    case 'all':
      return formula.of.map(child => evaluate(child, part)).reduce(lesser)
    case 'any':
      return formula.of.map(child => evaluate(child, part)).reduce(greater)
    case 'excepted':
      return withExceptions(formula, part)
    default:
      return evaluateLeaf(formula, part)
  }
}

function lesser(one: Uint8Array, other: Uint8Array): Uint8Array {
  for (let row = 0; row < one.length; row++) if (other[row]! < one[row]!) one[row] = other[row]!
  return one
}

function greater(one: Uint8Array, other: Uint8Array): Uint8Array {
  for (let row = 0; row < one.length; row++) if (other[row]! > one[row]!) one[row] = other[row]!
  return one
}

/** One that applies settles the claim; one that may apply leaves it open unless it would say the same; two that apply are a conflict. */
function withExceptions({ claim, exceptions }: Extract<Formula, { kind: 'excepted' }>, part: Part): Uint8Array {
  const values = evaluate(claim, part)
  const whens = exceptions.map(({ when }) => evaluate(when, part))
  const says = exceptions.map(({ holds }) => (holds ? yes : no))
  for (let row = 0; row < values.length; row++) {
    let applying = 0
    let settled: number | null = null
    let value = values[row]!
    for (let each = 0; each < whens.length; each++) {
      const applies = whens[each]![row]!
      if (applies === yes) {
        applying++
        settled = says[each]!
      } else if (applies === unknown && says[each] !== values[row]) value = unknown
    }
    if (applying > 1) part.conflict[row] = 1
    values[row] = settled ?? value
  }
  return values
}

function evaluateLeaf(leaf: FormulaLeaf, part: Part): Uint8Array {
  switch (leaf.kind) {
    case 'byte': {
      const column = columnOf(leaf.fact, part) as Uint8Array
      return eachPerson(leaf.fact, part, row => leaf.means[column[row]!]!)
    }
    case 'born-by': {
      const column = columnOf(leaf.fact, part) as Int32Array
      const [before, after] = leaf.required ? [yes, no] : [no, yes]
      return eachPerson(leaf.fact, part, row => {
        const birth = column[row]!
        if (birth > leaf.on) throw bornAfter(leaf.fact, row)
        return birth === notKnownDay ? unknown : birth <= leaf.day ? before : after
      })
    }
    case 'covers': {
      const { from, until } = columnOf(leaf.fact, part) as PeriodColumn
      const [within, outside] = leaf.required ? [yes, no] : [no, yes]
      return eachPerson(leaf.fact, part, row => {
        if (from[row] === notKnownDay) return unknown
        return from[row]! <= leaf.day && (leaf.day < until[row]! || until[row] === noEnd) ? within : outside
      })
    }
    case 'compare':
      return compareColumn(leaf, part)
  }
}

export const bornAfter = ({ path }: Place, row: number) =>
  new FactError(`rows.${row}.${path}`, 'must not lie after the day of decision')

/** A value for each person from a row of the fact's owner. */
function eachPerson({ owner }: Place, part: Part, valueAt: (row: number) => number): Uint8Array {
  const { population, from, to, first, persons } = part
  const values = new Uint8Array(persons)
  if (owner === 'person') {
    for (let row = 0; row < persons; row++) values[row] = valueAt(first + row)
    return values
  }
  const { firstPerson } = population
  for (let household = from; household < to; household++) {
    const value = valueAt(household)
    for (let person = firstPerson[household]!, end = firstPerson[household + 1]!; person < end; person++)
      values[person - first] = value
  }
  return values
}

/** A number for each row of its owner, `unknownNumber` where it is not known, and by how much it is scaled. */
interface Numbers {
  readonly owner: Place['owner']
  readonly scale: number
  readonly at: (row: number) => number
}

export const unknownNumber = -1

function numbersOf(place: Place, { plan, population, from, to }: Part): Numbers {
  const column = population.columns[place.path]
  if (!column && plan.home && place.path === plan.home.fills.income) return gatherColumn(plan.home, population, from, to)
  if (!column && plan.home && place.path === plan.home.fills.members) return countMembers(plan.home.members, population)
  const bytes = columnOf(place, { population } as Part) as Uint8Array | Int32Array
  const unknownValue = bytes instanceof Uint8Array ? notKnownByte : notKnown
  return { owner: place.owner, scale: 1, at: row => (bytes[row] === unknownValue ? unknownNumber : bytes[row]!) }
}

function countMembers(members: 'everyone' | 'self-and-spouse' | 'self', { firstPerson, spouse }: Population): Numbers {
  if (members === 'everyone')
    return { owner: 'household', scale: 1, at: household => firstPerson[household + 1]! - firstPerson[household]! }
  return { owner: 'person', scale: 1, at: person => (members === 'self' || spouse[person]! < 0 ? 1 : 2) }
}

function compareColumn({ fact, heads, operator, limit }: Extract<FormulaLeaf, { kind: 'compare' }>, part: Part): Uint8Array {
  const value = numbersOf(fact, part)
  const count = heads && numbersOf(heads, part)
  const factors = limit.facts.map(each => numbersOf(each, part))
  const indexAt = indexOf(limit, part)
  const isAtMost = operator === 'less-than' || operator === 'at-most'
  const bounds = limit.constants.map(constant => constant && boundsByHeads(operator, constant, value.scale))
  const owner = [value, count, ...factors, indexAt].every(each => !each || each.owner === 'household') ? 'household' : 'person'
  const householdAt = owner === 'person' ? householdsOf(part) : null
  const rowOf = (numbers: Pick<Numbers, 'owner'>, row: number) =>
    owner === 'person' && numbers.owner === 'household' ? householdAt![row - part.first]! : row
  return eachPerson({ path: fact.path, owner }, part, row => {
    const index = indexAt.at(rowOf(indexAt, row))
    const measured = value.at(rowOf(value, row))
    const divided = count ? count.at(rowOf(count, row)) : 1
    if (index === unknownNumber || measured === unknownNumber || divided === unknownNumber) return unknown
    const boundAt = bounds[index]
    if (!boundAt) return unknown
    let multiplied = divided
    for (const factor of factors) {
      const number = factor.at(rowOf(factor, row))
      if (number === unknownNumber) return unknown
      multiplied *= number
    }
    if (multiplied > Number.MAX_SAFE_INTEGER)
      throw new FactError(`rows.${row}.${fact.path}`, 'its limit is beyond what is reckoned exactly')
    const bound = boundAt(multiplied)
    return (isAtMost ? measured <= bound : measured >= bound) ? yes : no
  })
}

function householdsOf({ population, from, to, first, persons }: Part): Int32Array {
  const households = new Int32Array(persons)
  for (let household = from; household < to; household++)
    households.fill(household, population.firstPerson[household]! - first, population.firstPerson[household + 1]! - first)
  return households
}

/** Which of a product's constants a row takes. */
function indexOf({ selections }: Product, part: Part): Numbers {
  const taken = selections.map(each => takenBy(each, part))
  const owner =
    taken.every((_, index) => selections[index]!.fact.owner === 'household') && taken.length > 0 ? 'household' : 'person'
  if (taken.length === 0) return { owner: 'household', scale: 1, at: () => 0 }
  const householdAt = owner === 'person' ? householdsOf(part) : null
  return {
    owner,
    scale: 1,
    at: row => {
      let index = 0
      for (let each = 0; each < taken.length; each++) {
        const { fact, terms } = selections[each]!
        const term = taken[each]!(owner === 'person' && fact.owner === 'household' ? householdAt![row - part.first]! : row)
        if (term === unknownNumber) return unknownNumber
        index = index * terms + term
      }
      return index
    },
  }
}

function takenBy(selection: SelectionPlan, part: Part): (row: number) => number {
  const { fact } = selection
  if (selection.kind === 'choice') {
    const bytes = columnOf(fact, part) as Uint8Array
    return row => (bytes[row] === notKnownByte ? unknownNumber : bytes[row]!)
  }
  const births = columnOf(fact, part) as Int32Array
  return row => {
    const birth = births[row]!
    if (birth > selection.on) throw bornAfter(fact, row)
    return birth === notKnownDay ? unknownNumber : selection.bornBy.findLastIndex(day => birth <= day)
  }
}

/** Amounts of those granted; who is granted without a known amount is missing something after all. */
function payAmounts({ product, heads, rounding }: AmountPlan, outcome: Uint8Array, part: Part): Int32Array {
  const amounts = new Int32Array(part.persons)
  const indexAt = indexOf(product, part)
  const factors = product.facts.map(each => numbersOf(each, part))
  const count = heads && numbersOf(heads, part)
  const householdAt = householdsOf(part)
  const at = (numbers: Numbers, person: number) =>
    numbers.at(numbers.owner === 'household' ? householdAt[person - part.first]! : person)
  const whole = product.constants.map(constant => constant && rounding && kurusOf(constant, rounding))
  for (let row = 0; row < part.persons; row++) {
    if (outcome[row] !== outcomeCode.granted) continue
    const person = part.first + row
    const index = at(indexAt, person)
    const numbers = [...factors, ...(count ? [count] : [])].map(each => at(each, person))
    const constant = product.constants[index]
    if (index === unknownNumber || !constant || !rounding || numbers.includes(unknownNumber)) {
      outcome[row] = outcomeCode.missing
      continue
    }
    if (numbers.length === 0) {
      amounts[row] = whole[index]!
      continue
    }
    const shared = BigInt(count ? numbers.at(-1)! : 1)
    const factor = factors.reduce((value, _, each) => value * BigInt(numbers[each]!), 1n)
    amounts[row] = kurusOf(ratio(constant.numerator * factor, constant.denominator * shared), rounding)
  }
  return amounts
}

function columnOf({ path }: Place, { population }: Pick<Part, 'population'>) {
  const column = population.columns[path]
  if (!column) throw new FactError(path, 'the population has no such column')
  return column
}

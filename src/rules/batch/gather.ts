import { FactError } from '../fact.ts'
import type { CountedKind, HomePlan } from './plan.ts'
import { notKnown, type Population } from './population.ts'

/** Incomes of a home added up, scaled to whole numbers; −1 where a member's is not known. */
export interface GatheredColumn {
  readonly owner: 'person' | 'household'
  readonly scale: number
  readonly at: (row: number) => number
}

/** The household's income for each household, or for each person where it depends on who asks. */
export function gatherColumn(home: HomePlan, population: Population, from: number, to: number): GatheredColumn {
  const { firstPerson, spouse } = population
  const [first, end] = [firstPerson[from]!, firstPerson[to]!]
  const others = countedOf(home.others, population, first, end)
  const self =
    home.self === home.others || sameKinds(home.self, home.others) ? others : countedOf(home.self, population, first, end)
  const { scale, members } = home
  if (members === 'everyone' && self === others) {
    const sums = new Float64Array(to - from)
    for (let household = from; household < to; household++) {
      let sum = 0
      for (let person = firstPerson[household]!; person < firstPerson[household + 1]!; person++)
        sum = added(sum, others[person - first]!)
      sums[household - from] = exact(sum, household)
    }
    return { owner: 'household', scale, at: household => sums[household - from]! }
  }
  const sums = new Float64Array(end - first)
  for (let household = from; household < to; household++) {
    const [start, after] = [firstPerson[household]!, firstPerson[household + 1]!]
    for (let person = start; person < after; person++) {
      let sum = self[person - first]!
      if (members === 'self-and-spouse' && spouse[person]! >= 0) sum = added(sum, others[spouse[person]! - first]!)
      if (members === 'everyone')
        for (let other = start; other < after; other++) if (other !== person) sum = added(sum, others[other - first]!)
      sums[person - first] = exact(sum, household)
    }
  }
  return { owner: 'person', scale, at: person => sums[person - first]! }
}

const sameKinds = (one: readonly CountedKind[], other: readonly CountedKind[]) =>
  one.length === other.length && one.every(({ kind }) => other.some(each => each.kind === kind))

/** Not known once is not known. */
const added = (sum: number, income: number) => (sum === notKnown || income === notKnown ? notKnown : sum + income)

function exact(sum: number, household: number): number {
  if (sum > Number.MAX_SAFE_INTEGER)
    throw new FactError(`households.${household}`, 'its incomes are beyond what is reckoned exactly')
  return sum
}

function countedOf(kinds: readonly CountedKind[], { incomes }: Population, first: number, end: number): Float64Array {
  const sums = new Float64Array(end - first)
  for (const { kind, times, above } of kinds) {
    const column = incomes[kind]
    if (!column) continue
    for (let person = first; person < end; person++) {
      const value = column[person]!
      if (value === 0) continue
      const row = person - first
      if (value === notKnown || above === 'not-known') sums[row] = notKnown
      else if (value > above) sums[row] = added(sums[row]!, (value - above) * times)
    }
  }
  return sums
}

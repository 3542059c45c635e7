import { Engine } from 'json-rules-engine'
import { netMinimumWage } from '#kernel/parameter/statutory.ts'
import type { Population } from '#rules/batch/population.ts'
import { dayNumber, type PeriodColumn } from '#rules/batch/population.ts'
import { getValueOn } from '#rules/parameter.ts'
import { on, type Programme } from './entitlements.ts'
import { columns } from './generate.ts'
import { factsOf } from './told.ts'

const today = dayNumber(on)
const is65 = { fact: 'birth', operator: 'lessThanInclusive', value: dayNumber(`${Number(on.slice(0, 4)) - 65}${on.slice(4)}`) }
const below = (fact: string, path: string) => ({ fact, operator: 'lessThan', value: { fact: path } })

const conditions = {
  'home care': {
    all: [
      { fact: 'from', operator: 'lessThanInclusive', value: today },
      { fact: 'until', operator: 'greaterThan', value: today },
      {
        fact: 'level',
        operator: 'in',
        value: ['tam-bagimli', 'agir-engelli', 'cozger-cok-ileri', 'cozger-belirgin', 'cozger-ozel-kosul'],
      },
      below('incomeTimes3', 'limitOfTwoThirds'),
    ],
  },
  neediness: { all: [below('incomeTimes3', 'limitOfOneThird')] },
  'free travel': { any: [{ fact: 'percent', operator: 'greaterThanInclusive', value: 40 }, is65] },
  'old-age pension': { all: [is65, below('coupleTimes3', 'limitOfCouple')] },
} satisfies Record<Programme, object>

export const jsonRules = new Engine(
  Object.entries(conditions).map(([type, conditions]) => ({ conditions, event: { type } })),
  { allowUndefinedFacts: true },
)

/** Facts as that engine wants them: sums already made and multiplied, so that it compares whole numbers. Not counted in its time. */
export function factsForJsonRules(population: Population, household: number): Record<string, unknown>[] {
  const { firstPerson, spouse, incomes } = population
  const wage = Number(getValueOn(netMinimumWage, on))
  const [first, end] = [firstPerson[household]!, firstPerson[household + 1]!]
  const times3 = (persons: readonly number[]) => {
    const wages = persons.map(person => incomes.wage![person]!)
    return wages.some(each => each < 0) ? undefined : 3 * wages.reduce((sum, each) => sum + each, 0)
  }
  const persons = Array.from({ length: end - first }, (_, index) => first + index)
  const { from, until } = population.columns[columns.validity] as PeriodColumn
  return persons.map(person => {
    const couple = spouse[person]! < 0 ? [person] : [person, spouse[person]!]
    const facts = factsOf(population, person)
    const known = {
      birth: facts[columns.birth] === null ? undefined : (population.columns[columns.birth] as Int32Array)[person],
      percent: facts[columns.percent] ?? undefined,
      level: facts[columns.level] ?? undefined,
      from: facts[columns.validity] === null ? undefined : from[person],
      until: until[person],
      incomeTimes3: times3(persons),
      limitOfOneThird: persons.length * wage,
      limitOfTwoThirds: persons.length * wage * 2,
      coupleTimes3: times3(couple),
      limitOfCouple: couple.length * wage,
    }
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  })
}

/** Programmes that it grants. */
export async function grantedByJsonRules(facts: Record<string, unknown>): Promise<string[]> {
  const { events } = await jsonRules.run(facts)
  return events.map(({ type }) => type)
}

import { askedOfPerson } from '#kernel/fact/common.ts'
import { addDays } from '#platform/day/day.ts'
import { outcomeCode } from '#rules/batch/outcomes.ts'
import { noEnd, notKnown, notKnownByte, notKnownDay, type PeriodColumn, type Population } from '#rules/batch/population.ts'
import { decide, decideHome } from '#rules/decide.ts'
import type { FactValues } from '#rules/fact.ts'
import type { Entitlement } from '#rules/rule.ts'
import { on } from './entitlements.ts'
import { columns } from './generate.ts'

const levels = Object.keys(askedOfPerson.healthReport.level.spec.options!)
const day = (number: number) => addDays('1970-01-01', number)

/** A row of the columns as the facts that a caller tells. */
export function factsOf(population: Population, person: number): FactValues {
  const at = (path: string) => (population.columns[path] as Int32Array | Uint8Array)[person]!
  const { from, until } = population.columns[columns.validity] as PeriodColumn
  const [birth, percent, level] = [at(columns.birth), at(columns.percent), at(columns.level)]
  return {
    [columns.birth]: birth === notKnownDay ? null : day(birth),
    [columns.percent]: percent === notKnownByte ? null : percent,
    [columns.level]: level === notKnownByte ? null : levels[level]!,
    [columns.validity]:
      from[person] === notKnownDay
        ? null
        : { from: day(from[person]!), until: until[person] === noEnd ? null : day(until[person]!) },
  }
}

/** What the traced interpreter says of each person of the household. */
export function tracedOf(
  entitlement: Entitlement,
  population: Population,
  household: number,
): { outcome: number; kurus: number }[] {
  const { firstPerson, spouse, incomes } = population
  const [first, end] = [firstPerson[household]!, firstPerson[household + 1]!]
  const persons = Array.from({ length: end - first }, (_, index) => first + index)
  const wages = persons.map(person => incomes.wage![person]!)
  return persons.map(self => {
    const home = persons.map((person, index) => ({
      relation: person === self ? ('self' as const) : spouse[self] === person ? ('spouse' as const) : ('other' as const),
      incomes: wages[index] === notKnown ? null : [{ kind: 'wage', kurus: BigInt(wages[index]!) }],
    }))
    const facts = Object.fromEntries(
      Object.entries(factsOf(population, self)).filter(([path]) => entitlement.conditions.dictionary.has(path)),
    )
    const decision = entitlement.homes ? decideHome(entitlement, home, facts, on) : decide(entitlement, facts, on)
    return { outcome: outcomeCode[decision.outcome], kurus: Number(decision.amount?.kurus ?? 0) }
  })
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutHomes } from '#kernel/homes/asked.ts'
import { deciderOn } from '#kernel/homes/decide-all.ts'
import { decideKnown, personsAround } from '#kernel/homes/decide-known.ts'
import type { Day } from '#platform/day/day.ts'
import { columnsNeeded, kindsCounted, personsSeenBy } from '#rules/batch/agreement.fixture.ts'
import { outcomeCode } from '#rules/batch/outcomes.ts'
import { type Dwelling, populationOf } from '#rules/batch/population.ts'
import { type Entitlement, ExceptionConflictError } from '#rules/rule.ts'
import { entitlements } from '#services/registry.ts'
import { daysOf, dwellingsNear } from './entitlement-edges.ts'

const gathered = Object.entries(entitlements).filter(([, { homes }]) => homes)
const isKnown = <V>(entry: readonly [string, V]) => entry[1] !== null && entry[1] !== undefined

function outcomesOneByOne(entitlement: Entitlement, given: readonly Dwelling[], on: Day): number[] {
  return given.flatMap(dwelling =>
    dwelling.persons.map((person, place) => {
      const facts = Object.fromEntries(Object.entries({ ...dwelling.facts, ...person.facts }).filter(isKnown))
      try {
        const [decision] = decideKnown([entitlement], { facts, persons: personsSeenBy(dwelling, place) }, on)
        return outcomeCode[decision!.outcome]
      } catch (error) {
        if (error instanceof ExceptionConflictError) return outcomeCode.conflict
        throw error
      }
    }),
  )
}

// Of each home the income as one sum, or kind by kind, or both, or neither: what one is told of a person is what the province counts.
test.each(gathered)('%s: a person alone and a province at once are decided alike', async (_, entitlement) => {
  const on = daysOf(entitlement).findLast(day => day <= '2026-03-16')!
  const told = withoutHomes(entitlement)
  const kinds = kindsCounted(entitlement, on)
  await fc.assert(
    fc.asyncProperty(dwellingsNear(told, on, kinds), async given => {
      const population = populationOf(given, columnsNeeded(told, on), kinds)
      const [decided] = await deciderOn([entitlement], on)(population)
      expect([...decided!.outcome]).toEqual(outcomesOneByOne(entitlement, given, on))
    }),
    { numRuns: 40 },
  )
})

test('who lives around a person of the columns is who was told', () => {
  const dwelling: Dwelling = {
    facts: {},
    persons: [
      { facts: {}, incomes: [{ kind: 'wage', kurus: 5n }], spouse: 1 },
      { facts: {}, incomes: [], spouse: 0 },
      { facts: {}, incomes: null },
    ],
  }
  const population = populationOf([dwelling, dwelling], [], ['wage', 'rent'])
  for (const place of [0, 1, 2])
    expect(personsAround(population, { household: 1, person: 3 + place })).toEqual(personsSeenBy(dwelling, place))
})

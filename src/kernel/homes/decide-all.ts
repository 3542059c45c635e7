import type { Day } from '#platform/day/day.ts'
import { decideAll, decideInPlace } from '#rules/batch/batch.ts'
import { type Outcomes, outcomeCode } from '#rules/batch/outcomes.ts'
import { compile, type Plan } from '#rules/batch/plan.ts'
import type { Population } from '#rules/batch/population.ts'
import type { Entitlement } from '#rules/rule.ts'
import { withoutHomes } from './asked.ts'

/** By person a byte of `outcomeCode`, and kuruş, 0 unless granted. */
type Decided = Pick<Outcomes, 'outcome' | 'amount'>

/** Everyone of a population on the day, by entitlement, as `decideKnown` would decide each of them on what is known. */
export function deciderOn(entitlements: readonly Entitlement[], on: Day): (population: Population) => Promise<Decided[]> {
  const told = entitlements.map(entitlement => compile(withoutHomes(entitlement), on))
  const gathering = entitlements.flatMap((entitlement, place) =>
    entitlement.homes ? [{ place, plan: compile(entitlement, on) }] : [],
  )
  return async population => {
    const decided = await decideAll(told, population)
    if (Object.keys(population.incomes).length > 0) await gatherInto(decided, gathering, population)
    return decided
  }
}

/** Whom the income that was told in one sum leaves undecided is decided on the incomes of everyone in the home. */
async function gatherInto(
  decided: readonly Decided[],
  gathering: readonly { place: number; plan: Plan }[],
  population: Population,
) {
  // A column of what a home fills would be read instead.
  const filled = new Set(gathering.flatMap(({ plan: { home } }) => (home ? Object.values(home.fills) : [])))
  const columns = Object.fromEntries(Object.entries(population.columns).filter(([path]) => !filled.has(path)))
  const gathered = await decideInPlace(
    gathering.map(({ plan }) => plan),
    { ...population, columns },
  )
  for (const [index, { place }] of gathering.entries()) {
    const [known, more] = [decided[place]!, gathered[index]!]
    for (let person = 0; person < known.outcome.length; person++) {
      if (known.outcome[person] !== outcomeCode.missing) continue
      known.outcome[person] = more.outcome[person]!
      if (known.amount && more.amount) known.amount[person] = more.amount[person]!
    }
  }
}

import type { Day } from '#platform/day/day.ts'
import type { Population } from '#rules/batch/population.ts'
import type { Decision } from '#rules/decision.ts'
import { decideEach } from '#rules/each.ts'
import type { FactValues } from '#rules/fact.ts'
import type { HomePerson } from '#rules/gather.ts'
import { homeOn } from '#rules/home.ts'
import type { Entitlement } from '#rules/rule.ts'

export interface KnownOfPerson {
  /** Of what none of the entitlements asks nothing may be given. */
  readonly facts: FactValues
  /** Everyone in the home, the person among them. */
  readonly persons: readonly HomePerson[]
}

/**
 * By the household's income as a case told it in one sum; where that is not enough to decide, and anyone's incomes are known kind by kind,
 * by what each entitlement's home gathers from them. In the order of the entitlements.
 */
export function decideKnown(
  entitlements: readonly Entitlement[],
  { facts, persons }: KnownOfPerson,
  on: Day,
): readonly Decision[] {
  const told = decideEach(entitlements, { facts }, on)
  if (persons.every(({ incomes }) => incomes === null)) return told
  const filled = new Set(entitlements.flatMap(({ homes }) => (homes ? Object.values(homeOn(homes, on).home.fills) : [])))
  const besides = Object.fromEntries(Object.entries(facts).filter(([path]) => !filled.has(path)))
  const gathered = decideEach(entitlements, { facts: besides, persons }, on)
  return told.map((decision, place) =>
    decision.outcome === 'missing' && entitlements[place]!.homes ? gathered[place]! : decision,
  )
}

/** Everyone who lives with a person of the population, as they are to this person, with their incomes. */
export function personsAround(
  { firstPerson, spouse, incomes }: Population,
  { household, person }: { household: number; person: number },
): readonly HomePerson[] {
  const columns = Object.entries(incomes)
  const [from, until] = [firstPerson[household]!, firstPerson[household + 1]!]
  return Array.from({ length: until - from }, (_, place): HomePerson => {
    const row = from + place
    const isKnown = columns.length > 0 && columns.every(([, column]) => column[row]! >= 0)
    return {
      relation: row === person ? 'self' : spouse[person] === row ? 'spouse' : 'other',
      incomes: isKnown
        ? columns.filter(([, column]) => column[row]! > 0).map(([kind, column]) => ({ kind, kurus: BigInt(column[row]!) }))
        : null,
    }
  })
}

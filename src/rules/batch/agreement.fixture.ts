import fc from 'fast-check'
import { addDays, type Day, period } from '#platform/day/day.ts'
import { ratio } from '#platform/money/ratio.ts'
import { decide, decideHome } from '../decide.ts'
import type { Fact, FactValue } from '../fact.ts'
import { homeOn } from '../home.ts'
import type { Entitlement } from '../rule.ts'
import { ExceptionConflictError, factsNeeded } from '../rule.ts'
import { outcomeCode } from './outcomes.ts'
import type { Dwelling } from './population.ts'

/** What the traced interpreter says of each person of the dwellings: an outcome's byte and kuruş. */
export function tracedOutcomes(
  entitlement: Entitlement,
  dwellings: readonly Dwelling[],
  on: Day,
): { outcome: number; kurus: number }[] {
  return dwellings.flatMap(dwelling =>
    dwelling.persons.map((person, index) => {
      try {
        const facts = { ...dwelling.facts, ...person.facts }
        const decision = entitlement.homes
          ? decideHome(entitlement, personsSeenBy(dwelling, index), facts, on)
          : decide(entitlement, facts, on)
        return { outcome: outcomeCode[decision.outcome], kurus: Number(decision.amount?.kurus ?? 0) }
      } catch (error) {
        if (error instanceof ExceptionConflictError) return { outcome: outcomeCode.conflict, kurus: 0 }
        throw error
      }
    }),
  )
}

export function personsSeenBy({ persons }: Dwelling, self: number) {
  return persons.map(({ incomes }, index) => {
    const relation = index === self ? 'self' : persons[self]!.spouse === index ? 'spouse' : 'other'
    return { relation, incomes } as const
  })
}

/** Facts that the entitlement asks for on the day and that a population must hold as columns. */
export function columnsNeeded({ conditions, amount, homes }: Entitlement, on: Day): readonly Fact[] {
  const filled: readonly string[] = homes ? Object.values(homeOn(homes, on).home.fills) : []
  return factsNeeded(conditions, on, amount).filter(({ path, owner }) => owner !== 'facility' && !filled.includes(path))
}

export function kindsCounted({ homes }: Entitlement, on: Day): readonly string[] {
  if (!homes) return []
  const { incomes } = homeOn(homes, on).home
  return [...(incomes.self[0] ?? incomes.others[0])!.dictionary.keys()]
}

/** Dwellings with and without spouses; money and days often on `edges`, one under and one over. */
export function dwellings(
  facts: readonly Fact[],
  kinds: readonly string[],
  on: Day,
  edges: readonly bigint[],
): fc.Arbitrary<Dwelling[]> {
  const values = (owner: string) =>
    fc.record(
      Object.fromEntries(
        facts.filter(fact => fact.owner === owner).map(fact => [fact.path, fc.option(oneValueOf(fact, on, edges), { freq: 6 })]),
      ),
    )
  const incomes = fc.option(
    fc.uniqueArray(fc.record({ kind: fc.constantFrom(...(kinds.length > 0 ? kinds : ['none'])), kurus: kurusNear(edges) }), {
      maxLength: kinds.length > 0 ? 3 : 0,
      selector: ({ kind }) => kind,
    }),
    { freq: 8 },
  )
  const person = fc.record({ facts: values('person'), incomes })
  const dwelling = fc
    .record({ facts: values('household'), persons: fc.array(person, { minLength: 1, maxLength: 5 }), couple: fc.boolean() })
    .map(
      ({ facts, persons, couple }): Dwelling => ({
        facts,
        persons: persons.map((each, index) =>
          couple && persons.length > 1 && index < 2 ? { ...each, spouse: 1 - index } : each,
        ),
      }),
    )
  return fc.array(dwelling, { minLength: 1, maxLength: 12 })
}

const kurusNear = (edges: readonly bigint[]) =>
  fc.oneof(
    fc.bigInt({ min: 0n, max: 5_000_000n }),
    ...edges.map(edge => fc.bigInt({ min: edge > 1n ? edge - 1n : 0n, max: edge + 1n })),
  )

function oneValueOf(fact: Fact, on: Day, edges: readonly bigint[]): fc.Arbitrary<FactValue> {
  switch (fact.type) {
    case 'money':
      return kurusNear(edges)
    case 'integer':
      return fc.integer({ min: fact.minimum ?? 0, max: 100 })
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options!))
    case 'day':
      return fc.oneof(
        fc.integer({ min: 0, max: 36_500 }).map(days => addDays(on, -days)),
        fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: -2, max: 2 })).map(([years, days]) => {
          const birth = addDays(`${Number(on.slice(0, 4)) - years}${on.slice(4)}`.replace('-02-29', '-02-28'), days)
          return birth > on ? on : birth
        }),
      )
    case 'period':
      return fc.tuple(fc.integer({ min: -3, max: 400 }), fc.option(fc.integer({ min: 1, max: 800 }))).map(([back, length]) => {
        const from = addDays(on, -back)
        return period(from, length === null ? null : addDays(from, length))
      })
  }
}

/** Kuruş at which something may change: each limit of money of so many heads, whole and cut. */
export function edgesOf(limits: readonly { numerator: bigint; denominator: bigint }[], heads = 6): bigint[] {
  return limits.flatMap(limit =>
    Array.from({ length: heads }, (_, index) => {
      const { numerator, denominator } = ratio(limit.numerator * BigInt(index + 1), limit.denominator)
      return numerator / denominator
    }),
  )
}

/** The same dwellings with incomes that come to an edge, one kuruş under or over it: shared by the person and the spouse, or told of the household. */
export function onTheEdge(
  some: fc.Arbitrary<Dwelling[]>,
  { homes }: Entitlement,
  on: Day,
  edges: readonly bigint[],
): fc.Arbitrary<Dwelling[]> {
  if (!homes || edges.length === 0) return some
  const { incomes, shares } = homeOn(homes, on).home
  const kind = incomes.self.find(({ id }) => incomes.others.some(other => other.id === id) && !shares[id])
  if (!kind) return some
  const income = (kurus: bigint) => [{ kind: kind.id, kurus }]
  const totals = fc.infiniteStream(fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 }), fc.nat({ max: 100 })))
  return fc.tuple(some, totals).map(([dwellings, totals]) =>
    dwellings.map(({ facts, persons }) => {
      const [edge, beside, share] = totals.next().value as [bigint, number, number]
      const total = edge + BigInt(beside) < 0n ? 0n : edge + BigInt(beside)
      const second = persons.length > 1 ? (total * BigInt(share)) / 100n : 0n
      const parts = [total - second, second]
      return { facts, persons: persons.map((person, index) => ({ ...person, incomes: index < 2 ? income(parts[index]!) : [] })) }
    }),
  )
}

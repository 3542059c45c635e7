import { accessKey, type Level } from '#kernel/access/roles.ts'
import { receiptOf } from '#kernel/benefit/receipt.ts'
import { programmeOf } from '#kernel/benefit/registered.ts'
import { withoutAmount } from '#kernel/homes/asked.ts'
import { type Chunk, idAt } from '#kernel/homes/chunk.ts'
import { type Coverage, coverageOf } from '#kernel/homes/coverage.ts'
import { deciderOn } from '#kernel/homes/decide-all.ts'
import type { Programme } from '#kernel/programme/contract.ts'
import type { Day } from '#platform/day/day.ts'
import { outcomeCode } from '#rules/batch/outcomes.ts'
import type { Fact } from '#rules/fact.ts'
import { type MoneyLimit, marginOf, moneyLimitOn } from '#rules/limit.ts'
import { type Entitlement, factsNeeded } from '#rules/rule.ts'

/** Persons of a chunk who qualify for an entitlement and do not receive it, or one of each such home, column by column. */
export interface Found {
  readonly id: string
  readonly personIds: string[]
  readonly householdIds: string[]
  readonly districts: number[]
  /** Kuruş. */
  readonly margins: bigint[]
  readonly keys: number[]
  readonly coverage: Coverage
}

export interface Sought {
  readonly id: string
  readonly level: Level
  readonly programme: Programme | null
  readonly entitlement: Entitlement
}

/** Where nothing is asked of a person, all of a home qualify together, and one stands for it. */
export const isOfHome = (facts: readonly Pick<Fact, 'owner'>[]): boolean => facts.every(({ owner }) => owner === 'household')

/** Decides all persons of a chunk on the day, for each entitlement. What is not known for certain is not found. */
export function finderOn(sought: readonly Sought[], on: Day): (chunk: Chunk) => Promise<Found[]> {
  const decide = deciderOn(
    sought.map(({ entitlement }) => withoutAmount(entitlement)),
    on,
  )
  const limits = sought.map(({ entitlement }) => moneyLimitOn(entitlement, on))
  const facts = sought.map(({ entitlement }) => factsNeeded(entitlement.conditions, on))
  return async chunk => {
    const decided = await decide(chunk.population)
    return decided.map(({ outcome }, place) =>
      collect(chunk, { ...sought[place]!, outcome, limit: limits[place]!, facts: facts[place]! }),
    )
  }
}

interface Decided extends Sought {
  readonly outcome: Uint8Array
  readonly limit: MoneyLimit | null
  readonly facts: readonly Fact[]
}

function collect(chunk: Chunk, { id, level, programme, outcome, limit, facts }: Decided): Found {
  const coverage = coverageOf(chunk.population, outcome, facts)
  const found: Found = { id, personIds: [], householdIds: [], districts: [], margins: [], keys: [], coverage }
  const receivers = receiptOf({ id, programme }) ? chunk.receivers.get(programmeOf(id)) : undefined
  const add = (home: number, person: number) => {
    if (outcome[person] !== outcomeCode.granted) return
    found.personIds.push(idAt(chunk.personIds, person))
    found.householdIds.push(idAt(chunk.householdIds, home))
    found.districts.push(chunk.districts[home]!)
    found.margins.push(limit ? marginAt(chunk, limit, home, person) : 0n)
    found.keys.push(resultKey(chunk.circles[home]!, level))
  }
  const isForHome = isOfHome(facts)
  const { households, firstPerson } = chunk.population
  for (let home = 0; home < households; home++) {
    const [from, until] = [firstPerson[home]!, firstPerson[home + 1]!]
    if (isForHome) {
      if (from < until && !receivesAny(receivers, from, until)) add(home, chunk.heads[home]!)
    } else for (let person = from; person < until; person++) if (!receivers?.has(person)) add(home, person)
  }
  return found
}

function receivesAny(receivers: ReadonlySet<number> | undefined, from: number, until: number): boolean {
  if (!receivers || receivers.size === 0) return false
  for (let person = from; person < until; person++) if (receivers.has(person)) return true
  return false
}

/** What is found tells of income and health: it is restricted at least. */
const resultKey = (circle: number, level: Level) => accessKey(circle, level === 0 ? 1 : level)

/** 0 where the income was not told in one sum. */
function marginAt({ population: { columns } }: Chunk, limit: MoneyLimit, home: number, person: number): bigint {
  const kurusOf = ({ path, owner }: MoneyLimit['fact']) =>
    BigInt((columns[path] as Int32Array)[owner === 'household' ? home : person]!)
  const heads = limit.heads ? kurusOf(limit.heads) : 1n
  const income = kurusOf(limit.fact)
  return income < 0n || heads < 1n ? 0n : marginOf(limit, income, heads)
}

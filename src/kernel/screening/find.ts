import { accessKey, type Level } from '#kernel/access/roles.ts'
import type { Day } from '#platform/day/day.ts'
import { decideInPlace } from '#rules/batch/batch.ts'
import { outcomeCode } from '#rules/batch/outcomes.ts'
import { compile } from '#rules/batch/plan.ts'
import { type MoneyLimit, marginOf, moneyLimitOn } from '#rules/limit.ts'
import type { Entitlement } from '#rules/rule.ts'
import { type Chunk, idAt } from './homes-chunk.ts'

/** Persons of a chunk who qualify for a programme and are looked for, column by column. */
export interface Found {
  readonly programmeId: string
  readonly personIds: string[]
  readonly householdIds: string[]
  readonly districts: number[]
  /** Kuruş. */
  readonly margins: bigint[]
  readonly keys: number[]
}

export interface Sought {
  readonly programmeId: string
  readonly level: Level
  readonly entitlement: Entitlement
}

/** Decides all persons of a chunk on the day, for each programme. What is not known for certain is not found. */
export function finderOn(sought: readonly Sought[], on: Day): (chunk: Chunk) => Promise<Found[]> {
  // The income of a home is known here as cases recorded it, for the whole home; there is nothing to gather.
  const plans = sought.map(({ entitlement: { homes: _, ...decidedBy } }) => compile(decidedBy, on))
  const limits = sought.map(({ entitlement }) => moneyLimitOn(entitlement, on))
  return async chunk => {
    const outcomes = await decideInPlace(plans, chunk.population)
    return outcomes.map(({ outcome }, place) =>
      collect(chunk, { ...sought[place]!, outcome, limit: limits[place]!, leftOut: chunk.leftOut[place]! }),
    )
  }
}

interface Decided extends Sought {
  readonly outcome: Uint8Array
  readonly limit: MoneyLimit | null
  readonly leftOut: ReadonlySet<number>
}

function collect(chunk: Chunk, { programmeId, level, outcome, limit, leftOut }: Decided): Found {
  const found: Found = { programmeId, personIds: [], householdIds: [], districts: [], margins: [], keys: [] }
  const { households, firstPerson } = chunk.population
  for (let home = 0; home < households; home++)
    for (let person = firstPerson[home]!; person < firstPerson[home + 1]!; person++) {
      if (outcome[person] !== outcomeCode.granted || leftOut.has(person)) continue
      found.personIds.push(idAt(chunk.personIds, person))
      found.householdIds.push(idAt(chunk.householdIds, home))
      found.districts.push(chunk.districts[home]!)
      found.margins.push(limit ? marginAt(chunk, limit, home, person) : 0n)
      found.keys.push(resultKey(chunk.circles[home]!, level))
    }
  return found
}

/** What is found tells of income and health: it is restricted at least. */
const resultKey = (circle: number, level: Level) => accessKey(circle, level === 0 ? 1 : level)

function marginAt({ population: { columns } }: Chunk, limit: MoneyLimit, home: number, person: number): bigint {
  const kurusOf = ({ path, owner }: MoneyLimit['fact']) =>
    BigInt((columns[path] as Int32Array)[owner === 'household' ? home : person]!)
  return marginOf(limit, kurusOf(limit.fact), limit.heads ? kurusOf(limit.heads) : 1n)
}

import { inspect, isDeepStrictEqual } from 'node:util'
import type { Outcomes } from '#rules/batch/outcomes.ts'
import { outcomeCode } from '#rules/batch/outcomes.ts'
import type { Population } from '#rules/batch/population.ts'
import { entitlements, type Programme, programmes } from './entitlements.ts'
import { factsForJsonRules, grantedByJsonRules } from './json-rules.ts'
import { tracedOf } from './told.ts'

const sampledHouseholds = 400

/** Households evenly over the population. */
export function sampleOf({ households }: Population): readonly number[] {
  const step = Math.max(1, Math.floor(households / sampledHouseholds))
  return Array.from({ length: Math.min(households, sampledHouseholds) }, (_, index) => index * step)
}

const outcomeAt = ({ outcome, amount }: Outcomes, person: number) => ({ outcome: outcome[person]!, kurus: amount?.[person] ?? 0 })

function requireSame(of: string, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) throw new Error(`${of}: ${inspect(actual)}, but the columns say ${inspect(expected)}`)
}

/** Throws where another back end says anything else of anyone, in outcome, amount, counts or sum. */
export function checkBackend(of: string, outcomes: readonly Outcomes[], expected: readonly Outcomes[]): void {
  for (const [index, { outcome, amount, ...counts }] of outcomes.entries()) {
    const { outcome: theirs, amount: paid, ...expectedCounts } = expected[index]!
    const what = `${of}, ${programmes[index]}`
    requireSameColumn(`${what}, outcome`, outcome, theirs)
    requireSame(`${what}, has amounts`, amount !== null, paid !== null)
    if (amount && paid) requireSameColumn(`${what}, amount`, amount, paid)
    requireSame(`${what}, counts`, counts, expectedCounts)
  }
}

export function requireSameColumn(of: string, actual: Uint8Array | Int32Array, expected: Uint8Array | Int32Array): void {
  for (let person = 0; person < expected.length; person++)
    if (actual[person] !== expected[person]) requireSame(`${of} of person ${person}`, actual[person], expected[person])
}

/** Of a sample: the traced interpreter says the same outcome and amount of everyone. */
export function checkTraced(population: Population, expected: readonly Outcomes[]): void {
  for (const household of sampleOf(population))
    for (const [index, name] of programmes.entries())
      tracedOf(entitlements[name], population, household).forEach((traced, place) => {
        const person = population.firstPerson[household]! + place
        requireSame(`traced, ${name}, person ${person}`, traced, outcomeAt(expected[index]!, person))
      })
}

/** Of a sample: json-rules-engine, which knows no third value, grants the same. */
export async function checkJsonRules(population: Population, expected: readonly Outcomes[]): Promise<void> {
  for (const household of sampleOf(population)) {
    for (const [place, facts] of factsForJsonRules(population, household).entries()) {
      const person = population.firstPerson[household]! + place
      const granted = await grantedByJsonRules(facts)
      const ours: Programme[] = programmes.filter((_, index) => expected[index]!.outcome[person] === outcomeCode.granted)
      requireSame(`json-rules-engine, person ${person}`, granted.sort(), ours.sort())
    }
  }
}

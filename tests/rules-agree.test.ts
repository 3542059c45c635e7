import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '#platform/day/day.ts'
import { columnsNeeded, kindsCounted, tracedOutcomes } from '#rules/batch/agreement.fixture.ts'
import { type BatchOptions, decideAll } from '#rules/batch/batch.ts'
import { compile } from '#rules/batch/plan.ts'
import { type Dwelling, populationOf } from '#rules/batch/population.ts'
import type { Entitlement } from '#rules/rule.ts'
import { entitlements } from '#services/registry.ts'
import { daysOf, dwellingsNear, isOfPersons } from './entitlement-edges.ts'

const backends: readonly BatchOptions[] = [{ backend: 'javascript' }, { threads: 1 }, { threads: 2 }]

async function expectAgreement(
  entitlement: Entitlement,
  { given, kinds }: { readonly given: readonly Dwelling[]; readonly kinds: readonly string[] },
  on: Day,
): Promise<void> {
  const traced = tracedOutcomes(entitlement, given, on)
  const population = populationOf(given, columnsNeeded(entitlement, on), kinds)
  for (const backend of backends) {
    const [decided] = await decideAll([compile(entitlement, on)], population, backend)
    const { outcome, amount, total } = decided!
    const actual = Array.from(outcome, (each, person) => ({ outcome: each, kurus: amount?.[person] ?? 0 }))
    expect(actual, JSON.stringify(backend)).toEqual(traced)
    expect(total).toBe(traced.reduce((sum, { kurus }) => sum + BigInt(kurus), 0n))
  }
}

const ofPersons = Object.entries(entitlements).filter(([, entitlement]) => isOfPersons(entitlement))

describe.each(ofPersons)('%s', (_id, entitlement) => {
  test.each(daysOf(entitlement))('on %s traced, in columns and in WebAssembly on one and two threads: the same', on => {
    const some = (kinds: readonly string[]) => dwellingsNear(entitlement, on, kinds).map(given => ({ given, kinds }))
    // A population that knows no property is reckoned in WebAssembly, where shares of it are not.
    return fc.assert(
      fc.asyncProperty(fc.oneof(some(kindsCounted(entitlement, on)), some(['wage', 'pension2022'])), given =>
        expectAgreement(entitlement, given, on),
      ),
      { numRuns: 20 },
    )
  })
})

test('what is decided of a facility is not decided in columns', () => {
  const ofFacilities = Object.values(entitlements).filter(each => !ofPersons.some(([, other]) => other === each))
  for (const each of ofFacilities) expect(() => compile(each, '2024-09-30')).toThrow(/facility/)
})

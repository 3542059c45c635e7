import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '#platform/day/day.ts'
import type { Ratio } from '#platform/money/ratio.ts'
import type { Term } from '#rules/amount.ts'
import { columnsNeeded, dwellings, edgesOf, kindsCounted, onTheEdge, tracedOutcomes } from '#rules/batch/agreement.fixture.ts'
import { type BatchOptions, decideAll } from '#rules/batch/batch.ts'
import { compile, type Formula } from '#rules/batch/plan.ts'
import { type Dwelling, populationOf } from '#rules/batch/population.ts'
import type { Parameter } from '#rules/parameter.ts'
import { type Entitlement, leavesOfRule } from '#rules/rule.ts'
import { entitlements } from '#services/registry.ts'

const backends: readonly BatchOptions[] = [{ backend: 'javascript' }, { threads: 1 }, { threads: 2 }]

const parametersOfTerm = ({ parameters, selections }: Term): readonly Parameter[] => [
  ...parameters,
  ...selections.flatMap(selection =>
    (selection.kind === 'choice' ? Object.values(selection.of) : selection.of.map(({ term }) => term)).flatMap(parametersOfTerm),
  ),
]

function parametersOf({ conditions, amount, homes }: Entitlement): ReadonlySet<Parameter> {
  const rules = conditions.of.flatMap(({ conditions }) => Object.values(conditions))
  const terms = rules.flatMap(leavesOfRule).flatMap(leaf => (leaf.kind === 'compare' ? [leaf.limit] : []))
  const shares = (homes?.of ?? []).flatMap(({ home }) => Object.values(home.shares))
  return new Set([
    ...[...terms, ...(amount ? [amount.term] : [])].flatMap(parametersOfTerm),
    ...(amount ? [amount.rounding] : []),
    ...shares.flatMap(({ above }) => (above ? [above] : [])),
  ])
}

/** Every day on which a dated value, the conditions or the home change. */
function daysOf(entitlement: Entitlement): readonly Day[] {
  const rows = [...parametersOf(entitlement)].flatMap(({ values }) => values.map(({ validFrom }) => validFrom))
  const versions = [...entitlement.conditions.of, ...(entitlement.homes?.of ?? [])].map(({ since }) => since)
  return [...new Set(['2022-06-15', ...rows, ...versions.filter(since => since !== 'first-known')])].sort()
}

function limitsOf(formula: Formula): readonly Ratio[] {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.of.flatMap(limitsOf)
    case 'excepted':
      return [formula.claim, ...formula.exceptions.map(({ when }) => when)].flatMap(limitsOf)
    case 'compare':
      return formula.limit.constants.filter(constant => constant !== null)
    default:
      return []
  }
}

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

const ofPersons = Object.entries(entitlements).filter(([, { conditions }]) =>
  [...conditions.dictionary.values()].every(({ owner }) => owner !== 'facility'),
)

describe.each(ofPersons)('%s', (_id, entitlement) => {
  test.each(daysOf(entitlement))('on %s traced, in columns and in WebAssembly on one and two threads: the same', on => {
    const facts = columnsNeeded(entitlement, on)
    const limits = limitsOf(compile(entitlement, on).verdict)
    const edges = edgesOf(limits)
    const some = (kinds: readonly string[]) => {
      const dwelling = dwellings(facts, kinds, on, edges)
      return fc.oneof(dwelling, onTheEdge(dwelling, entitlement, on, edges)).map(given => ({ given, kinds }))
    }
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

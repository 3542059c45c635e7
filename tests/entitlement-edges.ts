import fc from 'fast-check'
import type { Day } from '#platform/day/day.ts'
import type { Ratio } from '#platform/money/ratio.ts'
import { columnsNeeded, dwellings, edgesOf, onTheEdge } from '#rules/batch/agreement.fixture.ts'
import { compile, type Formula } from '#rules/batch/plan.ts'
import type { Dwelling } from '#rules/batch/population.ts'
import { parametersOf } from '#rules/reform.ts'
import type { Entitlement } from '#rules/rule.ts'

/** Every day on which a dated value, the conditions or the home change. */
export function daysOf(entitlement: Entitlement): readonly Day[] {
  const rows = parametersOf(entitlement).flatMap(({ values }) => values.map(({ validFrom }) => validFrom))
  const versions = [...entitlement.conditions.of, ...(entitlement.homes?.of ?? [])].map(({ since }) => since)
  return [...new Set(['2022-06-15', ...rows, ...versions.filter(since => since !== 'first-known')])].sort()
}

function limitsOfFormula(formula: Formula): readonly Ratio[] {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.of.flatMap(limitsOfFormula)
    case 'excepted':
      return [formula.claim, ...formula.exceptions.map(({ when }) => when)].flatMap(limitsOfFormula)
    case 'compare':
      return formula.limit.constants.filter(constant => constant !== null)
    default:
      return []
  }
}

/** Dwellings on, one kuruş under and one over each limit of the entitlement, with incomes of these kinds. */
export function dwellingsNear(entitlement: Entitlement, on: Day, kinds: readonly string[]): fc.Arbitrary<Dwelling[]> {
  const edges = edgesOf(limitsOfFormula(compile(entitlement, on).verdict))
  const some = dwellings(columnsNeeded(entitlement, on), kinds, on, edges)
  return fc.oneof(some, onTheEdge(some, entitlement, on, edges))
}

/** Columns and dwellings are of persons; an inspection's rules ask about a facility. */
export const isOfPersons = ({ conditions }: Entitlement) =>
  [...conditions.dictionary.values()].every(({ owner }) => owner !== 'facility')

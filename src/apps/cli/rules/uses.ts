import { factsOfTerm, type Term } from '#rules/amount.ts'
import type { Fact } from '#rules/fact.ts'
import type { Parameter } from '#rules/parameter.ts'
import { type Conditions, type Entitlement, leavesOfRule } from '#rules/rule.ts'

/** What an expression asks for. */
export interface Uses {
  readonly facts: readonly Fact[]
  readonly parameters: readonly Parameter[]
}

export function usesOfConditions(conditions: Conditions): Uses {
  const leaves = Object.values(conditions).flatMap(leavesOfRule)
  return distinct(
    leaves.map(leaf => {
      if (leaf.kind !== 'compare') return { facts: [leaf.fact], parameters: [] }
      const { facts, parameters } = usesOfTerm(leaf.limit)
      return { facts: [leaf.fact, ...(leaf.heads ? [leaf.heads] : []), ...facts], parameters }
    }),
  )
}

/** Of all versions, of the amount and of the homes. */
export function usesOf({ conditions, amount, homes }: Entitlement): Uses {
  const ofAmount = amount ? [usesOfTerm(amount.term), { facts: [], parameters: [amount.rounding] }] : []
  const shares = homes?.of.flatMap(({ home }) => Object.values(home.shares)) ?? []
  const ofHomes = { facts: [], parameters: shares.flatMap(({ above }) => above ?? []) }
  return distinct([...conditions.of.map(version => usesOfConditions(version.conditions)), ...ofAmount, ofHomes])
}

function usesOfTerm(term: Term): Uses {
  const options = term.selections.flatMap(selection =>
    selection.kind === 'choice' ? Object.values(selection.of) : selection.of.map(({ term }) => term),
  )
  return { facts: factsOfTerm(term), parameters: [term, ...options].flatMap(({ parameters }) => parameters) }
}

function distinct(all: readonly Uses[]): Uses {
  return {
    facts: [...new Set(all.flatMap(({ facts }) => facts))],
    parameters: [...new Map(all.flatMap(({ parameters }) => parameters.map(each => [each.id, each] as const))).values()],
  }
}

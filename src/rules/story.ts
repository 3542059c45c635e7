import type { Day } from '#platform/day/day.ts'
import { decimalString, lira } from '#platform/money/money.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { FactValues } from './fact.ts'
import type { Entitlement } from './rule.ts'

/** A worked example: documentation, test and demo data at once. */
export interface Story {
  readonly name: string
  readonly on: Day
  readonly facts: FactValues
  readonly expected: Expected
}

export type Expected =
  | { readonly outcome: 'granted'; readonly amount?: string }
  | { readonly outcome: 'refused'; readonly because: string; readonly over?: string }
  | { readonly outcome: 'missing'; readonly lacks: readonly string[] }

/** granted('9.077,96'): all conditions hold and that is the monthly amount. */
export const granted = (amount?: string): Expected => ({ outcome: 'granted', ...(amount === undefined ? {} : { amount }) })

/** refused('hasLowIncome', { over: '0,00' }): that condition alone fails, by that much money. */
export const refused = (because: string, by: { readonly over?: string } = {}): Expected => ({
  outcome: 'refused',
  because,
  ...by,
})

/** missing('person.careReport'): it cannot be decided before these facts or parameters are known. */
export const missing = (...lacks: readonly string[]): Expected => ({ outcome: 'missing', lacks })

/** What a decision says in the words of `Expected`, so that a test can compare the two; amounts as the database writes them. */
export function outcomeOf(entitlement: Entitlement, { on, facts, expected }: Story): { actual: Expected; expected: Expected } {
  const decision = decide(entitlement, facts, on)
  return { actual: summary(decision, expected), expected: normalized(expected) }
}

function summary(decision: Decision, expected: Expected): Expected {
  if (decision.outcome === 'granted')
    return granted('amount' in expected && decision.amount ? decimalString(BigInt(decision.amount.kurus)) : undefined)
  if (decision.outcome === 'missing')
    return missing(...decision.missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id)))
  const failed = decision.conditions.filter(({ result }) => result === false)
  const margin = failed.flatMap(({ checks }) => checks).find(entry => entry.kind === 'compare')?.margin
  const over = 'over' in expected && margin !== undefined ? { over: decimalString(BigInt(margin)) } : {}
  return refused(failed.map(({ name }) => name).join(', '), over)
}

function normalized(expected: Expected): Expected {
  if (expected.outcome === 'granted' && expected.amount !== undefined) return granted(decimalString(lira(expected.amount)))
  if (expected.outcome === 'refused' && expected.over !== undefined)
    return { ...expected, over: decimalString(lira(expected.over)) }
  return expected
}

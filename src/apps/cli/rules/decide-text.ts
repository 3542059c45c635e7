import type { Day } from '#platform/day/day.ts'
import { decide, decideHome } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import { FactError } from '#rules/fact.ts'
import { type Entitlement, ExceptionConflictError } from '#rules/rule.ts'
import { FactsFailure } from './facts-failure.ts'
import { isObject, readFacts } from './read-facts.ts'
import { readPersons } from './read-persons.ts'

export interface Days {
  readonly on: Day
  readonly knownOn?: Day
}

/** One household's facts as JSON text → its decision. Throws FactsFailure, naming the place, on anything that cannot be. */
export function decideText(entitlement: Entitlement, text: string, { on, knownOn }: Days): Decision {
  const given = parse(text)
  if (!isObject(given)) throw new FactsFailure('$', 'bilgiler bir nesne olmalı: { … }', 'the facts must be an object: { … }')
  const { conditions, homes } = entitlement
  const { members, ...others } = given
  const persons = homes && members !== undefined ? readPersons(homes, members, others) : null
  const facts = readFacts(conditions.dictionary, persons ? others : given)
  try {
    return persons ? decideHome(entitlement, persons, facts, on, knownOn) : decide(entitlement, facts, on, knownOn)
  } catch (error) {
    throw explained(error, on)
  }
}

/** What only shows while it is decided: a birth after the day, incomes too large together, exceptions that contradict each other. */
function explained(error: unknown, on: Day): unknown {
  if (error instanceof ExceptionConflictError)
    return new FactsFailure('$', `kuralın istisnaları çelişiyor: ${error.rule}: ${error.labels.join(', ')}`, error.message)
  if (!(error instanceof FactError)) return error
  return new FactsFailure(
    `$[${JSON.stringify(error.path)}]`,
    `${on} günkü kararla bağdaşmıyor`,
    error.message.slice(error.path.length + 2),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FactsFailure('$', 'JSON olarak okunamıyor', `not JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ')}`)
  }
}

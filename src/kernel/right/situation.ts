import type { Row } from '#database/types.ts'
import { parsePeriod } from '#platform/day/day.ts'
import { decide } from '#rules/decide.ts'
import type { Fact, FactValues } from '#rules/fact.ts'
import { type Entitlement, factsNeeded } from '#rules/rule.ts'
import type { Category, Right } from './definition.ts'

export interface OnRecord {
  birthDate: string | null
  entry: Pick<Row<'right_holder'>, 'relation' | 'document_during'> | undefined
}

/** What is known of an applicant: the answers, and over them what the registry and the register of persons say. Pure. */
export function situationOf(
  { fills }: Right,
  category: Category,
  { birthDate, entry }: OnRecord,
  answers: FactValues,
): FactValues {
  const { dictionary } = category.entitlement.conditions
  const recorded = {
    ...(birthDate ? { [fills.birthDate]: birthDate } : {}),
    ...(entry
      ? {
          [fills.group]: category.id,
          [fills.relation]: entry.relation,
          [fills.document]: parsePeriod(entry.document_during),
        }
      : {}),
  }
  return Object.fromEntries(Object.entries({ ...answers, ...recorded }).filter(([path]) => dictionary.has(path)))
}

/** The facts to ask for: those without which what is on record does not settle it. */
export function questionsOf(entitlement: Entitlement, recorded: FactValues, on: string): Fact[] {
  const open = new Set(decide(entitlement, recorded, on).missing.flatMap(each => (each.kind === 'fact' ? [each.path] : [])))
  return factsNeeded(entitlement.conditions, on).filter(fact => open.has(fact.path))
}

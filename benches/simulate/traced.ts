import { addDays, type Day } from '#platform/day/day.ts'
import { type Column, noEnd, notKnownDay, type Population } from '#rules/batch/population.ts'
import { decide } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import type { Fact, FactValue } from '#rules/fact.ts'
import type { Entitlement } from '#rules/rule.ts'

const dayOf = (number: number) => addDays('1970-01-01', number)

/** The reference: one person decided with reasons, from the same columns. */
export function decidePerson(
  entitlement: Entitlement,
  population: Population,
  household: number,
  person: number,
  on: Day,
): Decision {
  const known: Record<string, FactValue> = {}
  for (const [path, fact] of entitlement.conditions.dictionary) {
    const column = population.columns[path]
    const value = column && readValue(fact, column, fact.owner === 'household' ? household : person)
    if (value !== undefined) known[path] = value
  }
  return decide(entitlement, known, on)
}

function readValue({ type, options }: Fact, column: Column, row: number): FactValue | undefined {
  if ('from' in column) {
    const [from, until] = [column.from[row]!, column.until[row]!]
    return from === notKnownDay ? undefined : { from: dayOf(from), until: until === noEnd ? null : dayOf(until) }
  }
  const value = column[row]!
  if (type === 'day') return value === notKnownDay ? undefined : dayOf(value)
  if (value === -1 || (column instanceof Uint8Array && value === 255)) return undefined
  if (type === 'money') return BigInt(value)
  if (type === 'boolean') return value === 1
  return type === 'choice' ? Object.keys(options!)[value] : value
}

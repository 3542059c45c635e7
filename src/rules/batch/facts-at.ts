import { addDays, type Day } from '#platform/day/day.ts'
import type { Fact, FactValue, FactValues } from '../fact.ts'
import { type Column, noEnd, notKnownDay, type Population } from './population.ts'

/** What the columns know of one person and of their household, by path; for whoever wants reasons for a few. */
export function factsAt(
  dictionary: ReadonlyMap<string, Fact>,
  { columns }: Population,
  { household, person }: { household: number; person: number },
): FactValues {
  const known: Record<string, FactValue> = {}
  for (const [path, column] of Object.entries(columns)) {
    const fact = dictionary.get(path)
    const value = fact && valueAt(fact, column, fact.owner === 'household' ? household : person)
    if (value !== undefined) known[path] = value
  }
  return known
}

const dayOf = (number: number): Day => addDays('1970-01-01', number)

function valueAt(fact: Fact, column: Column, row: number): FactValue | undefined {
  if ('from' in column) {
    const [from, until] = [column.from[row]!, column.until[row]!]
    return from === notKnownDay ? undefined : { from: dayOf(from), until: until === noEnd ? null : dayOf(until) }
  }
  const value = column[row]!
  if (fact.type === 'day') return value === notKnownDay ? undefined : dayOf(value)
  if (value === (column instanceof Uint8Array ? 255 : -1)) return undefined
  if (fact.type === 'money') return BigInt(value)
  if (fact.type === 'boolean') return value === 1
  if (fact.type === 'choice') return Object.keys(fact.options!)[value]
  return value
}

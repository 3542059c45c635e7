import { createHash } from 'node:crypto'
import type { QueryConfig } from 'pg'

const names = new Map<string, string>()

/**
 * The statement under a name of its own, so that each connection parses and plans it once: with row-level security that is most of a
 * short statement's cost. Texts come from the code, so there are few of them.
 */
export function prepared(text: string, values: readonly unknown[]): QueryConfig {
  let name = names.get(text)
  if (!name) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 40)
    names.set(text, name)
  }
  return { name, text, values: values as unknown[] }
}

/** For `WHERE column ${isOneOf}` with `ids` as $1: one id alone is planned once, a list anew each time, because its length decides. */
export function oneOf(ids: readonly string[]): { isOneOf: string; ids: string | readonly string[] } {
  return ids.length === 1 ? { isOneOf: '= $1', ids: ids[0]! } : { isOneOf: '= ANY($1)', ids }
}

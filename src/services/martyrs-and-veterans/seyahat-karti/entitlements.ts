import type { Entitlement } from '#rules/rule.ts'
import { categories } from './categories.ts'
import { child } from './rules.ts'

/** One for each category of card; a child of whatever category meets the same conditions. */
export const entitlements: Readonly<Record<string, Entitlement>> = {
  ...Object.fromEntries(categories.map(({ id, entitlement }) => [`seyahat-karti/${id}`, entitlement])),
  'seyahat-karti/child': { conditions: child },
}

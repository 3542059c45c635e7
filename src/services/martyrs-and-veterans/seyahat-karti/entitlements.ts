import type { Entitlement } from '#rules/rule.ts'
import { categories } from './categories.ts'

/** One for each category of card. */
export const entitlements: Readonly<Record<string, Entitlement>> = Object.fromEntries(
  categories.map(({ id, entitlement }) => [`seyahat-karti/${id}`, entitlement]),
)

import { decimalString } from '#platform/money/money.ts'
import type { FactValues } from '#rules/fact.ts'

/** Facts as a person writes them in JSON. */
export const written = (facts: FactValues): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).map(([path, value]) => [path, typeof value === 'bigint' ? decimalString(value) : value]),
  )

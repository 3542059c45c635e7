import { getEntitlement } from './entitlements.ts'
import { factSchema } from './fact-schema.ts'

export function printFacts({ programme }: { programme: string }) {
  process.stdout.write(`${JSON.stringify(factSchema(programme, getEntitlement(programme)), null, 2)}\n`)
}

import type { Transaction } from '#kernel/act/transaction.server.ts'
import { type Deed, may } from './policy.ts'
import { keysOf, type Role } from './roles.ts'

/** The roles of those staff who may do the deed and reach rows of this key, as accounts and units stand now. */
export async function rolesThatSee(tx: Transaction, key: number, deed: Deed): Promise<Role[]> {
  const staff = await tx.query<{ role: Role; circle: number }>(
    'SELECT DISTINCT a.role, o.circle FROM account a JOIN organisation o ON o.id = a.organisation_id WHERE a.disabled_at IS NULL',
  )
  const units = await tx.query<{ circle: number; kind: string }>('SELECT circle, kind FROM organisation')
  const seeing = staff.filter(({ role, circle }) => may(role, deed) && keysOf(role, circle, units).includes(key))
  return [...new Set(seeing.map(({ role }) => role))]
}

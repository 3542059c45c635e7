import { randomUUID } from 'node:crypto'
import { systemActor } from '#kernel/access/roles.ts'
import { systemKeys } from '#kernel/account/session.server.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { transaction } from '#kernel/act/transaction.server.ts'
import { announceScreening } from './keep.server.ts'
import { addScreening, searchable } from './start.server.ts'

/** Lets the clock look for every benefit, unless that was begun today or something is being looked for; the server then runs it. */
export async function screenToday(hane: Hane): Promise<void> {
  await transaction(hane, systemActor('clock', await systemKeys(hane)), async tx => {
    const entitlementIds = searchable(tx).map(({ id }) => id)
    const begun = await tx.find(`SELECT id FROM screening WHERE state = 'running' OR (on_day = $1 AND entitlement_ids @> $2)`, [
      tx.today,
      entitlementIds,
    ])
    if (begun || entitlementIds.length === 0) return
    const id = randomUUID()
    await addScreening(tx, { id, entitlementIds })
    await announceScreening(tx, id)
  })
}

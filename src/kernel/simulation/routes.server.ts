import { acting } from '#kernel/act/route.server.ts'
import { monthOf } from '#platform/day/day.ts'
import * as contract from './contract.ts'
import { simulateChanges } from './simulate.server.ts'
import { subjectsOf } from './subjects.ts'
import { decidingDay, patchableOf } from './values.ts'

export const simulationRoutes = [
  acting(contract.listPatchable, 'reform.simulate', async (tx, { query: { month = monthOf(tx.today) } }) => {
    const on = decidingDay(month)
    return {
      month,
      entitlements: subjectsOf(tx.hane, on).map(({ id, name, chapter, entitlement }) => ({
        id,
        name: { ...name },
        chapter,
        values: patchableOf(entitlement, on),
      })),
    }
  }),

  acting(contract.readSimulation, 'reform.simulate', (tx, { query }) => simulateChanges(tx, query)),
]

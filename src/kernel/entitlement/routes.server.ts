import { acting } from '#kernel/act/route.server.ts'
import * as contract from './contract.ts'
import { readPersonEntitlements } from './read.server.ts'

export const entitlementRoutes = [
  acting(contract.readEntitlements, 'case.read', (tx, { params, query }) =>
    readPersonEntitlements(tx, params.id, query.household),
  ),
]

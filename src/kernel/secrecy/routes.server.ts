import { acting } from '#kernel/act/route.server.ts'
import * as contract from './contract.ts'
import { extendSecrecy, liftSecrecy, orderKey, orderSecrecy } from './order.server.ts'
import { secretPersons, silentMatches } from './read.server.ts'

export const secrecyRoutes = [
  acting(contract.listSecrecy, 'secrecy.read', async tx => {
    tx.audit({ event: 'look', concept: 'secrecy_order', accessKey: orderKey })
    return { orders: await secretPersons(tx), matches: await silentMatches(tx) }
  }),
  acting(contract.orderSecrecy, 'secrecy.order', async (tx, { params, body }) => {
    await orderSecrecy(tx, params.id, body)
    return {}
  }),
  acting(contract.extendSecrecy, 'secrecy.order', async (tx, { params, body }) => {
    await extendSecrecy(tx, params.id, body)
    return {}
  }),
  acting(contract.liftSecrecy, 'secrecy.order', async (tx, { params, body }) => {
    await liftSecrecy(tx, params.id, body)
    return {}
  }),
]

import { acting } from '#kernel/act/route.server.ts'
import { confirmParameter, listParameters } from './confirm.server.ts'
import * as contract from './contract.ts'

export const parameterRoutes = [
  acting(contract.listParameters, 'parameter.read', async tx => ({ parameters: await listParameters(tx) })),
  acting(contract.confirmParameter, 'parameter.confirm', async (tx, { params, body }) => {
    await confirmParameter(tx, params.id, body)
    return {}
  }),
]

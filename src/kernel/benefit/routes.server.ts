import { acting } from '#kernel/act/route.server.ts'
import { decideChange, proposeChange } from './change.server.ts'
import * as contract from './contract.ts'

export const benefitRoutes = [
  acting(contract.proposeChange, 'award.propose', async (tx, { params, body }) => {
    await proposeChange(tx, params.id, body)
    return {}
  }),
  acting(contract.decideChange, 'award.decide', async (tx, { params, body }) => {
    await decideChange(tx, params.id, body)
    return {}
  }),
]

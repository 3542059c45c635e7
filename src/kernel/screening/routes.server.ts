import { acting } from '#kernel/act/route.server.ts'
import * as contract from './contract.ts'
import { announceScreening } from './keep.server.ts'
import { listQualifying, readScreenings } from './read.server.ts'
import { addScreening } from './start.server.ts'

export const screeningRoutes = [
  acting(contract.readScreenings, 'screening.read', readScreenings),
  acting(contract.startScreening, 'screening.start', async (tx, { body }) => {
    await addScreening(tx, body)
    await announceScreening(tx, body.id)
    return {}
  }),
  acting(contract.listQualifying, 'screening.read', (tx, { params, query }) => listQualifying(tx, params.entitlement, query)),
]

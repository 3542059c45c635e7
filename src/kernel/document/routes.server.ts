import { acting } from '#kernel/act/route.server.ts'
import * as contract from './contract.ts'
import { attachFile, openFile } from './file.server.ts'
import { handOut } from './kept-file.server.ts'

export const documentRoutes = [
  acting(contract.attachFile, 'case.work', async (tx, { params, query, body }) => {
    await attachFile(tx, params.id, { actId: query.actId, bytes: body })
    return {}
  }),
  acting(contract.openFile, 'case.read', async (tx, { params, reply }) => {
    return handOut(reply, await openFile(tx, params.id))
  }),
]

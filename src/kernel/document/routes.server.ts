import { acting } from '#kernel/act/route.server.ts'
import * as contract from './contract.ts'
import { attachFile, openFile } from './file.server.ts'
import { extensionOf } from './media.ts'

export const documentRoutes = [
  acting(contract.attachFile, 'case.work', async (tx, { params, query, body }) => {
    await attachFile(tx, params.id, { actId: query.actId, bytes: body })
    return {}
  }),
  acting(contract.openFile, 'case.read', async (tx, { params, reply }) => {
    const { type, sha256, bytes } = await openFile(tx, params.id)
    // What came from outside is never a page of ours: it runs nothing, and a PDF is only handed over.
    const disposition = type === 'application/pdf' ? 'attachment' : 'inline'
    reply
      .type(type)
      .header('content-disposition', `${disposition}; filename="belge-${sha256.slice(0, 12)}.${extensionOf(type)}"`)
      .header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; sandbox`)
      .header('cache-control', 'no-store')
    return bytes
  }),
]

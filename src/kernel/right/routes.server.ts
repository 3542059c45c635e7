import { record } from '#kernel/act/record.server.ts'
import { acting } from '#kernel/act/route.server.ts'
import * as contract from './contract.ts'
import { deliverCard, makeBatch, printBatch } from './deliver.server.ts'
import { decideCard, previewCard, proposeCard } from './propose.server.ts'
import { listBatches, listCards, listRightHolders, readBatch, readCard, readPersonRights } from './read.server.ts'
import { endRight, registerRight, renewDocument } from './registry.server.ts'
import { getCard } from './right.server.ts'
import { card } from './state.ts'

export const rightRoutes = [
  acting(contract.listRightHolders, 'right.read', (tx, { query }) => listRightHolders(tx, query)),
  acting(contract.readPersonRights, 'right.read', (tx, { params }) => readPersonRights(tx, params.id)),
  acting(contract.registerRight, 'right.register', async (tx, { body }) => {
    await registerRight(tx, body)
    return {}
  }),
  acting(contract.renewDocument, 'right.register', async (tx, { params, body }) => {
    await renewDocument(tx, params.id, body)
    return {}
  }),
  acting(contract.endRight, 'right.register', async (tx, { params, body }) => {
    await endRight(tx, params.id, body)
    return {}
  }),

  acting(contract.previewCard, 'card.propose', (tx, { body }) => previewCard(tx, body)),
  acting(contract.proposeCard, 'card.propose', async (tx, { body }) => {
    await proposeCard(tx, body)
    return {}
  }),
  acting(contract.listCards, 'right.read', (tx, { query }) => listCards(tx, query)),
  acting(contract.readCard, 'right.read', (tx, { params }) => readCard(tx, params.id)),
  acting(contract.decideCard, 'card.decide', async (tx, { params, body }) => {
    await decideCard(tx, params.id, body)
    return {}
  }),
  acting(contract.deliverCard, 'card.issue', async (tx, { params, body }) => {
    await deliverCard(tx, params.id, body)
    return {}
  }),
  acting(contract.spoilCard, 'card.issue', async (tx, { params, body: { actId, reason } }) => {
    const row = await getCard(tx, params.id)
    await record(tx, card, { id: actId, subject: row.id, act: 'spoil', accessKey: row.access_key, facts: { reason } })
    return {}
  }),
  acting(contract.endCard, 'card.issue', async (tx, { params, body: { actId, reason } }) => {
    const row = await getCard(tx, params.id)
    const facts = { end_reason: reason }
    await record(tx, card, { id: actId, subject: row.id, act: 'end', accessKey: row.access_key, facts })
    return {}
  }),

  acting(contract.listBatches, 'right.read', tx => listBatches(tx)),
  acting(contract.readBatch, 'right.read', (tx, { params }) => readBatch(tx, params.id)),
  acting(contract.makeBatch, 'card.issue', async (tx, { body }) => {
    await makeBatch(tx, body)
    return { id: body.id }
  }),
  acting(contract.printBatch, 'card.issue', async (tx, { params, body }) => {
    await printBatch(tx, params.id, body.actId)
    return {}
  }),
]

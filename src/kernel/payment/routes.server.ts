import { acting } from '#kernel/act/route.server.ts'
import { computeRun } from './compute.server.ts'
import * as contract from './contract.ts'
import { markLine, payLine, readLines, sumsOf } from './line.server.ts'
import { listRuns, moveRun, readRun } from './run.server.ts'

export const paymentRoutes = [
  acting(contract.listRuns, 'payment.read', tx => listRuns(tx)),
  acting(contract.readRun, 'payment.read', async (tx, { params, query }) => {
    const run = await readRun(tx, params.id)
    return { run, sums: await sumsOf(tx, run.id), ...(await readLines(tx, run, query)) }
  }),
  acting(contract.computeRun, 'payment.compute', async (tx, { body }) => {
    await computeRun(tx, body)
    return readRun(tx, body.id)
  }),
  acting(contract.moveRun, 'payment.read', (tx, { params, body }) => moveRun(tx, params.id, params.act, body.actId)),
  acting(contract.holdLine, 'payment.hold', async (tx, { params, body: { actId, reason } }) => {
    await markLine(tx, params.id, { actId, act: 'hold', facts: { reason } })
    return {}
  }),
  acting(contract.unholdLine, 'payment.hold', async (tx, { params, body: { actId } }) => {
    await markLine(tx, params.id, { actId, act: 'unhold' })
    return {}
  }),
  acting(contract.returnLine, 'payment.return', async (tx, { params, body: { actId, reason } }) => {
    await markLine(tx, params.id, { actId, act: 'return', facts: { reason } })
    return {}
  }),
  acting(contract.payLine, 'payment.release', async (tx, { params, body }) => {
    await payLine(tx, params.id, body.actId)
    return {}
  }),
]

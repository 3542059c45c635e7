import { acting } from '#kernel/act/route.server.ts'
import * as contract from './contract.ts'
import { computeRun, listRuns, moveRun, readRunLines } from './run.server.ts'

export const paymentRoutes = [
  acting(contract.listRuns, 'payment.read', tx => listRuns(tx)),
  acting(contract.readRun, 'payment.read', (tx, { params, query }) => readRunLines(tx, params.id, query.after)),
  acting(contract.computeRun, 'payment.compute', (tx, { body }) => computeRun(tx, body)),
  acting(contract.moveRun, 'payment.read', (tx, { params, body }) => moveRun(tx, params.id, params.act, body.actId)),
]

import { acting } from '#kernel/act/route.server.ts'
import { applyForLicence, filePaper, withdrawLicence } from './apply.server.ts'
import * as contract from './contract.ts'
import { decideOnLicence, proposeOnLicence } from './decide.server.ts'
import { readLicenceFile } from './file.server.ts'
import { cancelInspection, completeInspection, planInspection, readInspection } from './inspect.server.ts'
import * as inspections from './inspection-contract.ts'
import { findingLines, inspectionLines, listLicences, readPermit } from './lines.server.ts'

export const licenceRoutes = [
  acting(contract.listLicences, 'licence.read', (tx, { query }) => listLicences(tx, query)),
  acting(contract.readLicence, 'licence.read', (tx, { params }) => readLicenceFile(tx, params.id)),
  acting(contract.applyForLicence, 'licence.prepare', async (tx, { body }) => {
    await applyForLicence(tx, body)
    return { id: body.id }
  }),
  acting(contract.filePaper, 'licence.prepare', async (tx, { params, body }) => {
    await filePaper(tx, params.id, body)
    return {}
  }),
  acting(contract.withdrawLicence, 'licence.prepare', async (tx, { params, body }) => {
    await withdrawLicence(tx, params.id, body)
    return {}
  }),
  acting(contract.proposeOnLicence, 'licence.prepare', async (tx, { params, body }) => {
    await proposeOnLicence(tx, params.id, body)
    return {}
  }),
  acting(contract.decideOnLicence, 'licence.decide', async (tx, { params, body }) => {
    await decideOnLicence(tx, params.id, body)
    return {}
  }),
  acting(contract.readPermit, 'signed-in', (tx, { params }) => readPermit(tx, params.code)),
  acting(inspections.listInspections, 'licence.read', (tx, { query }) =>
    query.state === 'planned'
      ? inspectionLines(tx, `i.state = 'planned'`, [], 'i.planned_on, i.id', 100)
      : inspectionLines(tx, `i.state = 'done'`, [], 'i.done_on DESC, i.id', 100),
  ),
  acting(inspections.listFindings, 'licence.read', tx => findingLines(tx, `f.state = 'open'`, [], 300)),
  acting(inspections.readInspection, 'licence.read', (tx, { params }) => readInspection(tx, params.id)),
  acting(inspections.planInspection, 'inspection.record', async (tx, { body }) => {
    await planInspection(tx, body)
    return { id: body.id }
  }),
  acting(inspections.completeInspection, 'inspection.record', async (tx, { params, body }) => {
    await completeInspection(tx, params.id, body)
    return {}
  }),
  acting(inspections.cancelInspection, 'inspection.record', async (tx, { params, body }) => {
    await cancelInspection(tx, params.id, body)
    return {}
  }),
]

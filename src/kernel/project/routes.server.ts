import { acting } from '#kernel/act/route.server.ts'
import { handOut } from '#kernel/document/kept-file.server.ts'
import * as contract from './contract.ts'
import * as plan from './plan.server.ts'
import { listProjects, readProjectFile } from './read.server.ts'

export const projectRoutes = [
  acting(contract.listProjects, 'project.read', (tx, { query }) => listProjects(tx, query.programme, query.after)),
  acting(contract.readProject, 'project.read', (tx, { params }) => readProjectFile(tx, params.id)),
  acting(contract.planProject, 'project.work', async (tx, { body }) => {
    await plan.planProject(tx, body)
    return { id: body.id }
  }),
  acting(contract.decideProject, 'project.decide', async (tx, { params, body }) => {
    await plan.decideProject(tx, params.id, body)
    return {}
  }),
  acting(contract.advanceProject, 'project.work', async (tx, { params, body }) => {
    await plan.advanceProject(tx, params.id, body)
    return {}
  }),
  acting(contract.reviseCost, 'project.work', async (tx, { params, body }) => {
    await plan.reviseCost(tx, params.id, body)
    return {}
  }),
  acting(contract.appropriate, 'project.work', async (tx, { params, body }) => {
    await plan.appropriate(tx, params.id, body)
    return {}
  }),
  acting(contract.reportProgress, 'project.work', async (tx, { params, body }) => {
    await plan.reportProgress(tx, params.id, body)
    return {}
  }),
  acting(contract.attachPhoto, 'project.work', async (tx, { params, query, body }) => {
    await plan.attachPhoto(tx, params.id, { actId: query.actId, bytes: body })
    return {}
  }),
  acting(contract.openPhoto, 'project.read', async (tx, { params, reply }) =>
    handOut(reply, await plan.openPhoto(tx, params.id)),
  ),
]

import { acting } from '#kernel/act/route.server.ts'
import { notFound } from '#platform/http/problem.ts'
import { admit, move } from './admit.server.ts'
import { rankForCase } from './case.server.ts'
import * as contract from './contract.ts'
import * as facility from './facility-contract.ts'
import { readPlacementFile } from './file.server.ts'
import { decideNeed, proposeNeed } from './need.server.ts'
import { recordOrder } from './order.server.ts'
import { decideDischarge, proposeDischarge, recordPresence } from './stay.server.ts'
import { listFacilities, readBoard, readFacility } from './tonight.server.ts'
import { changeUnit, closeUnit, explainFew, openUnit } from './unit.server.ts'
import { readPlacementWork } from './work.server.ts'
import * as work from './work-contract.ts'

const done = async (work: Promise<void>) => {
  await work
  return {}
}

export const placementRoutes = [
  acting(facility.readBoard, 'placement.board', tx => readBoard(tx)),
  acting(facility.listFacilities, 'placement.board', tx => listFacilities(tx)),
  acting(facility.readFacility, 'placement.board', async (tx, { params }) => {
    const found = await readFacility(tx, params.id)
    if (!found) throw notFound()
    return found
  }),
  acting(facility.openUnit, 'unit.change', (tx, { params, body }) => done(openUnit(tx, params.id, body))),
  acting(facility.changeUnit, 'unit.change', (tx, { params, body }) => done(changeUnit(tx, params.id, body))),
  acting(facility.closeUnit, 'unit.change', (tx, { params, body }) => done(closeUnit(tx, params.id, body.actId))),
  acting(facility.explainFew, 'placement.admit', (tx, { params, body }) => done(explainFew(tx, params.id, body))),

  acting(work.readPlacementWork, 'placement.read', tx => readPlacementWork(tx)),
  acting(contract.readPlacementFile, 'placement.read', (tx, { params }) => readPlacementFile(tx, params.id)),
  acting(contract.recordOrder, 'placement.order', (tx, { params, body }) => done(recordOrder(tx, params.id, body))),
  acting(contract.proposeNeed, 'placement.prepare', (tx, { params, body }) => done(proposeNeed(tx, params.id, body))),
  acting(contract.decideNeed, 'placement.decide', (tx, { params, body }) => done(decideNeed(tx, params.id, body))),
  acting(contract.rankUnitsForCase, 'placement.board', async (tx, { params }) =>
    (await rankForCase(tx, params.id)).map(({ unit, obstacles, merits, points, isOpen }) => ({
      unitId: unit.id,
      unit: unit.name,
      facilityId: unit.facilityId,
      facility: unit.facility,
      district: unit.districtName,
      capacity: unit.capacity,
      taken: unit.taken,
      points,
      isOpen,
      merits: [...merits],
      obstacles: [...obstacles],
    })),
  ),
  acting(contract.admit, 'placement.admit', (tx, { params, body }) => done(admit(tx, params.id, body))),
  acting(contract.move, 'placement.admit', (tx, { params, body }) => done(move(tx, params.id, body))),
  acting(contract.recordPresence, 'placement.admit', (tx, { params, body }) => done(recordPresence(tx, params.id, body))),
  acting(contract.proposeDischarge, 'placement.admit', (tx, { params, body }) => done(proposeDischarge(tx, params.id, body))),
  acting(contract.decideDischarge, 'placement.decide', (tx, { params, body }) => done(decideDischarge(tx, params.id, body))),
]

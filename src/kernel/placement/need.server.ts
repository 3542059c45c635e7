import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { transferCase } from '#kernel/case/transfer.server.ts'
import { conflict, invalidField, notAllowed } from '#platform/http/problem.ts'
import { getPlacement, getPlacementCase, standingOrder } from './case.server.ts'
import type * as contract from './contract.ts'
import type { Placement } from './definition.ts'
import { placementNeed } from './state.ts'

type NewNeed = z.infer<NonNullable<typeof contract.proposeNeed.body>>
type Verdict = z.infer<NonNullable<typeof contract.decideNeed.body>>

/** Sends the need to the decider: each service within a family was tried, or it is said why not. */
export async function proposeNeed(tx: Transaction, caseId: string, need: NewNeed) {
  const row = await getPlacementCase(tx, caseId)
  if (await isRecorded(tx, need.actId)) return
  const definition = getPlacement(tx, row)
  if (definition.orders && !(await hasStandingOrder(tx, caseId)))
    throw conflict(
      'Karara gönderilemez; geçerli bir koruma kararı ya da acil geliş kaydı yok.',
      'Not sent; no order stands and no urgent arrival is recorded.',
    )
  await record(tx, placementNeed, {
    id: need.needId,
    subject: need.needId,
    act: 'propose',
    accessKey: row.access_key,
    facts: {
      case_id: caseId,
      person_id: row.person_id,
      programme_id: row.programme_id,
      tried: triedFirst(definition, need),
      school_district_id: need.schoolDistrictId,
      note: need.note,
      prepared_by: tx.actor.id,
    },
  })
  await record(tx, caseConcept, { id: need.actId, subject: caseId, act: 'propose', accessKey: row.access_key })
}

const hasStandingOrder = async (tx: Transaction, caseId: string) =>
  (await tx.find(`SELECT id FROM care_order q WHERE case_id = $1 AND ${standingOrder('$2')}`, [caseId, tx.today])) !== undefined

/** Institutional care comes last: every service within a family has its answer and its reason. */
function triedFirst({ familyServices }: Placement, { tried }: NewNeed) {
  return Object.entries(familyServices.of).map(([service, name]) => {
    const answer = tried.find(each => each.service === service)
    if (!answer?.reason)
      throw invalidField(
        `tried-${service}`,
        `“${name.tr}” için denendiyse sonucunu, denenmediyse nedenini yazın.`,
        `Say for “${name.en}” what came of it, or why it was not tried.`,
      )
    return answer
  })
}

/** The decider approves for an organisation, refuses, or returns; whoever prepared the need cannot. */
export async function decideNeed(tx: Transaction, caseId: string, { actId, verdict, organisationId, reason }: Verdict) {
  const row = await getPlacementCase(tx, caseId)
  if (await isRecorded(tx, actId)) return
  const need = await tx.find<Row<'placement_need'>>(`SELECT * FROM placement_need WHERE case_id = $1 AND state = $2`, [
    caseId,
    verdict === 'withdraw' ? 'waiting' : 'proposed',
  ])
  if (!need) throw conflict('Bu dosyada karar bekleyen bir ihtiyaç yok.', 'No need awaits a decision here.')
  if (need.prepared_by === tx.actor.id)
    throw notAllowed('Hazırladığınız dosyaya karar veremezsiniz.', 'You cannot decide what you prepared.')
  if (verdict !== 'approve' && !reason) throw invalidField('reason', 'Gerekçeyi yazın.', 'Write the reason.')
  const to = verdict === 'approve' ? await answeringOrganisation(tx, row.programme_id, organisationId) : undefined
  const done = { accessKey: row.access_key }
  const kept = reason ?? need.reason
  await record(tx, placementNeed, { id: actId, subject: need.id, act: verdict, facts: { reason: kept }, ...done })
  const facts = to ? { organisation_id: to.id } : {}
  await record(tx, caseConcept, { id: crypto.randomUUID(), subject: caseId, act: verdict, facts, ...done })
  if (to) await transferCase(tx, row, to.circle)
}

/** Who will answer for the person: the facility, or the organisation it is attached to. */
async function answeringOrganisation(tx: Transaction, programmeId: string, chosen: string | null) {
  const all = await tx.query<{ id: string; circle: number }>(
    `SELECT id, circle FROM organisation WHERE closed_on IS NULL AND id IN
       (SELECT coalesce(parent_id, id) FROM organisation WHERE kind = $1 AND closed_on IS NULL)`,
    [programmeId],
  )
  const found = chosen ? all.find(({ id }) => id === chosen) : all.length === 1 ? all[0] : undefined
  if (!found)
    throw invalidField('organisationId', 'Kişiyi alacak kuruluşu listeden seçin.', 'Choose the organisation that will answer.')
  return found
}

import type { Row } from '#database/types.ts'
import { historyOf, staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { maskTckn } from '#platform/turkish/tckn.ts'
import { licenceActs } from './acts.ts'
import type { Change, Decision, Founder, LicenceFile, Paper } from './contract.ts'
import { lacksToday } from './decide.server.ts'
import { findingLines, getLicence, getLicenceLine, inspectionLines, programmeOf } from './lines.server.ts'
import { countResidents } from './residents.server.ts'

/** The whole file of a licence; the look itself is recorded. */
export async function readLicenceFile(tx: Transaction, id: string): Promise<LicenceFile> {
  const row = await getLicence(tx, id)
  tx.audit({ event: 'look', concept: 'licence', subject: id, accessKey: row.access_key })
  const decisions = await decisionsOf(tx, id)
  const inspections = await inspectionLines(
    tx,
    'i.licence_id = $1',
    [id],
    `i.state = 'planned' DESC, coalesce(i.done_on, i.planned_on) DESC, i.id`,
  )
  const findings = await findingLines(tx, 'f.licence_id = $1', [id])
  return {
    licence: {
      ...(await getLicenceLine(tx, id)),
      address: row.address,
      managerName: row.manager_name,
      founder: shownFounder(row),
      permitCode: row.permit_code,
      organisationId: row.organisation_id,
    },
    residents: await countResidents(tx, row.organisation_id),
    vacateBy: await vacateBy(tx, row.organisation_id),
    stage: programmeOf(tx, row)?.stage ?? 'declared',
    allowedActs: [...(licenceActs[row.state as keyof typeof licenceActs] ?? [])],
    papers: row.papers as Paper[],
    lacks: row.state === 'applied' ? await lacksToday(tx, row) : [],
    decisions,
    inspections,
    findings,
    history: (await historyOf(tx, [id, ...[...decisions, ...inspections, ...findings].map(each => each.id)])).map(
      ({ recordedAt, act, concept, recordedBy }) => ({ at: recordedAt, what: act, concept, by: recordedBy }),
    ),
  }
}

const vacateBy = async (tx: Transaction, facility: string | null) =>
  (
    await tx.find<{ day: string | null }>('SELECT vacate_by AS day FROM organisation WHERE id = $1 AND closed_on IS NULL', [
      facility,
    ])
  )?.day ?? null

const shownFounder = (row: Row<'licence'>): Founder =>
  masked({
    kind: row.founder_kind as Founder['kind'],
    name: row.founder_name,
    number: row.founder_number,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
  })

/** A tax number of a company is public; a person’s identity number is not for a list of permits. */
const masked = (founder: Founder): Founder =>
  founder.kind === 'person' ? { ...founder, number: maskTckn(founder.number) } : founder

async function decisionsOf(tx: Transaction, id: string): Promise<Decision[]> {
  const rows = await tx.query<Row<'licence_decision'> & { preparer: string; decider: string | null }>(
    `SELECT d.*, ${staffName('d.prepared_by')} AS preparer, CASE WHEN d.decided_by IS NULL THEN NULL ELSE ${staffName('d.decided_by')} END AS decider
     FROM licence_decision d WHERE d.licence_id = $1 ORDER BY (SELECT max(a.seq) FROM act a WHERE a.subject = d.id) DESC`,
    [id],
  )
  return rows.map(row => ({
    id: row.id,
    matter: row.matter as Decision['matter'],
    change: shownChange(row.change as Change),
    reason: row.reason,
    ground: row.ground,
    lacking: row.lacking,
    preparedBy: row.preparer,
    proposedOn: row.proposed_on,
    decidedBy: row.decider,
    decidedOn: row.decided_on,
    note: row.note,
    state: row.state as Decision['state'],
    preparedByMe: row.prepared_by === tx.actor.id,
  }))
}

const shownChange = (change: Change): Change =>
  change.matter === 'transfer' ? { ...change, founder: masked(change.founder) } : change

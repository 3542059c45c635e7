import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { notFound } from '#platform/http/problem.ts'
import type { LicenceLine, Lists, Permit } from './contract.ts'
import type { Licence } from './definition.ts'
import type { FindingLine, InspectionLine } from './inspection-contract.ts'

/** A licence as every list shows it; `l` is the licence, $1 today. */
const licenceColumns = `l.id, l.number, l.programme_id AS "programmeId", l.kind, l.facility_name AS "facilityName",
  (SELECT name FROM district d WHERE d.id = l.district_id) AS district, l.capacity, l.state,
  (SELECT p.matter FROM licence_decision p WHERE p.licence_id = l.id AND p.state = 'proposed') AS waiting,
  l.applied_on AS "appliedOn", l.permit_number AS "permitNumber", l.from_day AS "from", l.until_day AS "until",
  (SELECT max(i.done_on) FROM inspection i WHERE i.licence_id = l.id) AS "lastInspectedOn",
  (SELECT count(*)::int FROM finding f WHERE f.licence_id = l.id AND f.state = 'open') AS "openFindings",
  (SELECT count(*)::int FROM finding f WHERE f.licence_id = l.id AND f.state = 'open' AND f.due_on < $1) AS "overdueFindings"`

const lists = {
  'in-force': `l.state IN ('in-force', 'suspended')`,
  applications: `l.state = 'applied'`,
  'to-decide': `EXISTS (SELECT FROM licence_decision p WHERE p.licence_id = l.id AND p.state = 'proposed')`,
  overdue: `EXISTS (SELECT FROM finding f WHERE f.licence_id = l.id AND f.state = 'open' AND f.due_on < $1)`,
  ended: `l.state IN ('refused', 'withdrawn', 'closed')`,
} as const satisfies Record<z.infer<typeof Lists>, string>

const pageOfLicences = 50

/** A page of licences by name; `after` is the id of the last one of the page before. */
export async function listLicences(
  tx: Transaction,
  { list, programme, after }: { list: z.infer<typeof Lists>; programme?: string; after?: string },
) {
  const where = `$1::date IS NOT NULL AND ${lists[list]} AND ($2::text IS NULL OR l.programme_id = $2)`
  const rows = await tx.query<LicenceLine>(
    `SELECT ${licenceColumns} FROM licence l WHERE ${where}
       AND ($3::uuid IS NULL OR (l.facility_name, l.id) > (SELECT a.facility_name, a.id FROM licence a WHERE a.id = $3))
     ORDER BY l.facility_name, l.id LIMIT ${pageOfLicences + 1}`,
    [tx.today, programme ?? null, after ?? null],
  )
  const { total } = await tx.get<{ total: number }>(`SELECT count(*)::int AS total FROM licence l WHERE ${where}`, [
    tx.today,
    programme ?? null,
  ])
  const licences = rows.slice(0, pageOfLicences)
  return { licences, next: rows.length > pageOfLicences ? licences.at(-1)!.id : null, total }
}

export const getLicenceLine = (tx: Transaction, id: string) =>
  tx.get<LicenceLine>(`SELECT ${licenceColumns} FROM licence l WHERE l.id = $2`, [tx.today, id])

export const getLicence = (tx: Transaction, id: string) => tx.get<Row<'licence'>>('SELECT * FROM licence WHERE id = $1', [id])

/** An inspection as every list shows it; `i` is the inspection, `l` its licence. */
const inspectionColumns = `i.id, i.licence_id AS "licenceId", l.facility_name AS "facilityName", l.programme_id AS "programmeId",
  (SELECT name FROM district d WHERE d.id = l.district_id) AS district, i.kind, i.planned_on AS "plannedOn", i.done_on AS "doneOn",
  ARRAY(SELECT a.display_name FROM account a WHERE a.id = ANY(i.team) ORDER BY a.display_name COLLATE "tr-x-icu") AS team, i.state,
  (SELECT count(*)::int FROM jsonb_array_elements(i.answers) AS answer WHERE answer ->> 'result' = 'not-conform') AS wrong`

export const inspectionLines = (tx: Transaction, where: string, parameters: readonly unknown[], order: string, limit = 60) =>
  tx.query<InspectionLine>(
    `SELECT ${inspectionColumns} FROM inspection i JOIN licence l ON l.id = i.licence_id WHERE ${where} ORDER BY ${order} LIMIT ${limit}`,
    parameters,
  )

const findingColumns = `f.id, f.licence_id AS "licenceId", l.facility_name AS "facilityName", l.programme_id AS "programmeId", f.item,
  f.words, f.found_on AS "foundOn", f.due_on AS "dueOn", f.due_by AS "dueBy", f.repeats, f.closed_on AS "closedOn", f.state`

export const findingLines = (tx: Transaction, where: string, parameters: readonly unknown[], limit = 100) =>
  tx.query<FindingLine>(
    `SELECT ${findingColumns} FROM finding f JOIN licence l ON l.id = f.licence_id WHERE ${where}
     ORDER BY f.state = 'remedied', f.due_on, f.id LIMIT ${limit}`,
    parameters,
  )

export const openFindingsOf = (tx: Transaction, licenceId: string) =>
  findingLines(tx, `f.licence_id = $1 AND f.state = 'open'`, [licenceId])

/** What of licences waits for somebody today. */
export async function licencesWaiting(tx: Transaction) {
  const counts = await tx.get<{ overdueFindings: number; applications: number; proposals: number }>(
    `SELECT (SELECT count(*)::int FROM finding WHERE state = 'open' AND due_on < $1) AS "overdueFindings",
       (SELECT count(*)::int FROM licence WHERE state = 'applied') AS applications,
       (SELECT count(*)::int FROM licence_decision WHERE state = 'proposed') AS proposals`,
    [tx.today],
  )
  return {
    ...counts,
    findings: await findingLines(tx, `f.state = 'open'`, [], 8),
    inspections: await inspectionLines(tx, `i.state = 'planned'`, [], 'i.planned_on, i.id', 5),
  }
}

export const programmeOf = (tx: Transaction, { programme_id }: Pick<Row<'licence'>, 'programme_id'>): Programme | undefined =>
  tx.hane.programmes.find(each => each.id === programme_id)

/** The conditions that hold for a licence; a declared programme has none. */
export function conditionsOf(tx: Transaction, row: Pick<Row<'licence'>, 'programme_id'>): Licence | undefined {
  const programme = programmeOf(tx, row)
  return programme?.stage === 'worked' ? definitionOf(programme, 'licence') : undefined
}

/** Files lie with the directorate; whether a permit holds is for everyone who is shown one. Only what is printed on it is read. */
export async function readPermit(tx: Transaction, code: string): Promise<z.infer<typeof Permit>> {
  const found = await asRole(tx.client, 'hane_reclassify', () =>
    tx.find<Omit<z.infer<typeof Permit>, 'district'> & { districtId: number }>(
      `SELECT permit_number AS number, programme_id AS "programmeId", kind, facility_name AS "facilityName", district_id AS "districtId", capacity,
         from_day AS "from", until_day AS "until",
         state = 'in-force' AND from_day <= $2 AND (until_day IS NULL OR until_day > $2) AS holds
       FROM licence WHERE permit_code = $1`,
      [code, tx.today],
    ),
  )
  if (!found) throw notFound()
  const { districtId, ...permit } = found
  const { name } = await tx.get<{ name: string }>('SELECT name FROM district WHERE id = $1', [districtId])
  return { ...permit, district: name }
}

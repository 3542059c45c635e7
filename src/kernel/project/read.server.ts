import type { Row } from '#database/types.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { projectActs } from './acts.ts'
import type { ProjectFile, ProjectLine } from './contract.ts'

const pageOfProjects = 50

const staffName = (column: string) => `(SELECT display_name FROM account WHERE id = ${column})`

/** Columns of a line; `p` is the project, $1 the day. */
const lineColumns = `p.id, p.number, p.programme_id AS "programmeId", p.kind, p.name, p.started_on AS "startedOn", p.ended_on AS "endedOn", p.state,
  (SELECT d.name FROM district d WHERE d.id = p.district_id) AS district,
  (SELECT c ->> 'amount' FROM jsonb_array_elements(p.costs) WITH ORDINALITY AS e (c, place) WHERE c ->> 'from' <= $1::text ORDER BY place DESC LIMIT 1) AS cost,
  (SELECT coalesce(sum(a.amount), 0)::text FROM appropriation a WHERE a.project_id = p.id AND a.state = 'stands') AS appropriated,
  (SELECT r.percent FROM progress r WHERE r.project_id = p.id AND r.state = 'stands' ORDER BY r.on_day DESC, r.id DESC LIMIT 1) AS percent`

/** Those under way first, then what waits, then what has ended; by number within each. */
const place = `CASE p.state WHEN 'ongoing' THEN 1 WHEN 'planned' THEN 2 WHEN 'approved' THEN 3 WHEN 'completed' THEN 4 ELSE 5 END || ' ' || p.number`

export async function listProjects(tx: Transaction, programmeId: string, after?: string) {
  const rows = await tx.query<ProjectLine & { place: string }>(
    `SELECT ${lineColumns}, ${place} AS place FROM project p WHERE p.programme_id = $2 AND ($3::text IS NULL OR ${place} > $3)
     ORDER BY place LIMIT ${pageOfProjects + 1}`,
    [tx.today, programmeId, after ?? null],
  )
  const page = rows.slice(0, pageOfProjects)
  return {
    projects: page.map(({ place: _, ...line }) => line),
    next: rows.length > pageOfProjects ? page.at(-1)!.place : null,
  }
}

export async function readProjectFile(tx: Transaction, id: string): Promise<ProjectFile> {
  const line = await tx.get<ProjectFile['project']>(
    `SELECT ${lineColumns}, ${staffName('p.planned_by')} AS "plannedBy", ${staffName('p.decided_by')} AS "decidedBy", p.reason FROM project p WHERE p.id = $2`,
    [tx.today, id],
  )
  const { costs, access_key } = await tx.get<Row<'project'>>('SELECT costs, access_key FROM project WHERE id = $1', [id])
  tx.audit({ event: 'look', concept: 'project', subject: id, accessKey: access_key })
  return {
    project: line,
    stage: tx.hane.programmes.find(each => each.id === line.programmeId)?.stage ?? 'declared',
    allowedActs: [...projectActs[line.state]],
    costs: costs as ProjectFile['costs'],
    appropriations: await tx.query(
      `SELECT id, year, amount::text AS amount, ground, given_on AS "givenOn", state FROM appropriation WHERE project_id = $1 ORDER BY year DESC, id`,
      [id],
    ),
    progress: await tx.query(
      `SELECT id, on_day AS "onDay", percent, note, ${staffName('reported_by')} AS "reportedBy", photo_sha256 IS NOT NULL AS "hasPhoto", state
       FROM progress WHERE project_id = $1 ORDER BY on_day DESC, id DESC`,
      [id],
    ),
    history: await tx.query(
      `SELECT recorded_at AS at, act, coalesce(${staffName('recorded_by')}, 'Hane') AS by FROM act WHERE subject = $1 ORDER BY seq DESC`,
      [id],
    ),
  }
}

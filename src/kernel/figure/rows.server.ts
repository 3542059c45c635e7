import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { notFound } from '#platform/http/problem.ts'
import { knownBy } from './read.server.ts'
import { valueText } from './value.ts'

const pageOfRows = 50

/** How a row of each table is named to a reader who may see it; `t` is the row. */
const titles: Record<string, { title: string; caseId: string }> = {
  organisation: { title: 't.name', caseId: 'NULL::uuid' },
  project: { title: `t.number || ' · ' || t.name`, caseId: 'NULL::uuid' },
  licence: { title: 't.facility_name', caseId: 'NULL::uuid' },
  unit: { title: `(SELECT o.name FROM organisation o WHERE o.id = t.organisation_id) || ' · ' || t.name`, caseId: 'NULL::uuid' },
  placement: {
    title: `(SELECT p.given_name || ' ' || p.surname FROM person p WHERE p.id = t.person_id) || ' · ' || (SELECT o.name FROM organisation o WHERE o.id = t.organisation_id)`,
    caseId: 't.case_id',
  },
  visit: { title: `'Ziyaret · ' || (SELECT h.address FROM household h WHERE h.id = t.household_id)`, caseId: 'NULL::uuid' },
  training_module: { title: `t.place || '. ' || coalesce(t.name, '(adı girilmedi)')`, caseId: 'NULL::uuid' },
  course: { title: `t.number || ' · ' || t.title`, caseId: 'NULL::uuid' },
  attendance: {
    title: `(SELECT p.given_name || ' ' || p.surname FROM person p WHERE p.id = t.person_id) || ' · ' || (SELECT c.number FROM course c WHERE c.id = t.course_id)`,
    caseId: 'NULL::uuid',
  },
  case: {
    title: `t.number || ' · ' || (SELECT p.given_name || ' ' || p.surname FROM person p WHERE p.id = t.person_id)`,
    caseId: 't.id',
  },
  award: {
    title: nameOf('t.person_id'),
    caseId: 't.case_id',
  },
  payment_line: {
    title: `${nameOf('t.person_id')} || ' · ' || to_char(t.month, 'MM.YYYY')`,
    caseId: 't.case_id',
  },
  right_holder: { title: nameOf('t.person_id'), caseId: 'NULL::uuid' },
  card: { title: `t.number || ' · ' || ${nameOf('t.person_id')}`, caseId: 'NULL::uuid' },
  job_placement: { title: `${nameOf('t.person_id')} || ' · ' || t.institution`, caseId: 'NULL::uuid' },
}

function nameOf(person: string) {
  return `(SELECT p.given_name || ' ' || p.surname FROM person p WHERE p.id = ${person})`
}

interface Row {
  subject: string
  effective: string
  change: bigint
  district: string | null
  title: string
  caseId: string | null
  recorded_at: string
  act_id: string
  district_id: number
}

/** One act may change a figure in several districts, and in one of them more than once. */
const place = ['d.effective', 'd.recorded_at', 'd.act_id', 'coalesce(d.district_id, 0)', 'd.delta']

/**
 * The records behind a figure as of the end of `asOf`, as known at the end of `knownOn`, newest first, as far as the reader's own keys
 * reach; how many more were counted is said, not who. `after` is the `next` of the page before.
 */
export async function readFigureRows(
  tx: Transaction,
  { id, asOf, knownOn, after }: { id: string; asOf: string; knownOn: string; after?: string },
) {
  const figure = tx.hane.figures.find(each => each.id === id)
  if (!figure) throw notFound()
  const table = figure.source?.table
  if (!table) return { counted: '0', hidden: '0', rows: [], next: null }
  const isCounted = `d.figure = $1 AND d.effective BETWEEN $2 AND $3 AND ${knownBy('$4')}`
  const bounds = [id, figure.countsFrom ?? '0001-01-01', asOf, knownOn]
  const { counted } = await asRole(tx.client, 'hane_figures', () =>
    tx.get<{ counted: bigint }>(`SELECT count(*) AS counted FROM figure_delta d WHERE ${isCounted}`, bounds),
  )
  const { title, caseId } = titles[table]!
  const { distinctBy } = figure.source!
  const seen = `FROM figure_delta d JOIN "${table}" t ON ${distinctBy ? rowOfDistinct(table, distinctBy) : 't.id = d.subject'}
    WHERE ${isCounted}`
  const { visible } = await tx.get<{ visible: bigint }>(`SELECT count(*) AS visible ${seen}`, bounds)
  const rows = await tx.query<Row>(
    `SELECT d.subject, d.effective, d.recorded_at, d.act_id, coalesce(d.district_id, 0) AS district_id, d.delta AS change,
       (SELECT name FROM district WHERE id = d.district_id) AS district, ${title} AS title, ${caseId} AS "caseId" ${seen}
       AND ($5::date IS NULL OR (${place.join(', ')}) < ($5, $6::timestamptz, $7::uuid, $8::int, $9::bigint))
     ORDER BY ${place.map(column => `${column} DESC`).join(', ')} LIMIT ${pageOfRows + 1}`,
    [...bounds, ...placeOf(after)],
  )
  const page = rows.slice(0, pageOfRows)
  return {
    counted: String(counted),
    hidden: String(counted - visible),
    rows: page.map(row => ({
      subject: row.subject,
      effective: row.effective,
      change: valueText(figure, row.change),
      district: row.district,
      title: row.title ?? '',
      caseId: row.caseId,
    })),
    next: rows.length > pageOfRows ? cursorOf(page.at(-1)!) : null,
  }
}

const cursorOf = (row: Row) => [row.effective, row.recorded_at, row.act_id, row.district_id, row.change].join(' ')

/** The row whose act made the change; where that was a merge or a split of persons, any row of the person. */
const rowOfDistinct = (table: string, column: string) =>
  `t.${column} = d.subject AND t.id = (SELECT CASE WHEN a.concept = 'person' THEN (SELECT m.id FROM "${table}" m WHERE m.${column} = d.subject ORDER BY m.id LIMIT 1)
     ELSE a.subject END FROM act a WHERE a.id = d.act_id)`

/** The parts of a cursor, or nulls for the first page. */
function placeOf(after: string | undefined): (string | null)[] {
  const parts = /^(\d{4}-\d\d-\d\d) (\S{20,30}) ([0-9a-f-]{36}) (\d{1,9}) (-?\d{1,18})$/.exec(after ?? '')
  return parts ? parts.slice(1) : [null, null, null, null, null]
}

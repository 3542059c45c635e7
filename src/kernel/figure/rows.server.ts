import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { notFound } from '#platform/http/problem.ts'
import { valueText } from './value.ts'

const pageOfRows = 50

/** How a row of each table is named to a reader who may see it; `t` is the row. */
const titles: Record<string, { title: string; caseId: string }> = {
  organisation: { title: 't.name', caseId: 'NULL::uuid' },
  unit: { title: `(SELECT o.name FROM organisation o WHERE o.id = t.organisation_id) || ' · ' || t.name`, caseId: 'NULL::uuid' },
  placement: {
    title: `(SELECT p.given_name || ' ' || p.surname FROM person p WHERE p.id = t.person_id) || ' · ' || (SELECT o.name FROM organisation o WHERE o.id = t.organisation_id)`,
    caseId: 't.case_id',
  },
  visit: { title: `'Ziyaret · ' || (SELECT h.address FROM household h WHERE h.id = t.household_id)`, caseId: 'NULL::uuid' },
  award: {
    title: `(SELECT p.given_name || ' ' || p.surname FROM person p WHERE p.id = t.person_id)`,
    caseId: 't.case_id',
  },
  payment_line: {
    title: `(SELECT p.given_name || ' ' || p.surname FROM person p WHERE p.id = t.person_id) || ' · ' || to_char(t.month, 'MM.YYYY')`,
    caseId: 't.case_id',
  },
}

interface Row {
  subject: string
  effective: string
  change: bigint
  district: string | null
  title: string
  caseId: string | null
  recorded_at: string
}

/**
 * The records behind a figure, newest first, as far as the reader's own keys reach; how many more were counted is said, not who.
 * `after` is the `next` of the page before.
 */
export async function readFigureRows(tx: Transaction, id: string, asOf: string, after?: string) {
  const figure = tx.hane.figures.find(each => each.id === id)
  if (!figure) throw notFound()
  const table = figure.source?.table
  if (!table) return { counted: '0', hidden: '0', rows: [], next: null }
  const { counted } = await asRole(tx.client, 'hane_figures', () =>
    tx.get<{ counted: bigint }>(
      'SELECT count(*) AS counted FROM figure_delta WHERE figure = $1 AND effective BETWEEN $2 AND $3',
      [id, figure.countsFrom ?? '0001-01-01', asOf],
    ),
  )
  const { title, caseId } = titles[table]!
  const seen = `FROM figure_delta d JOIN "${table}" t ON ${figure.source?.distinctBy ? `t.${figure.source.distinctBy} = d.subject AND t.id = (SELECT a.subject FROM act a WHERE a.id = d.act_id)` : 't.id = d.subject'}
    WHERE d.figure = $1 AND d.effective BETWEEN $2 AND $3`
  const bounds = [id, figure.countsFrom ?? '0001-01-01', asOf]
  const { visible } = await tx.get<{ visible: bigint }>(`SELECT count(*) AS visible ${seen}`, bounds)
  const rows = await tx.query<Row>(
    `SELECT d.subject, d.effective, d.recorded_at, d.delta AS change, (SELECT name FROM district WHERE id = d.district_id) AS district,
       ${title} AS title, ${caseId} AS "caseId" ${seen}
       AND ($4::date IS NULL OR (d.effective, d.recorded_at, d.subject) < ($4, $5::timestamptz, $6::uuid))
     ORDER BY d.effective DESC, d.recorded_at DESC, d.subject DESC LIMIT ${pageOfRows + 1}`,
    [...bounds, ...placeOf(after)],
  )
  const page = rows.slice(0, pageOfRows)
  return {
    counted: String(counted),
    hidden: String(counted - visible),
    rows: page.map(({ recorded_at: _, change, ...row }) => ({
      ...row,
      title: row.title ?? '',
      change: valueText(figure, change),
    })),
    next: rows.length > pageOfRows ? cursorOf(page.at(-1)!) : null,
  }
}

const cursorOf = ({ effective, recorded_at, subject }: Row) => `${effective} ${recorded_at} ${subject}`

/** The parts of a cursor, or nulls for the first page. */
function placeOf(after: string | undefined): (string | null)[] {
  const parts = /^(\d{4}-\d\d-\d\d) (\S{20,30}) ([0-9a-f-]{36})$/.exec(after ?? '')
  return parts ? parts.slice(1) : [null, null, null]
}

import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import type { Figure } from './contract.ts'
import { besideId } from './deltas.ts'
import { type DeltaRow, type FigureValue, figureValue, type OpeningRow } from './value.ts'

export interface ReadFigure extends FigureValue {
  figure: Figure
  openingSource: string | null
  /** Of a figure of distinct subjects: how many rows its records have, each counted. */
  beside: bigint | null
  /** By district name; null where a part has no district. */
  named: { district: string; value: number }[] | null
}

/** SQL: the change `d` was known at the end of the day. */
export const knownBy = (day: string) => `d.recorded_at < (${day}::date + 1)::timestamp AT TIME ZONE 'Europe/Istanbul'`

/**
 * Every figure as of the end of the day `asOf`, as it was known at the end of `knownOn`. Sums are made by the database in the role that
 * counts and never learns whom; the reader's own rights play no part, a total is the same for everyone.
 */
export async function readFigures(tx: Transaction, asOf: string, knownOn: string): Promise<ReadFigure[]> {
  const { figures } = tx.hane
  const asked = figures.flatMap(({ id, countsFrom = '0001-01-01', source }) =>
    [id, ...(source?.beside ? [besideId(id)] : [])].map(of => ({ of, countsFrom })),
  )
  const [deltas, openings] = await asRole(tx.client, 'hane_figures', async () => [
    await tx.query<DeltaRow>(
      `SELECT d.figure, d.district_id AS district, $2::date::text AS effective, sum(d.delta)::bigint AS delta
       FROM figure_delta d JOIN unnest($3::text[], $4::date[]) AS f (id, counts_from) ON f.id = d.figure
       WHERE d.effective >= f.counts_from AND d.effective <= $2::date AND ${knownBy('$1')}
       GROUP BY d.figure, d.district_id`,
      [knownOn, asOf, asked.map(each => each.of), asked.map(each => each.countsFrom)],
    ),
    await tx.query<OpeningRow & { source: string }>(
      'SELECT figure, district_id AS district, value, until, source FROM figure_opening',
    ),
  ])
  const names = new Map(
    (await tx.query<{ id: number; name: string }>('SELECT id, name FROM district ORDER BY id')).map(({ id, name }) => [id, name]),
  )
  return figures.map(figure => {
    const value = figureValue({ figure, openings, deltas, asOf })
    const parts = new Set(figure.sumOf ?? [figure.id])
    const sources = [...new Set(openings.filter(row => parts.has(row.figure)).map(row => row.source))]
    const beside = figure.source?.beside
      ? deltas.filter(row => row.figure === besideId(figure.id)).reduce((sum, row) => sum + row.delta, 0n)
      : null
    return { ...value, figure, openingSource: sources.join('; ') || null, named: namedDistricts(value, names, figure), beside }
  })
}

/** A figure that is known by district is known of each of them: where nothing was counted it is nought. */
function namedDistricts({ byDistrict }: FigureValue, names: ReadonlyMap<number, string>, figure: Figure) {
  if (!byDistrict || byDistrict.size === 0) return null
  const unit = figure.unit === 'TRY' ? 100n : 1n
  const nought = [...names.keys()].map((district): [number, bigint] => [district, 0n])
  return [...new Map([...nought, ...byDistrict])].map(([district, value]) => ({
    district: names.get(district) ?? String(district),
    value: Number(value / unit),
  }))
}

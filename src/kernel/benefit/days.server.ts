import type { Row } from '#database/types.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { parsePeriod } from '#platform/day/day.ts'
import type { Standing } from './days.ts'
import type { Benefit } from './definition.ts'

/** What the awards of some persons pay for, by person. A person may have had more than one award in a month. */
export async function standingsOf(
  tx: Transaction,
  benefit: Benefit,
  { programmeId, personIds }: { programmeId: string; personIds: readonly string[] },
): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const awards = await tx.query<Row<'award'>>(
    `SELECT * FROM award WHERE programme_id = $1 AND person_id = ANY($2) AND state <> 'void' ORDER BY from_day, id`,
    [programmeId, personIds],
  )
  const papers = await coveredPeriods(
    tx,
    benefit,
    awards.map(award => award.case_id),
  )
  const standings = awards.map(award => ({ award, papers: (papers.get(award.case_id) ?? []).map(paper => paper.period) }))
  return Map.groupBy(standings, standing => standing.award.person_id)
}

/** Papers lie at a level the payer does not read; only the days they cover are taken, in the database role made for that. */
async function coveredPeriods(tx: Transaction, benefit: Benefit, cases: readonly string[]) {
  const kinds = benefit.documents.filter(kind => kind.required).map(kind => kind.kind)
  const rows = await asRole(tx.client, 'hane_reclassify', () =>
    tx.query<{ case_id: string; during: string }>(
      `SELECT case_id, during FROM document WHERE case_id = ANY($1) AND kind = ANY($2) AND state = 'filed'`,
      [cases, kinds],
    ),
  )
  return Map.groupBy(
    rows.map(({ case_id, during }) => ({ case_id, period: parsePeriod(during) })),
    row => row.case_id,
  )
}

import type { Row } from '#database/types.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { isAlive } from '#kernel/household/summary.server.ts'
import { covers, parsePeriod } from '#platform/day/day.ts'
import { decide } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import type { FactValue, FactValues } from '#rules/fact.ts'

export interface Papers {
  documents: readonly Row<'document'>[]
  facts: readonly Row<'fact'>[]
  members: number
}

/** What stands in the file: papers, facts, and how many live in the home. */
export async function readPapers(tx: Transaction, row: Row<'case'>): Promise<Papers> {
  const documents = await tx.query<Row<'document'>>(`SELECT * FROM document WHERE case_id = $1 AND state = 'filed'`, [row.id])
  const facts = await tx.query<Row<'fact'>>(`SELECT * FROM fact WHERE case_id = $1 AND state = 'stands' ORDER BY fact, id`, [
    row.id,
  ])
  // Two records of one person are one head.
  const home = await tx.find<{ members: number }>(
    `SELECT count(DISTINCT coalesce(p.merged_into, p.id))::int AS members FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.household_id = $1 AND upper_inf(m.during) AND ${isAlive}`,
    [row.household_id],
  )
  return { documents, facts, members: home?.members ?? 0 }
}

/** The file's papers as the facts that the rules ask for, on a day. Pure. */
export function situationOn(benefit: Benefit, { documents, facts, members }: Papers, on: string): FactValues {
  const { dictionary } = benefit.entitlement.conditions
  const values: Record<string, FactValue> = {}
  if (members > 0) values[benefit.membersFact] = members
  for (const kind of benefit.documents) {
    const paper = bestPaper(documents, kind.kind, on)
    if (!paper) continue
    values[kind.fills.validity] = parsePeriod(paper.during)
    if (kind.fills.level && paper.level) values[kind.fills.level] = paper.level
  }
  for (const row of facts) {
    const type = dictionary.get(row.fact)?.type
    if (!type) continue
    const value = type === 'money' ? BigInt(row.value as string) : (row.value as FactValue)
    // Money of several owners is one household's money.
    values[row.fact] =
      type === 'money' && typeof values[row.fact] === 'bigint' ? (values[row.fact] as bigint) + (value as bigint) : value
  }
  return values
}

/** The paper that covers the day; failing that the one that ends last, so that the reason can say since when it has been out of date. */
function bestPaper(documents: readonly Row<'document'>[], kind: string, on: string) {
  const ofKind = documents.filter(paper => paper.kind === kind)
  const end = (paper: Row<'document'>) => parsePeriod(paper.during).until ?? '9999-12-31'
  return ofKind.find(paper => covers(parsePeriod(paper.during), on)) ?? ofKind.sort((a, b) => (end(a) < end(b) ? 1 : -1))[0]
}

export const proposeOn = (benefit: Benefit, papers: Papers, on: string): Decision =>
  decide(benefit.entitlement, situationOn(benefit, papers, on), on)

import type { Row } from '#database/types.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { incomeFacts } from '#kernel/fact/incomes.ts'
import { decideKnown } from '#kernel/homes/decide-known.ts'
import { isAlive } from '#kernel/household/summary.server.ts'
import { membersInUse } from '#kernel/person/records.ts'
import { covers, parsePeriod } from '#platform/day/day.ts'
import type { Decision } from '#rules/decision.ts'
import type { FactValue, FactValues } from '#rules/fact.ts'
import type { HomePerson } from '#rules/gather.ts'

export interface Papers {
  documents: readonly Row<'document'>[]
  facts: readonly Row<'fact'>[]
  members: number
  /** Everyone in the home as they are to the case's person, with the incomes that stand in the file. */
  persons?: readonly HomePerson[]
}

/** What stands in the file: papers, facts, and who lives in the home. */
export async function readPapers(tx: Transaction, row: Row<'case'>): Promise<Papers> {
  const documents = await tx.query<Row<'document'>>(`SELECT * FROM document WHERE case_id = $1 AND state = 'filed'`, [row.id])
  const facts = await tx.query<Row<'fact'>>(`SELECT * FROM fact WHERE case_id = $1 AND state = 'stands' ORDER BY fact, id`, [
    row.id,
  ])
  // Two records of one person are one head.
  const home = await tx.query<Member>(
    `SELECT p.id, records_of(p.id) AS records, bool_or(m.relation = 'self') AS "isSelf", bool_or(m.relation = 'spouse') AS "isSpouse"
     FROM ${membersInUse('m.household_id = $1 AND upper_inf(m.during)')} WHERE ${isAlive} GROUP BY p.id`,
    [row.household_id],
  )
  return { documents, facts, members: home.length, persons: personsOf(home, row.person_id, facts) }
}

interface Member {
  /** Ids of all records of the person. */
  records: string[]
  isSelf: boolean
  isSpouse: boolean
}

function personsOf(home: readonly Member[], applicant: string, facts: readonly Row<'fact'>[]): readonly HomePerson[] {
  const one = home.find(({ records }) => records.includes(applicant))
  const spouse = one && spouseOf(home, one)
  return home.map((member): HomePerson => {
    const own = facts.filter(({ owner_id }) => member.records.includes(owner_id))
    const told = [...incomeFacts].flatMap(([kind, { path }]) =>
      own.filter(({ fact }) => fact === path).map(({ value }) => ({ kind, kurus: BigInt(value as string) })),
    )
    return {
      relation: member === one ? 'self' : member === spouse ? 'spouse' : 'other',
      incomes: told.length > 0 ? told.filter(({ kurus }) => kurus > 0n) : null,
    }
  })
}

/** Where one is the reference person and one the spouse, they are each other's. */
function spouseOf(home: readonly Member[], one: Member): Member | undefined {
  const [selves, spouses] = [home.filter(({ isSelf }) => isSelf), home.filter(({ isSpouse }) => isSpouse)]
  if (selves.length !== 1 || spouses.length !== 1 || selves[0] === spouses[0]) return undefined
  if (one === selves[0]) return spouses[0]
  return one === spouses[0] ? selves[0] : undefined
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

/** By the income that was told in one sum, or else gathered from the incomes of everyone in the home. */
export function proposeOn(benefit: Benefit, papers: Papers, on: string): Decision {
  const known = { facts: situationOn(benefit, papers, on), persons: papers.persons ?? [] }
  return decideKnown([benefit.entitlement], known, on)[0]!
}

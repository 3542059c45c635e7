import type { Row } from '#database/types.ts'
import { staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { findAward } from '#kernel/benefit/change.server.ts'
import type { AwardChange } from '#kernel/benefit/contract.ts'
import { standingsOf } from '#kernel/benefit/days.server.ts'
import { type Standing, undueOf } from '#kernel/benefit/days.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { type ChangeKind, changesOf, columnsAfter, standingOn, suspensionsOf } from '#kernel/benefit/state.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import type { CaseFile } from './contract.ts'

type Award = Row<'award'>
type Line = Row<'payment_line'>

/** What a case's award is, what was paid on it, and what of that is not due any more. */
export async function moneyOf(
  tx: Transaction,
  row: Row<'case'>,
  programme: Programme | undefined,
): Promise<Pick<CaseFile, 'award' | 'payments'>> {
  const lines = await tx.query<Line>('SELECT * FROM payment_line WHERE case_id = $1 ORDER BY month DESC, id', [row.id])
  const benefit = definitionOf(programme, 'benefit', row.strand)
  const standings = benefit ? await standingsOfPerson(tx, benefit, row) : []
  const undue = (line: Line, own = standings) => (benefit && line.state === 'paid' ? undueOf(benefit, own, line) : 0n)
  const total = (own = standings) => lines.reduce((sum, line) => sum + undue(line, own), 0n)
  return {
    award: await awardLine(tx, row.id, { benefit, standings, total }),
    payments: lines.map(line => ({
      id: line.id,
      month: line.month,
      days: line.days,
      daysInMonth: line.days_in_month,
      amount: String(line.amount),
      state: line.state as CaseFile['payments'][number]['state'],
      paidOn: line.paid_on,
      returnedOn: line.returned_on,
      reason: line.reason,
      undue: String(undue(line)),
    })),
  }
}

const standingsOfPerson = async (tx: Transaction, benefit: Benefit, { programme_id, person_id }: Row<'case'>) =>
  (await standingsOf(tx, benefit, { programmeId: programme_id, personIds: [person_id] })).get(person_id) ?? []

interface Reckoning {
  benefit: Benefit | undefined
  standings: readonly Standing[]
  /** What the case's paid lines would leave to be recovered if the person's awards stood so. */
  total: (standings: readonly Standing[]) => bigint
}

async function awardLine(tx: Transaction, caseId: string, { benefit, standings, total }: Reckoning): Promise<CaseFile['award']> {
  const row = await findAward(tx, caseId)
  if (!row) return null
  const ifChanged = (kind: ChangeKind, from: string) =>
    total(standings.map(each => (each.award.id === row.id ? { ...each, award: changedBy(row, kind, from) } : each)))
  const changes = await readChanges(tx, row.id)
  return {
    id: row.id,
    from: row.from_day,
    until: row.until_day,
    state: standingOn(row, tx.today),
    suspensions: suspensionsOf(row).filter(gap => gap.from !== gap.until),
    monthly: benefit ? findMonthly(benefit, tx.today) : null,
    undue: String(total(standings)),
    changes: changes.map(each => ({
      ...each,
      undue: each.state === 'proposed' ? String(ifChanged(each.kind, each.from)) : null,
    })),
    allowedChanges: changes.some(each => each.state === 'proposed') ? [] : [...changesOf(row)],
  }
}

const changedBy = (row: Award, kind: ChangeKind, from: string): Award => ({ ...row, ...columnsAfter(row, kind, from) })

/** The amount of a whole month; null on a day whose values are not published yet. */
function findMonthly(benefit: Benefit, day: string): string | null {
  try {
    return String(benefit.monthlyAmountOn(day))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const readChanges = (tx: Transaction, awardId: string) =>
  tx.query<Omit<AwardChange, 'undue'>>(
    `SELECT id, kind, from_day AS "from", reason, state, ${staffName('prepared_by')} AS "preparedBy", proposed_on AS "proposedOn",
       CASE WHEN decided_by IS NULL THEN NULL ELSE ${staffName('decided_by')} END AS "decidedBy", decided_on AS "decidedOn", answer
     FROM award_change WHERE award_id = $1 ORDER BY proposed_on DESC, decided_on DESC NULLS FIRST, id`,
    [awardId],
  )

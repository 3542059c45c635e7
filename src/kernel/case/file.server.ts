import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { rolesThatSee } from '#kernel/access/seen-by.server.ts'
import { staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { onRecord } from '#kernel/benefit/on-record.ts'
import { explained } from '#kernel/decision/explained.ts'
import { householdSummaries } from '#kernel/household/summary.server.ts'
import { type HitRow, hitColumns, toHit } from '#kernel/person/search.server.ts'
import { daysBetween, formatDay, parsePeriod } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import { formatMoney } from '#platform/money/money.ts'
import type { Decision } from '#rules/decision.ts'
import type { Fact } from '#rules/fact.ts'
import type { CaseFile, DecisionLine, DocumentLine } from './contract.ts'
import { caseColumns, type Line } from './lines.server.ts'
import { moneyOf } from './money.server.ts'
import { allowedActsOf } from './state.ts'
import { historyOfCase, looksAt } from './trail.server.ts'

/** The whole file of a case as its reader may see it; the look itself is recorded. */
export async function readCaseFile(tx: Transaction, id: string): Promise<CaseFile> {
  const row = await tx.get<Row<'case'>>('SELECT * FROM "case" WHERE id = $1', [id])
  tx.audit({ event: 'look', concept: 'case', subject: id, accessKey: row.access_key })
  const programme = tx.hane.programmes.find(each => each.id === row.programme_id)
  const person = await tx.get<HitRow>(`SELECT ${hitColumns} FROM person p WHERE p.id = $1`, [row.person_id])
  const [household] = row.household_id ? await householdSummaries(tx, [row.household_id]) : []
  return {
    case: await tx.get<Line>(`SELECT ${caseColumns} FROM "case" c WHERE c.id = $1`, [id]),
    person: toHit(person),
    household: household ?? null,
    stage: programme?.stage ?? 'declared',
    allowedActs: [...allowedActsOf(row)],
    facts: await factLines(tx, id),
    documents: await documentLines(tx, id),
    enquiries: await tx.query(
      `SELECT id, ${staffName('signed_by')} AS "signedBy", signed_on AS "signedOn", findings, opinion FROM enquiry WHERE case_id = $1 ORDER BY signed_on DESC, id`,
      [id],
    ),
    decisions: await decisionLines(tx, id),
    ...(await moneyOf(tx, row, programme)),
    history: await historyOfCase(tx, id),
    looks: await looksAt(tx, id),
    seenBy: await rolesThatSee(tx, row.access_key, 'case.read'),
  }
}

async function factLines(tx: Transaction, id: string): Promise<CaseFile['facts']> {
  const { recorded } = onRecord(tx.hane.entitlements)
  const rows = await tx.query<Row<'fact'> & { owner_name: string | null }>(
    `SELECT f.*, (SELECT given_name || ' ' || surname FROM person p WHERE p.id = f.owner_id) AS owner_name FROM fact f
     WHERE f.case_id = $1 AND f.state = 'stands' ORDER BY f.fact, f.id`,
    [id],
  )
  return rows.map(each => {
    const fact = recorded.get(each.fact)
    return {
      id: each.id,
      fact: each.fact,
      label: fact?.label ?? { tr: each.fact, en: each.fact },
      ownerName: each.owner_name ?? '',
      ownerId: each.owner_id,
      shown: shownValue(fact, each.value),
      value: each.value,
      source: each.source,
    }
  })
}

const asIs = (text: string): Text => ({ tr: text, en: text })

function shownValue(fact: Fact | undefined, value: unknown): Text {
  if (fact?.type === 'money')
    return { tr: formatMoney(BigInt(value as string), 'tr'), en: formatMoney(BigInt(value as string), 'en') }
  if (fact?.type === 'choice') return fact.options?.[String(value)] ?? { tr: String(value), en: String(value) }
  if (fact?.type === 'day') return { tr: formatDay(String(value)), en: formatDay(String(value)) }
  if (typeof value === 'boolean') return value ? { tr: 'Evet', en: 'Yes' } : { tr: 'Hayır', en: 'No' }
  return { tr: String(value), en: String(value) }
}

async function documentLines(tx: Transaction, id: string): Promise<z.infer<typeof DocumentLine>[]> {
  const rows = await tx.query<Row<'document'> & { elsewhere: boolean }>(
    `SELECT d.*, EXISTS (SELECT FROM document o WHERE o.kind = d.kind AND o.number = d.number AND o.person_id <> d.person_id AND o.state = 'filed') AS elsewhere
     FROM document d WHERE d.case_id = $1 AND d.state = 'filed' ORDER BY lower(d.during) DESC, d.id`,
    [id],
  )
  const { documents } = onRecord(tx.hane.entitlements)
  return rows.map(({ id: document, kind, number, issuer, level, verified, during, elsewhere, file_type, file_size }) => {
    const { from, until } = parsePeriod(during)
    const daysLeft = until ? daysBetween(tx.today, until) - 1 : null
    const file = file_type === null ? null : { type: file_type, size: file_size! }
    const known = documents.find(each => each.kind === kind)
    const words = {
      kind: { ...(known?.label ?? asIs(kind)) },
      level: level === null ? null : { ...(known?.levels[level] ?? asIs(level)) },
    }
    return {
      id: document,
      kind,
      words,
      number,
      issuer,
      level,
      from,
      until,
      verified,
      daysLeft,
      file,
      sameNumberElsewhere: elsewhere,
    }
  })
}

async function decisionLines(tx: Transaction, id: string): Promise<z.infer<typeof DecisionLine>[]> {
  const rows = await tx.query<Row<'decision'> & { prepared_name: string; decided_name: string }>(
    `SELECT d.*, ${staffName('d.prepared_by')} AS prepared_name, ${staffName('d.decided_by')} AS decided_name FROM decision d
     WHERE d.case_id = $1 ORDER BY d.proposed_on DESC, d.decided_on DESC NULLS FIRST, d.id`,
    [id],
  )
  return rows.map(row => ({
    id: row.id,
    state: row.state as z.infer<typeof DecisionLine>['state'],
    preparedBy: row.prepared_name,
    proposedOn: row.proposed_on,
    decidedBy: row.decided_by === null ? null : row.decided_name,
    decidedOn: row.decided_on,
    reason: row.reason,
    explained: explained(row.stored as Decision),
  }))
}

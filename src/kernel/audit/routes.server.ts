import { acting } from '#kernel/act/route.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import * as contract from './contract.ts'
import { verifyAudit } from './verify.server.ts'

const pageOfLines = 100

/** Levels 2 and 3: the auditor checks these lines as all others, and reads of them who acted and when. */
const isSecret = '(access_key % 4 >= 2)'
const unlessSecret = (column: string) => `CASE WHEN ${isSecret} THEN NULL ELSE ${column} END AS ${column}`

export const auditRoutes = [
  acting(contract.readAudit, 'audit.read', async (tx, { query }) => {
    const rows = await asRole(tx.client, 'hane_auditor', () =>
      tx.query<{
        circle: number
        seq: bigint
        at: string
        actorId: number
        role: string
        event: string
        concept: string | null
        subject: string | null
        secret: boolean
        detail: Record<string, unknown>
      }>(
        `SELECT circle, seq, at, actor AS "actorId", role, event, ${unlessSecret('concept')}, ${unlessSecret('subject')}, ${isSecret} AS secret,
           CASE WHEN ${isSecret} THEN '{}' ELSE detail END AS detail FROM audit
         WHERE ($1::uuid IS NULL OR (subject = $1 AND NOT ${isSecret})) AND ($2::int IS NULL OR actor = $2) AND ($3::timestamptz IS NULL OR (at, circle, seq) < ($3, $4::int, $5::bigint))
         ORDER BY at DESC, circle DESC, seq DESC LIMIT ${pageOfLines + 1}`,
        [query.subject ?? null, query.actor ?? null, ...placeOf(query.before)],
      ),
    )
    const { checked, faults } = await asRole(tx.client, 'hane_auditor', () => verifyAudit(tx.client))
    const names = await tx.query<{ id: number; display_name: string }>(
      'SELECT id, display_name FROM account WHERE id = ANY($1)',
      [rows.map(row => row.actorId)],
    )
    const page = rows.slice(0, pageOfLines)
    return {
      lines: page.map(({ seq, ...row }) => ({
        ...row,
        seq: String(seq),
        actor: names.find(name => name.id === row.actorId)?.display_name ?? 'Hane',
      })),
      intact: faults.length === 0,
      checked: String(checked),
      faults: faults.map(({ circle, seq, tr, en }) => ({ circle, seq, reason: { tr, en } })),
      next: rows.length > pageOfLines ? cursorOf(page.at(-1)!) : null,
    }
  }),
]

/** Rows of one transaction share their moment, so the moment alone would skip some of them. */
const cursorOf = ({ at, circle, seq }: { at: string; circle: number; seq: bigint }) => `${at} ${circle} ${seq}`

const placeOf = (before: string | undefined) => before?.split(' ') ?? [null, null, null]

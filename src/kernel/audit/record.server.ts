import type { PoolClient } from 'pg'
import { prepared } from '#platform/database/prepared.server.ts'
import { chainHash, genesis } from './chain.ts'

/** What a transaction has to say of itself: an act, a look, a search, an export, a confirmation, a sign-in. */
export interface AuditEvent {
  event: 'act' | 'reclassify' | 'look' | 'search' | 'export' | 'confirm' | 'refusal' | 'sign-in' | 'sign-out' | 'load'
  accessKey: number
  concept?: string
  subject?: string
  actId?: string
  detail?: Record<string, unknown>
}

interface Context {
  actor: number
  role: string
  realNow: string
  businessNow: string
}

/**
 * Appends the events to the chains of their circles, inside the transaction that did what they say. Called last before COMMIT and
 * circle by circle in order, so that heads are held shortly and two transactions never wait for each other crosswise.
 */
export async function appendAudit(client: PoolClient, context: Context, events: readonly AuditEvent[]): Promise<void> {
  const byCircle = Map.groupBy(events, event => Math.floor(event.accessKey / 4))
  for (const circle of [...byCircle.keys()].sort((a, b) => a - b))
    await appendToChain(client, context, circle, byCircle.get(circle)!)
}

async function appendToChain(client: PoolClient, context: Context, circle: number, events: readonly AuditEvent[]) {
  // Writing the row as it is takes its lock, and makes it where a circle has none yet: one way there and back.
  const head = await client.query<{ seq: bigint; hash: string }>(
    prepared(
      'INSERT INTO audit_head VALUES ($1, 0, $2) ON CONFLICT (circle) DO UPDATE SET seq = audit_head.seq RETURNING seq, hash',
      [circle, genesis],
    ),
  )
  let { seq, hash } = head.rows[0]!
  const rows = events.map(event => {
    const previous = hash
    seq += 1n
    const row = {
      circle,
      seq: String(seq),
      at: context.realNow,
      business_at: context.businessNow,
      actor: context.actor,
      role: context.role,
      event: event.event,
      concept: event.concept ?? null,
      subject: event.subject ?? null,
      act_id: event.actId ?? null,
      detail: event.detail ?? {},
    }
    hash = chainHash(previous, { ...row, businessAt: row.business_at, actId: row.act_id })
    return { ...row, previous_hash: previous, hash, access_key: event.accessKey }
  })
  await client.query(
    prepared(
      `WITH added AS (INSERT INTO audit SELECT * FROM jsonb_populate_recordset(null::audit, $1))
     UPDATE audit_head SET seq = $3, hash = $4 WHERE circle = $2`,
      [JSON.stringify(rows), circle, seq, hash],
    ),
  )
}

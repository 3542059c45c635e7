import type { PoolClient } from 'pg'
import { prepared } from '#platform/database/prepared.server.ts'
import { together } from '#platform/database/transaction.server.ts'
import { genesis, hashedAfterSeq } from './chain.ts'

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
 * circle by circle in order, so that two transactions never wait for each other crosswise; and everything is sent before an answer is
 * waited for, so that a head is held for these statements and the COMMIT behind them, and never for a way there and back.
 */
export async function appendAudit(client: PoolClient, context: Context, events: readonly AuditEvent[]): Promise<void> {
  const byCircle = Map.groupBy(events, event => Math.floor(event.accessKey / 4))
  const sent: Promise<unknown>[] = []
  for (const circle of [...byCircle.keys()].sort((a, b) => a - b)) {
    sent.push(client.query(prepared(holdHead, [circle, genesis])))
    for (const event of byCircle.get(circle)!) sent.push(sendLink(client, context, circle, event))
  }
  await together(sent)
}

/** Writing the row as it is takes its lock, and makes it where a circle has none yet. */
const holdHead = 'INSERT INTO audit_head VALUES ($1, 0, $2) ON CONFLICT (circle) DO UPDATE SET seq = audit_head.seq'

/** Only the database knows the head by then, so it reckons the hash: over the same bytes as `chainHash`, by which it is verified. */
const addLink = `WITH link AS (
    SELECT seq + 1 AS seq, hash AS previous_hash,
      encode(sha256(convert_to(hash || '[' || circle || ',"' || seq + 1 || '",' || $2, 'UTF8')), 'hex') AS hash
    FROM audit_head WHERE circle = $1),
  added AS (
    INSERT INTO audit (circle, seq, previous_hash, hash, at, business_at, actor, role, event, concept, subject, act_id, detail, access_key)
    SELECT $1, seq, previous_hash, hash, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM link)
  UPDATE audit_head SET seq = link.seq, hash = link.hash FROM link WHERE circle = $1`

function sendLink(client: PoolClient, context: Context, circle: number, given: AuditEvent): Promise<unknown> {
  const { actor, role, realNow: at, businessNow: businessAt } = context
  const { event, concept = null, subject = null, actId = null, detail = {}, accessKey } = given
  const hashed = hashedAfterSeq({ circle, at, businessAt, actor, role, event, concept, subject, actId, detail })
  return client.query(
    prepared(addLink, [circle, hashed, at, businessAt, actor, role, event, concept, subject, actId, detail, accessKey]),
  )
}

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
  for (const circle of [...byCircle.keys()].sort((a, b) => a - b))
    for (const event of byCircle.get(circle)!) sent.push(sendLink(client, context, circle, event))
  await together(sent)
}

/** Over the same bytes as `chainHash`, by which it is verified. */
const hashAfter = (previousHash: string, seq: string) =>
  `encode(sha256(convert_to(${previousHash} || '[' || $1::int || ',"' || ${seq} || '",' || $2, 'UTF8')), 'hex')`

/** Moves the head of the circle's chain, which holds it until COMMIT: only then is known after what the entry comes, so the database reckons the hash. */
const addLink = `WITH link AS (
    INSERT INTO audit_head AS head (circle, seq, previous_hash, hash) VALUES ($1, 1, '${genesis}', ${hashAfter(`'${genesis}'`, '1')})
    ON CONFLICT (circle) DO UPDATE SET seq = head.seq + 1, previous_hash = head.hash, hash = ${hashAfter('head.hash', '(head.seq + 1)')}
    RETURNING seq, previous_hash, hash)
  INSERT INTO audit (circle, seq, previous_hash, hash, at, business_at, actor, role, event, concept, subject, act_id, detail, access_key)
  SELECT $1, seq, previous_hash, hash, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM link`

function sendLink(client: PoolClient, context: Context, circle: number, given: AuditEvent): Promise<unknown> {
  const { actor, role, realNow: at, businessNow: businessAt } = context
  const { event, concept = null, subject = null, actId = null, detail = {}, accessKey } = given
  const hashed = hashedAfterSeq({ circle, at, businessAt, actor, role, event, concept, subject, actId, detail })
  return client.query(
    prepared(addLink, [circle, hashed, at, businessAt, actor, role, event, concept, subject, actId, detail, accessKey]),
  )
}

import { createHash } from 'node:crypto'

/** What the hash of an audit row covers; one JSON array in this order, so that any language can check the chain. */
export interface AuditEntry {
  circle: number
  seq: string
  at: string
  businessAt: string
  actor: number
  role: string
  event: string
  concept: string | null
  subject: string | null
  actId: string | null
  detail: Record<string, unknown>
}

/** The hash before the first row of a chain. */
export const genesis = '0'.repeat(64)

/** SHA-256 in hex over the previous hash and the entry. */
export function chainHash(previousHash: string, entry: AuditEntry): string {
  const content = `[${entry.circle},"${entry.seq}",${hashedAfterSeq(entry)}`
  return createHash('sha256').update(previousHash).update(content).digest('hex')
}

/** The JSON array of an entry from behind its number on: what is known before the entry has its place in the chain. */
export function hashedAfterSeq(entry: Omit<AuditEntry, 'seq'>): string {
  const { at, businessAt, actor, role, event, concept, subject, actId, detail } = entry
  return JSON.stringify([at, businessAt, actor, role, event, concept, subject, actId, canonical(detail)]).slice(1)
}

/** Keys in order at every depth: jsonb does not keep the order in which they were written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}

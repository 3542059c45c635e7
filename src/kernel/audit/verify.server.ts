import type { ClientBase } from 'pg'
import { chainHash, genesis } from './chain.ts'

export interface ChainFault {
  circle: number
  seq: string
  /** What is wrong there, in Turkish and English. */
  tr: string
  en: string
}

interface AuditRow {
  circle: number
  seq: bigint
  at: string
  business_at: string
  actor: number
  role: string
  event: string
  concept: string | null
  subject: string | null
  act_id: string | null
  detail: Record<string, unknown>
  previous_hash: string
  hash: string
}

const pageSize = 5000

/** Recomputes every chain from its first row to its head. Returns how many rows were checked, and what does not fit. */
export async function verifyAudit(client: ClientBase): Promise<{ checked: number; faults: ChainFault[] }> {
  const heads = await client.query<{ circle: number; seq: bigint; hash: string }>(
    'SELECT circle, seq, hash FROM audit_head ORDER BY circle',
  )
  let checked = 0
  const faults: ChainFault[] = []
  for (const head of heads.rows) {
    const { count, fault } = await verifyChain(client, head)
    checked += count
    if (fault) faults.push(fault)
  }
  const orphans = await client.query<{ circle: number }>('SELECT DISTINCT circle FROM audit EXCEPT SELECT circle FROM audit_head')
  for (const { circle } of orphans.rows) faults.push({ circle, seq: '0', tr: 'zincirin başı yok', en: 'the chain has no head' })
  return { checked, faults }
}

async function verifyChain(
  client: ClientBase,
  head: { circle: number; seq: bigint; hash: string },
): Promise<{ count: number; fault?: ChainFault }> {
  let [seq, hash] = [0n, genesis]
  for (;;) {
    const { rows } = await client.query<AuditRow>(
      `SELECT * FROM audit WHERE circle = $1 AND seq > $2 ORDER BY seq LIMIT ${pageSize}`,
      [head.circle, seq],
    )
    for (const row of rows) {
      const fault = faultOf(row, seq, hash)
      if (fault) return { count: Number(seq), fault: { circle: head.circle, seq: String(row.seq), ...fault } }
      seq = row.seq
      hash = row.hash
    }
    if (rows.length < pageSize) break
  }
  if (seq === head.seq && hash === head.hash) return { count: Number(seq) }
  return {
    count: Number(seq),
    fault: { circle: head.circle, seq: String(seq), tr: 'zincirin sonu kesilmiş', en: 'the chain’s tail is cut' },
  }
}

function faultOf(row: AuditRow, seq: bigint, hash: string) {
  if (row.seq !== seq + 1n) return { tr: 'bir satır eksik', en: 'a row is missing' }
  if (row.previous_hash !== hash) return { tr: 'önceki satıra bağlanmıyor', en: 'not bound to the row before' }
  const entry = { ...row, seq: String(row.seq), businessAt: row.business_at, actId: row.act_id }
  if (chainHash(hash, entry) !== row.hash) return { tr: 'satır değiştirilmiş', en: 'the row was changed' }
  return undefined
}

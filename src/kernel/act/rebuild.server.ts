import type { PoolClient } from 'pg'
import { concepts } from './concepts.ts'
import type { Act, Concept, StateTable } from './contract.ts'

export interface Difference {
  table: string
  id: string
  /** Column whose value differs; '*' where the row is missing on one side. */
  column: string
}

interface ActRow {
  id: string
  concept: string
  subject: string
  act: string
  effective: string
  recorded_at: string
  recorded_by: number
  facts: Record<string, unknown>
  access_key: number
}

const pageSize = 20_000

/**
 * Replays every act and holds the outcome against the rows of state, row for row, in one pass over the acts. `client` reads in the role
 * `hane_reclassify`.
 * @param onProgress told of each table and its rows
 */
export async function checkRebuild(
  client: PoolClient,
  onProgress: (table: string, rows: number) => void = () => {},
): Promise<Difference[]> {
  const differences: Difference[] = []
  const folded = new Map<string, number>()
  for await (const page of subjectPages(client)) {
    const byConcept = Map.groupBy(page, row => row.concept)
    for (const concept of concepts) {
      const states = foldActs(concept, byConcept.get(concept.name) ?? [])
      folded.set(concept.name, (folded.get(concept.name) ?? 0) + states.size)
      differences.push(...(await compare(client, concept, states)))
    }
  }
  for (const { name } of concepts) {
    const rows = folded.get(name) ?? 0
    const { rows: counted } = await client.query<{ count: bigint }>(`SELECT count(*) AS count FROM "${name}"`)
    if (Number(counted[0]!.count) !== rows) differences.push({ table: name, id: `${counted[0]!.count} ≠ ${rows}`, column: '*' })
    onProgress(name, rows)
  }
  return differences
}

const [firstId, lastId] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff']

/** Acts by subject, whole subjects at a time. The end of a page is asked first: with both ends known its acts are found by the index. */
async function* subjectPages(client: PoolClient): AsyncGenerator<ActRow[]> {
  for (let after = firstId; after < lastId; ) {
    const { rows: ends } = await client.query<{ subject: string }>(
      `SELECT subject FROM act WHERE subject > $1 ORDER BY subject OFFSET ${pageSize} LIMIT 1`,
      [after],
    )
    const end = ends[0]?.subject ?? lastId
    const { rows } = await client.query<ActRow>(
      `SELECT id, concept, subject, act, effective, recorded_at, recorded_by, facts, access_key FROM act
       WHERE subject > $1 AND subject <= $2 ORDER BY subject, seq`,
      [after, end],
    )
    yield rows
    after = end
  }
}

function foldActs(concept: Concept<StateTable>, rows: readonly ActRow[]): Map<string, object> {
  const states = new Map<string, object>()
  for (const row of rows) {
    const act: Act = { ...row, recordedAt: row.recorded_at, recordedBy: row.recorded_by, accessKey: row.access_key }
    states.set(row.subject, concept.apply(states.get(row.subject) as never, act))
  }
  return states
}

async function compare(
  client: PoolClient,
  concept: Concept<StateTable>,
  folded: ReadonlyMap<string, object>,
): Promise<Difference[]> {
  if (folded.size === 0) return []
  const { rows } = await client.query<{ id: string }>(`SELECT * FROM "${concept.name}" WHERE id = ANY($1)`, [[...folded.keys()]])
  const stored = new Map(rows.map(row => [row.id, row as Record<string, unknown>]))
  return [...folded].flatMap(([id, state]) => {
    const row = stored.get(id)
    if (!row) return [{ table: concept.name, id, column: '*' }]
    // The access key may be moved by a reclassification, which is not an act of the row.
    return Object.keys(row)
      .filter(
        column => column !== 'access_key' && canonical(row[column]) !== canonical((state as Record<string, unknown>)[column]),
      )
      .map(column => ({ table: concept.name, id, column }))
  })
}

/** One text for equal values: keys in order, bigint and whole-number text alike. */
function canonical(value: unknown): string {
  if (value === undefined || value === null) return 'null'
  if (typeof value === 'bigint') return JSON.stringify(String(value))
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

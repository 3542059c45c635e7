import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

interface Column {
  name: string
  type: string
}

/** Copies rows into tables of one schema, and keeps the SHA-256 of all that it copied. */
export interface Copier {
  copy(table: string, rows: Iterable<object>): Promise<void>
  /** Of what was copied so far. */
  digest(): string
}

/** `frozen`: for tables emptied in the same transaction; no later pass over the rows is needed then. */
export async function createCopier(client: ClientBase, schema: string, { frozen }: { frozen: boolean }): Promise<Copier> {
  const columns = await readColumns(client, schema)
  const hash = createHash('sha256')
  return {
    digest: () => hash.copy().digest('hex'),
    async copy(table, rows) {
      const ofTable = columns.get(table)
      if (!ofTable) throw new Error(`there is no table ${schema}.${table}`)
      const bytes = Buffer.from(linesOf(rows, ofTable))
      if (bytes.length === 0) return
      hash.update(table).update(bytes)
      const names = ofTable.map(({ name }) => `"${name}"`).join(', ')
      const sink = client.query(copyFrom(`COPY "${schema}"."${table}" (${names}) FROM STDIN${frozen ? ' WITH (FREEZE)' : ''}`))
      const done = finished(sink)
      if (!sink.write(bytes)) await Promise.race([once(sink, 'drain'), done])
      sink.end()
      await done
    },
  }
}

async function readColumns(client: ClientBase, schema: string): Promise<Map<string, Column[]>> {
  const { rows } = await client.query<Column & { table: string }>(
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, null) AS type
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = $1 AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.relname, a.attnum`,
    [schema],
  )
  return Map.groupBy(rows, row => row.table)
}

function linesOf(rows: Iterable<object>, columns: readonly Column[]): string {
  let lines = ''
  for (const row of rows) {
    const values = row as Record<string, unknown>
    let line = ''
    for (const { name, type } of columns) line += `${line === '' ? '' : '\t'}${cell(values[name], type)}`
    lines += `${line}\n`
  }
  return lines
}

function cell(value: unknown, type: string): string {
  if (value === null || value === undefined) return '\\N'
  if (type === 'jsonb') return escaped(JSON.stringify(value))
  if (type === 'integer[]') return `{${(value as number[]).join(',')}}`
  if (typeof value === 'string') return escaped(value)
  return String(value)
}

const special: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escaped = (text: string) => (/[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, each => special[each]!) : text)

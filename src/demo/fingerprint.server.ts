import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { concepts } from '#kernel/act/concepts.ts'

/** Tables whose content a seed decides, with what they are ordered by; of accounts all but the password. */
const contents: readonly { table: string; columns: string; orderBy: string }[] = [
  { table: 'act', columns: '*', orderBy: 'id' },
  ...concepts.map(({ name }) => ({ table: name, columns: '*', orderBy: 'id' })),
  { table: 'account', columns: 'id, username, display_name, role, organisation_id, disabled_at', orderBy: 'id' },
  { table: 'figure_delta', columns: '*', orderBy: 'act_id, figure, effective, district_id, delta' },
  { table: 'figure_opening', columns: '*', orderBy: 'figure, district_id, source' },
  { table: 'setting', columns: '*', orderBy: 'name COLLATE "C"' },
]

/** SHA-256 in hex over the business tables of a province, ordered by id. Reads everything: a minute at full scale. */
export async function fingerprint(client: ClientBase, schema: string): Promise<string> {
  await client.query('SET TimeZone = UTC')
  const hash = createHash('sha256')
  for (const { table, columns, orderBy } of contents) {
    hash.update(table)
    const rows = client.query(copyTo(`COPY (SELECT ${columns} FROM "${schema}"."${table}" ORDER BY ${orderBy}) TO STDOUT`))
    for await (const chunk of rows) hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}

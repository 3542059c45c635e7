import type { ClientBase } from 'pg'

/** Puts back what was taken off. `onStep` hears of each statement before it runs. */
export type PutBack = (onStep?: (done: number, total: number) => void) => Promise<void>

/**
 * Takes keys, checks, foreign keys, exclusions, indexes and row-level security off all tables of a schema, as the catalogue names them;
 * putting them back checks every row. Both belong in one transaction.
 * @throws Error when one of the tables in `mustBeEmpty` has rows; the others are emptied.
 */
export async function makeBare(client: ClientBase, schema: string, mustBeEmpty: readonly string[]): Promise<PutBack> {
  const tables = await readTables(client, schema)
  const constraints = await readConstraints(client, schema)
  const indexes = await readIndexes(client, schema)
  const of = (table: string) => `"${schema}"."${table}"`

  // Foreign keys rest on keys: off first, back last.
  const foreignFirst = constraints.toSorted((a, b) => Number(b.kind === 'f') - Number(a.kind === 'f'))
  for (const { table, name } of foreignFirst) await client.query(`ALTER TABLE ${of(table)} DROP CONSTRAINT "${name}"`)
  for (const { name } of indexes) await client.query(`DROP INDEX "${schema}"."${name}"`)
  for (const { name, secured } of tables) {
    if (secured) await client.query(`ALTER TABLE ${of(name)} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY`)
    // Only now: an owner under row-level security would see no rows and empty a full table.
    if (mustBeEmpty.includes(name) && (await client.query(`SELECT FROM ${of(name)} LIMIT 1`)).rowCount)
      throw new Error(`${schema}.${name} is not empty`)
    await client.query(`TRUNCATE ${of(name)}`)
  }

  return async onStep => {
    const statements = [
      ...foreignFirst
        .toReversed()
        .map(({ table, name, definition }) => `ALTER TABLE ${of(table)} ADD CONSTRAINT "${name}" ${definition}`),
      ...indexes.map(({ definition }) => definition),
      ...tables.flatMap(({ name, secured, forced }) => [
        ...(secured ? [`ALTER TABLE ${of(name)} ENABLE ROW LEVEL SECURITY`] : []),
        ...(forced ? [`ALTER TABLE ${of(name)} FORCE ROW LEVEL SECURITY`] : []),
      ]),
    ]
    for (const [index, statement] of statements.entries()) {
      onStep?.(index, statements.length)
      await client.query(statement)
    }
    onStep?.(statements.length, statements.length)
  }
}

async function readTables(client: ClientBase, schema: string) {
  const { rows } = await client.query<{ name: string; secured: boolean; forced: boolean }>(
    `SELECT c.relname AS name, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind = 'r' ORDER BY c.relname`,
    [schema],
  )
  return rows
}

/** Primary and unique keys, checks, exclusions, foreign keys; that a column is not null stays. */
async function readConstraints(client: ClientBase, schema: string) {
  const { rows } = await client.query<{ table: string; name: string; kind: string; definition: string }>(
    `SELECT c.relname AS table, k.conname AS name, k.contype AS kind, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND k.contype IN ('p', 'u', 'c', 'x', 'f') ORDER BY k.contype <> 'p' DESC, c.relname, k.conname`,
    [schema],
  )
  return rows
}

async function readIndexes(client: ClientBase, schema: string) {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.relname AS name, pg_get_indexdef(x.indexrelid) AS definition
     FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_namespace n ON n.oid = i.relnamespace
     WHERE n.nspname = $1 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
     ORDER BY i.relname`,
    [schema],
  )
  return rows
}

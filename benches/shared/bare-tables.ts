import type { ClientBase } from 'pg'

interface Definition {
  table: string
  name: string
  definition: string
  kind: 'constraint' | 'index'
  order: number
}

// Foreign keys go first and come last; primary keys before what refers to them.
const definitionsQuery = `
  SELECT c.conrelid::regclass::text AS "table", quote_ident(c.conname) AS name, pg_get_constraintdef(c.oid) AS definition,
    'constraint' AS kind, CASE c.contype WHEN 'f' THEN 2 ELSE 0 END AS "order"
  FROM pg_constraint c WHERE c.connamespace = $1::regnamespace AND c.contype IN ('p', 'u', 'x', 'f')
  UNION ALL
  SELECT i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), 'index', 1
  FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid WHERE t.relnamespace = $1::regnamespace
    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
  ORDER BY "order", name`

/** Fills the tables of a schema while they are bare: indexes and constraints are taken away first and built last. */
export async function fillBare(owner: ClientBase, schema: string, fill: () => Promise<void>): Promise<void> {
  const { rows } = await owner.query<Definition>(definitionsQuery, [schema])
  for (const { kind, table, name } of rows.toReversed())
    await owner.query(kind === 'index' ? `DROP INDEX ${name}` : `ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  await fill()
  for (const { kind, table, name, definition } of rows)
    await owner.query(kind === 'index' ? definition : `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
  await owner.query('VACUUM ANALYZE')
  await owner.query('CHECKPOINT')
}

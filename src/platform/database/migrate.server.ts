import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ClientBase } from 'pg'

const folder = fileURLToPath(new URL('../../../database/migrations/', import.meta.url))

interface Migration {
  name: string
  sql: string
  shared: boolean
  hash: string
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(folder + name, 'utf8')
      return { name, sql, shared: sql.startsWith('-- schema: public'), hash: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the shared tables and one province's schema to the newest migration, as the owner. Each migration runs once, in its own
 * transaction, under one lock; one that changed after it ran is an error, because a landed migration is never edited.
 */
export async function migrate(owner: ClientBase, schema: string): Promise<string[]> {
  const done: string[] = []
  await owner.query(`SELECT pg_advisory_lock(hashtext('hane migrate'))`)
  try {
    await owner.query(`CREATE TABLE IF NOT EXISTS public.migration (
      schema text NOT NULL, name text NOT NULL, hash text NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (schema, name))`)
    await owner.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
    for (const migration of await readMigrations()) {
      const target = migration.shared ? 'public' : schema
      const { rows } = await owner.query('SELECT hash FROM public.migration WHERE schema = $1 AND name = $2', [
        target,
        migration.name,
      ])
      if (rows[0]) {
        if (rows[0].hash !== migration.hash)
          throw new Error(`${migration.name} has changed since it ran; write a new migration instead of editing it`)
        continue
      }
      await runOne(owner, migration, target)
      done.push(migration.name)
    }
    await owner.query(
      `GRANT USAGE ON SCHEMA "${schema}" TO hane_app, hane_auth, hane_figures, hane_auditor, hane_reclassify, hane_screening`,
    )
  } finally {
    await owner.query(`SELECT pg_advisory_unlock(hashtext('hane migrate'))`)
    await owner.query('RESET search_path')
  }
  return done
}

async function runOne(owner: ClientBase, migration: Migration, target: string) {
  await owner.query('BEGIN')
  try {
    await owner.query(`SET LOCAL search_path = "${target}", public`)
    await owner.query(migration.sql)
    await owner.query('INSERT INTO public.migration (schema, name, hash) VALUES ($1, $2, $3)', [
      target,
      migration.name,
      migration.hash,
    ])
    await owner.query('COMMIT')
  } catch (error) {
    await owner.query('ROLLBACK')
    throw new Error(`${migration.name}: ${(error as Error).message}`, { cause: error })
  }
}

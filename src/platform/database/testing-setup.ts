import pg from 'pg'
import { migrate } from './migrate.server.ts'
import { createTestDatabase, nameMigrated, startTestCluster } from './testing.server.ts'

/** Vitest's globalSetup: one cluster for the whole run, with one migrated database to copy; stopped and deleted after it. */
export default async function setup(): Promise<() => Promise<void>> {
  const cluster = await startTestCluster()
  const migrated = await createTestDatabase()
  const client = new pg.Client({ ...migrated })
  await client.connect()
  await migrate(client, 'il_35')
  await client.end()
  nameMigrated(migrated)
  return cluster.stop
}

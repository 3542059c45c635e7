import { loadDemo } from '#demo/load.server.ts'
import { migrate } from '#platform/database/migrate.server.ts'
import { figures } from '#services/registry.ts'
import type { Database } from './province.ts'
import { settings } from './settings.ts'

export async function migrateProvince(database: Database): Promise<string[]> {
  const client = await database.owner.connect()
  try {
    return await migrate(client, settings.schema)
  } finally {
    client.release()
  }
}

interface Loading {
  scale: number
  seed: number
  /** Only migrated, with nothing in it. */
  empty: boolean
  onProgress: (done: number, total: number, label: string) => void
}

/** Loads the demo province into an empty one, in one transaction: a load that was cut off leaves it empty. */
export async function loadProvince(database: Database, { scale, seed, empty, onProgress }: Loading): Promise<void> {
  const client = await database.owner.connect()
  try {
    if (empty) await client.query(`INSERT INTO "${settings.schema}".setting VALUES ('founded', 'true') ON CONFLICT DO NOTHING`)
    else await loadDemo({ client, schema: settings.schema, scale, seed, figures: figures.map(each => each.figure), onProgress })
    await client.query('CHECKPOINT').catch(() => {})
  } finally {
    client.release()
  }
}

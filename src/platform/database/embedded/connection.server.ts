import { randomBytes } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { writeWhole } from './lock.server.ts'

export const Connection = z.object({
  host: z.string(),
  port: z.number().int(),
  user: z.string(),
  password: z.string(),
  database: z.string(),
})
export type Connection = z.infer<typeof Connection>

/** What `connection.json` says; absent when there is none or it cannot be understood. */
export function findConnection(dataFolder: string): Connection | undefined {
  try {
    return Connection.parse(JSON.parse(readFileSync(join(dataFolder, 'connection.json'), 'utf8')))
  } catch {
    return undefined
  }
}

export function writeConnection(dataFolder: string, connection: Connection): void {
  writeWhole(join(dataFolder, 'connection.json'), JSON.stringify(connection, null, 2))
}

/** The password stays with the cluster from one start to the next; the port is new each time (0 until there is one). */
export function keptOrNewConnection(dataFolder: string): Connection {
  const password = findConnection(dataFolder)?.password ?? randomBytes(24).toString('base64url')
  return { host: '127.0.0.1', port: 0, user: 'hane', password, database: 'hane' }
}

export function newClient(connection: Connection): pg.Client {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 3_000, application_name: 'hane launcher' })
  // Without a listener the end of the server would end this process with a stack trace; whoever waits on a query is told anyway.
  client.on('error', () => {})
  return client
}

/** Whether the server behind the client serves this very folder: another may have taken the port since. */
export async function servesFolder(client: pg.Client, clusterFolder: string): Promise<boolean> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  try {
    return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(clusterFolder)
  } catch {
    return false
  }
}

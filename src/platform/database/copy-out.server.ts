import type { PoolClient } from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/**
 * What a query gives, as COPY writes it in binary, piece by piece. A connection that sends its statements ahead waits here until it has
 * all its answers: nothing may be on its way beside a COPY.
 */
export async function* copyOut(client: PoolClient, query: string): AsyncGenerator<Buffer> {
  await client.query('SELECT 1')
  const way = client as unknown as { pipeline: boolean }
  const { pipeline } = way
  way.pipeline = false
  try {
    for await (const piece of client.query(copyTo(`COPY (${query}) TO STDOUT (FORMAT binary)`))) yield piece as Buffer
  } finally {
    way.pipeline = pipeline
  }
}

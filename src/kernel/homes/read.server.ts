import type { PoolClient } from 'pg'
import { copyOut } from '#platform/database/copy-out.server.ts'
import { type Chunk, chunkBuilder } from './chunk.ts'
import { copyReader } from './copy-reader.ts'
import { type HomesWanted, homesQuery, rowFields } from './query.ts'

/**
 * Homes in the order of their ids, so many at a time, however many there are: what is held is one chunk. `client` is in a transaction
 * and in the role `hane_screening`.
 */
export async function* readHomes(client: PoolClient, wanted: HomesWanted, homesInChunk: number): AsyncGenerator<Chunk> {
  const builder = chunkBuilder(wanted, homesInChunk)
  const full: Chunk[] = []
  const reader = copyReader(rowFields, row => {
    const chunk = builder.add(row)
    if (chunk) full.push(chunk)
  })
  for await (const piece of copyOut(client, homesQuery(wanted))) {
    reader.push(piece)
    while (full.length > 0) yield full.shift()!
  }
  reader.end()
  const rest = builder.rest()
  if (rest) yield rest
}

import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createPool } from '../connect.server.ts'
import { attachOrStart, startEmbedded } from './embedded.server.ts'

/**
 * A process of the tests: opens the data folder, says "up <port>", then for `write` inserts numbers one by one and appends each to
 * `acknowledged` only after its commit. For `serve` and `command` it waits until its input is closed, then stops.
 */
const [mode, dataFolder, acknowledged = ''] = process.argv.slice(2) as [string, string, string?]

try {
  const open =
    mode === 'command'
      ? attachOrStart
      : (folder: string) => startEmbedded({ dataFolder: folder, address: 'http://localhost:3535' })
  const database = await open(dataFolder)
  console.log(`up ${database.connection.port} ${database.owned}`)
  if (mode === 'write') {
    const pool = createPool(database.connection)
    await pool.query('create table if not exists acknowledged (value bigint primary key)')
    const { rows } = await pool.query<{ next: bigint }>('select coalesce(max(value), 0) + 1 as next from acknowledged')
    // Beyond the last acknowledged number too: to write a lost one again would hide the loss.
    const last = existsSync(acknowledged) ? BigInt(readFileSync(acknowledged, 'utf8').trim().split('\n').at(-1) || 0) : 0n
    for (let value = rows[0]!.next > last ? rows[0]!.next : last + 1n; ; value++) {
      await pool.query('insert into acknowledged values ($1)', [value])
      appendFileSync(acknowledged, `${value}\n`)
    }
  }
  for await (const _ of process.stdin) void _
  await database.stop()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

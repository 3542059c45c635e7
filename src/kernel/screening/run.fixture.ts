import type { Hane } from '#kernel/act/hane.ts'
import { standingClock } from '#platform/clock/clock.ts'
import { createPool } from '#platform/database/connect.server.ts'
import { Connection } from '#platform/database/embedded/connection.server.ts'
import { figures, programmes, registeredEntitlements } from '#services/registry.ts'
import { runScreening } from './run.server.ts'

// A process of its own that runs a screening slowly, home by home, and says how far it is; to be killed after the fifth.
const [connection, id] = process.argv.slice(2)
const pool = createPool(Connection.parse(JSON.parse(connection!)), { role: 'hane_app', schema: 'il_35', max: 3 })
const hane: Hane = {
  pool,
  schema: 'il_35',
  clock: standingClock(() => '2024-09-30'),
  programmes,
  entitlements: registeredEntitlements,
  figures: figures.map(each => each.figure),
}
const sleeping = new Int32Array(new SharedArrayBuffer(4))
await runScreening(hane, id!, {
  homesInChunk: 1,
  onProgress: done => {
    process.stdout.write(`${done}\n`)
    Atomics.wait(sleeping, 0, 0, done < 5 ? 30 : 1000)
  },
})
await pool.end()

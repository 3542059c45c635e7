import type { Pool } from 'pg'
import { systemActor } from '#kernel/access/roles.ts'
import { systemKeys } from '#kernel/account/session.server.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { type Transaction, transaction } from '#kernel/act/transaction.server.ts'
import { endWhatIsDue } from '#kernel/placement/clock.server.ts'
import { screenToday } from '#kernel/screening/daily.server.ts'
import { standingClock, systemClock } from '#platform/clock/clock.ts'
import { checkServer, createPool } from '#platform/database/connect.server.ts'
import type { Connection } from '#platform/database/embedded/connection.server.ts'
import { attachOrStart } from '#platform/database/embedded/embedded.server.ts'
import { figures, programmes, registeredEntitlements } from '#services/registry.ts'
import { CommandFailure } from './failure.ts'
import { settings } from './settings.ts'

/** An open database: the owner's way in, for migrations and loading. `owned`: this process started the server and must stop it. */
export interface Database {
  target: Connection | string
  owner: Pool
  owned: boolean
  close(): Promise<void>
}

/** Attaches to the running database, or starts it for as long as the command runs; a DATABASE_URL is used as it is. */
export async function openDatabase(): Promise<Database> {
  if (settings.databaseUrl) return databaseOn(settings.databaseUrl, false, async () => {})
  const embedded = await attachOrStart(settings.dataFolder)
  return databaseOn(embedded.connection, embedded.owned, () => embedded.stop())
}

export async function databaseOn(target: Connection | string, owned: boolean, stop: () => Promise<void>): Promise<Database> {
  const owner = createPool(target, { max: 3 })
  try {
    await checkServer(owner)
  } catch (error) {
    await owner.end()
    await stop()
    throw error
  }
  return {
    target,
    owner,
    owned,
    close: async () => {
      await owner.end()
      await stop()
    },
  }
}

/** A loaded province, ready for requests: its pool in the runtime role, and its clock. */
export interface Province {
  hane: Hane
  isDemo: boolean
  /** Moves the business day of a demo; every process on this province follows. */
  moveTo(day: string): Promise<string>
  close(): Promise<void>
}

export async function isLoaded(owner: Pool): Promise<boolean> {
  const { rows } = await owner.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
    `${settings.schema}.setting`,
  ])
  if (!rows[0]!.there) return false
  const loaded = await owner.query(`SELECT 1 FROM "${settings.schema}".setting WHERE name = 'business-day' OR name = 'founded'`)
  return loaded.rows.length > 0
}

export async function openProvince(database: Database): Promise<Province> {
  const pool = createPool(database.target, { role: 'hane_app', schema: settings.schema, max: 12 })
  const readDay = async () => {
    const { rows } = await pool.query<{ value: string }>(`SELECT value FROM setting WHERE name = 'business-day'`)
    return rows[0]?.value
  }
  let day = await readDay()
  const isDemo = day !== undefined
  const follower = isDemo ? await followDay(database.owner, next => (day = next)) : undefined
  const hane: Hane = {
    pool,
    schema: settings.schema,
    clock: isDemo ? standingClock(() => day!) : systemClock,
    programmes,
    entitlements: registeredEntitlements,
    figures: figures.map(each => each.figure),
  }
  return {
    isDemo,
    hane,
    moveTo: async next => {
      await pool.query(`UPDATE setting SET value = to_jsonb($1::text) WHERE name = 'business-day'`, [next])
      await pool.query(`SELECT pg_notify('business_day', $1)`, [next])
      day = next
      await beginDay(hane)
      return next
    },
    close: async () => {
      follower?.release()
      await pool.end()
    },
  }
}

/** What the clock does once a day, however often it is asked. */
export async function beginDay(hane: Hane): Promise<void> {
  await endWhatIsDue(hane)
  await screenToday(hane)
}

/** The day moved by another process (the command line) reaches this one at once. */
async function followDay(owner: Pool, onDay: (day: string) => void) {
  const client = await owner.connect()
  client.on('notification', ({ payload }) => payload && onDay(payload))
  client.on('error', () => {})
  await client.query('LISTEN business_day')
  return client
}

/** Runs a command's work on the loaded province as the system itself, and closes everything after it. */
export async function withProvince<T>(work: (province: Province, database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    await waitUntilLoaded(database)
    const province = await openProvince(database)
    try {
      return await work(province, database)
    } finally {
      await province.close()
    }
  } finally {
    await database.close()
  }
}

/** While a running server loads its province a command waits for it; an empty one that nobody loads is an error. */
async function waitUntilLoaded(database: Database) {
  for (let seconds = 0; !(await isLoaded(database.owner)); seconds++) {
    if (database.owned || settings.databaseUrl || seconds > 600)
      throw new CommandFailure(
        'İl boş. Önce npm start ile ya da npx hane demo ile yükleyin.',
        'The province is empty. Load it with npm start or npx hane demo.',
      )
    process.stderr.write(seconds === 0 ? 'İl yükleniyor, bekleniyor… / The province is loading, waiting…' : '.')
    await new Promise(resolve => setTimeout(resolve, 1000))
  }
}

/** One audited transaction of the command line. */
export async function asSystem<T>({ hane }: Province, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return transaction(hane, systemActor('cli', await systemKeys(hane)), work)
}

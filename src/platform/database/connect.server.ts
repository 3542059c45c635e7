import type { Socket } from 'node:net'
import pg from 'pg'
import type { Connection } from './embedded/connection.server.ts'
import { DatabaseFailure, describe } from './embedded/failure.ts'

const oldestMajor = 15

const { builtins } = pg.types
const days = 'YYYY-MM-DD'.length

/** How columns arrive: a date as its text, bigint as `bigint`, timestamptz as ISO 8601 in UTC to the millisecond, ranges as text. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.DATE]: text => text,
  [builtins.INT8]: text => BigInt(text),
  [builtins.TIMESTAMPTZ]: isoInstant,
  [builtins.TIMESTAMP]: text => text.replace(' ', 'T'),
  [builtins.NUMERIC]: text => text,
}

const arrayOf: Readonly<Record<number, number>> = { 1182: builtins.DATE, 1016: builtins.INT8, 1185: builtins.TIMESTAMPTZ }

const textArray = 1009

const types: pg.CustomTypesConfig = {
  // The overloads of pg distinguish text from binary; only text is ever asked for.
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    const parse = parsers[oid]
    if (parse) return parse
    const element = parsers[arrayOf[oid] ?? 0]
    if (!element) return pg.types.getTypeParser(oid, format as 'text')
    const split = pg.types.getTypeParser(textArray as typeof builtins.TEXT, 'text') as (text: string) => (string | null)[]
    return (text: string) => split(text).map(item => (item === null ? null : element(item)))
  }) as typeof pg.types.getTypeParser,
}

/** 'infinity' stays as it is; years are of four digits. */
function isoInstant(text: string): string {
  if (text.endsWith('infinity')) return text
  return new Date(`${text.slice(0, days)}T${text.slice(days + 1)}`.replace(/([+-]\d\d)$/, '$1:00')).toISOString()
}

/**
 * A pool on the embedded server's connection or on a DATABASE_URL. Sessions run in UTC with ISO dates, whatever the server's own
 * settings; `role` and `schema` are what each session begins as. In a role, statements are sent without waiting for the answers before
 * them (the owner loads by COPY, which cannot be). A connection that dies while idle is dropped quietly; the next query opens another or says what is wrong.
 */
export function createPool(target: Connection | string, options: { max?: number; role?: string; schema?: string } = {}): pg.Pool {
  const place = typeof target === 'string' ? { connectionString: target } : { ...target }
  const pool = new pg.Pool({
    ...place,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    pipeline: options.role !== undefined,
    application_name: 'hane',
    options: [
      '-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=iso_8601',
      ...(options.role ? [`-c role=${options.role}`] : []),
      ...(options.schema ? [`-c search_path=${options.schema},public`] : []),
    ].join(' '),
    types,
  })
  pool.on('error', () => {})
  pool.on('connect', sendTogether)
  return pool
}

/** Statements that are sent in one turn of the event loop leave in one packet. */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  const send = client.query.bind(client) as (...parts: unknown[]) => unknown
  client.query = ((...parts: unknown[]) => {
    stream.cork()
    process.nextTick(() => stream.uncork())
    return send(...parts)
  }) as typeof client.query
}

/**
 * Refuses a server that cannot be reached or is older than PostgreSQL 15. Returns its major version.
 * @throws DatabaseFailure 'unreachable' or 'version-too-old'
 */
export async function checkServer(pool: pg.Pool): Promise<number> {
  let major: number
  try {
    const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    major = Math.floor(Number(rows[0]?.version) / 10_000)
  } catch (error) {
    throw new DatabaseFailure(
      'unreachable',
      `Veritabanına bağlanılamadı: ${describe(error)}`,
      `The database cannot be reached: ${describe(error)}`,
    )
  }
  if (major >= oldestMajor) return major
  throw new DatabaseFailure(
    'version-too-old',
    `Veritabanı PostgreSQL ${major}; Hane en az ${oldestMajor} ister.`,
    `The database is PostgreSQL ${major}; Hane needs at least ${oldestMajor}.`,
  )
}

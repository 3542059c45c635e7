import { setTimeout } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import type { Row } from '#database/types.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { onRecord } from '#kernel/benefit/on-record.ts'
import { receiptOf } from '#kernel/benefit/receipt.ts'
import { programmeOf, type RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import { askedOn, withoutAmount } from '#kernel/homes/asked.ts'
import { idAt } from '#kernel/homes/chunk.ts'
import { addedCoverage, type Coverage, noCoverage } from '#kernel/homes/coverage.ts'
import type { HomesWanted } from '#kernel/homes/query.ts'
import { readHomes } from '#kernel/homes/read.server.ts'
import { asRole, inTransaction, together } from '#platform/database/transaction.server.ts'
import { type Found, finderOn } from './find.ts'

type Screening = Row<'screening'>

export interface RunOptions {
  /** Told of each chunk once it is decided. */
  readonly onProgress?: (homesDone: number, homes: number) => void
  /** Ends after the chunk at hand; the screening goes on from there when it is run again. */
  readonly signal?: AbortSignal
  readonly homesInChunk?: number
}

const ordinaryChunk = 20_000

/**
 * Runs a screening to its end, or on from where it was broken off: each chunk of homes is written with the mark of how far it came, in
 * one transaction. Whoever finds it being run waits, and then finds it done. A failure is kept in its row.
 */
export async function runScreening(hane: Hane, id: string, options: RunOptions = {}): Promise<void> {
  try {
    await inRole(hane.pool, async client => {
      if (await takeTurn(client, id, options.signal)) await runOn(hane, client, id, options)
    })
  } catch (error) {
    const problem = (error as Error).message.slice(0, 500)
    await inRole(hane.pool, client =>
      client.query(`UPDATE screening SET state = 'failed', problem = $2 WHERE id = $1 AND state = 'running'`, [id, problem]),
    )
    throw error
  }
}

/** Held as long as the transaction lives, which the death of this process ends. */
async function takeTurn(client: PoolClient, id: string, signal: AbortSignal | undefined): Promise<boolean> {
  while (!signal?.aborted) {
    const { rows } = await client.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('screening ' || $1, 0)) AS taken`,
      [id],
    )
    if (rows[0]!.taken) return true
    await setTimeout(500)
  }
  return false
}

async function runOn(
  hane: Hane,
  reader: PoolClient,
  id: string,
  { onProgress, signal, homesInChunk = ordinaryChunk }: RunOptions,
) {
  const { rows } = await reader.query<Screening>(`SELECT * FROM screening WHERE id = $1 AND state = 'running'`, [id])
  const job = rows[0]
  if (!job) return
  const entitlements = job.entitlement_ids.map(each => getEntitlement(hane, each))
  const find = finderOn(entitlements, job.on_day)
  const wanted: HomesWanted = {
    on: job.on_day,
    asked: askedOn(
      entitlements.map(({ entitlement }) => withoutAmount(entitlement)),
      onRecord(hane.entitlements),
      job.on_day,
    ),
    sought: receiptsSought(entitlements),
    homes: { after: job.last_household },
  }
  // Sorting all homes in small pieces on disk takes longer than reading them.
  await reader.query(`SET LOCAL work_mem = '256MB'; SET LOCAL jit = off`)
  let homesDone = job.homes_done
  let coverage = job.coverage as CoverageBy
  // While one chunk is written the next is read and decided.
  let writing = Promise.resolve()
  for await (const chunk of readHomes(reader, wanted, homesInChunk)) {
    const found = await find(chunk)
    await writing
    if (signal?.aborted) return
    const { households } = chunk.population
    homesDone += households
    coverage = Object.fromEntries(found.map(each => [each.id, addedCoverage(coverage[each.id] ?? noCoverage, each.coverage)]))
    const last = idAt(chunk.householdIds, households - 1)
    writing = writeChunk(hane.pool, job, { found, coverage, last, homesDone })
    // Heard of where it is awaited.
    writing.catch(() => {})
    onProgress?.(homesDone, job.homes)
  }
  await writing
  await inRole(hane.pool, client => finish(client, job, hane.clock.now()))
}

/** What shows who receives, by programme. */
const receiptsSought = (entitlements: readonly RegisteredEntitlement[]) =>
  new Map(
    entitlements.flatMap(each => {
      const receipt = receiptOf(each)
      return receipt ? [[programmeOf(each.id), receipt] as const] : []
    }),
  )

function getEntitlement({ entitlements }: Hane, wanted: string): RegisteredEntitlement {
  const found = entitlements.find(({ id }) => id === wanted)
  if (!found) throw new RangeError(`${wanted} has no conditions by which to look`)
  return found
}

/** By entitlement. */
type CoverageBy = Readonly<Record<string, Coverage>>

interface Done {
  found: readonly Found[]
  /** Of all chunks up to this one. */
  coverage: CoverageBy
  last: string
  homesDone: number
}

/** What was found in a chunk, with the mark of how far it came. */
async function writeChunk(pool: Pool, job: Screening, { found, coverage, last, homesDone }: Done): Promise<void> {
  await inRole(pool, async client => {
    const added = await together(found.map(each => addResults(client, job, each)))
    await client.query(
      `UPDATE screening SET last_household = $2, homes_done = $3, coverage = $6, found = (SELECT jsonb_object_agg(entitlement, coalesce((found ->> entitlement)::int, 0) + added)
         FROM unnest($4::text[], $5::int[]) AS counted (entitlement, added)) WHERE id = $1`,
      [job.id, last, homesDone, found.map(each => each.id), added.map(({ rowCount }) => rowCount), JSON.stringify(coverage)],
    )
  })
}

/** One who lives in two homes stands with the first. Persons are joined for their policy: one who was hidden since they were read is not written. */
const addResults = (client: PoolClient, job: Screening, found: Found) =>
  client.query(
    `INSERT INTO screening_result SELECT gen_random_uuid(), $1, $2, f.person, f.household, $3, 'qualifies', f.district, f.margin, f.key
     FROM unnest($4::uuid[], $5::uuid[], $6::int[], $7::bigint[], $8::int[]) AS f (person, household, district, margin, key)
       JOIN person p ON p.id = f.person
     ON CONFLICT DO NOTHING`,
    [
      job.id,
      found.id,
      job.on_day,
      ...[found.personIds, found.householdIds, found.districts, found.margins, found.keys].map(arrayOf),
    ],
  )

/** An array as PostgreSQL reads it, of what needs no quotes. */
const arrayOf = (values: readonly (string | number | bigint)[]) => `{${values.join(',')}}`

/** Only the newest of an entitlement is kept: what an earlier one found may not be so any more. */
async function finish(client: PoolClient, job: Screening, now: string) {
  await client.query(`UPDATE screening SET state = 'done', finished_at = $2 WHERE id = $1`, [job.id, now])
  await client.query('DELETE FROM screening_result WHERE entitlement_id = ANY($1) AND screening_id <> $2', [
    job.entitlement_ids,
    job.id,
  ])
}

const inRole = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, { actor: '0:system:clock', keys: [] }, client => asRole(client, 'hane_screening', () => work(client)))

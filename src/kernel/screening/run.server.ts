import { setTimeout } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import type { Row } from '#database/types.ts'
import type { Hane } from '#kernel/act/hane.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { asRole, inTransaction } from '#platform/database/transaction.server.ts'
import { askedOn, askedTogether } from './asked.ts'
import { type Found, finderOn, type Sought } from './find.ts'
import { readHomes } from './homes.server.ts'
import { idAt } from './homes-chunk.ts'
import type { HomesWanted } from './homes-query.ts'

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
  const programmes = job.programme_ids.map(programmeId => benefitOf(hane, programmeId))
  const find = finderOn(programmes, job.on_day)
  const wanted: HomesWanted = {
    on: job.on_day,
    asked: askedTogether(programmes.map(({ benefit }) => askedOn(benefit, job.on_day))),
    homes: { after: job.last_household },
  }
  // Sorting all homes in small pieces on disk takes longer than reading them.
  await reader.query(`SET LOCAL work_mem = '256MB'; SET LOCAL jit = off`)
  let homesDone = job.homes_done
  // While one chunk is written the next is read and decided.
  let writing = Promise.resolve()
  for await (const chunk of readHomes(reader, wanted, homesInChunk)) {
    const found = await find(chunk)
    await writing
    if (signal?.aborted) return
    const { households } = chunk.population
    homesDone += households
    const last = idAt(chunk.householdIds, households - 1)
    writing = writeChunk(hane.pool, job, { found, last, homesDone })
    // Heard of where it is awaited.
    writing.catch(() => {})
    onProgress?.(homesDone, job.homes)
  }
  await writing
  await inRole(hane.pool, client => finish(client, job, hane.clock.now()))
}

function benefitOf(hane: Hane, programmeId: string): Sought & { benefit: Benefit } {
  const programme = hane.programmes.find(({ id }) => id === programmeId)
  const benefit = definitionOf(programme, 'benefit')
  if (!programme || !benefit) throw new RangeError(`${programmeId} has no conditions by which to look`)
  return { programmeId, level: programme.level, entitlement: benefit.entitlement, benefit }
}

interface Done {
  found: Found
  last: string
  homesDone: number
}

/** Who has died, was merged or receives already is left out here. */
async function writeChunk(pool: Pool, job: Screening, { found, last, homesDone }: Done): Promise<void> {
  await inRole(pool, client =>
    client.query(
      `WITH added AS (
         INSERT INTO screening_result SELECT gen_random_uuid(), $1, f.programme, f.person, f.household, $2, 'qualifies', f.district, f.margin, f.key
         FROM unnest($3::text[], $4::uuid[], $5::uuid[], $6::int[], $7::bigint[], $8::int[]) AS f (programme, person, household, district, margin, key)
           JOIN person p ON p.id = f.person AND p.death_date IS NULL AND p.merged_into IS NULL
         WHERE NOT EXISTS (SELECT FROM award a WHERE a.person_id = f.person AND a.programme_id = f.programme AND a.state <> 'void'
           AND daterange(a.from_day, a.until_day) @> $2::date)
         ON CONFLICT (person_id, screening_id, programme_id) DO NOTHING RETURNING programme_id)
       UPDATE screening SET last_household = $9, homes_done = $10, found = (SELECT jsonb_object_agg(programme,
         coalesce((found ->> programme)::int, 0) + (SELECT count(*) FROM added WHERE programme_id = programme)) FROM unnest(programme_ids) AS programme)
       WHERE id = $1`,
      [
        job.id,
        job.on_day,
        found.programmeIds,
        found.personIds,
        found.householdIds,
        found.districts,
        found.margins,
        found.keys,
        last,
        homesDone,
      ],
    ),
  )
}

/** Only the newest of a programme is kept: what an earlier one found may not be so any more. */
async function finish(client: PoolClient, job: Screening, now: string) {
  await client.query(`UPDATE screening SET state = 'done', finished_at = $2 WHERE id = $1`, [job.id, now])
  await client.query('DELETE FROM screening_result WHERE programme_id = ANY($1) AND screening_id <> $2', [
    job.programme_ids,
    job.id,
  ])
}

const inRole = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, { actor: '0:system:clock', keys: [] }, client => asRole(client, 'hane_screening', () => work(client)))

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool, PoolClient } from 'pg'
import { type Actor, accessKey, circle, keysOf } from '#kernel/access/roles.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { record } from '#kernel/act/record.server.ts'
import { type Transaction, transaction } from '#kernel/act/transaction.server.ts'
import type { AuditEvent } from '#kernel/audit/record.server.ts'
import { readCaseFile } from '#kernel/case/file.server.ts'
import { searchPersons } from '#kernel/person/search.server.ts'
import { visit } from '#kernel/visit/state.ts'
import { standingClock } from '#platform/clock/clock.ts'
import { createPool } from '#platform/database/connect.server.ts'
import { startEmbedded } from '#platform/database/embedded/embedded.server.ts'
import { migrate } from '#platform/database/migrate.server.ts'
import { figures, programmes } from '#services/registry.ts'
import { checkAct, checkCaseFile, checkSearch } from './registry/check.ts'
import { centres, firstCentre, generateRegistry, plannedVisits, today } from './registry/generate.ts'
import { drawQuestions, kinds } from './registry/questions.ts'
import type { Bench, BenchOptions } from './shared/bench.ts'
import { type Timing, throughputs, timeEach } from './shared/measure.ts'
import { growth, rounded } from './shared/report.ts'

const fullPersons = 500_000
const schema = 'il_35'
const callers = 8
const questionsOfAKind = 150

interface Measured {
  operation: string
  ours: Timing
  bare: Timing
  rate: number
  bareRate: number
}

/** One way of working: as a signed-in person under row-level security and audit, or as the owner with neither. */
interface Way {
  within: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  act: (visitId: string) => Promise<unknown>
}

export const bench: Bench = {
  work: 'search, case file and act over a province’s persons, under row-level security with 60 keys',
  run: async options => {
    const parent = mkdtempSync(join(tmpdir(), 'hane-bench-'))
    const server = await startEmbedded({ dataFolder: join(parent, 'data') })
    try {
      const steps: { persons: number; loaded: number; measured: Measured[] }[] = []
      for (const step of options.steps) {
        const persons = Math.round(fullPersons * step * options.scale)
        const target = { ...server.connection, database: `bench_${step}`.replace('.', '_') }
        const administrator = createPool(server.connection, { max: 1 })
        await administrator.query(`CREATE DATABASE ${target.database}`)
        const owner = createPool(target, { schema, max: callers })
        const app = createPool(target, { schema, role: 'hane_app', max: callers })
        const from = performance.now()
        await fill(owner, persons, options)
        const loaded = (performance.now() - from) / 1000
        options.say(`${persons} persons loaded in ${loaded.toFixed(0)} s`)
        steps.push({ persons, loaded, measured: await measureAll(owner, app, options) })
        await Promise.all([owner.end(), app.end()])
        await administrator.query(`DROP DATABASE ${target.database} WITH (FORCE)`)
        await administrator.end()
      }
      return report(steps)
    } finally {
      await server.stop()
      rmSync(parent, { recursive: true, force: true })
    }
  },
}

async function fill(owner: Pool, persons: number, { seed }: BenchOptions) {
  const client = await owner.connect()
  try {
    await migrate(client, schema)
    await client.query(`SET search_path = ${schema}, public`)
    await generateRegistry(client, schema, persons, seed)
  } finally {
    client.release(true)
  }
}

async function measureAll(owner: Pool, app: Pool, { seed, say }: BenchOptions): Promise<Measured[]> {
  const ours = signedIn(haneOn(app), seed)
  const bare = bareOn(haneOn(owner), owner)
  const questions = await drawQuestions(owner, 6 * questionsOfAKind, seed)
  const ids = async (table: string) => {
    const { rows } = await owner.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id LIMIT ${plannedVisits}`)
    return rows.map(row => row.id)
  }
  const [cases, visits] = [await ids('"case"'), await ids('visit')]
  await checkSearch(ours.within, owner, questions)
  await checkCaseFile(ours.within, cases[0]!)
  await checkAct(owner, () => ours.act(visits[0]!))

  const measured: Measured[] = []
  const measure = async <Input>(
    operation: string,
    inputs: readonly Input[],
    work: (way: Way, input: Input) => Promise<unknown>,
  ) => {
    // Ours and bare take turns on inputs of their own, so that neither finds pages warmed by the other.
    const part = (index: number) => inputs.filter((_, at) => at % 4 === index)
    const timings = {
      ours: await timeEach(part(0), input => work(ours, input)),
      bare: await timeEach(part(1), input => work(bare, input)),
    }
    const ways = [
      { inputs: part(2), work: (input: Input) => work(ours, input) },
      { inputs: part(3), work: (input: Input) => work(bare, input) },
    ]
    const [rate, bareRate] = await throughputs(ways, callers)
    const row = { operation, ...timings, rate: rate!, bareRate: bareRate! }
    measured.push(row)
    say(`${operation}: p50 ${rounded(row.ours.p50)} ms, p95 ${rounded(row.ours.p95)} ms`)
  }
  for (const kind of kinds)
    await measure(`search, ${kind}`, questions[kind], ({ within }, { typed }) => within(tx => searchPersons(tx, typed)))
  await measure('open a case file', cases.slice(0, 6000), ({ within }, id) => within(tx => readCaseFile(tx, id)))
  await measure('write an act', visits.slice(1, 12_000), ({ act }, id) => act(id))
  return measured
}

const haneOn = (pool: Pool): Hane => ({
  pool,
  schema,
  clock: standingClock(() => today),
  programmes,
  entitlements: [],
  figures: figures.map(each => each.figure),
})

const circles = Array.from({ length: centres }, (_, index) => firstCentre + index)

function signedIn(hane: Hane, seed: number): Way {
  const actor: Actor = {
    id: 1 + (seed % 8),
    role: 'director',
    displayName: '',
    organisationId: '',
    circle: circle.directorate,
    keys: keysOf(
      'director',
      circle.directorate,
      circles.map(each => ({ circle: each, kind: 'shm' })),
    ),
  }
  const within: Way['within'] = work => transaction(hane, actor, work)
  return {
    within,
    act: id =>
      within(async tx => {
        const { access_key } = await tx.get<{ access_key: number }>('SELECT access_key FROM visit WHERE id = $1', [id])
        await record(tx, visit, {
          id: randomUUID(),
          subject: id,
          act: 'complete',
          accessKey: access_key,
          facts: { outcome: 'done' },
        })
      }),
  }
}

/**
 * The reference: the same statements by the tables' owner, without context, policies, kernel or chain, and with the same rows written:
 * an act's as one would write them by hand, and one plain audit row a call.
 */
function bareOn(hane: Hane, owner: Pool): Way {
  const actor: Actor = { id: 1, role: 'director', displayName: '', organisationId: '', circle: circle.directorate, keys: [] }
  return {
    within: async work => {
      const client = await owner.connect()
      const events: AuditEvent[] = []
      const query = async <Row extends object>(sql: string, parameters?: readonly unknown[]) =>
        (await client.query(sql, parameters as unknown[])).rows as Row[]
      const find = async <Row extends object>(sql: string, parameters?: readonly unknown[]) =>
        (await query<Row>(sql, parameters))[0]
      const get = async <Row extends object>(sql: string, parameters?: readonly unknown[]) => (await find<Row>(sql, parameters))!
      try {
        const audit = (event: AuditEvent) => events.push(event)
        const send = (sql: string, parameters: readonly unknown[]) => void query(sql, parameters)
        const result = await work({ hane, actor, client, today, now: hane.clock.now(), query, find, get, send, audit })
        for (const event of events) await plainAudit(client, event)
        return result
      } finally {
        client.release()
      }
    },
    act: async id => {
      const client = await owner.connect()
      const act = randomUUID()
      const key = accessKey(firstCentre, 0)
      try {
        await client.query('BEGIN')
        await client.query(
          `INSERT INTO act (id, concept, subject, act, effective, recorded_at, recorded_by, facts, access_key) VALUES ($1, 'visit', $2, 'complete', $3, now(), 1, '{}', $4)`,
          [act, id, today, key],
        )
        const { rows } = await client.query<{ household_id: string; district_id: number }>(
          `UPDATE visit SET state = 'done', outcome = 'done', done_on = $2 WHERE id = $1 RETURNING household_id, district_id`,
          [id, today],
        )
        await client.query(`INSERT INTO figure_delta VALUES ($1, 'F02', $2, NULL, $3, now(), 1, $4)`, [
          act,
          rows[0]!.district_id,
          today,
          rows[0]!.household_id,
        ])
        await plainAudit(client, { event: 'act', concept: 'visit', subject: id, actId: act, accessKey: key })
        await client.query('COMMIT')
      } finally {
        client.release()
      }
    },
  }
}

let audited = 1_000_000_000

const plainAudit = (client: PoolClient, { event, concept, subject, actId, accessKey: key, detail }: AuditEvent) =>
  client.query(
    `INSERT INTO audit (circle, seq, at, business_at, actor, role, event, concept, subject, act_id, detail, previous_hash, hash, access_key)
     VALUES (0, $1, now(), now(), 1, 'director', $2, $3, $4, $5, $6, '', '', $7)`,
    [++audited, event, concept, subject, actId, detail ?? {}, key],
  )

function report(steps: readonly { persons: number; loaded: number; measured: readonly Measured[] }[]) {
  const ms = (value: number) => value.toFixed(1)
  const last = steps.at(-1)!
  const searches = last.measured.filter(row => row.operation.startsWith('search'))
  const slowest = searches.toSorted((a, b) => b.ours.p95 - a.ours.p95)[0]!
  return {
    tables: [
      ...steps.map(({ persons, loaded, measured }) => ({
        title: `${persons.toLocaleString('en')} persons, loaded in ${loaded.toFixed(0)} s; one caller in ms, ${callers} callers in calls/s`,
        columns: ['operation', 'p50', 'p95', 'bare p50', 'bare p95', 'calls/s', 'bare', 'ratio'],
        rows: measured.map(({ operation, ours, bare, rate, bareRate }) => [
          operation,
          ms(ours.p50),
          ms(ours.p95),
          ms(bare.p50),
          ms(bare.p95),
          rate.toFixed(0),
          bareRate.toFixed(0),
          (rate / bareRate).toFixed(2),
        ]),
      })),
      {
        title: 'growth of p95 with the persons',
        columns: ['operation', ...steps.map(step => step.persons.toLocaleString('en'))],
        rows: last.measured.map(({ operation }, index) => [
          operation,
          ...growth(steps.map(step => step.measured[index]!.ours.p95)),
        ]),
      },
    ],
    result: {
      value: slowest.ours.p95,
      unit: 'ms',
      reference: slowest.bare.p95,
      ratio: slowest.rate / slowest.bareRate,
      n: last.persons,
    },
  }
}

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { Hane } from '#kernel/act/hane.ts'
import type { RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import { netMinimumWage } from '#kernel/parameter/statutory.ts'
import { runScreening } from '#kernel/screening/run.server.ts'
import { standingClock } from '#platform/clock/clock.ts'
import { createPool } from '#platform/database/connect.server.ts'
import { startEmbedded } from '#platform/database/embedded/embedded.server.ts'
import { migrate } from '#platform/database/migrate.server.ts'
import { facts, integer, money } from '#rules/fact.ts'
import { rule, versions } from '#rules/rule.ts'
import { registeredEntitlements } from '#services/registry.ts'
import { generateHomes, personsPerHome, today } from './entitled/generate.ts'
import { oneStatement, type Rule } from './entitled/reference.ts'
import type { Bench } from './shared/bench.ts'
import { median } from './shared/measure.ts'
import { growth, rounded } from './shared/report.ts'

const fullPersons = 500_000
const schema = 'il_35'
const runs = 5

const household = facts('household', {
  income: money({ label: { tr: 'Hane geliri', en: 'Household income' } }),
  members: integer({ label: { tr: 'Kişi sayısı', en: 'Members' }, minimum: 1 }),
})
/** Neediness by a third of the wage, as social assistance asks it. */
const isInNeed = rule({
  law: '3294 sayılı Kanun m. 2',
  says: { tr: 'Kişi başına gelir net asgari ücretin 1/3’ünden az', en: 'Income per head is below 1/3 of the net minimum wage' },
  holds: household.income.perHeadOf(household.members).isLessThan(netMinimumWage.fraction(1, 3)),
})
const homeCare = registeredEntitlements.find(({ id }) => id === 'evde-bakim')!
const neediness: RegisteredEntitlement = {
  ...homeCare,
  id: 'muhtaclik',
  entitlement: { conditions: versions({ 'first-known': { isInNeed } }) },
  documents: [],
}
const entitlements = [homeCare, neediness]

interface Step {
  persons: number
  homes: number
  found: number
  loaded: number
  ours: number
  statement: number
}

export const bench: Bench = {
  work: 'who qualifies for home care or by neediness and does not receive: read from the database, decided, result rows written',
  run: async options => {
    const parent = mkdtempSync(join(tmpdir(), 'hane-bench-'))
    const server = await startEmbedded({ dataFolder: join(parent, 'data') })
    const steps: Step[] = []
    try {
      for (const step of options.steps) {
        const persons = Math.round(fullPersons * step * options.scale)
        const target = { ...server.connection, database: `bench_${step}`.replace('.', '_') }
        const administrator = createPool(server.connection, { max: 1 })
        await administrator.query(`CREATE DATABASE ${target.database}`)
        const owner = createPool(target, { schema, max: 2 })
        const app = createPool(target, { schema, role: 'hane_app', max: 4 })
        const from = performance.now()
        await fill(owner, persons, options.seed)
        const loaded = (performance.now() - from) / 1000
        options.say(`${persons} persons loaded in ${loaded.toFixed(0)} s`)
        steps.push({ persons, loaded, ...(await measure(owner, app, options.say)) })
        await Promise.all([owner.end(), app.end()])
        await administrator.query(`DROP DATABASE ${target.database} WITH (FORCE)`)
        await administrator.end()
      }
    } finally {
      await server.stop()
      rmSync(parent, { recursive: true, force: true })
    }
    return report(steps)
  },
}

async function fill(owner: Pool, persons: number, seed: number) {
  const client = await owner.connect()
  try {
    await migrate(client, schema)
    await client.query(`SET search_path = ${schema}, public`)
    await generateHomes(client, schema, persons, seed)
  } finally {
    client.release(true)
  }
}

/** Ours and the statement take turns; the first turn is not counted, and its answers are compared. */
async function measure(owner: Pool, app: Pool, say: (line: string) => void) {
  const hane: Hane = { pool: app, schema, clock: standingClock(() => today), programmes: [], entitlements, figures: [] }
  const { rows: counted } = await owner.query<{ homes: number }>('SELECT count(*)::int AS homes FROM household')
  const homes = counted[0]!.homes
  const ours: number[] = []
  const statement: number[] = []
  let found = 0
  for (let run = 0; run <= runs; run++) {
    const first = await timed(owner, homes, id => runScreening(hane, id))
    const mine = await summaryOf(owner)
    const second = await timed(owner, homes, id => inOneStatement(owner, id))
    const theirs = await summaryOf(owner)
    if (JSON.stringify(mine) !== JSON.stringify(theirs))
      throw new Error(`ours found ${JSON.stringify(mine)}, the statement ${JSON.stringify(theirs)}`)
    found = mine.reduce((sum, { rows }) => sum + rows, 0)
    say(`run ${run}: ${rounded(first)} ms, the statement ${rounded(second)} ms, ${found} rows each`)
    if (run === 0) continue
    ours.push(first)
    statement.push(second)
  }
  return { homes, found, ours: median(ours), statement: median(statement) }
}

async function timed(owner: Pool, homes: number, work: (id: string) => Promise<void>): Promise<number> {
  await owner.query('TRUNCATE screening_result, screening')
  const id = randomUUID()
  await owner.query(
    `INSERT INTO screening (id, entitlement_ids, on_day, started_by, started_at, state, homes, homes_done, found) VALUES ($1, $2, $3, 1, now(), 'running', $4, 0, '{}')`,
    [id, entitlements.map(each => each.id), today, homes],
  )
  await owner.query('CHECKPOINT')
  const from = performance.now()
  await work(id)
  return performance.now() - from
}

async function inOneStatement(owner: Pool, screeningId: string) {
  const client = await owner.connect()
  try {
    const rules = entitlements.map(({ id, entitlement }): Rule => ({ entitlementId: id, screeningId, entitlement }))
    await client.query(`SET work_mem = '256MB'; SET jit = off`)
    await client.query(oneStatement(rules))
  } finally {
    client.release(true)
  }
}

/** Rows of each entitlement with a sum over all that they say, the ids of the rows apart. */
async function summaryOf(owner: Pool): Promise<{ entitlement: string; rows: number; sum: string }[]> {
  const { rows } = await owner.query(
    `SELECT entitlement_id AS entitlement, count(*)::int AS rows,
       sum(hashtextextended(concat_ws(' ', person_id, household_id, on_day, district_id, margin, access_key), 0)::numeric)::text AS sum
     FROM screening_result GROUP BY entitlement_id ORDER BY entitlement_id`,
  )
  return rows
}

function report(steps: readonly Step[]) {
  const last = steps.at(-1)!
  const ratio = ({ ours, statement }: Step) => statement / ours
  return {
    tables: [
      {
        title: `medians of ${runs} runs in ms, after one unmeasured; two rules, ${personsPerHome} persons a home on the average`,
        columns: ['persons', 'homes', 'rows found', 'loaded in s', 'screening', 'one SQL statement', 'times faster'],
        rows: steps.map(step => [
          step.persons.toLocaleString('en'),
          step.homes.toLocaleString('en'),
          step.found.toLocaleString('en'),
          step.loaded.toFixed(0),
          step.ours.toFixed(0),
          step.statement.toFixed(0),
          ratio(step).toFixed(2),
        ]),
      },
      {
        title: 'growth with the persons',
        columns: ['way', ...steps.map(step => step.persons.toLocaleString('en'))],
        rows: [
          ['screening', ...growth(steps.map(step => step.ours))],
          ['one SQL statement', ...growth(steps.map(step => step.statement))],
        ],
      },
    ],
    result: { value: last.ours, unit: 'ms', reference: last.statement, ratio: ratio(last), n: last.persons },
  }
}

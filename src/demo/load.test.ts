import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { concepts } from '#kernel/act/concepts.ts'
import type { Act } from '#kernel/act/contract.ts'
import { chainHash, genesis } from '#kernel/audit/chain.ts'
import { figureValue } from '#kernel/figure/value.ts'
import { createPool } from '#platform/database/connect.server.ts'
import { migrate } from '#platform/database/migrate.server.ts'
import { createTestDatabase, dropTestDatabase } from '#platform/database/testing.server.ts'
import { isIban } from '#platform/turkish/iban.ts'
import { isTckn } from '#platform/turkish/tckn.ts'
import { replay } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import { figures as registered } from '#services/registry.ts'
import { demoAccounts } from './accounts.ts'
import { homeCare } from './care-file.ts'
import { fingerprint } from './fingerprint.server.ts'
import { loadDemo } from './load.server.ts'
import { plan } from './plan.ts'

const schema = 'il_35'
const figures = registered.map(({ figure }) => figure)
const small = 0.002

interface Loaded {
  pool: Pool
  client: PoolClient
  drop: () => Promise<void>
}

async function emptyProvince(): Promise<Loaded> {
  const connection = await createTestDatabase()
  const pool = createPool(connection, { max: 2, schema })
  const client = await pool.connect()
  await migrate(client, schema)
  await client.query(`SET search_path = ${schema}, public`)
  return {
    pool,
    client,
    drop: async () => {
      client.release()
      await pool.end()
      await dropTestDatabase(connection)
    },
  }
}

/** What the catalogue says of keys, checks, indexes, rights and row-level security. */
const shapeOf = async ({ client }: Loaded) =>
  (
    await client.query(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE connamespace = $1::text::regnamespace
       UNION ALL SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = $1::text
       UNION ALL SELECT relname, concat(relrowsecurity, relforcerowsecurity, relacl) FROM pg_class WHERE relnamespace = $1::text::regnamespace AND relkind = 'r'
       ORDER BY 1, 2`,
      [schema],
    )
  ).rows

async function valuesOf({ client }: Loaded): Promise<Record<string, bigint>> {
  const openings = (await client.query('SELECT figure, district_id AS district, value, until FROM figure_opening')).rows
  const deltas = (await client.query('SELECT figure, district_id AS district, effective, delta FROM figure_delta')).rows
  return Object.fromEntries(
    figures.map(figure => [figure.id, figureValue({ figure, openings, deltas, asOf: plan.lastDay }).value]),
  )
}

let loaded: Loaded
let emptyShape: unknown[]

beforeAll(async () => {
  loaded = await emptyProvince()
  emptyShape = await shapeOf(loaded)
  await loadDemo({ client: loaded.client, schema, scale: small, seed: 1, figures })
}, 60_000)
afterAll(() => loaded?.drop())

const query = async (sql: string) => (await loaded.client.query(sql)).rows
const count = async (sql: string) => Number((await query(`SELECT count(*)::int AS count FROM ${sql}`))[0].count)

test('keys, checks, indexes, rights and row-level security are as they were before the load', async () => {
  expect(emptyShape.length).toBeGreaterThan(100)
  expect(await shapeOf(loaded)).toEqual(emptyShape)
})

describe('the figures', () => {
  test('of records and openings together are those of the plan', async () => {
    const values = await valuesOf(loaded)
    const opening = async (figure: string) =>
      BigInt(
        (await query(`SELECT sum(value)::bigint AS sum FROM figure_opening WHERE figure = '${figure}' AND source <> 'ölçek'`))[0]
          .sum ?? 0,
      )
    const yearly = plan.paidMonths.reduce((sum, month) => sum + homeCare.benefit.monthlyAmountOn(month), 0n)
    expect(values.F48).toBe(BigInt(plan.homeCareAwards))
    expect(values.F49).toBe((await opening('F49')) + BigInt(plan.homeCareAwards) * yearly)
    expect(values.F02).toBe((await opening('F02')) + BigInt(plan.householdsReached))
    expect(values.F01).toBe(BigInt(await count(`organisation WHERE kind = 'shm'`)))
    expect(values.F54).toBe(BigInt(await count(`organisation WHERE kind = 'sydv'`)))
    expect(figures.filter(({ id }) => values[id] === 0n)).toEqual([])
  })

  test('are the same at another scale, with more of them from records', async () => {
    const other = await emptyProvince()
    await loadDemo({ client: other.client, schema, scale: small * 2, seed: 1, figures })
    expect(await valuesOf(other)).toEqual(await valuesOf(loaded))
    const lines = await other.client.query(`SELECT count(*)::int AS count FROM payment_line WHERE state = 'paid'`)
    expect(lines.rows[0].count).toBeGreaterThan(await count(`payment_line WHERE state = 'paid'`))
    await other.drop()
  })

  test('of home care follow each row: one award less is one less', async () => {
    const inForce = await count(
      `award WHERE from_day <= '${plan.lastDay}' AND (until_day IS NULL OR until_day > '${plan.lastDay}')`,
    )
    const counted = await query(
      `SELECT sum(delta)::int AS sum FROM figure_delta WHERE figure = 'F48' AND effective <= '${plan.lastDay}'`,
    )
    expect(counted[0].sum).toBe(inForce)
    const paid = await query(`SELECT sum(amount)::bigint AS sum FROM payment_line WHERE state = 'paid'`)
    expect((await query(`SELECT sum(delta)::bigint AS sum FROM figure_delta WHERE figure = 'F49'`))[0].sum).toBe(paid[0].sum)
  })
})

test('the stored acts, folded again, give the stored rows', async () => {
  const acts = await query(
    `SELECT id, concept, subject, act, effective, recorded_at AS "recordedAt", recorded_by AS "recordedBy", facts, access_key AS "accessKey" FROM act ORDER BY seq`,
  )
  for (const concept of concepts) {
    const rows = new Map<string, unknown>()
    for (const act of acts.filter(each => each.concept === concept.name) as Act[])
      rows.set(act.subject, concept.apply(rows.get(act.subject) as Parameters<typeof concept.apply>[0], act))
    const stored = await query(`SELECT * FROM "${concept.name}"`)
    expect(stored.length, concept.name).toBe(rows.size)
    for (const row of stored) expect(rows.get(row.id), concept.name).toEqual(row)
  }
})

test('nothing was recorded on the day at which the demo stands, and nothing before it was known', async () => {
  expect(await count(`act WHERE recorded_at >= '${plan.lastDay}'`)).toBe(0)
  expect(await count(`act WHERE effective > recorded_at::date AND NOT (concept = 'visit' AND act = 'plan')`)).toBe(0)
})

test('a subject’s acts were recorded in the order in which they are kept', async () => {
  const turned = `(SELECT recorded_at::date < lag(recorded_at::date) OVER (PARTITION BY subject ORDER BY seq) AS earlier FROM act) AS a WHERE earlier`
  expect(await count(turned)).toBe(0)
})

test('nobody is younger than their records, or than their children', async () => {
  expect(await count(`person p JOIN act a ON a.subject = p.id AND a.act = 'record' WHERE p.birth_date > a.effective`)).toBe(0)
  expect(await count(`membership m JOIN person p ON p.id = m.person_id WHERE lower(m.during) < p.birth_date`)).toBe(0)
  const children = `membership c JOIN person child ON child.id = c.person_id JOIN membership s ON s.household_id = c.household_id AND s.relation = 'self'
    JOIN person head ON head.id = s.person_id WHERE c.relation = 'child' AND child.birth_date < head.birth_date + interval '16 years'`
  expect(await count(children)).toBe(0)
})

test('no person lives in two homes by one source', async () => {
  expect(
    await count(
      `membership a JOIN membership b ON a.person_id = b.person_id AND a.source = b.source AND a.id < b.id AND a.during && b.during`,
    ),
  ).toBe(0)
})

test('every day of a payment line is covered by the award and by a verified report', async () => {
  const uncovered = `payment_line l JOIN award a ON a.id = l.award_id, LATERAL (
      SELECT daterange(l.month, (l.month + interval '1 month')::date) * daterange(a.from_day, a.until_day) AS days) AS paid
    WHERE upper(paid.days) - lower(paid.days) <> l.days OR NOT EXISTS (
      SELECT FROM document d WHERE d.case_id = l.case_id AND d.verified AND d.during @> paid.days)`
  expect(await count('payment_line')).toBeGreaterThan(0)
  expect(await count(uncovered)).toBe(0)
})

test('whoever prepared does not decide, and four persons pay', async () => {
  expect(await count('decision WHERE decided_by = prepared_by')).toBe(0)
  expect(await count('award WHERE decided_by = prepared_by')).toBe(0)
  expect(
    await count(
      `payment_run WHERE state = 'released' AND 3 <> (SELECT count(DISTINCT who) FROM unnest(ARRAY[computed_by, approved_by, released_by]) AS who)`,
    ),
  ).toBe(0)
  const roles = await query(`SELECT DISTINCT a.role FROM decision d JOIN account a ON a.id = d.decided_by`)
  expect(roles).toEqual([{ role: 'decider' }])
})

test('a run says how many lines it holds and what they sum to', async () => {
  const rows = await query(
    `SELECT r.id FROM payment_run r LEFT JOIN payment_line l ON l.run_id = r.id GROUP BY r.id HAVING r.lines <> count(l.id) OR r.total <> coalesce(sum(l.amount), 0)`,
  )
  expect(rows).toEqual([])
  expect(await count('payment_run')).toBe(plan.paidMonths.length + 1)
})

test('every stored decision, decided again from its own facts, gives the same', async () => {
  const decisions = await query('SELECT stored FROM decision')
  for (const { stored } of decisions as { stored: Decision }[])
    expect(replay(homeCare.benefit.entitlement, stored)).toEqual(stored)
  expect(await count(`decision WHERE outcome = 'refused'`)).toBeGreaterThan(0)
})

test('cases lie at every stage, and some of each are the demo worker’s', async () => {
  const stages = await query(
    `SELECT DISTINCT lifecycle || ':' || state AS stage FROM "case" c JOIN account a ON a.id = c.assigned_to WHERE a.username = 'uzman' ORDER BY 1`,
  )
  expect(stages.map(({ stage }) => stage)).toEqual([
    'benefit:granted',
    'benefit:open',
    'benefit:proposed',
    'benefit:refused',
    'casework:assessed',
    'casework:closed',
    'casework:in-plan',
    'casework:interviewed',
    'casework:open',
    'placement:open',
    'placement:proposed',
    'placement:refused',
  ])
  expect(await count(`"case" WHERE due_on < '${plan.lastDay}' AND state IN ('open', 'proposed')`)).toBeGreaterThan(0)
})

test('a home of three with an old parent and no case awaits the demo field worker on the last day', async () => {
  const homes = `visit v JOIN account a ON a.username = 'saha' AND a.id = v.team[1]
    WHERE v.state = 'planned' AND v.planned_on = '${plan.lastDay}'
      AND 3 = (SELECT count(DISTINCT person_id) FROM membership m WHERE m.household_id = v.household_id)
      AND EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id = v.household_id AND p.birth_date < '1950-01-01')
      AND NOT EXISTS (SELECT FROM "case" c WHERE c.household_id = v.household_id)`
  expect(await count(homes)).toBeGreaterThan(0)
})

test('identities are well formed and plainly made up', async () => {
  const numbers = await query(`SELECT kind, value FROM identifier WHERE kind <> 'temporary-key'`)
  expect(numbers.filter(({ value }) => !isTckn(value))).toEqual([])
  expect(numbers.filter(({ kind, value }) => !value.startsWith(kind === 'tckn' ? '100' : '990'))).toEqual([])
  expect(new Set(numbers.map(({ value }) => value)).size).toBe(numbers.length)
  const accounts = await query('SELECT iban FROM person WHERE iban IS NOT NULL')
  expect(accounts.filter(({ iban }) => !isIban(iban))).toEqual([])
})

test('new case numbers do not meet given ones', async () => {
  const clashes = `"case" c JOIN setting s ON s.name = 'case-number:' || left(c.number, -5) WHERE right(c.number, 5)::int > (s.value #>> '{}')::int`
  expect(await count(clashes)).toBe(0)
  expect(
    await count(`"case" c WHERE NOT EXISTS (SELECT FROM setting s WHERE s.name = 'case-number:' || left(c.number, -5))`),
  ).toBe(0)
})

test('the next act gets the next number', async () => {
  const [{ last, next }] = await query(`SELECT max(seq) AS last, nextval(pg_get_serial_sequence('act', 'seq')) AS next FROM act`)
  expect(next).toBe(last + 1n)
})

test('every demo account can sign in, and nobody else', async () => {
  const rows = await query(`SELECT username FROM account WHERE password_hash <> 'none' ORDER BY username COLLATE "C"`)
  expect(rows.map(({ username }) => username)).toEqual(demoAccounts.map(({ username }) => username).sort())
})

test('the load is one row of the audit chain', async () => {
  const rows = await query('SELECT *, seq::text AS seq FROM audit')
  expect(rows).toHaveLength(1)
  const [row] = rows
  expect(row).toMatchObject({
    circle: 3,
    event: 'load',
    previous_hash: genesis,
    detail: { seed: 1, batch: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  expect(chainHash(genesis, { ...row, businessAt: row.business_at, actId: row.act_id })).toBe(row.hash)
})

test('the same seed gives the same province, another seed another', async () => {
  const prints = []
  for (const seed of [1, 2]) {
    const other = await emptyProvince()
    await loadDemo({ client: other.client, schema, scale: small, seed, figures })
    prints.push(await fingerprint(other.client, schema))
    await other.drop()
  }
  expect(prints[0]).toBe(await fingerprint(loaded.client, schema))
  expect(prints[1]).not.toBe(prints[0])
}, 60_000)

test('a load that breaks off leaves the province empty and whole, and a full province is not loaded again', async () => {
  const other = await emptyProvince()
  const load = (onProgress?: () => void) => loadDemo({ client: other.client, schema, scale: small, seed: 1, figures, onProgress })
  let reports = 0
  await expect(
    load(() => {
      reports += 1
      if (reports === 5) throw new Error('broken off')
    }),
  ).rejects.toThrow('broken off')
  expect((await other.client.query('SELECT id FROM act')).rows).toEqual([])
  expect(await shapeOf(other)).toEqual(emptyShape)
  await load()
  await expect(load()).rejects.toThrow('not empty')
  await other.drop()
}, 60_000)

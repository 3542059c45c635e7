import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { concepts } from '#kernel/act/concepts.ts'
import type { Act } from '#kernel/act/contract.ts'
import { chainHash, genesis } from '#kernel/audit/chain.ts'
import { figureValue } from '#kernel/figure/value.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { createPool } from '#platform/database/connect.server.ts'
import { migrate } from '#platform/database/migrate.server.ts'
import { createTestDatabase, dropTestDatabase } from '#platform/database/testing.server.ts'
import { isIban } from '#platform/turkish/iban.ts'
import { isTckn } from '#platform/turkish/tckn.ts'
import { replay } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import { getProgramme, figures as registered } from '#services/registry.ts'
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
    for (const [figure, id] of [
      ['F03', 'eoe'],
      ['F05', 'aep'],
      ['F07', 'bagimlilik'],
    ] as const)
      expect(values[figure]).toBe((await opening(figure)) + BigInt(plan.peopleTaught[id]))
    expect(values.F04).toBe(BigInt(await count('training_module')))
    expect(values.F32).toBe((await opening('F32')) + 1n)
    expect(values.F33).toBe((await opening('F33')) + BigInt(plan.seminar.people))
    expect(values.F50).toBe(BigInt(plan.rights.martyrs))
    expect(values.F51).toBe(BigInt(plan.rights.veterans))
    expect(values.F52).toBe((await opening('F52')) + BigInt(plan.rights.appointments))
    expect(values.F53).toBe((await opening('F53')) + BigInt(plan.rights.cardsDelivered))
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
      `award WHERE programme_id = 'evde-bakim' AND from_day <= '${plan.lastDay}' AND (until_day IS NULL OR until_day > '${plan.lastDay}')`,
    )
    const counted = await query(
      `SELECT sum(delta)::int AS sum FROM figure_delta WHERE figure = 'F48' AND effective <= '${plan.lastDay}'`,
    )
    expect(counted[0].sum).toBe(inForce)
    const paid = await query(
      `SELECT sum(amount)::bigint AS sum FROM payment_line WHERE programme_id = 'evde-bakim' AND state = 'paid'`,
    )
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
  expect(await query(`SELECT concept, act, effective FROM act WHERE recorded_at >= '${plan.lastDay}'`)).toEqual([])
  expect(
    await count(`act WHERE effective > recorded_at::date AND NOT (concept IN ('visit', 'course_session') AND act = 'plan')`),
  ).toBe(0)
})

test('a subject’s acts were recorded in the order in which they are kept', async () => {
  const turned = `(SELECT recorded_at::date < lag(recorded_at::date) OVER (PARTITION BY subject ORDER BY seq) AS earlier FROM act) AS a WHERE earlier`
  expect(await count(turned)).toBe(0)
})

test('a decision was recorded after its proposal, and what follows from it after the decision', async () => {
  const early = await query(`SELECT decided.subject FROM act decided JOIN decision d ON d.id = decided.subject
      JOIN act other ON (other.subject = d.id AND other.act = 'propose' AND other.recorded_at >= decided.recorded_at)
        OR (other.concept = 'case' AND other.subject = d.case_id AND other.act IN ('grant', 'refuse')
          AND other.effective = decided.effective AND other.recorded_at <= decided.recorded_at)
      WHERE decided.concept = 'decision' AND decided.act = 'approve'`)
  expect(early).toEqual([])
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

test('every day of a payment line is covered by the award, and of home care by a verified report', async () => {
  const uncovered = `payment_line l JOIN award a ON a.id = l.award_id, LATERAL (
      SELECT daterange(l.month, (l.month + interval '1 month')::date) * daterange(a.from_day, a.until_day) AS days) AS paid
    WHERE upper(paid.days) - lower(paid.days) <> l.days OR l.programme_id = 'evde-bakim' AND NOT EXISTS (
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
  // The director's office decides, and in a foundation its board.
  expect(roles.map(({ role }) => role).sort()).toEqual(['board-member', 'decider'])
})

test('a run says how many lines it holds and what they sum to', async () => {
  const rows = await query(
    `SELECT r.id FROM payment_run r LEFT JOIN payment_line l ON l.run_id = r.id GROUP BY r.id HAVING r.lines <> count(l.id) OR r.total <> coalesce(sum(l.amount), 0)`,
  )
  expect(rows).toEqual([])
  expect(await count(`payment_run WHERE programme_id = 'evde-bakim'`)).toBe(plan.paidMonths.length + 1)
})

test('every stored decision, decided again from its own facts, gives the same', async () => {
  const decisions = await query(`SELECT stored FROM decision WHERE stored ->> 'version' <> 'declared'`)
  expect(decisions.length).toBeGreaterThan(0)
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

test('courses stand at every stage, and sessions of the last days wait for their attendance', async () => {
  const states = await query('SELECT DISTINCT state FROM course ORDER BY state')
  expect(states.map(({ state }) => state)).toEqual(['cancelled', 'completed', 'planned'])
  expect(await count(`course_session WHERE state = 'planned' AND on_day < '${plan.lastDay}'`)).toBe(1)
  expect(await count(`course_session WHERE state = 'planned' AND on_day = '${plan.lastDay}'`)).toBe(1)
  expect(await count(`trainer WHERE certificate_id IS NOT NULL`)).toBe(4)
  const overfull = `course_session s WHERE s.capacity < (SELECT count(*) FROM enrolment e WHERE e.course_id = s.course_id AND e.state = 'enrolled')`
  expect(await count(overfull)).toBe(0)
  const unearned = `certificate t JOIN course c ON c.id = t.course_id WHERE c.programme_id = 'aep' AND t.state = 'issued' AND EXISTS (
    SELECT FROM course_session s WHERE s.course_id = c.id AND s.state = 'done' AND NOT EXISTS (
      SELECT FROM attendance a WHERE a.session_id = s.id AND a.enrolment_id = t.enrolment_id AND a.state = 'came'))`
  expect(await count(`certificate WHERE state = 'issued'`)).toBeGreaterThan(0)
  expect(await count(unearned)).toBe(0)
})

test('cards lie at every stage, each prepared by one and decided by another as the rules say', async () => {
  const states = await query('SELECT DISTINCT state FROM card ORDER BY 1')
  expect(states.map(({ state }) => state)).toEqual([
    'approved',
    'batched',
    'delivered',
    'ended',
    'printed',
    'proposed',
    'refused',
    'returned',
  ])
  const { categories } = definitionOf(getProgramme('seyahat-karti'), 'right')!
  for (const { category, stored } of (await query('SELECT category, stored FROM card')) as {
    category: string
    stored: Decision
  }[])
    expect(replay(categories.find(({ id }) => id === category)!.entitlement, stored)).toEqual(stored)
  expect(await count(`card WHERE state IN ('approved', 'delivered') AND outcome <> 'granted'`)).toBe(0)
  expect(await count('card WHERE delivered_on < printed_on OR printed_on <= decided_on OR decided_on < proposed_on')).toBe(0)
  expect(await count(`card WHERE delivered_on >= valid_until`)).toBe(0)
})

test('a home of three with an old parent and no case awaits the demo field worker on the last day', async () => {
  const homes = `visit v JOIN account a ON a.username = 'saha' AND a.id = v.team[1]
    WHERE v.state = 'planned' AND v.planned_on = '${plan.lastDay}'
      AND 3 = (SELECT count(DISTINCT person_id) FROM membership m WHERE m.household_id = v.household_id)
      AND EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id = v.household_id AND p.birth_date < '1950-01-01')
      AND NOT EXISTS (SELECT FROM "case" c WHERE c.household_id = v.household_id)`
  expect(await count(homes)).toBeGreaterThan(0)
})

describe('licences', () => {
  const figuresOf = { F17: 'ozel-kres', F40: 'ozel-engelli-bakim', F44: 'ozel-huzurevi' } as const

  test('are counted by permits in force, as many as the plan has facilities; a closed and a suspended one count no more', async () => {
    const values = await valuesOf(loaded)
    for (const [figure, programme] of Object.entries(figuresOf)) {
      const inForce = await count(
        `licence WHERE programme_id = '${programme}' AND state = 'in-force' AND from_day <= '${plan.lastDay}'`,
      )
      expect(values[figure], figure).toBe(BigInt(inForce))
      expect(inForce, figure).toBe(plan.facilities[programme])
    }
    const open = await count(`organisation WHERE kind = 'ozel-huzurevi' AND closed_on IS NULL`)
    expect(open).toBe(plan.facilities['ozel-huzurevi'] + (await count(`licence WHERE state = 'suspended'`)))
    expect(
      await count(
        `licence l JOIN organisation o ON o.id = l.organisation_id AND o.closed_on = l.until_day WHERE l.state = 'closed'`,
      ),
    ).toBe(1)
  })

  test('have the day and the places of their facility, and a first inspection before it opened', async () => {
    const permits = `licence l JOIN organisation o ON o.id = l.organisation_id`
    expect(await count(`${permits} WHERE o.kind = l.programme_id AND o.opened_on = l.from_day`)).toBe(await count(permits))
    const places = `(SELECT sum(u.capacity) FROM unit u WHERE u.organisation_id = o.id)`
    expect(await count(`${permits} WHERE l.capacity <> ${places}`)).toBe(0)
    const seen = `EXISTS (SELECT FROM inspection i WHERE i.licence_id = l.id AND i.kind = 'pre' AND i.done_on < l.from_day)`
    expect(await count(`${permits} WHERE NOT ${seen}`)).toBe(0)
    expect(await count(`licence WHERE programme_id = 'ozel-huzurevi' AND from_day IS NOT NULL AND capacity < 20`)).toBe(0)
  })

  test('bear numbers in the order in which they were granted', async () => {
    const turned = `(SELECT from_day < lag(from_day) OVER (PARTITION BY left(permit_number, -5) ORDER BY permit_number) AS earlier
      FROM licence WHERE permit_number IS NOT NULL AND facility_name NOT LIKE '% Deneme %') AS a WHERE earlier`
    expect(await count(turned)).toBe(0)
  })

  test('lie at every stage; a home of fourteen places was refused, and its decision says why', async () => {
    const states = await query('SELECT DISTINCT state FROM licence ORDER BY 1')
    expect(states.map(({ state }) => state)).toEqual(['applied', 'closed', 'in-force', 'refused', 'suspended', 'withdrawn'])
    const refused = await query(
      `SELECT l.capacity, d.reason FROM licence_decision d JOIN licence l ON l.id = d.licence_id WHERE d.matter = 'refuse' AND d.state = 'approved'`,
    )
    expect(refused).toEqual([{ capacity: 14, reason: expect.stringContaining('en az 20 kişilik kapasite gerekir') }])
    expect(await count(`licence_decision WHERE state = 'proposed'`)).toBeGreaterThan(3)
  })

  test('were decided by another than who prepared them, and by a decider', async () => {
    expect(await count('licence_decision WHERE decided_by = prepared_by')).toBe(0)
    const roles = await query('SELECT DISTINCT a.role FROM licence_decision d JOIN account a ON a.id = d.decided_by')
    expect(roles).toEqual([{ role: 'decider' }])
  })

  test('have findings at every state, some past their day, and work of today for the demo’s inspector', async () => {
    expect(await count(`finding WHERE state = 'remedied'`)).toBeGreaterThan(50)
    expect(await count(`finding WHERE repeats > 0`)).toBeGreaterThan(3)
    expect(await count(`finding WHERE state = 'open' AND due_on < '${plan.lastDay}'`)).toBeGreaterThan(3)
    expect(await count(`finding WHERE state = 'open' AND due_on >= '${plan.lastDay}'`)).toBeGreaterThan(3)
    const mine = `inspection i JOIN account a ON a.username = 'denetim' AND a.id = ANY(i.team)`
    expect(await count(`${mine} WHERE i.state = 'planned' AND i.planned_on = '${plan.lastDay}'`)).toBe(1)
    expect(await count(`finding f JOIN inspection i ON i.id = f.last_inspection_id WHERE f.found_on > i.done_on`)).toBe(0)
  })
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

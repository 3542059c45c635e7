import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProvince, type TestProvince } from '../../../tests/province.ts'

// What the catalogue itself says of every table, so that one added without protection fails here.

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

const ask = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await province.owner.query(sql, values)).rows as Row[]

const tablesOfProvince = () =>
  ask<{ name: string; protected: boolean; enabled: boolean; forced: boolean; owner: string }>(
    `SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, pg_get_userbyid(c.relowner) AS owner,
       EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'access_key') AS protected
     FROM pg_class c WHERE c.relnamespace = 'il_35'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY c.relname`,
  )

const protectedTables = async () => (await tablesOfProvince()).filter(table => table.protected).map(table => table.name)
const roleNames = ['hane_app', 'hane_auth', 'hane_figures', 'hane_auditor', 'hane_reclassify', 'hane_screening'] as const

/** Runs as a database role, outside any person's transaction. */
async function asDatabaseRole<Row extends object>(role: (typeof roleNames)[number], sql: string): Promise<Row[]> {
  const client = await province.owner.connect()
  try {
    await client.query(`BEGIN; SET LOCAL ROLE ${role}`)
    return (await client.query(sql)).rows
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

describe('protected tables', () => {
  test('every table with an access key has row-level security, enabled and forced, and is not owned by the runtime role', async () => {
    const tables = (await tablesOfProvince()).filter(table => table.protected)
    expect(tables.length).toBeGreaterThan(15)
    for (const { name, enabled, forced, owner } of tables) {
      expect({ name, enabled, forced }).toEqual({ name, enabled: true, forced: true })
      expect(roleNames, name).not.toContain(owner)
    }
  })

  test('tables without an access key are these, and no view stands beside the tables', async () => {
    const open = (await tablesOfProvince()).filter(table => !table.protected).map(table => table.name)
    expect(open).toEqual([
      'account',
      'audit_checkpoint',
      'audit_head',
      'figure_delta',
      'figure_opening',
      'screening',
      'session',
      'setting',
    ])
  })

  test('their policies have the one shape', async () => {
    // Cast within the subquery: outside of it the keys would be read from their text for every row.
    const keys = '(access_key = ANY (( SELECT (app.actor_keys())::integer[] AS actor_keys)::integer[]))'
    const someone = "(( SELECT app.actor() AS actor) <> ''::text)"
    const shape = [
      { policyname: 'adds', cmd: 'INSERT', roles: '{hane_app}', qual: null, with_check: someone },
      { policyname: 'changes', cmd: 'UPDATE', roles: '{hane_app}', qual: keys, with_check: null },
      { policyname: 'moves', cmd: 'ALL', roles: '{hane_reclassify}', qual: someone, with_check: null },
      { policyname: 'sees', cmd: 'SELECT', roles: '{hane_app}', qual: keys, with_check: null },
    ].map(policy => ({ ...policy, permissive: 'PERMISSIVE' }))
    const screened = [
      'award',
      'card',
      'document',
      'fact',
      'household',
      'membership',
      'person',
      'placement',
      'right_holder',
      'service_area',
    ]
    const more: Record<string, string[]> = {
      audit: ['reads_all → {hane_auditor}'],
      organisation: ['screens → {hane_screening}', 'signs_in → {hane_auth}'],
      screening_result: ['writes → {hane_screening}'],
      ...Object.fromEntries(screened.map(table => [table, ['screens → {hane_screening}']])),
    }
    for (const table of await protectedTables()) {
      const policies = await ask<{ policyname: string; roles: string; cmd: string }>(
        `SELECT policyname, cmd, roles::text, qual, with_check, permissive FROM pg_policies WHERE schemaname = 'il_35' AND tablename = $1 ORDER BY policyname`,
        [table],
      )
      expect(policies, table).toEqual(expect.arrayContaining(shape))
      const others = policies.filter(policy => !shape.some(each => each.policyname === policy.policyname))
      expect(
        others.map(({ policyname, roles }) => `${policyname} → ${roles}`),
        table,
      ).toEqual(more[table] ?? [])
      expect(
        others.every(policy => policy.cmd === 'SELECT' || policy.policyname === 'writes'),
        table,
      ).toBe(true)
    }
  })

  test('without a context no row is seen, though rows are there', async () => {
    const filled: string[] = []
    for (const table of await protectedTables()) {
      const [there] = await ask<{ count: number }>(`SELECT count(*)::int AS count FROM "${table}"`)
      if (there!.count > 0) filled.push(table)
      const [seen] = await asDatabaseRole<{ count: number }>('hane_app', `SELECT count(*)::int AS count FROM "${table}"`)
      expect(seen!.count, table).toBe(0)
    }
    expect(filled).toEqual(
      expect.arrayContaining(['act', 'audit', 'person', 'identifier', 'household', 'membership', 'visit', 'organisation']),
    )
  })

  test('without a context nothing is added, and no key can be moved', async () => {
    await expect(
      asDatabaseRole(
        'hane_app',
        `INSERT INTO household SELECT * FROM jsonb_populate_record(null::household, '{"id": "00000000-0000-4000-8000-000000000001"}')`,
      ),
    ).rejects.toMatchObject({ code: '42501' })
    expect(await asDatabaseRole('hane_reclassify', 'UPDATE person SET access_key = 0 RETURNING id')).toEqual([])
  })
})

describe('database roles', () => {
  test('none is a superuser, passes by row-level security, or can sign in', async () => {
    const roles = await ask(
      `SELECT rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole FROM pg_roles WHERE rolname = ANY($1)`,
      [roleNames],
    )
    expect(roles).toHaveLength(6)
    for (const role of roles)
      expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false })
  })

  test('the runtime role inherits no right of the others: their policies hold only after SET ROLE', async () => {
    for (const role of roleNames.filter(name => name !== 'hane_app'))
      expect(await ask(`SELECT pg_has_role('hane_app', $1, 'USAGE') AS inherits`, [role]), role).toEqual([{ inherits: false }])
  })

  test('acts, audit lines and deltas are added and read, never changed', async () => {
    for (const table of ['act', 'audit', 'figure_delta']) {
      const rights = await ask(
        `SELECT has_any_column_privilege('hane_app', $1, 'UPDATE') AS update, has_table_privilege('hane_app', $1, 'DELETE') AS delete,
           has_table_privilege('hane_app', $1, 'TRUNCATE') AS truncate, has_table_privilege('hane_app', $1, 'SELECT, INSERT') AS adds`,
        [table],
      )
      expect(rights, table).toEqual([{ update: false, delete: false, truncate: false, adds: true }])
    }
  })

  test('only the reclassifying role moves a key, and it changes nothing else', async () => {
    for (const table of await protectedTables()) {
      const columns = await ask<{ column: string }>(
        `SELECT a.attname AS column FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
           AND has_column_privilege('hane_reclassify', a.attrelid, a.attnum, 'UPDATE')`,
        [`"${table}"`],
      )
      expect(columns, table).toEqual([{ column: 'access_key' }])
    }
  })

  test('nobody deletes but the one who ends sessions, and the one who puts new screening results in the place of old ones', async () => {
    const deletes = await ask<{ grant: string }>(
      `SELECT c.relname || ': ' || r.rolname AS grant FROM pg_class c, pg_roles r WHERE c.relnamespace = 'il_35'::regnamespace AND c.relkind = 'r'
         AND r.rolname = ANY($1) AND (has_table_privilege(r.oid, c.oid, 'DELETE') OR has_table_privilege(r.oid, c.oid, 'TRUNCATE'))`,
      [roleNames],
    )
    expect(deletes.map(each => each.grant).sort()).toEqual(['screening_result: hane_screening', 'session: hane_auth'])
  })

  test('the counting role reads no subject, no act and no protected table', async () => {
    for (const table of await protectedTables())
      expect(await ask(`SELECT has_any_column_privilege('hane_figures', $1, 'SELECT') AS reads`, [`"${table}"`]), table).toEqual([
        { reads: false },
      ])
    await asDatabaseRole('hane_figures', 'SELECT figure, delta FROM figure_delta')
    for (const column of ['subject', 'act_id', '*'])
      await expect(asDatabaseRole('hane_figures', `SELECT ${column} FROM figure_delta`), column).rejects.toMatchObject({
        code: '42501',
      })
  })

  test('password hashes and sessions are closed to the runtime role', async () => {
    await asDatabaseRole('hane_app', 'SELECT id, display_name FROM account')
    for (const sql of [
      'SELECT password_hash FROM account',
      'SELECT * FROM account',
      'SELECT username FROM account',
      'SELECT * FROM session',
    ])
      await expect(asDatabaseRole('hane_app', sql), sql).rejects.toMatchObject({ code: '42501' })
    for (const role of ['hane_figures', 'hane_auditor', 'hane_reclassify'] as const)
      await expect(asDatabaseRole(role, 'SELECT password_hash FROM account'), role).rejects.toMatchObject({ code: '42501' })
  })
})

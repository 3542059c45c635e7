import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { households, people, type Username, visits } from '../../../tests/province-data.ts'
import { size } from '../../../tests/sizes.ts'
import { accessKey } from '../access/roles.ts'
import { record } from '../act/record.server.ts'
import { visit } from '../visit/state.ts'
import { chainHash, genesis } from './chain.ts'
import { verifyCheckpoints, writeCheckpoint } from './checkpoint.server.ts'
import { verifyAudit } from './verify.server.ts'

let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!
const caseId = randomUUID()

beforeAll(async () => {
  province = await openProvince()
  for (const username of [
    'field-worker',
    'centre-manager',
    'case-worker',
    'director',
    'auditor',
    'administrator',
    'payments-officer',
  ] as const)
    clients.set(username, await province.signIn(username))
  const opened = {
    id: caseId,
    programmeId: 'evde-bakim',
    strand: 'aid',
    personId: people.sitki.id,
    householdId: households.isik.id,
  }
  expect((await who('centre-manager').post('/api/cases', opened)).status).toBe(200)
})
afterAll(() => province.close())

const lines = async () =>
  (await province.owner.query<{ event: string; subject: string | null }>('SELECT event, subject FROM audit ORDER BY circle, seq'))
    .rows
const linesDuring = async (work: () => Promise<unknown>) => {
  const before = (await lines()).length
  await work()
  const after = await lines()
  return { added: after.length - before, events: await newestEvents(after.length - before) }
}
const newestEvents = async (howMany: number) =>
  (await province.owner.query<{ event: string }>('SELECT event FROM audit ORDER BY at DESC, seq DESC LIMIT $1', [howMany])).rows
    .map(row => row.event)
    .sort()

const planned = () => ({ id: randomUUID(), householdId: households.isik.id, plannedOn: '2024-10-05' })

describe('one line each', () => {
  const looks: [Username, string, string][] = [
    ['field-worker', `/api/persons/${people.sitki.id}`, 'look'],
    ['field-worker', `/api/households/${households.isik.id}`, 'look'],
    ['field-worker', `/api/visits/${visits.isik.id}`, 'look'],
    ['case-worker', `/api/cases/${caseId}`, 'look'],
    ['case-worker', '/api/persons?q=ışık', 'search'],
    ['case-worker', '/api/persons?q=bulunmayan', 'search'],
    ['director', '/api/figures/F02/rows', 'look'],
    ['director', '/api/editions/2024-3/booklet.csv', 'export'],
    ['field-worker', '/api/audit', 'refusal'],
    ['administrator', `/api/cases/${caseId}`, 'refusal'],
    ['director', '/api/persons?q=ış', 'search'],
  ]
  test.each(looks)('%s at %s: one %s', async (username, path, event) => {
    expect(await linesDuring(() => who(username).get(path))).toEqual({ added: 1, events: [event] })
  })

  test('an identity number that is shown', async () => {
    const shown = await linesDuring(() => who('field-worker').post(`/api/persons/${people.sitki.id}/number`))
    expect(shown).toEqual({ added: 1, events: ['look'] })
  })

  test('an act, and none more when it is sent again', async () => {
    const body = planned()
    expect(await linesDuring(() => who('field-worker').post('/api/visits', body))).toEqual({ added: 1, events: ['act'] })
    expect((await linesDuring(() => who('field-worker').post('/api/visits', body))).added).toBe(0)
  })

  test('a refusal that only the act itself finds, as that of a payments officer who approves', async () => {
    const refused = await linesDuring(() =>
      who('payments-officer').post(`/api/payment-runs/${randomUUID()}/approve`, { actId: randomUUID() }),
    )
    expect(refused).toEqual({ added: 1, events: ['refusal'] })
  })

  test('what is not there, or not to be seen, leaves no line that would say so', async () => {
    expect((await linesDuring(() => who('field-worker').get(`/api/persons/${people.hidden.id}`))).added).toBe(0)
    expect((await linesDuring(() => who('field-worker').get(`/api/persons/${randomUUID()}`))).added).toBe(0)
  })
})

describe('in the same transaction', () => {
  const plan = (id: string, after: () => Promise<void> = async () => {}) =>
    province.as('field-worker', async tx => {
      await record(tx, visit, {
        id,
        subject: id,
        act: 'plan',
        accessKey: accessKey(10, 0),
        facts: {
          household_id: households.isik.id,
          organisation_id: tx.actor.organisationId,
          district_id: 1,
          team: [tx.actor.id],
        },
      })
      await after()
    })
  const left = async (id: string) =>
    (
      await province.owner.query(
        'SELECT subject AS id FROM act WHERE subject = $1 UNION ALL SELECT id FROM visit WHERE id = $1 UNION ALL SELECT subject FROM audit WHERE subject = $1',
        [id],
      )
    ).rows.length

  test('act, row and line come together, or none of them', async () => {
    const [kept, lost] = [randomUUID(), randomUUID()]
    await plan(kept)
    expect(await left(kept)).toBe(3)
    await expect(plan(lost, () => Promise.reject(new Error('vazgeçildi')))).rejects.toThrow('vazgeçildi')
    expect(await left(lost)).toBe(0)
  })

  test('what cannot be audited is not done', async () => {
    const id = randomUUID()
    await province.owner.query('REVOKE INSERT ON audit FROM hane_app')
    try {
      await expect(plan(id)).rejects.toMatchObject({ code: '42501' })
      expect((await who('field-worker').get(`/api/persons/${people.sitki.id}`)).status).not.toBe(200)
    } finally {
      await province.owner.query('GRANT INSERT ON audit TO hane_app')
    }
    expect(await left(id)).toBe(0)
  })
})

describe('the chains', () => {
  /** Lets `work` do to the database what nobody may, and takes it back. */
  async function tampered<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await province.owner.connect()
    try {
      await client.query('BEGIN')
      return await work(client)
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  }
  const rowsOf = async (client: PoolClient) =>
    (await client.query<{ circle: number; seq: string }>('SELECT circle, seq::text AS seq FROM audit ORDER BY circle, seq')).rows

  const edits = [
    `at = at + interval '1 millisecond'`,
    `business_at = business_at - interval '1 day'`,
    'actor = actor + 1',
    `role = role || 'x'`,
    `event = CASE event WHEN 'look' THEN 'act' ELSE 'look' END`,
    `concept = coalesce(concept, '') || 'x'`,
    'subject = gen_random_uuid()',
    'act_id = gen_random_uuid()',
    `detail = detail || '{"a": 1}'`,
    `previous_hash = md5(previous_hash)`,
    `hash = md5(hash)`,
    'seq = seq + 1000000',
  ]
  const tampering = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), place: fc.nat(), edit: fc.constantFrom(...edits) }),
    fc.record({ kind: fc.constant('delete' as const), place: fc.nat() }),
    fc.record({ kind: fc.constant('swap' as const), place: fc.nat() }),
    fc.record({ kind: fc.constant('cut' as const), place: fc.nat() }),
  )

  test('are intact, and as long as the log', async () => {
    const { checked, faults } = await tampered(client => verifyAudit(client))
    expect(faults).toEqual([])
    expect(checked).toBe((await lines()).length)
  })

  test('every edit, deletion, swap and cut is found', async () => {
    await fc.assert(
      fc.asyncProperty(tampering, async given => {
        await tampered(async client => {
          const rows = await rowsOf(client)
          const index = given.place % rows.length
          const { circle, seq } = rows[index]!
          if (given.kind === 'edit')
            await client.query(`UPDATE audit SET ${given.edit} WHERE circle = $1 AND seq = $2`, [circle, seq])
          if (given.kind === 'delete') await client.query('DELETE FROM audit WHERE circle = $1 AND seq = $2', [circle, seq])
          if (given.kind === 'cut') await client.query('DELETE FROM audit WHERE circle = $1 AND seq >= $2', [circle, seq])
          if (given.kind === 'swap') await swap(client, circle, seq, rows)
          const { faults } = await verifyAudit(client)
          expect(faults.map(fault => fault.circle)).toContain(circle)
        })
      }),
      { numRuns: size(120, 10_000) },
    )
  })

  // The last of them: the log it leaves is long, and each tampering above recomputes all of it.
  test('stay intact when many act at the same moment', async () => {
    // More at once would wait for a connection, not act.
    for (let wave = 0; wave < size(1, 15); wave++) {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          index % 2 === 0
            ? who('field-worker').post('/api/visits', planned())
            : who('case-worker').get(`/api/persons/${people.sitki.id}`),
        ),
      )
      expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([200]))
    }
    const { checked, faults } = await tampered(client => verifyAudit(client))
    expect(faults).toEqual([])
    expect(checked).toBe((await lines()).length)
  })

  /** Two neighbours change places; where there is only one row, it moves to a place of its own. */
  async function swap(client: PoolClient, circle: number, seq: string, rows: readonly { circle: number; seq: string }[]) {
    const other = rows.find(row => row.circle === circle && row.seq !== seq)?.seq ?? String(BigInt(seq) + 1n)
    await client.query('UPDATE audit SET seq = -1 WHERE circle = $1 AND seq = $2', [circle, seq])
    await client.query('UPDATE audit SET seq = $2 WHERE circle = $1 AND seq = $3', [circle, seq, other])
    await client.query('UPDATE audit SET seq = $2 WHERE circle = $1 AND seq = -1', [circle, other])
  }

  test('a tail cut together with its head is found by the signed heads, as is a changed signature', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hane-checkpoint-'))
    const log = join(folder, 'audit-checkpoints.jsonl')
    try {
      await tampered(async client => {
        await writeCheckpoint(client, folder, '2024-09-30T07:00:00.000Z')
        expect((await verifyCheckpoints(client, folder)).faults).toEqual([])
        const { circle } = (await rowsOf(client))[0]!
        await client.query('DELETE FROM audit WHERE circle = $1 AND seq = (SELECT max(seq) FROM audit WHERE circle = $1)', [
          circle,
        ])
        await client.query(
          `UPDATE audit_head SET seq = h.seq, hash = h.hash FROM (SELECT max(seq) AS seq, (array_agg(hash ORDER BY seq DESC))[1] AS hash FROM audit WHERE circle = $1) AS h
           WHERE audit_head.circle = $1`,
          [circle],
        )
        expect((await verifyAudit(client)).faults).toEqual([])
        expect((await verifyCheckpoints(client, folder)).faults).toMatchObject([{ circle }])
      })
      await writeFile(log, (await readFile(log, 'utf8')).replace('07:00:00', '08:00:00'))
      expect((await tampered(client => verifyCheckpoints(client, folder))).faults).toMatchObject([{ circle: -1 }])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('one event of a file of many hashes as any language would: SHA-256 over the hash before and the JSON array', () => {
    const entry = {
      circle: 2,
      seq: '1',
      at: '2024-09-30T07:00:00.000Z',
      businessAt: '2024-09-30T07:00:00.000Z',
      actor: 1,
      role: 'auditor',
      event: 'look',
      concept: null,
      subject: null,
      actId: null,
    }
    const hash = chainHash(genesis, { ...entry, detail: { b: 1, a: [{ d: 1, c: 2 }] } })
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(chainHash(genesis, { ...entry, detail: { a: [{ c: 2, d: 1 }], b: 1 } })).toBe(hash)
    expect(chainHash(genesis, { ...entry, detail: { a: [{ c: 2, d: 2 }], b: 1 } })).not.toBe(hash)
    expect(chainHash(hash, { ...entry, detail: { b: 1, a: [{ d: 1, c: 2 }] } })).not.toBe(hash)
  })
})

test('the auditor reads the log with its check; the log holds no name and no number', async () => {
  const { status, body } = await who('auditor').get<{ intact: boolean; lines: object[] }>('/api/audit')
  expect([status, body.intact]).toEqual([200, true])
  expect(body.lines.length).toBeGreaterThan(10)
  const { rows } = await province.owner.query<{ text: string }>('SELECT string_agg(audit::text, chr(10)) AS text FROM audit')
  for (const { surname, tckn } of Object.values(people)) {
    expect(rows[0]!.text).not.toContain(surname)
    expect(rows[0]!.text).not.toContain(tckn)
  }
})

interface Log {
  lines: { circle: number; seq: string }[]
  next: string | null
}

test('page by page the log leaves no row out, also where one transaction wrote more rows than a page holds', async () => {
  const asked = randomUUID()
  const accessKeys = [accessKey(10, 0), accessKey(11, 0), accessKey(2, 0)]
  await province.asSystem(async tx => {
    for (let index = 0; index < 130; index++)
      tx.audit({ event: 'look', concept: 'visit', subject: asked, accessKey: accessKeys[index % 3]! })
  })
  const read: string[] = []
  let before: string | null = ''
  for (let page = 0; page < 9 && before !== null; page++) {
    const query = new URLSearchParams(before ? { subject: asked, before } : { subject: asked })
    const { body }: Answer<Log> = await who('auditor').get(`/api/audit?${query}`)
    read.push(...body.lines.map(line => `${line.circle} ${line.seq}`))
    before = body.next
  }
  expect(read).toHaveLength(130)
  expect(new Set(read).size).toBe(130)
})

test('a place in the log that none is refused by name', async () => {
  const { status, body } = await who('auditor').get<{ errors: { field: string }[] }>('/api/audit?before=dün')
  expect([status, body.errors[0]?.field]).toEqual([422, 'before'])
})

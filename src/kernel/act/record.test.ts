import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { households, people, visits } from '../../../tests/province-data.ts'
import { checkRebuild } from './rebuild.server.ts'
import type { Transaction } from './transaction.server.ts'

let province: TestProvince
let fieldWorker: Client
let caseWorker: Client
let manager: Client

beforeAll(async () => {
  province = await openProvince()
  fieldWorker = await province.signIn('field-worker')
  caseWorker = await province.signIn('case-worker')
  manager = await province.signIn('centre-manager')
})
afterAll(() => province.close())

const count = async (table: 'act' | 'audit' | 'figure_delta', where = 'true', values: unknown[] = []) =>
  (await province.owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} WHERE ${where}`, values)).rows[0]!
    .count

/** Acts, audit lines of acts, deltas and identifiers: what a retry must leave as they are. */
const footprint = async () =>
  (
    await province.owner.query(
      `SELECT (SELECT count(*) FROM act) AS acts, (SELECT count(*) FROM audit WHERE event = 'act') AS lines, (SELECT count(*) FROM figure_delta) AS deltas,
         (SELECT count(*) FROM identifier) AS identifiers, (SELECT jsonb_object_agg(id, state) FROM fact) AS facts`,
    )
  ).rows[0]

const newVisit = () => ({ id: randomUUID(), householdId: households.isik.id, plannedOn: '2024-10-01' })

const newPerson = (tckn: string | null) => ({
  id: randomUUID(),
  givenName: 'Şule',
  surname: 'ÇĞÖ',
  sex: 'female',
  birthDate: null,
  motherName: null,
  fatherName: null,
  phone: null,
  districtId: 1,
  tckn,
})

describe('sending again', () => {
  test('a visit that was planned is planned once', async () => {
    const body = newVisit()
    expect((await fieldWorker.post('/api/visits', body)).status).toBe(200)
    const before = await footprint()
    const again = await fieldWorker.post('/api/visits', body)
    expect([again.status, again.body]).toEqual([200, { id: body.id }])
    expect(await footprint()).toEqual(before)
    expect(await count('audit', 'act_id = $1', [body.id])).toBe(1)
  })

  test('the same id with other content is refused and changes nothing', async () => {
    const body = newVisit()
    await fieldWorker.post('/api/visits', body)
    const before = await footprint()
    for (const other of [{ plannedOn: '2024-10-02' }, { householdId: households.ozgur.id }])
      expect((await fieldWorker.post('/api/visits', { ...body, ...other })).status).toBe(409)
    expect((await fieldWorker.post('/api/persons', { ...newPerson(null), id: body.id })).status).toBe(409)
    expect(await footprint()).toEqual(before)
  })

  test('twenty times at once is one act and twenty equal answers', async () => {
    const body = newVisit()
    const answers = await Promise.all(Array.from({ length: 20 }, () => fieldWorker.post('/api/visits', body)))
    expect(answers.map(answer => [answer.status, answer.body])).toEqual(answers.map(() => [200, { id: body.id }]))
    expect(await count('act', 'subject = $1', [body.id])).toBe(1)
    expect(await count('audit', 'subject = $1', [body.id])).toBe(1)
  })

  test.each([null, '10000000764'])('a person with the number %s is recorded once, with one number', async tckn => {
    const body = newPerson(tckn)
    expect((await caseWorker.post('/api/persons', body)).status).toBe(200)
    const before = await footprint()
    expect((await caseWorker.post('/api/persons', body)).status).toBe(200)
    expect((await caseWorker.post('/api/persons', { ...body, surname: 'BAŞKA' })).status).toBe(409)
    expect(await footprint()).toEqual(before)
  })

  test('a fact that was replaced since stays replaced', async () => {
    const caseId = randomUUID()
    const opened = {
      id: caseId,
      programmeId: 'evde-bakim',
      strand: 'aid',
      personId: people.cigdem.id,
      householdId: households.isik.id,
    }
    expect((await manager.post('/api/cases', opened)).status).toBe(200)
    expect((await manager.post('/api/cases', opened)).status).toBe(200)
    expect((await manager.post('/api/cases', { ...opened, personId: people.sidika.id })).status).toBe(409)
    const fact = (value: string) => ({
      id: randomUUID(),
      fact: 'household.income',
      ownerId: households.isik.id,
      value,
      source: 'visit',
    })
    const [first, second] = [fact('100'), fact('200')]
    for (const body of [first, second]) expect((await caseWorker.post(`/api/cases/${caseId}/facts`, body)).status).toBe(200)
    const before = await footprint()
    expect((await caseWorker.post(`/api/cases/${caseId}/facts`, first)).status).toBe(200)
    expect((await caseWorker.post(`/api/cases/${caseId}/facts`, { ...first, value: '300' })).status).toBe(409)
    expect(await footprint()).toEqual(before)
  })
})

describe('the state allows what its table says', () => {
  const complete = (id: string) =>
    fieldWorker.post(`/api/visits/${id}/complete`, {
      actId: randomUUID(),
      outcome: 'not-at-home',
      withAccountId: null,
      needs: [],
      risk: null,
      note: null,
    })

  test('a visit is completed once, and an act that is not allowed leaves nothing', async () => {
    expect((await complete(visits.isik.id)).status).toBe(200)
    const before = await footprint()
    const again = await complete(visits.isik.id)
    expect([again.status, again.body.type]).toEqual([409, '/problems/conflict'])
    expect(await footprint()).toEqual(before)
  })

  test('one person has one open case in a strand', async () => {
    const body = { programmeId: 'evde-bakim', strand: 'aid', personId: people.sidika.id, householdId: null }
    expect((await manager.post('/api/cases', { ...body, id: randomUUID() })).status).toBe(200)
    expect((await manager.post('/api/cases', { ...body, id: randomUUID() })).status).toBe(409)
  })

  test('what the actor cannot see cannot be named: a hidden person joins no household', async () => {
    const household = {
      id: randomUUID(),
      neighbourhoodId: 11,
      address: 'Deneme Sokak 3',
      addressCode: null,
      members: [{ membershipId: randomUUID(), personId: people.hidden.id, relation: 'child', source: 'visit' }],
    }
    const hidden = await caseWorker.post('/api/households', household)
    const absent = await caseWorker.post('/api/households', {
      ...household,
      members: [{ ...household.members[0], personId: randomUUID() }],
    })
    expect(hidden.status).toBe(422)
    expect([hidden.status, hidden.body]).toEqual([absent.status, absent.body])
  })

  test('values that the database cannot hold are the sender’s mistake, not a failure', async () => {
    const person = await fieldWorker.post('/api/persons', { ...newPerson(null), districtId: 9_000_000_000 })
    expect([person.status, person.body.type]).toEqual([422, '/problems/invalid'])
    const search = await fieldWorker.get(`/api/persons?q=${encodeURIComponent('ab\0cd')}`)
    expect(search.status).toBe(422)
    expect(JSON.stringify([person.body, search.body])).not.toMatch(/integer|byte|UTF8|district_id|folded_name/i)
  })
})

test('every act stands in the audit log exactly once', async () => {
  const { rows } = await province.owner.query(
    `SELECT a.id FROM act a LEFT JOIN audit l ON l.act_id = a.id AND l.event = 'act' GROUP BY a.id HAVING count(l.act_id) <> 1`,
  )
  expect(rows).toEqual([])
  expect(await count('act')).toBeGreaterThan(30)
})

test('every row is what its acts make of it, and one changed or deleted by hand is found', async () => {
  const client = await province.owner.connect()
  try {
    expect(await checkRebuild(client)).toEqual([])
    await client.query(
      `BEGIN; UPDATE visit SET outcome = 'done' WHERE id = '${visits.isik.id}'; DELETE FROM membership WHERE person_id = '${people.omer.id}'`,
    )
    const differences = await checkRebuild(client)
    expect(differences).toContainEqual({ table: 'visit', id: visits.isik.id, column: 'outcome' })
    expect(differences.filter(each => each.table === 'membership').map(each => each.column)).toEqual(['*', '*'])
    expect(differences).toHaveLength(3)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
})

describe('what is sent and not waited for', () => {
  const sends = (tx: Transaction) => tx.send('SELECT 1 / $1::int', [0])

  test('takes the transaction with it when it fails, and is told as what it was', async () => {
    await expect(province.asSystem(async tx => sends(tx))).rejects.toThrow('division by zero')
    const goesOn = province.asSystem(async tx => {
      sends(tx)
      await tx.query('SELECT 1')
    })
    await expect(goesOn).rejects.toThrow('division by zero')
  })

  test('does not hide what failed before it', async () => {
    const failed = province.asSystem(async tx => {
      const answer = tx.query('SELECT 1 FROM nowhere')
      sends(tx)
      await answer
    })
    await expect(failed).rejects.toThrow('nowhere')
  })
})

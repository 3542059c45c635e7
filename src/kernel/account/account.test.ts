import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, clientOf, openProvince, type TestProvince } from '../../../tests/province.ts'
import { accounts, households, organisations, password, people, type Username } from '../../../tests/province-data.ts'

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

const signIn = (username: string, typed = password) => province.stranger.post('/api/session', { username, password: typed })
const idOf = (username: Username) => accounts.find(each => each.username === username)!.id
const problem = ({ status, headers, body }: Answer) => ({ status, type: body.type, media: headers['content-type'] })
const media = 'application/problem+json; charset=utf-8'

const plan = () => ({ id: randomUUID(), householdId: households.isik.id, plannedOn: '2024-10-01' })

describe('signing in', () => {
  test('an unknown name and a wrong password get the same answer', async () => {
    const answers = await Promise.all([signIn('case-worker', 'yanlış'), signIn('nobody'), signIn('case-worker', `${password} `)])
    for (const answer of answers) {
      expect(problem(answer)).toMatchObject({ status: 401, type: '/problems/sign-in-failed' })
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.body).toEqual(answers[0]!.body)
    }
  })

  test('the right one gives a cookie that no script reads and no other site sends', async () => {
    const { status, body, headers } = await signIn('case-worker')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      account: { displayName: 'case-worker', role: 'case-worker', organisation: 'Bornova SHM' },
      demo: false,
    })
    expect(headers['set-cookie']).toMatch(/^hane_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const { rows } = await province.owner.query('SELECT token_hash FROM session')
    const token = /hane_session=([\w-]+)/.exec(String(headers['set-cookie']))![1]
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('without a session, or after signing out, every page of data is closed', async () => {
    expect(problem(await province.stranger.get('/api/cases'))).toMatchObject({ status: 401, type: '/problems/sign-in' })
    expect((await province.stranger.post('/api/visits', plan())).status).toBe(401)
    const forged = clientOf(province.server, { cookie: `hane_session=${'a'.repeat(43)}` })
    expect((await forged.get('/api/cases')).status).toBe(401)
    const client = await province.signIn('case-worker')
    expect((await client.get('/api/session')).status).toBe(200)
    expect((await client.delete('/api/session')).status).toBe(200)
    expect((await client.get('/api/session')).status).toBe(401)
  })
})

describe('a session that is open', () => {
  test('ends at the next request once its account is disabled', async () => {
    const client = await province.signIn('konak/case-worker')
    expect((await client.get('/api/cases')).status).toBe(200)
    await province.owner.query('UPDATE account SET disabled_at = now() WHERE id = $1', [idOf('konak/case-worker')])
    expect((await client.get('/api/cases')).status).toBe(401)
    expect((await signIn('konak/case-worker')).status).toBe(401)
  })

  test('has the rights of the role and the unit as they are now', async () => {
    const client = await province.signIn('konak/field-worker')
    expect((await client.get('/api/cases')).status).toBe(403)
    const [id] = [idOf('konak/field-worker')]
    await province.owner.query(`UPDATE account SET role = 'centre-manager', organisation_id = $2 WHERE id = $1`, [
      id,
      organisations.bornova.id,
    ])
    expect((await client.get('/api/cases')).status).toBe(200)
    const opened = { id: randomUUID(), programmeId: 'evde-bakim', strand: 'aid', personId: people.sidika.id, householdId: null }
    expect((await client.post('/api/cases', opened)).status).toBe(200)
    await province.owner.query(`UPDATE account SET organisation_id = $2 WHERE id = $1`, [id, organisations.konak.id])
    expect((await client.get(`/api/cases/${opened.id}`)).status).toBe(404)
    await province.owner.query(`UPDATE account SET role = 'administrator' WHERE id = $1`, [id])
    expect((await client.get('/api/cases')).status).toBe(403)
  })

  test('ends after an hour without a request, and after eight hours anyway', async () => {
    for (const change of [
      `last_seen_at = last_seen_at - interval '61 minutes'`,
      `expires_at = expires_at - interval '481 minutes'`,
    ]) {
      const client = await province.signIn('inspector')
      await province.owner.query(`UPDATE session SET ${change} WHERE account_id = $1`, [idOf('inspector')])
      expect((await client.get('/api/session')).status, change).toBe(401)
    }
  })

  test('changes nothing without the token of its own page', async () => {
    const { headers, body } = await signIn('field-worker')
    const cookie = String(headers['set-cookie']).split(';')[0]!
    const other = await signIn('field-worker')
    const bare = clientOf(province.server, { cookie })
    for (const token of [undefined, '', 'x', String(other.body.csrf)]) {
      const answer = await bare.post('/api/visits', plan(), token === undefined ? {} : { 'x-hane-csrf': token })
      expect(problem(answer), String(token)).toMatchObject({ status: 403, type: '/problems/csrf' })
    }
    expect((await bare.post('/api/visits', plan(), { 'x-hane-csrf': String(body.csrf) })).status).toBe(200)
  })

  test('is not widened by headers that some servers trust', async () => {
    const client = await province.signIn('field-worker')
    for (const header of [
      'x-middleware-subrequest',
      'x-forwarded-user',
      'x-original-url',
      'x-http-method-override',
      'x-hane-role',
    ]) {
      const answer = await client.post('/api/payment-runs', {}, { [header]: 'director' })
      expect(answer.status, header).toBe(403)
    }
  })
})

describe('what a request may hold', () => {
  test.each([
    ['a role', 'field-worker', '/api/visits', { ...plan(), role: 'director' }],
    ['who recorded it', 'field-worker', '/api/visits', { ...plan(), recordedBy: 4 }],
    ['an access key', 'field-worker', '/api/visits', { ...plan(), accessKey: 0, access_key: 0 }],
    [
      'a state',
      'centre-manager',
      '/api/cases',
      {
        id: randomUUID(),
        programmeId: 'evde-bakim',
        strand: 'aid',
        personId: people.cigdem.id,
        householdId: null,
        state: 'granted',
      },
    ],
    [
      'an amount',
      'payments-officer',
      '/api/payment-runs',
      { id: randomUUID(), actId: randomUUID(), programmeId: 'evde-bakim', month: '2024-09-01', total: '1' },
    ],
  ] as const)('%s that nobody asked for is refused', async (_, username, path, body) => {
    const answer = await (await province.signIn(username)).post(path, body)
    expect(problem(answer)).toEqual({ status: 422, type: '/problems/invalid', media })
  })

  test('what is wrong is said in Turkish and English, at its field (RFC 9457)', async () => {
    const client = await province.signIn('case-worker')
    const person = {
      id: randomUUID(),
      givenName: ' ',
      surname: 'DENEME',
      sex: 'female',
      birthDate: '2024-02-30',
      motherName: null,
      fatherName: null,
    }
    const { status, headers, body } = await client.post('/api/persons', {
      ...person,
      phone: null,
      districtId: null,
      tckn: '10000000147',
    })
    expect([status, headers['content-type']]).toEqual([422, media])
    expect(body).toMatchObject({
      type: '/problems/invalid',
      title: 'Bilgiler kaydedilmedi; işaretli alanları düzeltin.',
      titleEn: 'Not saved; correct the marked fields.',
      status: 422,
      instance: '/api/persons',
    })
    const errors = body.errors as { field: string; message: string; messageEn: string }[]
    expect(errors.map(error => error.field).sort()).toEqual(['birthDate', 'givenName', 'tckn'])
    expect(errors.find(error => error.field === 'givenName')!.message).toBe('Bu alanı doldurun.')
    for (const error of errors) expect([error.message, error.messageEn].every(text => text.length > 3)).toBe(true)
  })

  test('a role that may not call it learns nothing of its fields', async () => {
    expect(problem(await (await province.signIn('inspector')).post('/api/persons', {}))).toMatchObject({ status: 403 })
    expect(problem(await province.stranger.post('/api/persons', {}))).toMatchObject({ status: 401 })
  })

  test('an unknown path and broken JSON are answered, not failed', async () => {
    expect((await province.stranger.get('/api/nothing')).status).toBe(404)
    const broken = await province.server.inject({
      method: 'POST',
      url: '/api/session',
      payload: '{"username":',
      headers: { 'content-type': 'application/json' },
    })
    expect(broken.statusCode).toBe(400)
    expect(broken.json()).toMatchObject({ type: '/problems/bad-request', status: 400 })
  })
})

test('guessing passwords ends in “too many”', async () => {
  const statuses: number[] = []
  for (let guess = 0; guess < 40; guess++) statuses.push((await signIn('director', `tahmin${guess}`)).status)
  expect(statuses).toContain(401)
  expect(statuses.at(-1)).toBe(429)
  expect(problem(await signIn('director'))).toMatchObject({ status: 429, type: '/problems/too-many' })
})

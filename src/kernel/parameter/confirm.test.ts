import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { definitionOf } from '#kernel/programme/contract.ts'
import { getProgramme } from '#services/registry.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import type { Username } from '../../../tests/province-data.ts'
import { grantedCase, ok } from '../../../tests/walk-case.ts'
import type { PaidParameter } from './contract.ts'

const benefit = definitionOf(getProgramme('evde-bakim'), 'benefit')!
let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!

beforeAll(async () => {
  province = await openProvince()
  for (const username of ['case-worker', 'decider', 'payments-officer', 'director', 'auditor'] as const)
    clients.set(username, await province.signIn(username))
  await grantedCase(province, { worker: who('case-worker'), decider: who('decider') }, benefit)
})
afterAll(() => province.close())

const list = async () =>
  (await ok(who('payments-officer').get<{ parameters: PaidParameter[] }>('/api/parameters'))).body.parameters

const dated = async (id: string, validFrom: string) =>
  (await list()).find(parameter => parameter.id === id)!.values.find(value => value.validFrom === validFrom)!

const confirm = (id: string, validFrom: string, body: object = {}, username: Username = 'director') =>
  who(username).post(`/api/parameters/${id}/confirm`, {
    id: randomUUID(),
    validFrom,
    note: 'Resmî metinle karşılaştırıldı.',
    ...body,
  })

const compute = () =>
  who('payments-officer').post('/api/payment-runs', {
    id: randomUUID(),
    actId: randomUUID(),
    programmeId: 'evde-bakim',
    month: '2024-09-01',
  })

test('lists the dated values on which payments rest, with law, source and how sure they are', async () => {
  const parameters = await list()
  expect(parameters.map(each => each.id)).toEqual(benefit.paidOn.map(each => each.id))
  for (const { law, programmes, values } of parameters) {
    expect(law).not.toBe('')
    expect(programmes).toEqual(['evde-bakim'])
    for (const value of values) expect(value.source).not.toBe('')
    expect(values.filter(value => value.current)).toHaveLength(1)
  }
  expect(await dated('civil-servant-coefficient', '2024-07-01')).toMatchObject({
    shown: { tr: '0,907796', en: '0.907796' },
    confidence: 'derived',
    current: true,
    confirmation: null,
    needsConfirmation: true,
  })
  expect(await dated('civil-servant-coefficient', '2026-01-01')).toMatchObject({
    confidence: 'found',
    needsConfirmation: false,
  })
})

test('a payment refused for want of confirmations goes through once the director has given them', async () => {
  const refused = await compute()
  expect([refused.status, refused.body.title]).toEqual([409, expect.stringContaining('doğrulanmamış')])
  expect((await confirm('civil-servant-coefficient', '2024-07-01', {}, 'payments-officer')).status).toBe(403)
  expect((await confirm('civil-servant-coefficient', '2024-07-01', { note: ' ' })).status).toBe(422)
  expect((await confirm('civil-servant-coefficient', '2024-07-02')).status).toBe(422)
  expect((await confirm('no-such-value', '2024-07-01')).status).toBe(404)
  expect((await confirm('civil-servant-coefficient', '2026-01-01')).status).toBe(409)
  const id = randomUUID()
  await ok(confirm('civil-servant-coefficient', '2024-07-01', { id }))
  await ok(confirm('civil-servant-coefficient', '2024-07-01', { id }))
  expect((await confirm('civil-servant-coefficient', '2024-07-01')).status).toBe(409)
  expect(await dated('civil-servant-coefficient', '2024-07-01')).toMatchObject({
    confirmation: { by: 'director', note: 'Resmî metinle karşılaştırıldı.' },
    needsConfirmation: false,
  })
  expect((await compute()).status).toBe(409)
  await ok(confirm('benefit-rounding', '2023-01-01'))
  expect((await compute()).status).toBe(409)
  await ok(confirm('part-month', '2023-01-01'))
  expect((await compute()).status).toBe(200)
})

test('each confirmation is in the audit log, and nobody at the application can change or delete one', async () => {
  const { body } = await who('auditor').get<{ lines: { event: string; actor: string; detail: object }[] }>('/api/audit')
  expect(body.lines.filter(line => line.event === 'confirm').map(({ actor, detail }) => ({ actor, ...detail }))).toContainEqual({
    actor: 'director',
    parameter: 'civil-servant-coefficient',
    validFrom: '2024-07-01',
    value: '0.907796',
  })
  for (const statement of [`UPDATE parameter_confirmation SET note = 'x'`, 'DELETE FROM parameter_confirmation'])
    await expect(province.as('director', tx => tx.query(statement))).rejects.toMatchObject({ code: '42501' })
})

test('a value that has changed since it was confirmed stands unconfirmed, and can be confirmed anew', async () => {
  await province.owner.query(
    `UPDATE public.parameter_confirmation SET value = '0.9' WHERE parameter = 'civil-servant-coefficient'`,
  )
  expect(await dated('civil-servant-coefficient', '2024-07-01')).toMatchObject({ confirmation: null, needsConfirmation: true })
  await ok(confirm('civil-servant-coefficient', '2024-07-01'))
  expect(await dated('civil-servant-coefficient', '2024-07-01')).toMatchObject({ needsConfirmation: false })
})

test('a month whose values are not known is refused in words', async () => {
  province.moveTo('2026-08-10')
  const { status, body } = await who('payments-officer').post('/api/payment-runs', {
    id: randomUUID(),
    actId: randomUUID(),
    programmeId: 'evde-bakim',
    month: '2026-08-01',
  })
  expect([status, body.title]).toEqual([409, expect.stringContaining('bu ay için bilinmiyor')])
})

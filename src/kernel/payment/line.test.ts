import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import type { CaseFile } from '#kernel/case/contract.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { getProgramme } from '#services/registry.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { accounts, type Username } from '../../../tests/province-data.ts'
import { confirmValues, grantedCase, type OpenedCase, ok, release } from '../../../tests/walk-case.ts'
import type { LineSum, PaymentLine, PaymentRun } from './contract.ts'

const benefit = definitionOf(getProgramme('evde-bakim'), 'benefit')!
let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!

beforeAll(async () => {
  province = await openProvince()
  for (const username of ['case-worker', 'decider', 'payments-officer', 'accounting-officer', 'director'] as const)
    clients.set(username, await province.signIn(username))
  await confirmValues(who('director'), '2024-12-31')
})
afterAll(() => province.close())

let first: OpenedCase
let runId: string

/** Two awards from 15.09.2024, and the run of September with their lines. */
beforeEach(async () => {
  province.moveTo('2024-09-15')
  const walkers = { worker: who('case-worker'), decider: who('decider') }
  first = await grantedCase(province, walkers, benefit)
  await grantedCase(province, walkers, benefit)
  province.moveTo('2024-09-30')
  runId = await compute()
})

/** 9.077,96 × 16 / 30 */
const amount = '484157'

async function compute(id: string = randomUUID()) {
  await ok(
    who('payments-officer').post('/api/payment-runs', {
      id,
      actId: randomUUID(),
      programmeId: 'evde-bakim',
      month: '2024-09-01',
    }),
  )
  return id
}

const act = (
  username: Username,
  line: string,
  name: string,
  { actId = randomUUID(), reason = undefined as string | undefined } = {},
) => who(username).post(`/api/payment-lines/${line}/${name}`, { actId, reason })

const readRun = async (username: Username = 'accounting-officer', query = '', id = runId) =>
  (await ok(who(username).get<{ sums: LineSum[]; lines: PaymentLine[] }>(`/api/payment-runs/${id}${query}`))).body

const lineOf = async ({ caseId }: OpenedCase, username?: Username) =>
  (await readRun(username)).lines.find(line => line.caseId === caseId)!

const paymentsOf = async ({ caseId }: OpenedCase) =>
  (await ok(who('case-worker').get<CaseFile>(`/api/cases/${caseId}`))).body.payments

/** Home care paid up to a day (F49), in kuruş, as it was known then. */
async function paidBy(day: string, knownAt = '9999-12-31') {
  const { rows } = await province.owner.query<{ value: string }>(
    `SELECT coalesce(sum(delta), 0)::text AS value FROM figure_delta WHERE figure = 'F49' AND effective <= $1 AND recorded_at <= $2::timestamptz`,
    [day, knownAt],
  )
  return BigInt(rows[0]!.value)
}

test('of the runs of a month that are not paid yet, the last one computed stands first', async () => {
  // Their numbers, drawn at random, would put them the other way round.
  const computed = ['00000001-0000-4000-8000-000000000000', 'ffffffff-ffff-4fff-bfff-ffffffffffff']
  for (const id of computed) {
    await grantedCase(province, { worker: who('case-worker'), decider: who('decider') }, benefit)
    await compute(id)
  }
  const { runs } = (await ok(who('director').get<{ runs: PaymentRun[] }>('/api/payment-runs'))).body
  expect(runs.slice(0, 3).map(run => run.id)).toEqual([...computed.toReversed(), runId])
})

describe('holding', () => {
  test('keeps a line out of the release, says why, and pays it later by itself', async () => {
    const { id } = await lineOf(first)
    const reason = 'IBAN kişinin adına değil.'
    expect((await act('director', id, 'hold', { reason })).status).toBe(403)
    const empty = await act('payments-officer', id, 'hold', { reason: ' ' })
    expect([empty.status, empty.body.errors]).toMatchObject([422, [{ field: 'reason' }]])
    expect((await lineOf(first, 'payments-officer')).allowedActs).toEqual(['hold'])
    await ok(act('payments-officer', id, 'hold', { reason }))
    expect(await lineOf(first, 'payments-officer')).toMatchObject({ state: 'held', reason, allowedActs: ['unhold'] })
    expect((await act('accounting-officer', id, 'pay')).body.title).toContain('Liste henüz ödenmedi')
    const before = await paidBy('2024-09-30')
    await release(who, runId)
    expect(await paidBy('2024-09-30')).toBe(before + BigInt(amount))
    expect((await readRun()).sums).toEqual([
      { state: 'held', lines: 1, total: amount },
      { state: 'paid', lines: 1, total: amount },
    ])
    expect((await readRun('accounting-officer', '?state=held')).lines.map(line => line.id)).toEqual([id])
    expect(await paymentsOf(first)).toMatchObject([{ state: 'held', reason, paidOn: null }])

    province.moveTo('2024-10-03')
    expect((await act('payments-officer', id, 'unhold')).status).toBe(409)
    expect((await lineOf(first)).allowedActs).toEqual(['pay'])
    expect((await act('payments-officer', id, 'pay')).status).toBe(403)
    const actId = randomUUID()
    await ok(act('accounting-officer', id, 'pay', { actId }))
    await ok(act('accounting-officer', id, 'pay', { actId }))
    expect((await act('accounting-officer', id, 'pay')).status).toBe(409)
    expect(await paymentsOf(first)).toMatchObject([{ state: 'paid', reason: null, paidOn: '2024-10-03' }])
    expect(await paidBy('2024-09-30')).toBe(before + BigInt(amount))
    expect(await paidBy('2024-10-03')).toBe(before + 2n * BigInt(amount))
  })

  test('lets a line go again before the release, and it is paid with the others', async () => {
    const { id } = await lineOf(first)
    await ok(act('accounting-officer', id, 'hold', { reason: 'Ölüm kaydı soruluyor.' }))
    expect((await act('accounting-officer', id, 'hold', { reason: 'Yine.' })).status).toBe(409)
    await ok(act('payments-officer', id, 'unhold'))
    expect(await lineOf(first)).toMatchObject({ state: 'computed', reason: null })
    await release(who, runId)
    expect((await readRun()).sums).toEqual([{ state: 'paid', lines: 2, total: String(2n * BigInt(amount)) }])
    expect((await act('accounting-officer', id, 'hold', { reason: 'Geç.' })).status).toBe(409)
  })

  test('the held line is not paid by whoever proposed or approved its run', async () => {
    const { id } = await lineOf(first)
    await ok(act('payments-officer', id, 'hold', { reason: 'Bekleyin.' }))
    await release(who, runId)
    for (const username of ['payments-officer', 'director'] as const) {
      const account = accounts.find(each => each.username === username)!
      await province.owner.query(`UPDATE account SET role = 'accounting-officer' WHERE id = $1`, [account.id])
      expect((await act(username, id, 'pay')).status, username).toBe(403)
      await province.owner.query('UPDATE account SET role = $1 WHERE id = $2', [account.role, account.id])
    }
    await ok(act('accounting-officer', id, 'pay'))
  })
})

describe('a payment that the bank returned', () => {
  test('is taken back from the figure, and counts again on the day on which it is paid again, once', async () => {
    const [before, later] = [await paidBy('2024-09-30'), await paidBy('2024-10-09')]
    await release(who, runId)
    const { id } = await lineOf(first)
    expect(await paidBy('2024-09-30')).toBe(before + 2n * BigInt(amount))

    province.moveTo('2024-10-04')
    expect((await act('payments-officer', id, 'return', { reason: 'Hesap kapalı.' })).status).toBe(403)
    expect((await act('accounting-officer', id, 'return')).status).toBe(422)
    const returned = randomUUID()
    await ok(act('accounting-officer', id, 'return', { actId: returned, reason: 'Hesap kapalı.' }))
    await ok(act('accounting-officer', id, 'return', { actId: returned, reason: 'Hesap kapalı.' }))
    expect((await act('accounting-officer', id, 'return', { reason: 'Bir daha.' })).status).toBe(409)
    expect(await paymentsOf(first)).toMatchObject([{ state: 'returned', returnedOn: '2024-10-04', reason: 'Hesap kapalı.' }])
    // As it is known now the money of September never arrived; as it was known then it had.
    expect(await paidBy('2024-09-30')).toBe(before + BigInt(amount))
    expect(await paidBy('2024-09-30', '2024-10-03')).toBe(before + 2n * BigInt(amount))

    province.moveTo('2024-10-10')
    const again = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, place) => act('accounting-officer', id, 'pay', { actId: place < 4 ? again : randomUUID() })),
    )
    const paid = answers.filter(answer => answer.status === 200).length
    expect(paid === 4 || paid === 1, String(answers.map(answer => answer.status))).toBe(true)
    expect(answers.every(answer => [200, 409].includes(answer.status))).toBe(true)
    expect(await paidBy('2024-10-09')).toBe(later + BigInt(amount))
    expect(await paidBy('2024-10-10')).toBe(later + 2n * BigInt(amount))
    expect(await paymentsOf(first)).toMatchObject([{ state: 'paid', paidOn: '2024-10-10', returnedOn: null, reason: null }])
    const acts = await province.owner.query(`SELECT act FROM act WHERE subject = $1 ORDER BY seq`, [id])
    expect(acts.rows.map(row => row.act)).toEqual(['compute', 'pay', 'return', 'pay-again'])
  })

  test('is not paid again for days that have ceased to be due; the next run takes what is', async () => {
    await release(who, runId)
    const { id } = await lineOf(first)
    province.moveTo('2024-10-04')
    await ok(act('accounting-officer', id, 'return', { reason: 'Hesap kapalı.' }))
    const changeId = randomUUID()
    const change = { id: changeId, kind: 'end', from: '2024-09-25', reason: 'Taşındı.' }
    await ok(who('case-worker').post(`/api/cases/${first.caseId}/award-changes`, change))
    await ok(
      who('decider').post(`/api/award-changes/${changeId}/decide`, { actId: randomUUID(), verdict: 'approve', answer: null }),
    )
    const refused = await act('accounting-officer', id, 'pay')
    expect([refused.status, refused.body.title]).toEqual([409, expect.stringContaining('yeniden hesaplanır')])
    const { body } = await who('payments-officer').get<{ waiting: object[] }>('/api/payment-runs')
    expect(body.waiting).toContainEqual({ programmeId: 'evde-bakim', month: '2024-09-01', awards: 1 })
    const next = await compute()
    expect((await readRun('accounting-officer', '', next)).lines).toMatchObject([
      { id, days: 10, amount: '302598', state: 'computed' },
    ])
    await release(who, next)
    expect(await paymentsOf(first)).toMatchObject([{ id, days: 10, state: 'paid', paidOn: '2024-10-04', undue: '0' }])
  })
})

test('a line that was never there, or lies in a circle out of sight, is not found', async () => {
  const { id } = await lineOf(first)
  const moveTo = (key: number) => province.owner.query('UPDATE payment_line SET access_key = $2 WHERE id = $1', [id, key])
  await moveTo(101)
  const answers = await Promise.all([id, randomUUID()].map(line => act('accounting-officer', line, 'hold', { reason: 'Yok.' })))
  const shown = answers.map(({ status, body }) => ({ status, title: body.title }))
  expect(shown[0]).toEqual(shown[1])
  expect(shown[0]!.status).toBe(404)
  await moveTo(40)
})

test('after all of this the rows are what the acts make of them', async () => {
  const differences = await province.asSystem(tx => asRole(tx.client, 'hane_reclassify', () => checkRebuild(tx.client)))
  expect(differences).toEqual([])
})

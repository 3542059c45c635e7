import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '#database/types.ts'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import type { CaseFile } from '#kernel/case/contract.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { addDays, type Period } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import type { Username } from '../../../tests/province-data.ts'
import {
  changeAward,
  confirmValues,
  decide,
  fileFacts,
  grantedCase,
  type OpenedCase,
  ok,
  payMonth,
  propose,
  signEnquiry,
} from '../../../tests/walk-case.ts'

import { paidDays, type Standing, undueOf } from './days.ts'

// What an award's end, suspension or refusal does to money: what was paid, what waits to be paid, and what the next run takes.

const benefit = definitionOf(getProgramme('evde-bakim'), 'benefit')!
let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!
const walkers = () => ({ worker: who('case-worker'), decider: who('decider') })

beforeAll(async () => {
  province = await openProvince()
  for (const username of [
    'case-worker',
    'centre-manager',
    'decider',
    'payments-officer',
    'accounting-officer',
    'director',
  ] as const)
    clients.set(username, await province.signIn(username))
  await confirmValues(who('director'), '2024-12-31')
})
afterAll(() => province.close())

async function grantedOn(day: string) {
  province.moveTo(day)
  return grantedCase(province, walkers(), benefit)
}

const readFile = async ({ caseId }: OpenedCase) => (await ok(who('case-worker').get<CaseFile>(`/api/cases/${caseId}`))).body
const change = (of: OpenedCase, kind: string, from: string) => changeAward(walkers(), of, kind, from)

/** Sum of a figure’s deltas up to a day. */
const figure = async (id: string, day = '9999-12-31') =>
  (
    await province.owner.query<{ value: string }>(
      'SELECT coalesce(sum(delta), 0)::text AS value FROM figure_delta WHERE figure = $1 AND effective <= $2',
      [id, day],
    )
  ).rows[0]!.value

describe('the days that awards pay', () => {
  const september = fc.integer({ min: -20, max: 50 }).map(days => addDays('2024-09-01', days))
  const period = fc.tuple(september, fc.option(fc.integer({ min: 0, max: 30 }), { nil: null })).map(([from, length]) => ({
    from,
    until: length === null ? null : addDays(from, length),
  }))
  const paper = period.filter(({ from, until }) => from !== until)
  const standing = fc.record({
    own: period,
    suspensions: fc.array(period, { maxLength: 3 }),
    papers: fc.array(paper, { maxLength: 3 }),
  })
  const asAward = ({ own, suspensions, papers }: { own: Period; suspensions: Period[]; papers: Period[] }): Standing => ({
    award: { from_day: own.from, until_day: own.until, suspensions, state: 'in-force' } as unknown as Row<'award'>,
    papers,
  })
  const has = ({ from, until }: Period, day: string) => from <= day && (until === null || day < until)

  test('are those that a count by hand finds, and what is undue is never more than what was paid', () => {
    const all = Array.from({ length: 30 }, (_, day) => addDays('2024-09-01', day))
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 2 }), fc.integer({ min: 1, max: 30 }), (standings, paid) => {
        const byHand = all.filter(day =>
          standings.some(
            ({ own, suspensions, papers }) =>
              has(own, day) && papers.some(each => has(each, day)) && !suspensions.some(each => has(each, day)),
          ),
        ).length
        const rows = standings.map(asAward)
        expect(paidDays(benefit, rows, '2024-09-15')).toBe(byHand)
        const amount = benefit.coveredAmount(907_796n, paid, '2024-09-01')
        const undue = undueOf(benefit, rows, { month: '2024-09-01', days: paid, amount })
        expect(undue).toBe(byHand >= paid ? 0n : amount - benefit.coveredAmount(907_796n, byHand, '2024-09-01'))
        expect(undue >= 0n && undue <= amount).toBe(true)
      }),
      { numRuns: 2000, seed: 20240930 },
    )
  })

  test('a void award pays none', () => {
    const voided = asAward({
      own: { from: '2024-09-01', until: null },
      suspensions: [],
      papers: [{ from: '2024-01-01', until: null }],
    })
    expect(paidDays(benefit, [voided], '2024-09-01')).toBe(30)
    expect(paidDays(benefit, [{ ...voided, award: { ...voided.award, state: 'void' } }], '2024-09-01')).toBe(0)
  })
})

describe('money already paid', () => {
  test('for days after the end is shown as to be recovered; the paid figure stays until it comes back', async () => {
    const granted = await grantedOn('2024-07-01')
    province.moveTo('2024-09-30')
    for (const month of ['2024-07-01', '2024-08-01', '2024-09-01']) await payMonth(who, month)
    const money = await figure('F49')
    const undueOf = ({ award, payments }: CaseFile) => ({
      award: award!.undue,
      lines: Object.fromEntries(payments.map(line => [line.month, line.undue])),
    })
    expect(undueOf(await readFile(granted))).toEqual({
      award: '0',
      lines: { '2024-07-01': '0', '2024-08-01': '0', '2024-09-01': '0' },
    })

    const id = randomUUID()
    const end = { id, kind: 'end', from: '2024-08-21', reason: 'Vefat etti.' }
    await ok(who('case-worker').post(`/api/cases/${granted.caseId}/award-changes`, end))
    // 9.077,96 × 20 / 31 = 5.856,74 stays due of August; of September nothing does.
    const expected = String(907_796n - 585_674n + 907_796n)
    expect((await readFile(granted)).award).toMatchObject({ undue: '0', changes: [{ undue: expected }] })
    await ok(who('decider').post(`/api/award-changes/${id}/decide`, { actId: randomUUID(), verdict: 'approve', answer: null }))
    expect(undueOf(await readFile(granted))).toEqual({
      award: expected,
      lines: { '2024-07-01': '0', '2024-08-01': '322122', '2024-09-01': '907796' },
    })
    expect(await figure('F49')).toBe(money)
  })

  test('a computed line whose days have gone is held at the release instead of being paid', async () => {
    const granted = await grantedOn('2024-08-05')
    const other = await grantedOn('2024-08-05')
    province.moveTo('2024-09-30')
    const id = randomUUID()
    await ok(
      who('payments-officer').post('/api/payment-runs', {
        id,
        actId: randomUUID(),
        programmeId: 'evde-bakim',
        month: '2024-08-01',
      }),
    )
    await ok(who('payments-officer').post(`/api/payment-runs/${id}/propose`, { actId: randomUUID() }))
    await ok(who('director').post(`/api/payment-runs/${id}/approve`, { actId: randomUUID() }))
    await change(granted, 'end', '2024-08-16')
    await ok(who('accounting-officer').post(`/api/payment-runs/${id}/release`, { actId: randomUUID() }))
    const lineOf = async (of: OpenedCase) => (await readFile(of)).payments.find(line => line.month === '2024-08-01')
    expect(await lineOf(granted)).toMatchObject({ state: 'held', days: 27, reason: expect.stringContaining('artık ödenmez') })
    expect(await lineOf(other)).toMatchObject({ state: 'paid', days: 27 })

    // The month's next run takes it up with the days that are due.
    await payMonth(who, '2024-08-01')
    expect(await lineOf(granted)).toMatchObject({ state: 'paid', days: 11, amount: '322121', reason: null, undue: '0' })
  })

  test('two awards of one person in a month make one line, and a month suspended throughout waits for none', async () => {
    const granted = await grantedOn('2024-09-02')
    await change(granted, 'end', '2024-09-11')
    province.moveTo('2024-09-21')
    await ok(propose(who('case-worker'), granted))
    await ok(decide(who('decider'), granted))
    const suspended = await grantedOn('2024-09-02')
    await change(suspended, 'suspend', '2024-09-02')
    province.moveTo('2024-09-30')
    await payMonth(who, '2024-09-01')
    expect((await readFile(granted)).payments).toMatchObject([{ days: 19, state: 'paid', undue: '0' }])
    expect((await readFile(suspended)).payments).toEqual([])
    const { body } = await who('payments-officer').get<{ waiting: object[] }>('/api/payment-runs')
    expect(body.waiting).toEqual([])
  })
})

describe('a review', () => {
  test('that refuses ends what runs from the day of decision; the case is closed only then', async () => {
    const granted = await grantedOn('2024-09-02')
    const close = (username: Username) =>
      who(username).post(`/api/cases/${granted.caseId}/close`, { actId: randomUUID(), note: null })
    const tooSoon = await close('centre-manager')
    expect([tooSoon.status, tooSoon.body.title]).toEqual([409, 'Hak ediş sürüyor; dosya kapatılmadan önce sona erdirilmeli.'])
    province.moveTo('2024-09-26')
    const before = [await figure('F48', '2024-09-25'), await figure('F48', '2024-09-26')]
    await fileFacts(who('case-worker'), benefit, granted, { 'household.income': 5_000_000n })
    await signEnquiry(who('case-worker'), granted)
    await ok(propose(who('case-worker'), granted))
    await ok(decide(who('decider'), granted))
    expect((await readFile(granted)).award).toMatchObject({ state: 'ended', until: '2024-09-26' })
    expect(await figure('F48', '2024-09-25')).toBe(before[0])
    expect(await figure('F48', '2024-09-26')).toBe(String(Number(before[1]) - 1))
    expect((await readFile(granted)).case.state).toBe('refused')
    expect((await close('decider')).status).toBe(403)
    expect((await close('centre-manager')).status).toBe(200)
    expect((await readFile(granted)).case.state).toBe('closed')
    expect((await close('case-worker')).status).toBe(409)
  })
})

test('after all of this the rows are what the acts make of them', async () => {
  const differences = await province.asSystem(tx => asRole(tx.client, 'hane_reclassify', () => checkRebuild(tx.client)))
  expect(differences).toEqual([])
})

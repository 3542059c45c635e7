import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkRebuild } from '#kernel/act/rebuild.server.ts'
import type { CaseFile } from '#kernel/case/contract.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { getProgramme } from '#services/registry.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { accounts, organisations, type Username } from '../../../tests/province-data.ts'
import { changeAward, confirmValues, grantedCase, type OpenedCase, ok } from '../../../tests/walk-case.ts'

const benefit = definitionOf(getProgramme('evde-bakim'), 'benefit')!
let province: TestProvince
const clients = new Map<Username, Client>()
const who = (username: Username) => clients.get(username)!

beforeAll(async () => {
  province = await openProvince()
  for (const username of [
    'case-worker',
    'centre-manager',
    'decider',
    'payments-officer',
    'accounting-officer',
    'director',
    'konak/case-worker',
  ] as const)
    clients.set(username, await province.signIn(username))
  await confirmValues(who('director'), '2024-12-31')
})
afterAll(() => province.close())

type Granted = OpenedCase & { awardId: string }

async function grantedOn(day: string): Promise<Granted> {
  province.moveTo(day)
  return grantedCase(province, { worker: who('case-worker'), decider: who('decider') }, benefit)
}

const readFile = async ({ caseId }: OpenedCase, username: Username = 'case-worker') =>
  (await ok(who(username).get<CaseFile>(`/api/cases/${caseId}`))).body

const proposeChange = (
  { caseId }: OpenedCase,
  change: { kind: string; from: string; reason?: string },
  { id = randomUUID(), username = 'case-worker' as Username } = {},
) => who(username).post(`/api/cases/${caseId}/award-changes`, { id, reason: 'Kuruma yatırıldı.', ...change })

const decideChange = (
  id: string,
  { verdict = 'approve', answer = null as string | null, username = 'decider' as Username } = {},
) => who(username).post(`/api/award-changes/${id}/decide`, { actId: randomUUID(), verdict, answer })

/** Proposed by the case worker and approved by the decider. */
const change = (of: OpenedCase, kind: string, from: string) =>
  changeAward({ worker: who('case-worker'), decider: who('decider') }, of, kind, from)

/** Home-care recipients (F48) on the given days, by the deltas alone. */
const recipients = async (...days: string[]) =>
  Promise.all(
    days.map(async day => {
      const { rows } = await province.owner.query<{ value: bigint }>(
        `SELECT coalesce(sum(delta), 0)::int AS value FROM figure_delta WHERE figure = 'F48' AND effective <= $1`,
        [day],
      )
      return Number(rows[0]!.value)
    }),
  )

const paidMoney = async () =>
  (await province.owner.query(`SELECT coalesce(sum(delta), 0)::text AS value FROM figure_delta WHERE figure = 'F49'`)).rows[0]!
    .value

describe('the figure of recipients', () => {
  test('goes down with a suspension, up when it ends, and down on the first day that is not paid', async () => {
    const days = ['2024-07-14', '2024-07-15', '2024-07-31', '2024-08-01', '2024-08-10', '2024-08-11', '2024-09-19', '2024-09-20']
    const before = await recipients(...days)
    const moved = async () => (await recipients(...days)).map((value, place) => value - before[place]!)
    const granted = await grantedOn('2024-07-15')
    expect(await moved()).toEqual([0, 1, 1, 1, 1, 1, 1, 1])
    province.moveTo('2024-09-30')
    const money = await paidMoney()
    await change(granted, 'suspend', '2024-08-01')
    expect(await moved()).toEqual([0, 1, 1, 0, 0, 0, 0, 0])
    await change(granted, 'resume', '2024-08-11')
    expect(await moved()).toEqual([0, 1, 1, 0, 0, 1, 1, 1])
    await change(granted, 'end', '2024-09-20')
    expect(await moved()).toEqual([0, 1, 1, 0, 0, 1, 1, 0])
    expect(await paidMoney()).toBe(money)
  })

  test('an end ahead is written at once, counts on its day, and its day may be set right', async () => {
    const granted = await grantedOn('2024-09-02')
    const days = ['2024-09-30', '2024-10-14', '2024-10-15', '2024-10-31', '2024-11-01']
    const before = await recipients(...days)
    const moved = async () => (await recipients(...days)).map((value, place) => value - before[place]!)
    await change(granted, 'end', '2024-10-15')
    expect(await moved()).toEqual([0, 0, -1, -1, -1])
    expect((await readFile(granted)).award).toMatchObject({ state: 'in-force', until: '2024-10-15', allowedChanges: ['end'] })
    await change(granted, 'end', '2024-11-01')
    expect(await moved()).toEqual([0, 0, 0, 0, -1])
  })

  test('an award that ends on its first day never counted', async () => {
    const [before] = await recipients('2024-12-31')
    const granted = await grantedOn('2024-09-03')
    await change(granted, 'end', '2024-09-03')
    expect(await recipients('2024-12-31')).toEqual([before])
    expect((await readFile(granted)).award).toMatchObject({ state: 'ended' })
  })
})

describe('who may', () => {
  test('nothing changes before another person has approved, and whoever proposed it cannot', async () => {
    const granted = await grantedOn('2024-09-04')
    const id = randomUUID()
    expect((await proposeChange(granted, { kind: 'end', from: '2024-09-10' }, { username: 'decider' })).status).toBe(403)
    expect((await proposeChange(granted, { kind: 'end', from: '2024-09-10' }, { username: 'konak/case-worker' })).status).toBe(
      404,
    )
    await ok(proposeChange(granted, { kind: 'end', from: '2024-09-10', reason: 'Vefat etti.' }, { id }))
    await ok(proposeChange(granted, { kind: 'end', from: '2024-09-10', reason: 'Vefat etti.' }, { id }))
    const other = await proposeChange(granted, { kind: 'suspend', from: '2024-09-10' })
    expect([other.status, other.body.title]).toEqual([409, 'Bu hak ediş için karar bekleyen bir öneri var.'])
    expect((await readFile(granted)).award).toMatchObject({
      state: 'in-force',
      allowedChanges: [],
      changes: [{ id, kind: 'end', from: '2024-09-10', reason: 'Vefat etti.', state: 'proposed', decidedBy: null }],
    })
    const waiting = await who('decider').get<{ cases: { id: string }[] }>('/api/cases?list=to-decide')
    expect(waiting.body.cases.map(each => each.id)).toContain(granted.caseId)
    expect((await decideChange(id, { username: 'case-worker' })).status).toBe(403)
    expect((await decideChange(id, { username: 'director' })).status).toBe(403)
    expect((await decideChange(randomUUID())).status).toBe(404)

    // Promoted in between: the role would do, the person does not.
    const worker = accounts.find(each => each.username === 'case-worker')!
    const move = (role: string, unit: string) =>
      province.owner.query('UPDATE account SET role = $1, organisation_id = $2 WHERE id = $3', [role, unit, worker.id])
    await move('decider', organisations.directorate.id)
    expect((await decideChange(id, { username: 'case-worker' })).status).toBe(403)
    await move('case-worker', organisations.bornova.id)
    await ok(decideChange(id))
    expect((await readFile(granted)).award).toMatchObject({ until: '2024-09-10', changes: [{ decidedBy: 'decider' }] })
  })

  test('the database itself refuses a decider who prepared', async () => {
    const granted = await grantedOn('2024-09-04')
    const id = randomUUID()
    await ok(proposeChange(granted, { kind: 'end', from: '2024-09-10' }, { id }))
    await expect(
      province.owner.query('UPDATE award_change SET decided_by = prepared_by WHERE id = $1', [id]),
    ).rejects.toMatchObject({ code: '23514' })
  })

  test('a returned proposal says why, changes nothing, and another may follow', async () => {
    const granted = await grantedOn('2024-09-05')
    const id = randomUUID()
    await ok(proposeChange(granted, { kind: 'suspend', from: '2024-09-10' }, { id }))
    const empty = await decideChange(id, { verdict: 'return' })
    expect([empty.status, empty.body.errors]).toMatchObject([422, [{ field: 'answer' }]])
    await ok(decideChange(id, { verdict: 'return', answer: 'Belgesi eklenmemiş.' }))
    expect((await decideChange(id)).status).toBe(409)
    expect((await readFile(granted)).award).toMatchObject({
      state: 'in-force',
      suspensions: [],
      allowedChanges: ['suspend', 'end'],
      changes: [{ state: 'returned', answer: 'Belgesi eklenmemiş.' }],
    })
    await change(granted, 'suspend', '2024-09-10')
  })

  test('the reason lies with the case: who sees only the award does not read it', async () => {
    const granted = await grantedOn('2024-09-06')
    const id = await change(granted, 'suspend', '2024-09-10')
    const seen = (username: Username) =>
      province.as(username, async tx => ({
        award: (await tx.query('SELECT FROM award WHERE id = $1', [granted.awardId])).length,
        change: (await tx.query('SELECT FROM award_change WHERE id = $1', [id])).length,
        reasons: (
          await tx.query(`SELECT FROM act WHERE facts::text LIKE '%yatırıldı%' AND subject IN ($1, $2)`, [granted.awardId, id])
        ).length,
      }))
    expect(await seen('payments-officer')).toEqual({ award: 1, change: 0, reasons: 0 })
    expect(await seen('konak/case-worker')).toEqual({ award: 0, change: 0, reasons: 0 })
    expect(await seen('decider')).toEqual({ award: 1, change: 1, reasons: 1 })
  })
})

test('a day that does not fit is said at its field, and the state that does not fit is told', async () => {
  const granted = await grantedOn('2024-09-09')
  const early = await proposeChange(granted, { kind: 'suspend', from: '2024-09-08' })
  expect([early.status, early.body.errors]).toMatchObject([
    422,
    [{ field: 'from', message: 'Gün, hak edişin başladığı 09.09.2024 gününden önce olamaz.' }],
  ])
  expect((await proposeChange(granted, { kind: 'end', from: '31.09.2024' })).status).toBe(422)
  expect((await proposeChange(granted, { kind: 'end', from: '2024-09-20', reason: '  ' })).status).toBe(422)
  expect((await proposeChange(granted, { kind: 'resume', from: '2024-09-20' })).status).toBe(409)
  await change(granted, 'suspend', '2024-09-12')
  expect((await proposeChange(granted, { kind: 'suspend', from: '2024-09-20' })).status).toBe(409)
  expect((await proposeChange(granted, { kind: 'resume', from: '2024-09-11' })).status).toBe(422)
  province.moveTo('2024-09-15')
  expect((await readFile(granted)).award).toMatchObject({ state: 'suspended', allowedChanges: ['resume', 'end'] })
})

test('a suspension that is lifted from its first day on leaves no trace in days and figures', async () => {
  const granted = await grantedOn('2024-09-09')
  const before = await recipients('2024-09-11', '2024-09-12', '2024-12-31')
  await change(granted, 'suspend', '2024-09-12')
  await change(granted, 'resume', '2024-09-12')
  expect(await recipients('2024-09-11', '2024-09-12', '2024-12-31')).toEqual(before)
  expect((await readFile(granted)).award).toMatchObject({ state: 'in-force', suspensions: [] })
})

test('after all of this the rows are what the acts make of them', async () => {
  const differences = await province.asSystem(tx => asRole(tx.client, 'hane_reclassify', () => checkRebuild(tx.client)))
  expect(differences).toEqual([])
})

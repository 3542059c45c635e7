import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { definitionOf } from '#kernel/programme/contract.ts'
import { getProgramme } from '#services/registry.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import {
  changeAward,
  decide,
  fileFacts,
  grantedCase,
  ok,
  openCaseOf,
  propose,
  signEnquiry,
  type Walkers,
} from '../../../tests/walk-case.ts'

const benefit = definitionOf(getProgramme('evde-bakim'), 'benefit')!
let province: TestProvince
let walkers: Walkers
let manager: Client
beforeAll(async () => {
  province = await openProvince()
  walkers = { worker: await province.signIn('case-worker'), decider: await province.signIn('decider') }
  manager = await province.signIn('centre-manager')
})
afterAll(() => province.close())

const merge = (stays: string, goes: string, actId = randomUUID()) =>
  manager.post(`/api/persons/${stays}/merge`, { actId, other: goes, reason: 'Deneme: aynı kişi.' })

const awardsOf = async (...persons: string[]) =>
  (await province.owner.query('SELECT id FROM award WHERE person_id = ANY($1)', [persons])).rows.length

test('whoever is awarded under one record is not awarded again under another', async () => {
  const [granted, waiting] = [
    await grantedCase(province, walkers, benefit),
    await openCaseOf(province, walkers.worker, { programmeId: 'evde-bakim', strand: 'aid', members: 1 }),
  ]
  await fileFacts(walkers.worker, benefit, waiting, {
    'household.income': 0n,
    'person.healthReport.validity': { from: '2022-01-01', until: null },
    'person.healthReport.level': 'tam-bagimli',
  })
  await signEnquiry(walkers.worker, waiting)
  await ok(propose(walkers.worker, waiting))
  await ok(merge(waiting.personId, granted.personId))
  await ok(decide(walkers.decider, waiting))
  expect(await awardsOf(granted.personId, waiting.personId)).toBe(1)
})

test('two records that are both awarded the same are not merged until one of the awards has ended', async () => {
  const [one, other] = [await grantedCase(province, walkers, benefit), await grantedCase(province, walkers, benefit)]
  const answer = await merge(one.personId, other.personId)
  expect([answer.status, answer.body]).toMatchObject([
    409,
    { title: 'İki kayda da aynı yardım bağlanmış. Önce birinin sona erdirilmesini isteyin, sonra birleştirin.' },
  ])
  province.moveTo('2024-10-02')
  await changeAward(walkers, other, 'end', '2024-10-02')
  // Sent again, it is answered as the first time.
  const actId = randomUUID()
  for (let sent = 0; sent < 2; sent++) await ok(merge(one.personId, other.personId, actId))
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { definitionOf } from '#kernel/programme/contract.ts'
import { replay } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import { getProgramme } from '#services/registry.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { fileFacts, ok, openCaseOf, propose, signEnquiry } from '../../../tests/walk-case.ts'
import type { CaseFile, Explained } from './contract.ts'

const benefit = definitionOf(getProgramme('evde-bakim'), 'benefit')!
let province: TestProvince
let worker: Client
beforeAll(async () => {
  province = await openProvince()
  worker = await province.signIn('case-worker')
})
afterAll(() => province.close())

const proposalOf = async (caseId: string) => (await ok(worker.get<Explained>(`/api/cases/${caseId}/proposal`))).body

/** A case with its report, of a home of two; told what each of them earns. */
async function openWithReport() {
  const opened = await openCaseOf(province, worker, { programmeId: 'evde-bakim', strand: 'aid', members: 2 })
  const facts = {
    'person.healthReport.validity': { from: '2022-01-01', until: null },
    'person.healthReport.level': 'tam-bagimli',
  }
  await fileFacts(worker, benefit, opened, facts)
  const { household } = (await ok(worker.get<CaseFile>(`/api/cases/${opened.caseId}`))).body
  const other = household!.members.find(({ personId }) => personId !== opened.personId)!.personId
  const earns = (ownerId: string, kind: string, value: string) =>
    ok(
      worker.post(`/api/cases/${opened.caseId}/facts`, {
        ...{ id: randomUUID(), fact: `person.income.${kind}`, ownerId, value, source: 'document' },
      }),
    )
  return { ...opened, other, earns }
}

test('without a sum for the home a case is proposed on everyone’s incomes, and the reasons say whose and which', async () => {
  const { earns, other, ...opened } = await openWithReport()
  const { caseId, personId } = opened
  expect((await proposalOf(caseId)).missing.map(({ tr }) => tr)).toEqual(['Hane geliri'])
  await earns(personId, 'pension', '1000000')
  const half = await proposalOf(caseId)
  expect([half.verdict, half.missing[0]!.tr]).toEqual(['missing', expect.stringContaining('geliri bilinmeyen')])
  await earns(other, 'wage', '1266949')
  // Two thirds of the wage of 2024 for two are 22.669,49 lira and a third of a kuruş.
  expect((await proposalOf(caseId)).verdict).toBe('granted')
  await earns(other, 'wage', '1266950')
  const over = await proposalOf(caseId)
  expect(over.verdict).toBe('refused')
  expect(over.letter.tr).toContain('Ücret')

  await signEnquiry(worker, opened)
  await ok(propose(worker, opened))
  const { rows } = await province.owner.query<{ stored: Decision }>('SELECT stored FROM decision WHERE case_id = $1', [caseId])
  expect(rows[0]!.stored.gathered).toBeDefined()
  expect(JSON.parse(JSON.stringify(replay(benefit.entitlement, rows[0]!.stored)))).toEqual(rows[0]!.stored)
})

test('a sum that was told for the home comes before the incomes one by one', async () => {
  const { earns, other, ...opened } = await openWithReport()
  await earns(opened.personId, 'wage', '90000000')
  await earns(other, 'wage', '0')
  expect((await proposalOf(opened.caseId)).verdict).toBe('refused')
  await fileFacts(worker, benefit, opened, { 'household.income': 100n })
  expect((await proposalOf(opened.caseId)).verdict).toBe('granted')
})

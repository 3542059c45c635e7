import { randomUUID } from 'node:crypto'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { award } from '#kernel/benefit/state.ts'
import { decision } from '#kernel/decision/state.ts'
import { type MadeHome, makeHome, type NewHome } from '#kernel/homes/home.fixture.ts'
import type { TestProvince } from '../../../tests/province.ts'
import { organisations } from '../../../tests/province-data.ts'
import type { QualifyingPerson } from './contract.ts'
import { runScreening } from './run.server.ts'
import { addScreening } from './start.server.ts'

export interface Page {
  rows: QualifyingPerson[]
  total: number
  next: string | null
  districts: { id: number; count: number }[]
}

/** Two thirds of the wage of 2024 for three persons, in kuruş. */
export const limitOfThree = 3_400_424n

/** What the tests of screenings do in a province: make homes that qualify unless told otherwise, screen, and look at what was found. */
export function screeningsOf(province: TestProvince) {
  const report = { level: 'tam-bagimli', until: null }

  async function begin(entitlementIds = ['evde-bakim']): Promise<string> {
    const id = randomUUID()
    await province.as('director', tx => addScreening(tx, { id, entitlementIds }))
    return id
  }

  async function screen(...entitlementIds: string[]): Promise<string> {
    const id = await begin(entitlementIds.length > 0 ? entitlementIds : undefined)
    await runScreening(province.hane, id, { homesInChunk: 3 })
    return id
  }

  const rowsOf = async (id: string) =>
    (
      await province.owner.query<{
        person_id: string
        household_id: string
        margin: bigint
        access_key: number
        district_id: number
      }>(
        'SELECT person_id, household_id, margin, access_key, district_id FROM screening_result WHERE screening_id = $1 ORDER BY person_id',
        [id],
      )
    ).rows

  return {
    begin,
    screen,
    rowsOf,
    home: (wanted: Partial<NewHome> = {}) =>
      province.asSystem(tx => makeHome(tx, { members: 3, income: 1_000_000n, report, ...wanted })),
    foundBy: async (id: string) => (await rowsOf(id)).map(row => row.person_id),
    listOf: async (username: Parameters<TestProvince['signIn']>[0], query = '') =>
      (await (await province.signIn(username)).get<Page>(`/api/screenings/evde-bakim/persons${query}`)).body,
  }
}

export const change = (subject: string, act: string, facts = {}) => ({ id: randomUUID(), subject, act, accessKey: 0, facts })

/** Awards a programme to the home's first member. */
export async function isAwarded(tx: Transaction, { caseId, persons }: MadeHome, programmeId = 'evde-bakim') {
  const accessKey = organisations.bornova.circle * 4
  const [decided, given] = [randomUUID(), randomUUID()]
  const proposed = { case_id: caseId, prepared_by: 2, outcome: 'granted', stored: {} }
  await record(tx, decision, { ...change(decided, 'propose', proposed), accessKey })
  const facts = {
    case_id: caseId,
    decision_id: decided,
    programme_id: programmeId,
    person_id: persons[0],
    district_id: 1,
    prepared_by: 2,
    decided_by: 4,
  }
  await record(tx, award, { ...change(given, 'grant', facts), accessKey })
}

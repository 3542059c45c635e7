import { randomUUID } from 'node:crypto'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { documentConcept } from '#kernel/document/state.ts'
import { fact } from '#kernel/fact/state.ts'
import { household, membership } from '#kernel/household/state.ts'
import { person } from '#kernel/person/state.ts'
import { organisations } from '../../../tests/province-data.ts'

export interface NewHome {
  /** Kuruş; left out: not known. */
  income?: bigint | undefined
  members: number
  /** Of the first member; left out: no report. */
  report?: { level: string; until: string | null } | undefined
  unit?: 'bornova' | 'konak'
  recordedOn?: string
  /** Of every member. */
  birth?: string
}

export interface MadeHome {
  homeId: string
  persons: string[]
  caseId: string
}

const register = accessKey(circle.register, 0)

/** A home with a case of home care in which all that is known of it stands. */
export async function makeHome(tx: Transaction, wanted: NewHome): Promise<MadeHome> {
  const { members, unit = 'bornova' } = wanted
  const place = unit === 'bornova' ? { district_id: 1, neighbourhood_id: 11 } : { district_id: 2, neighbourhood_id: 21 }
  const homeId = randomUUID()
  await record(tx, household, { ...opened(homeId, 'record', register), facts: { ...place, address: 'Deneme Sokağı 1' } })
  const persons: string[] = []
  for (let member = 0; member < members; member++) {
    const id = randomUUID()
    const named = {
      given_name: 'Deneme',
      surname: `KİŞİ ${id.slice(0, 8)}`,
      sex: 'female',
      birth_date: wanted.birth ?? '1970-05-05',
      district_id: place.district_id,
    }
    await record(tx, person, { ...opened(id, 'record', register), facts: named })
    const joined = { household_id: homeId, person_id: id, source: 'register', relation: member === 0 ? 'self' : 'child' }
    await record(tx, membership, { ...opened(randomUUID(), 'join', register), effective: '2024-01-05', facts: joined })
    persons.push(id)
  }
  const caseId = await openCase(tx, { homeId, personId: persons[0]!, unit, district: place.district_id })
  const key = accessKey(organisations[unit].circle, 1)
  if (wanted.income !== undefined) await recordIncome(tx, { caseId, homeId, key }, wanted.income, wanted.recordedOn)
  if (wanted.report) {
    const { level, until } = wanted.report
    const paper = {
      case_id: caseId,
      person_id: persons[0],
      kind: 'health-board-report',
      number: null,
      issuer: null,
      level,
      during: `[2022-03-01,${until ?? ''})`,
      verified: true,
    }
    await record(tx, documentConcept, { ...opened(randomUUID(), 'file', key), facts: paper })
  }
  return { homeId, persons, caseId }
}

async function openCase(
  tx: Transaction,
  { homeId, personId, unit, district }: { homeId: string; personId: string; unit: 'bornova' | 'konak'; district: number },
) {
  const id = randomUUID()
  const facts = {
    number: `D-${id.slice(0, 8)}`,
    programme_id: 'psikososyal',
    strand: 'support',
    lifecycle: 'casework',
    person_id: personId,
    household_id: homeId,
    organisation_id: organisations[unit].id,
    district_id: district,
  }
  await record(tx, caseConcept, { ...opened(id, 'open', accessKey(organisations[unit].circle, 1)), facts })
  return id
}

interface Home {
  caseId: string
  homeId: string
  key: number
}

export const recordIncome = (tx: Transaction, home: Home, kurus: bigint, on?: string) =>
  recordOfHome(tx, home, { 'household.income': String(kurus) }, on)

/** Facts of the home by path, as they stand in a row. */
export async function recordOfHome(
  tx: Transaction,
  { caseId, homeId, key }: Home,
  values: Readonly<Record<string, string | number>>,
  on = '2024-09-01',
) {
  for (const [path, value] of Object.entries(values)) {
    const facts = { case_id: caseId, fact: path, owner: 'household', owner_id: homeId, value, source: 'declaration' }
    await record(tx, fact, { ...opened(randomUUID(), 'record', key), effective: on, facts })
  }
}

/** What one who lives in the home earns a month, of one kind. */
export async function recordIncomeOf(
  tx: Transaction,
  { caseId, personId, key }: { caseId: string; personId: string; key: number },
  kind: string,
  kurus: string,
) {
  const facts = {
    case_id: caseId,
    fact: `person.income.${kind}`,
    owner: 'person',
    owner_id: personId,
    value: kurus,
    source: 'document',
  }
  await record(tx, fact, { ...opened(randomUUID(), 'record', key), effective: '2024-09-01', facts })
}

const opened = (id: string, act: string, accessKey: number) => ({ id, subject: id, act, accessKey })

import { randomUUID } from 'node:crypto'
import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Concept, StateTable } from '#kernel/act/contract.ts'
import { type NewAct, recordAll } from '#kernel/act/record.server.ts'
import { documentConcept } from '#kernel/document/state.ts'
import { fact } from '#kernel/fact/state.ts'
import { household, membership } from '#kernel/household/state.ts'
import { person } from '#kernel/person/state.ts'
import type { TestProvince } from '../../../tests/province.ts'
import { openCaseOf } from '../../../tests/walk-case.ts'

interface Homes {
  district: number
  neighbourhood: number
  /** So many homes of three, each with one fully dependent person. */
  count: number
  /** Kuruş a month for the whole home. */
  income: bigint
  /** The income is recorded as the first one's wage and the others' nought, not as one sum. */
  isApart?: boolean
  /** Of the three; left out: 1950, 1960 and 1970. */
  born?: readonly number[]
}

const key = accessKey(circle.register, 0)
const act = (name: string, facts: Record<string, unknown>): NewAct => {
  const id = randomUUID()
  return { id, subject: id, act: name, accessKey: key, facts }
}

/** Homes with their report and income on file. All papers lie in one case, which is nobody's of them. Returns the dependent persons' ids. */
export async function plantHomes(province: TestProvince, all: readonly Homes[]): Promise<string[][]> {
  const worker = await province.signIn('case-worker')
  const { caseId } = await openCaseOf(province, worker, { programmeId: 'evde-bakim', strand: 'aid', members: 1 })
  return Promise.all(all.map(homes => plant(province, caseId, homes)))
}

async function plant(
  province: TestProvince,
  caseId: string,
  { district, neighbourhood, count, income, isApart = false, born = [1950, 1960, 1970] }: Homes,
): Promise<string[]> {
  const homes = Array.from({ length: count }, () =>
    act('record', { district_id: district, neighbourhood_id: neighbourhood, address: 'Deneme Sokağı 1' }),
  )
  const members = homes.flatMap(home =>
    born.map((year, place) => {
      const names = {
        given_name: 'Deneme',
        surname: 'KİŞİ',
        sex: 'unknown',
        birth_date: `${year}-05-05`,
        district_id: district,
      }
      return { home: home.subject, isDependent: place === 0, person: act('record', names) }
    }),
  )
  const dependent = members.filter(({ isDependent }) => isDependent).map(each => each.person.subject)
  const during = '[2024-01-01,)'
  await province.asSystem(async tx => {
    const put = <Table extends StateTable>(concept: Concept<Table>, acts: readonly NewAct[]) => recordAll(tx, concept, acts)
    await put(household, homes)
    await put(
      person,
      members.map(each => each.person),
    )
    const relation = { source: 'register', relation: 'other-relative' }
    await put(
      membership,
      members.map(each => act('join', { household_id: each.home, person_id: each.person.subject, ...relation })),
    )
    const paper = {
      case_id: caseId,
      kind: 'health-board-report',
      number: '1',
      issuer: 'Deneme',
      level: 'tam-bagimli',
      during,
      verified: true,
    }
    await put(
      documentConcept,
      dependent.map(id => act('file', { ...paper, person_id: id })),
    )
    const said = { case_id: caseId, source: 'register' }
    const wage = { ...said, fact: 'person.income.wage', owner: 'person' }
    const sum = { ...said, fact: 'household.income', owner: 'household', value: String(income) }
    await put(
      fact,
      isApart
        ? members.map(({ person: { subject }, isDependent }) =>
            act('record', { ...wage, owner_id: subject, value: isDependent ? String(income) : '0' }),
          )
        : homes.map(home => act('record', { ...sum, owner_id: home.subject })),
    )
  })
  return dependent
}

import { randomUUID } from 'node:crypto'
import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Concept, StateTable } from '#kernel/act/contract.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { household, membership } from '#kernel/household/state.ts'
import { organisation, unit } from '#kernel/organisation/state.ts'
import { person } from '#kernel/person/state.ts'
import { type Client, openProvince, type TestProvince } from '../../../tests/province.ts'
import { organisations } from '../../../tests/province-data.ts'
import type { PlacementFile } from './contract.ts'

/** A small province with children’s homes under their coordination centre, and someone signed in for each step. */
export interface Homes {
  province: TestProvince
  worker: Client
  decider: Client
  manager: Client
  /** A home with one unit. */
  openHome(options?: { capacity?: number; serves?: object; district?: number }): Promise<string>
  /** Children of one household; boys unless said otherwise. */
  newChildren(count: number, options?: { birthDate?: string | null; sex?: string }): Promise<string[]>
  one(): Promise<string>
  /** A child who lives in a home of its own. */
  living(options?: { birthDate?: string }): Promise<{ unitId: string; child: string; caseId: string; placementId: string }>
  fileOf(caseId: string): Promise<PlacementFile>
  /** A case with an order in force, as far as `upTo` says. */
  prepare(personId: string, upTo?: 'ordered' | 'proposed' | 'waiting'): Promise<string>
  admit(
    caseId: string,
    unitId: string,
    reasons?: object,
  ): Promise<{ status: number; body: Record<string, unknown>; placementId: string }>
}

const register = accessKey(circle.register, 0)
const reference = accessKey(circle.reference, 0)

export const familyTried = ['sed', 'koruyucu-aile', 'evlat-edinme'].map(service => ({
  service,
  tried: service === 'sed',
  reason: 'Deneme gerekçesi.',
}))

export const orderAct = (act: string, on: string, more: object = {}) => ({
  actId: randomUUID(),
  orderId: randomUUID(),
  act,
  on,
  kind: null,
  court: null,
  number: null,
  placeSecret: false,
  extension: null,
  lastDay: null,
  reason: null,
  ...more,
})

export const careOrder = (on = '2024-09-02') =>
  orderAct('decide', on, { kind: 'care', court: 'Deneme Çocuk Mahkemesi', number: '2024/1 D.' })

export const needOf = () => ({
  actId: randomUUID(),
  needId: randomUUID(),
  tried: familyTried,
  schoolDistrictId: null,
  note: 'Deneme: ailesi yanında bakılamıyor.',
})

export const verdict = (name: string, reason: string | null = null) => ({
  actId: randomUUID(),
  verdict: name,
  organisationId: null,
  reason,
})

export const noReasons = { apartReason: null, outsideReason: null, belowReason: 'opening' }

/** The fields that an answer refuses. */
export const fieldsOf = (body: Record<string, unknown>) => ((body.errors ?? []) as { field: string }[]).map(({ field }) => field)

export async function openHomes(): Promise<Homes> {
  const province = await openProvince({ poolSize: 20 })
  const [worker, decider, manager] = [
    await province.signIn('case-worker'),
    await province.signIn('decider'),
    await province.signIn('facility-manager'),
  ]
  let lastCircle = 300
  const add = async <Table extends StateTable>(
    tx: Transaction,
    concept: Concept<Table>,
    act: string,
    facts: object,
    key: number,
  ) => {
    const id = randomUUID()
    await record(tx, concept, { id, subject: id, act, effective: '2024-01-02', accessKey: key, facts: { ...facts } })
    return id
  }
  await province.owner.query('UPDATE organisation SET parent_id = $1 WHERE id = $2', [
    organisations.homes.id,
    organisations.home.id,
  ])

  const homes: Homes = {
    province,
    worker,
    decider,
    manager,
    openHome: ({ capacity = 8, serves = {}, district = 1 } = {}) =>
      province.asSystem(async tx => {
        lastCircle += 1
        const own = lastCircle
        const facts = {
          circle: own,
          kind: 'cocuk-evi',
          name: `Deneme ${own}. Çocuk Evi`,
          district_id: district,
          parent_id: organisations.homes.id,
        }
        const id = await add(tx, organisation, 'open', facts, reference)
        return add(tx, unit, 'open', { organisation_id: id, name: 'Ev', capacity, serves }, reference)
      }),
    newChildren: (count, { birthDate = '2014-05-05', sex = 'male' } = {}) =>
      province.asSystem(async tx => {
        const home = await add(
          tx,
          household,
          'record',
          { district_id: 1, neighbourhood_id: 11, address: 'Deneme Sokak 1' },
          register,
        )
        const ids: string[] = []
        for (let index = 0; index < count; index++) {
          const facts = { given_name: `Çocuk${index}`, surname: 'DENEME', sex, birth_date: birthDate, district_id: 1 }
          const id = await add(tx, person, 'record', facts, register)
          await add(
            tx,
            membership,
            'join',
            { household_id: home, person_id: id, source: 'register', relation: 'child' },
            register,
          )
          ids.push(id)
        }
        return ids
      }),
    async prepare(personId, upTo = 'waiting') {
      const id = randomUUID()
      const send = async (client: Client, path: string, body: object) => {
        const { status, body: answer } = await client.post(path, body)
        if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`)
      }
      await send(worker, '/api/cases', { id, programmeId: 'cocuk-evi', strand: 'children', personId, householdId: null })
      await send(worker, `/api/placements/cases/${id}/orders`, careOrder())
      if (upTo === 'ordered') return id
      await send(worker, `/api/placements/cases/${id}/need`, needOf())
      if (upTo === 'proposed') return id
      await send(decider, `/api/placements/cases/${id}/need/decide`, verdict('approve'))
      return id
    },
    one: async () => (await homes.newChildren(1))[0]!,
    async living(options = {}) {
      const unitId = await homes.openHome()
      const [child] = await homes.newChildren(1, options)
      const caseId = await homes.prepare(child!)
      const { placementId, status, body } = await homes.admit(caseId, unitId)
      if (status !== 200) throw new Error(JSON.stringify(body))
      return { unitId, child: child!, caseId, placementId }
    },
    fileOf: async caseId => (await manager.get<PlacementFile & Record<string, unknown>>(`/api/placements/cases/${caseId}`)).body,
    async admit(caseId, unitId, reasons = {}) {
      const placementId = randomUUID()
      const answer = await manager.post(`/api/placements/cases/${caseId}/admit`, {
        placementId,
        unitId,
        ...noReasons,
        ...reasons,
      })
      return { status: answer.status, body: answer.body, placementId }
    },
  }
  return homes
}

import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { organisation, serviceArea } from '#kernel/organisation/state.ts'
import { centres, type Served } from './data/centres.ts'
import { districtRows, neighbourhoodRows } from './places.ts'
import type { Scribe } from './scribe.ts'

export type Organisation = Row<'organisation'>

export interface Organisations {
  directorate: Organisation
  centres: readonly Organisation[]
  foundations: readonly Organisation[]
  sonim: Organisation
  /** The centre that serves each neighbourhood. */
  centreOf: ReadonlyMap<number, Organisation>
}

const firstCircle = { centre: 10, sonim: 25, foundation: 30 } as const
const reference = accessKey(circle.reference, 0)

/** The system itself opened them, when the province was set up. */
const system = 0

export function recordOrganisations(scribe: Scribe): Organisations {
  const open = (on: string, facts: { circle: number; kind: string; name: string; district_id: number | null }) =>
    scribe.record(organisation, { act: 'open', on, by: system, facts, key: reference })
  const directorate = open('2011-06-08', {
    circle: circle.directorate,
    kind: 'directorate',
    name: 'İl Müdürlüğü',
    district_id: null,
  })
  const opened = centres.map(({ district, openedOn }, index) =>
    open(openedOn, {
      circle: firstCircle.centre + index,
      kind: 'shm',
      name: `${district} SHM`,
      district_id: districtId(district),
    }),
  )
  const sonim = open('2013-12-02', { circle: firstCircle.sonim, kind: 'sonim', name: 'ŞÖNİM', district_id: null })
  const foundations = [...districtRows.map(({ id, name }) => ({ id, name: `${name} SYDV` })), { id: null, name: 'İl SYDV' }].map(
    ({ id, name }, index) => open('2012-01-02', { circle: firstCircle.foundation + index, kind: 'sydv', name, district_id: id }),
  )
  return { directorate, centres: opened, foundations, sonim, centreOf: assignAreas(scribe, opened) }
}

function assignAreas(scribe: Scribe, opened: readonly Organisation[]): Map<number, Organisation> {
  const served = new Map<number, Organisation>()
  centres.forEach(({ serves, openedOn }, index) => {
    const centre = opened[index]!
    for (const neighbourhood of serves.flatMap(neighbourhoodsOf)) {
      const facts = { organisation_id: centre.id, neighbourhood_id: neighbourhood, during: `[${openedOn},)` }
      scribe.record(serviceArea, { act: 'assign', on: openedOn, by: system, facts, key: reference })
      served.set(neighbourhood, centre)
    }
  })
  return served
}

function neighbourhoodsOf(served: Served): number[] {
  const { district, only } = typeof served === 'string' ? { district: served, only: undefined } : served
  const id = districtId(district)
  return neighbourhoodRows.filter(row => row.district_id === id && (!only || only.includes(row.name))).map(row => row.id)
}

export const districtId = (name: string): number => districtRows.find(row => row.name === name)!.id

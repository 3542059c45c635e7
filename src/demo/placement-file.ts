import type { Row } from '#database/types.ts'
import { caseConcept } from '#kernel/case/state.ts'
import type { Placement } from '#kernel/placement/definition.ts'
import { placement } from '#kernel/placement/state.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import type { Day } from '#platform/day/day.ts'
import { getProgramme } from '#services/registry.ts'
import type { Scribe } from './scribe.ts'

export const childrensHomes: Programme & { placement: Placement } = withPlacement(getProgramme('cocuk-evi'))

function withPlacement(programme: Programme): Programme & { placement: Placement } {
  const definition = definitionOf(programme, 'placement')
  if (!definition) throw new Error(`${programme.id} has no placement`)
  return { ...programme, placement: definition }
}

export interface NewFile {
  programme: Programme
  strand: string
  person: Row<'person'>
  household?: string | null
  /** The unit whose desk opens it. */
  organisation: string
  /** Secret places and sealed files name none. */
  district: number | null
  on: Day
  by: number
  worker?: number | null
  key: number
}

export function openFile(scribe: Scribe, file: NewFile): Row<'case'> {
  const { programme, strand, person, on, by, key } = file
  const prefix = `${definitionOf(programme, 'placement', strand)?.numberPrefix ?? programme.id.slice(0, 3).toUpperCase()}-${on.slice(0, 4)}-`
  return scribe.record(caseConcept, {
    act: 'open',
    on,
    by,
    key,
    facts: {
      number: prefix + String(scribe.numbers.next(prefix)).padStart(5, '0'),
      programme_id: programme.id,
      strand,
      lifecycle: 'placement',
      person_id: person.id,
      household_id: file.household ?? null,
      organisation_id: file.organisation,
      district_id: file.district,
      due_on: null,
      assigned_to: file.worker ?? null,
    },
  })
}

export interface Bed {
  unit: Row<'unit'>
  bed: number
  /** Of the facility, as the figures count it. */
  district: number | null
  /** By night, unless said otherwise. */
  overnight?: boolean
  until?: Day | null
}

/** Puts the person of a case into a bed and brings the case to its state. */
export function placeIn(
  scribe: Scribe,
  row: Row<'case'>,
  { unit, bed, district, overnight = true, until = null }: Bed,
  on: Day,
  by: number,
) {
  const { id: caseId, programme_id, strand, person_id, access_key: key } = row
  const stay = scribe.record(placement, {
    act: 'admit',
    on,
    by,
    key,
    facts: {
      case_id: caseId,
      programme_id,
      strand,
      person_id,
      organisation_id: unit.organisation_id,
      unit_id: unit.id,
      district_id: district,
      bed,
      overnight,
      until_day: until,
      apart_reason: null,
      outside_reason: null,
    },
  })
  scribe.record(caseConcept, { subject: caseId, act: 'admit', on, by, key })
  return stay
}

import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { household, membership } from '#kernel/household/state.ts'
import { identifier, person } from '#kernel/person/state.ts'
import { dayBetween } from './calendar.ts'
import type { Sketch } from './families.ts'
import { syntheticForeignerNumber, syntheticIban, syntheticTckn } from './names.ts'
import type { Scribe } from './scribe.ts'
import type { Spot } from './world.ts'

export interface Member {
  person: Row<'person'>
  relation: string
}

export interface Home {
  row: Row<'household'>
  members: readonly Member[]
  spot: Spot
}

const register = accessKey(circle.register, 0)

/** Records a family at an address: persons with their numbers, the household, and who belongs to it by which source. */
export function recordHome(scribe: Scribe, spot: Spot, family: readonly Sketch[], on: string, by: number): Home {
  const { random } = scribe
  const row = scribe.record(household, {
    act: 'record',
    on,
    by,
    key: register,
    facts: {
      district_id: spot.neighbourhood.district_id,
      neighbourhood_id: spot.neighbourhood.id,
      address: `Deneme ${random.int(1, 99)}. Sokak No: ${random.int(1, 160)} Daire: ${random.int(1, 20)}`,
      address_code: String(scribe.numbers.next('address')).padStart(10, '0'),
    },
  })
  const members = family.map(sketch => ({
    person: recordPerson(scribe, sketch, row.district_id, on, by),
    relation: sketch.relation,
  }))
  joinMembers(scribe, row, members, on, by)
  return { row, members, spot }
}

export function recordPerson(scribe: Scribe, sketch: Sketch, district: number, on: string, by: number): Row<'person'> {
  const { given, surname, sex, birth, mother, father, isPaid } = sketch
  const row = scribe.record(person, {
    act: 'record',
    on,
    by,
    key: register,
    facts: {
      given_name: given,
      surname,
      sex,
      birth_date: birth,
      mother_name: mother,
      father_name: father,
      phone: isPaid
        ? `0500 000 ${String(scribe.random.int(0, 99)).padStart(2, '0')} ${String(scribe.random.int(0, 99)).padStart(2, '0')}`
        : null,
      iban: isPaid ? syntheticIban(scribe.numbers.next('iban')) : null,
      district_id: district,
    },
  })
  const facts = { person_id: row.id, ...numberOf(scribe, sketch, row.id) }
  scribe.record(identifier, { act: 'assign', on, by, key: register, facts })
  return row
}

function numberOf({ numbers }: Scribe, { numbered }: Sketch, id: string) {
  if (numbered === 'temporary-key') return { kind: numbered, value: `GEÇİCİ-${id.slice(0, 8).toUpperCase()}` }
  if (numbered === 'foreigner-number') return { kind: numbered, value: syntheticForeignerNumber(numbers.next('foreigner')) }
  return { kind: 'tckn', value: syntheticTckn(numbers.next('tckn')) }
}

/** Mostly the register alone; in some homes one member is known by declaration only, or the visit found one of them gone. */
function joinMembers(scribe: Scribe, home: Row<'household'>, members: readonly Member[], on: string, by: number) {
  const { random } = scribe
  const since = dayBetween(random, '2012-01-01', on < '2022-08-31' ? on : '2022-08-31')
  const join = ({ person, relation }: Member, source: string, from: string) =>
    scribe.record(membership, {
      act: 'join',
      on: from,
      recordedOn: on,
      by,
      key: register,
      facts: { household_id: home.id, person_id: person.id, source, relation },
    })
  const declaredOnly = members.length > 1 && random.chance(0.05) ? random.int(1, members.length - 1) : -1
  const notFound = members.length > 1 && random.chance(0.06) ? random.int(1, members.length - 1) : -1
  members.forEach((member, index) => {
    const from = notBeforeBirth(member, since)
    join(member, index === declaredOnly ? 'declaration' : 'register', from)
    if (notFound >= 0 && index !== notFound) join(member, 'visit', on)
  })
}

const notBeforeBirth = ({ person }: Member, day: string) =>
  person.birth_date && person.birth_date > day ? person.birth_date : day

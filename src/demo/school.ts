import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { trainer, trainingModule, venue } from '#kernel/training/state.ts'
import type { Rank, VenueKind } from '#kernel/training/words.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { knownModules, modulesIn2024 } from '#services/family-and-community/aep/modules.ts'
import { workday } from './calendar.ts'
import { sketchAdult } from './families.ts'
import { districtId } from './organisations.ts'
import { recordPerson } from './people.ts'
import { districtRows } from './places.ts'
import type { Scribe } from './scribe.ts'
import { accountOf } from './staged.ts'
import type { World } from './world.ts'

export type Trainer = Row<'trainer'>
export type Venue = Row<'venue'>

/** What courses are made from: modules, places and trainers, and whose hours are taken. */
export interface School {
  officer: number
  modules: readonly Row<'training_module'>[]
  venuesIn: (district: number) => readonly Venue[]
  trainersOf: (programme: string, rank: Rank) => readonly Trainer[]
  certify(scribe: Scribe, personId: string, certificateId: string, on: Day): Trainer
  /** A trainer of the rank who is free on the day or soon after, for the morning or the afternoon of it. */
  book(scribe: Scribe, programme: string, rank: Rank, on: Day): Slot
}

export interface Slot {
  trainer: Trainer
  on: Day
  starts_at: number
  ends_at: number
}

export const offeredKey = accessKey(circle.reference, 0)
export const peopleKey = accessKey(circle.directorate, 0)
/** The day on which the directorate began to keep its courses here: what is older was taken over. */
const began = '2024-01-02'
const halves = [
  { starts_at: 570, ends_at: 720 },
  { starts_at: 810, ends_at: 960 },
] as const

const hired: Readonly<Record<string, Readonly<Partial<Record<Rank, number>>>>> = {
  aep: { formator: 2, egitici: 16 },
  eoe: { egitici: 10 },
  bagimlilik: { egitici: 8 },
  'finansal-okuryazarlik': { egitici: 2 },
}

export function recordSchool(scribe: Scribe, world: World): School {
  const officer = accountOf(world, 'program').id
  const modules = recordModules(scribe, officer)
  const venues = recordVenues(scribe, officer)
  const trainers = recordTrainers(scribe, officer)
  const taken = new Set<string>()
  return {
    officer,
    modules,
    venuesIn: district => venues.filter(each => each.district_id === district),
    trainersOf: (programme, rank) => trainers.filter(each => each.programme_id === programme && each.rank === rank),
    certify(own, personId, certificateId, on) {
      const facts = { programme_id: 'aep', person_id: personId, rank: 'egitici', certificate_id: certificateId }
      return own.record(trainer, { act: 'certify', on, by: officer, facts, key: peopleKey })
    },
    book({ random }, programme, rank, on) {
      const able = trainers.filter(each => each.programme_id === programme && each.rank === rank)
      const first = random.int(0, able.length - 1)
      for (let day = on; ; day = nextWorkday(day))
        for (const half of halves)
          for (let index = 0; index < able.length; index++) {
            const one = able[(first + index) % able.length]!
            const slot = `${one.id} ${day} ${half.starts_at}`
            if (taken.has(slot)) continue
            taken.add(slot)
            return { trainer: one, on: day, ...half }
          }
    },
  }
}

/** Saturday and Sunday leave nobody free. */
export function nextWorkday(day: Day): Day {
  const next = addDays(day, 1)
  return workday(next) === next ? next : nextWorkday(next)
}

function recordModules(scribe: Scribe, by: number) {
  return Array.from({ length: modulesIn2024 }, (_, index) => {
    const { name = null, area = null } = knownModules[index] ?? {}
    const facts = { programme_id: 'aep', place: index + 1, name, area }
    return scribe.record(trainingModule, { act: 'add', on: '2024-01-01', recordedOn: began, by, facts, key: offeredKey })
  })
}

const elsewhere: readonly { district: string; name: string; kind: VenueKind }[] = [
  { district: 'Menderes', name: 'Deneme Ceza İnfaz Kurumu', kind: 'prison' },
  { district: 'Gaziemir', name: 'Deneme Kışlası', kind: 'barracks' },
  { district: 'Bornova', name: 'Deneme Öğrenci Yurdu', kind: 'student-residence' },
]

function recordVenues(scribe: Scribe, by: number): Venue[] {
  const open = (district: number, name: string, kind: VenueKind) =>
    scribe.record(venue, { act: 'open', on: began, by, facts: { name, kind, district_id: district }, key: offeredKey })
  const ofDistricts = districtRows.flatMap(({ id, name }) => [
    open(id, `${name} Deneme Okulu`, 'school'),
    open(id, `${name} Deneme Köy Konağı`, 'village'),
    open(id, `${name} Deneme Merkezi`, 'centre'),
  ])
  return [...ofDistricts, ...elsewhere.map(({ district, name, kind }) => open(districtId(district), name, kind))]
}

/** Their papers are older than the records here. */
function recordTrainers(scribe: Scribe, by: number): Trainer[] {
  const { random } = scribe
  return Object.entries(hired).flatMap(([programme, ranks]) =>
    (Object.entries(ranks) as [Rank, number][]).flatMap(([rank, count]) =>
      Array.from({ length: count }, () => {
        const person = recordPerson(scribe, sketchAdult(random, 30, 60), random.pick(districtRows).id, began, by)
        const ground = `Deneme belgesi ${random.int(100, 999)}/${random.int(2014, 2022)}, devralındı`
        const facts = { programme_id: programme, person_id: person.id, rank, ground }
        return scribe.record(trainer, { act: 'certify', on: '2023-01-02', recordedOn: began, by, facts, key: peopleKey })
      }),
    ),
  )
}

import type { Row } from '#database/types.ts'
import { person } from '#kernel/person/state.ts'
import { rightKey } from '#kernel/right/right.server.ts'
import { rightHolder } from '#kernel/right/state.ts'
import { addDays, type Day, formatPeriod } from '#platform/day/day.ts'
import { dayBetween, workday } from './calendar.ts'
import { surnames } from './data/names.ts'
import { type Sketch, sketch } from './families.ts'
import type { Sex } from './names.ts'
import { recordHome, recordPerson } from './people.ts'
import type { Random } from './random.ts'
import type { Scribe } from './scribe.ts'
import { spotIn, type World } from './world.ts'

/** Somebody in the registry. */
export interface Holder {
  person: Row<'person'>
  entry: Row<'right_holder'>
}

/** Where a family of the registry is written. */
export interface Desk {
  scribe: Scribe
  world: World
  district: number
}

interface Occasion {
  event: string
  law: string
  from: Day
  until: Day
  /** Youngest and oldest age at the occasion. */
  ages: readonly [number, number]
  /** Of a hundred. */
  share: number
}

const martyrdoms: readonly Occasion[] = [
  { event: 'counter-terror', law: '3713', from: '1995-01-01', until: '2021-12-31', ages: [20, 36], share: 60 },
  { event: 'duty', law: '2330', from: '1998-01-01', until: '2021-12-31', ages: [24, 40], share: 20 },
  { event: 'cyprus', law: '5434-56-64', from: '1974-07-20', until: '1974-08-16', ages: [20, 26], share: 14 },
  { event: 'july-15', law: '2330', from: '2016-07-15', until: '2016-07-16', ages: [24, 45], share: 6 },
]
/** Long enough ago for a grown child, or not so long for a widow of working age. */
const early: Occasion = { ...martyrdoms[0]!, from: '2001-01-01', until: '2004-12-31', ages: [26, 33] }
const late: Occasion = { ...martyrdoms[0]!, from: '2012-01-01', until: '2018-12-31', ages: [24, 32] }

const veterancies: readonly Occasion[] = [
  { event: 'cyprus', law: '1005', from: '1974-07-20', until: '1974-08-16', ages: [20, 28], share: 55 },
  { event: 'korea', law: '1005', from: '1951-01-01', until: '1953-07-27', ages: [20, 24], share: 3 },
  { event: 'counter-terror', law: '2330', from: '1992-01-01', until: '2021-12-31', ages: [20, 42], share: 36 },
  { event: 'july-15', law: '2330', from: '2016-07-15', until: '2016-07-16', ages: [22, 55], share: 6 },
]

function occasionOf(random: Random, occasions: readonly Occasion[]): Occasion {
  const place = random.int(1, 100)
  let upTo = 0
  for (const occasion of occasions) {
    upTo += occasion.share
    if (place <= upTo) return occasion
  }
  throw new Error('the shares of the occasions are no whole hundred')
}

const yearOf = (day: Day) => Number(day.slice(0, 4))
const thisYear = 2024

/** Somebody born in the year, with the numbers that everybody has. */
const born = (random: Random, relation: Sketch['relation'], surname: string, year: number, sex: Sex): Sketch => ({
  ...sketch(random, relation, surname, thisYear - year, sex),
  numbered: 'tckn',
})

/** The registry was taken over from paper in this year and the months before. */
const takenOver = (random: Random): Day => workday(dayBetween(random, '2022-10-03', '2023-12-29'))

interface FamilyOptions {
  /** A child born on that day, beside the widow. */
  childBorn?: Day
  /** A widow of working age. */
  isLate?: boolean
}

/** A martyr and those who are left: the widow with children, or the parents. The nearest adult comes first. */
export function recordMartyrFamily(desk: Desk, { childBorn, isLate }: FamilyOptions = {}): Holder[] {
  const { scribe, world, district } = desk
  const { random } = scribe
  const occasion = childBorn ? early : isLate ? late : occasionOf(random, martyrdoms)
  const diedOn = dayBetween(random, occasion.from, occasion.until)
  const birthYear = yearOf(diedOn) - random.int(...occasion.ages)
  const surname = random.pick(surnames)
  const on = takenOver(random)
  const by = random.pick(world.staff.programmes)
  const martyr = recordPerson(scribe, born(random, 'self', surname, birthYear, 'male'), district, on, by)
  scribe.record(person, { subject: martyr.id, act: 'report-death', on: diedOn, recordedOn: on, by, key: martyr.access_key })
  const status = { status: 'martyr', law: occasion.law, event: occasion.event, since: diedOn, on, by }
  const from = registerHolder(desk, martyr, { ...status, relation: 'self' })

  const motherYear = birthYear - random.int(20, 29)
  const hasParents = !childBorn && !isLate && motherYear > 1937 && random.chance(0.5)
  const left = hasParents ? parentsOf(random, surname, motherYear) : widowOf(random, surname, { birthYear, diedOn, childBorn })
  const home = recordHome(
    scribe,
    spotIn(world, random, district),
    left.map(each => each.sketch),
    on,
    by,
  )
  return left.map(({ relation }, index) => {
    const of = home.members[index]!.person
    const since = notBeforeBirth(of, diedOn)
    return { person: of, entry: registerHolder(desk, of, { ...status, since, relation, derivesFrom: from.id }) }
  })
}

interface Kin {
  relation: string
  sketch: Sketch
}

function parentsOf(random: Random, surname: string, motherYear: number): Kin[] {
  const mother = { relation: 'mother', sketch: born(random, 'self', surname, motherYear, 'female') }
  if (random.chance(0.4)) return [mother]
  return [mother, { relation: 'father', sketch: born(random, 'spouse', surname, motherYear - random.int(0, 5), 'male') }]
}

function widowOf(
  random: Random,
  surname: string,
  { birthYear, diedOn, childBorn }: { birthYear: number; diedOn: Day; childBorn: Day | undefined },
): Kin[] {
  const widow = { relation: 'spouse', sketch: born(random, 'self', surname, birthYear + random.int(-2, 3), 'female') }
  const years = childBorn ? [yearOf(childBorn)] : childYears(random, birthYear + 22, yearOf(diedOn))
  const children = years.map(year => {
    const child = born(random, 'child', surname, year, random.pick(['female', 'male'] as const))
    return { relation: 'child', sketch: { ...child, birth: childBorn ?? child.birth, mother: widow.sketch.given } }
  })
  return [widow, ...children]
}

function childYears(random: Random, from: number, until: number): number[] {
  if (until <= from) return []
  return Array.from({ length: random.int(0, 2) }, () => random.int(from, until - 1))
}

/** A veteran at home, the family beside, some of whom are registered as relatives. The veteran comes first. */
export function recordVeteranFamily(desk: Desk): Holder[] {
  const { scribe, world, district } = desk
  const { random } = scribe
  const occasion = occasionOf(random, veterancies)
  const since = dayBetween(random, occasion.from, occasion.until)
  const birthYear = yearOf(since) - random.int(...occasion.ages)
  const surname = random.pick(surnames)
  const on = takenOver(random)
  const by = random.pick(world.staff.programmes)
  const family = [born(random, 'self', surname, birthYear, 'male')]
  if (random.chance(0.65)) family.push(born(random, 'spouse', surname, Math.min(2001, birthYear + random.int(0, 6)), 'female'))
  if (family.length > 1 && birthYear < 1996 && random.chance(0.35))
    family.push(born(random, 'child', surname, Math.min(2020, birthYear + random.int(24, 38)), random.pick(['female', 'male'])))
  const home = recordHome(scribe, spotIn(world, random, district), family, on, by)
  const veteran = home.members[0]!.person
  const status = { status: 'veteran', law: occasion.law, event: occasion.event, on, by }
  const entry = registerHolder(desk, veteran, { ...status, since, relation: 'self' })
  const relatives = home.members.slice(1).flatMap(({ person: of, relation }) => {
    if (random.chance(0.4)) return []
    const from = notBeforeBirth(of, since)
    return [{ person: of, entry: registerHolder(desk, of, { ...status, since: from, relation, derivesFrom: entry.id }) }]
  })
  return [{ person: veteran, entry }, ...relatives]
}

/** Somebody alone whose status is neither a martyr's nor a veteran's. */
export function recordOtherHolder(desk: Desk, status: string, law: string, paperUntil: Day | null = null): Holder {
  const { scribe, world, district } = desk
  const { random } = scribe
  const on = takenOver(random)
  const by = random.pick(world.staff.programmes)
  const row = recordPerson(
    scribe,
    born(random, 'self', random.pick(surnames), random.int(1962, 1992), random.pick(['female', 'male'])),
    district,
    on,
    by,
  )
  const since = dayBetween(random, '2013-01-01', '2022-06-30')
  return { person: row, entry: registerHolder(desk, row, { status, law, since, relation: 'self', paperUntil, on, by }) }
}

function notBeforeBirth({ birth_date: born }: Row<'person'>, day: Day): Day {
  if (born && born > day) return born
  return day
}

interface NewEntry {
  status: string
  law: string
  event?: string
  relation: string
  derivesFrom?: string
  since: Day
  paperUntil?: Day | null
  on: Day
  by: number
}

function registerHolder({ scribe, district }: Desk, of: Row<'person'>, entry: NewEntry): Row<'right_holder'> {
  const { status, law, event = null, relation, derivesFrom = null, since, paperUntil = null, on, by } = entry
  return scribe.record(rightHolder, {
    act: 'register',
    on: since,
    recordedOn: on,
    by,
    key: rightKey,
    facts: {
      person_id: of.id,
      status,
      relation,
      derives_from: derivesFrom,
      law,
      event,
      document_number: `DENEME-HS-${String(scribe.numbers.next('right-document')).padStart(6, '0')}`,
      document_issuer: 'Deneme Sosyal Güvenlik Birimi',
      document_during: formatPeriod({ from: addDays(since, scribe.random.int(20, 90)), until: paperUntil }),
      district_id: district,
    },
  })
}

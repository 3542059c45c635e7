import type { Row } from '#database/types.ts'
import { addDays, type Day } from '#platform/day/day.ts'
import { surnames } from './data/names.ts'
import type { Sketch } from './families.ts'
import { givenName, type Sex, sexOf } from './names.ts'
import { recordHome, recordPerson } from './people.ts'
import { plan } from './plan.ts'
import type { Random } from './random.ts'
import type { Scribe } from './scribe.ts'
import type { Spot } from './world.ts'

/** A day on which someone was born who is of an age between the two on the plan’s last day. */
export const bornFor = (random: Random, from: number, until: number): Day =>
  addDays(plan.lastDay, -Math.round((random.int(from, until - 1) + random.int(1, 96) / 100) * 365.25))

export function sketchOf(random: Random, birth: Day, sex: Sex = sexOf(random), surname: string = random.pick(surnames)): Sketch {
  return {
    given: givenName(random, sex),
    surname,
    sex,
    birth,
    mother: givenName(random, 'female'),
    father: givenName(random, 'male'),
    relation: 'self',
    numbered: random.chance(0.99) ? 'tckn' : 'temporary-key',
    isPaid: false,
  }
}

/** Children with the home they come from: a mother, mostly a father, and all children of it. */
export function recordFamily(
  scribe: Scribe,
  spot: Spot,
  born: readonly { birth: Day; sex: Sex }[],
  on: Day,
  by: number,
): { household: string; children: readonly Row<'person'>[] } {
  const { random } = scribe
  const surname = random.pick(surnames)
  const eldest = born.map(({ birth }) => birth).sort()[0]!
  const adult = (sex: Sex, relation: Sketch['relation']): Sketch => ({
    ...sketchOf(random, addDays(eldest, -random.int(18 * 366, 38 * 366)), sex, surname),
    relation,
  })
  const mother = adult('female', 'self')
  const parents = random.chance(0.6) ? [mother, adult('male', 'spouse')] : [mother]
  const father = parents[1]?.given ?? givenName(random, 'male')
  const children = born.map(
    ({ birth, sex }): Sketch => ({
      ...sketchOf(random, birth, sex, surname),
      relation: 'child',
      mother: mother.given,
      father,
    }),
  )
  const home = recordHome(scribe, spot, [...parents, ...children], on, by)
  return { household: home.row.id, children: home.members.slice(parents.length).map(({ person }) => person) }
}

/** One whose family is not known, or not part of the record. */
export const recordAlone = (scribe: Scribe, birth: Day, sex: Sex, district: number, on: Day, by: number): Row<'person'> =>
  recordPerson(scribe, sketchOf(scribe.random, birth, sex), district, on, by)

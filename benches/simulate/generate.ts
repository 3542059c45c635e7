import { createRandom } from '#demo/random.ts'
import type { Homes } from '#kernel/simulation/groups.ts'
import { dayNumber, noEnd, notKnownDay } from '#rules/batch/population.ts'

const today = dayNumber('2024-09-30')

/**
 * Synthetic homes of 1 to 6 persons in 30 districts with what home care asks: of one person in twenty a report, of one home in fifty no
 * known income. Incomes lie around the limit, so that a reform touches many.
 */
export function generateHomes(persons: number, seed: number): Homes {
  const random = createRandom(seed, 'simulate')
  const firsts = [0]
  while (firsts.at(-1)! < persons) firsts.push(Math.min(persons, firsts.at(-1)! + random.int(1, 6)))
  const households = firsts.length - 1
  const birthDate = new Int32Array(persons)
  const level = new Uint8Array(persons).fill(255)
  const validity = { from: new Int32Array(persons).fill(notKnownDay), until: new Int32Array(persons) }
  for (let person = 0; person < persons; person++) {
    birthDate[person] = today - random.int(0, 33_000)
    if (!random.chance(0.05)) {
      // No report is known to be none: the level says so.
      level[person] = independent
      validity.from[person] = today - 1
      validity.until[person] = noEnd
      continue
    }
    level[person] = random.int(0, 11)
    validity.from[person] = today - random.int(300, 1500)
    validity.until[person] = random.chance(0.5) ? noEnd : today + random.int(-200, 700)
  }
  const income = new Int32Array(households)
  const members = new Int32Array(households)
  const districtOf = new Uint8Array(households)
  for (let household = 0; household < households; household++) {
    members[household] = firsts[household + 1]! - firsts[household]!
    income[household] = random.chance(0.02) ? -1 : random.int(0, 2_600_000) * members[household]!
    districtOf[household] = random.int(0, 29)
  }
  return {
    districts: Array.from({ length: 30 }, (_, place) => `İlçe ${place + 1}`),
    districtOf,
    population: {
      households,
      persons,
      firstPerson: Int32Array.from(firsts),
      spouse: new Int32Array(persons).fill(-1),
      columns: {
        'person.birthDate': birthDate,
        'person.healthReport.level': level,
        'person.healthReport.validity': validity,
        'household.income': income,
        'household.members': members,
      },
      incomes: {},
    },
  }
}

/** Place of 'bagimsiz' among the levels of a report. */
const independent = 2

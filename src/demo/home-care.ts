import { addDays, ageOn, type Day } from '#platform/day/day.ts'
import { dayBetween, workday } from './calendar.ts'
import { decide, fileReport, grantAward, incomeLimit, openCareFile, propose, recordIncome, signEnquiry } from './care-file.ts'
import { sketchCareFamily } from './families.ts'
import { type Run, recordLines } from './payment-runs.ts'
import { recordHome } from './people.ts'
import { plan } from './plan.ts'
import type { Random } from './random.ts'
import type { Scribe } from './scribe.ts'
import { recordReached } from './visits.ts'
import { spotIn, type World } from './world.ts'

interface Wanted {
  district: number
  awards: number
  /** How many of the homes are among those reached in the year. */
  reached: number
}

/**
 * Awards in force of one district, each with its home, file and lines. Decided in 2023, the first year whose wage and coefficient the
 * rules know; a decision older than a year was renewed.
 */
export function* recordHomeCare(
  scribe: Scribe,
  world: World,
  runs: readonly Run[],
  { district, awards, reached }: Wanted,
): Generator<void> {
  for (let index = 0; index < awards; index++) {
    recordOne(scribe, world, runs, district, index < reached)
    yield
  }
}

function recordOne(scribe: Scribe, world: World, runs: readonly Run[], district: number, isReached: boolean) {
  const { random } = scribe
  const spot = spotIn(world, random, district)
  const worker = random.pick(spot.team.caseWorkers)
  const decidedOn = workday(dayBetween(random, '2023-01-16', '2023-12-29'))
  const proposedOn = workday(addDays(decidedOn, -random.int(2, 9)))
  const openedOn = workday(addDays(proposedOn, -random.int(20, 70)))
  const { members, cared } = sketchCareFamily(random)
  const home = recordHome(scribe, spot, members, openedOn, worker)
  const file = openCareFile(scribe, home, home.members[cared]!, openedOn, worker)
  const paperDay = workday(addDays(openedOn, random.int(3, 12)))
  const age = ageOn(file.cared.person.birth_date!, openedOn)
  fileReport(scribe, file, {
    level: levelFor(random, age),
    from: addDays(openedOn, -random.int(10, 400)),
    until: reportEnd(random),
    filedOn: paperDay,
  })
  recordIncome(scribe, file, incomeUnder(random, incomeLimit(home.members.length, proposedOn)), paperDay)
  signEnquiry(scribe, file, proposedOn)
  const decider = random.pick(world.staff.deciders)
  const award = grantAward(scribe, file, decide(scribe, file, propose(scribe, file, proposedOn), decidedOn, decider))
  if (decidedOn < plan.decidedSince) {
    const renewedOn = workday(addDays(decidedOn, random.int(345, 365)))
    decide(scribe, file, propose(scribe, file, addDays(renewedOn, -random.int(1, 2))), renewedOn, decider)
  }
  recordLines(scribe, world.staff, runs, file, award)
  if (isReached) recordReached(scribe, home)
}

/** Children's reports speak of ÇÖZGER levels; some adults still hold a report in the old words. */
export function levelFor(random: Random, age: number): string {
  if (age < 18) return random.pick(['cozger-cok-ileri', 'cozger-belirgin', 'cozger-ozel-kosul'])
  return random.chance(0.8) ? 'tam-bagimli' : 'agir-engelli'
}

/** Half of the reports are permanent; of the rest some end within 30, 60 or 90 days after the last day, all after it. */
function reportEnd(random: Random): Day | null {
  const kind = random.int(1, 100)
  if (kind <= 50) return null
  if (kind <= 54) return addDays(plan.lastDay, random.int(2, 30))
  if (kind <= 57) return addDays(plan.lastDay, random.int(31, 60))
  if (kind <= 60) return addDays(plan.lastDay, random.int(61, 90))
  return addDays(plan.lastDay, random.int(91, 900))
}

export const incomeUnder = (random: Random, limit: bigint): bigint => (limit * BigInt(random.int(0, 940))) / 1000n

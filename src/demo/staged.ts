import type { Row } from '#database/types.ts'
import { award, awardChange } from '#kernel/benefit/state.ts'
import { addDays, ageOn, type Day } from '#platform/day/day.ts'
import { workday } from './calendar.ts'
import {
  type CareFile,
  decide,
  fileReport,
  grantAward,
  incomeLimit,
  openCareFile,
  propose,
  recordAskedBesides,
  recordIncome,
  sendBack,
  signEnquiry,
} from './care-file.ts'
import { recordCounselling } from './casework.ts'
import { sketchCareFamily, sketchFamily, sketchWithOldParent } from './families.ts'
import { incomeUnder, levelFor } from './home-care.ts'
import { recordHome } from './people.ts'
import { plan } from './plan.ts'
import type { Scribe } from './scribe.ts'
import type { StaffRow } from './staff.ts'
import { planVisit } from './visits.ts'
import { pairOf, type Spot, spotIn, type World } from './world.ts'

interface Stage {
  scribe: Scribe
  world: World
  spot: Spot
  worker: number
}

export interface Ended {
  file: CareFile
  award: Row<'award'>
}

/** Files at every stage in every centre, three rounds of them where the demo accounts work. Gives back the awards that ended. */
export function* recordStaged(scribe: Scribe, world: World): Generator<void, Ended[]> {
  const ended: Ended[] = []
  const demoWorker = accountOf(world, 'uzman')
  for (const centre of world.centres) {
    const isDemo = centre.id === demoWorker.organisation_id
    for (let round = 0; round < (isDemo ? 3 : 1); round++) {
      for (const write of stages) {
        const spot = spotIn(world, scribe.random, centre.district_id!)
        const worker = isDemo ? demoWorker.id : scribe.random.pick(spot.team.caseWorkers)
        const end = write({ scribe, world, spot, worker })
        if (end) ended.push(end)
        yield
      }
      recordStagedCounselling(scribe, world, centre.district_id!, isDemo ? demoWorker.id : undefined)
      yield
    }
  }
  yield* recordPlannedVisits(scribe, world)
  return ended
}

export const accountOf = (world: World, username: string): StaffRow => world.staff.rows.find(row => row.username === username)!

/** `threeMembers`: a home whose limit is whole kuruş, so that it can lie exactly on it. */
function opened({ scribe, spot, worker }: Stage, on: Day, threeMembers = false): CareFile {
  const family = threeMembers ? { members: sketchWithOldParent(scribe.random), cared: 2 } : sketchCareFamily(scribe.random)
  const home = recordHome(scribe, spot, family.members, on, worker)
  return openCareFile(scribe, home, home.members[family.cared]!, on, worker)
}

interface Complete {
  on: Day
  level?: string
  until?: Day | null
  /** Kuruş over (or, negative, under) the limit of the home; left out: well under it. */
  over?: bigint
  proposedOn: Day
}

function complete(stage: Stage, { on, level, until = null, over, proposedOn }: Complete): CareFile {
  const { scribe } = stage
  const file = opened(stage, on, over !== undefined)
  const paperDay = workday(addDays(on, 5))
  const age = ageOn(file.cared.person.birth_date!, on)
  const report = { level: level ?? levelFor(scribe.random, age), from: addDays(on, -60), until, filedOn: paperDay }
  fileReport(scribe, file, report)
  const limit = incomeLimit(file.home.members.length, proposedOn)
  const income = over === undefined ? incomeUnder(scribe.random, limit) : limit + over
  recordIncome(scribe, file, income, paperDay)
  recordAskedBesides(scribe, file, income, paperDay)
  signEnquiry(scribe, file, addDays(paperDay, 4))
  return file
}

const proposed = (stage: Stage, wanted: Complete) => {
  const file = complete(stage, wanted)
  return { file, decision: propose(stage.scribe, file, wanted.proposedOn) }
}

function decided(stage: Stage, wanted: Complete, decidedOn: Day) {
  const { file, decision } = proposed(stage, wanted)
  return { file, decision: decide(stage.scribe, file, decision, decidedOn, stage.world.staff.deciders[0]!) }
}

type Write = (stage: Stage) => Ended | undefined

const stages: readonly Write[] = [
  justOpened,
  withoutReport,
  overdueWithoutReport,
  overdueComplete,
  readyToPropose,
  waitingForDecision,
  waitingForRefusal,
  ...refusals(),
  returned,
  endedWithinTheMonth,
]

function justOpened(stage: Stage) {
  opened(stage, '2024-09-24')
  return undefined
}

function withoutReport(stage: Stage) {
  const file = opened(stage, '2024-08-21')
  recordIncome(
    stage.scribe,
    file,
    incomeUnder(stage.scribe.random, incomeLimit(file.home.members.length, '2024-08-28')),
    '2024-08-28',
  )
  return undefined
}

function overdueWithoutReport(stage: Stage) {
  opened(stage, workday(addDays('2024-05-20', stage.scribe.random.int(0, 20))))
  return undefined
}

function overdueComplete(stage: Stage) {
  complete(stage, { on: workday(addDays('2024-06-03', stage.scribe.random.int(0, 20))), proposedOn: '2024-07-05' })
  return undefined
}

function readyToPropose(stage: Stage) {
  complete(stage, { on: '2024-08-12', proposedOn: '2024-09-30' })
  return undefined
}

function waitingForDecision(stage: Stage) {
  proposed(stage, { on: '2024-07-29', proposedOn: '2024-09-19' })
  return undefined
}

function waitingForRefusal(stage: Stage) {
  proposed(stage, { on: '2024-08-05', over: 1n, proposedOn: '2024-09-23' })
  return undefined
}

/** On the limit, one kuruş over it, far over it, with a report that has ended, and with one that says partly dependent. */
function refusals(): Write[] {
  const wanted: Complete[] = [
    { on: '2024-05-06', over: 0n, proposedOn: '2024-07-15' },
    { on: '2024-05-13', over: 1n, proposedOn: '2024-07-22' },
    { on: '2024-04-08', over: 250_000n, proposedOn: '2024-06-10' },
    { on: '2024-04-22', until: '2024-06-01', proposedOn: '2024-06-24' },
    { on: '2024-03-11', level: 'kismi-bagimli', proposedOn: '2024-05-14' },
  ]
  return wanted.map(each => stage => {
    decided(stage, each, workday(addDays(each.proposedOn, 7)))
    return undefined
  })
}

function returned(stage: Stage) {
  const { file, decision } = proposed(stage, { on: '2024-07-08', proposedOn: '2024-09-10' })
  sendBack(
    stage.scribe,
    file,
    decision,
    '2024-09-16',
    stage.world.staff.deciders[0]!,
    'Gelir belgesi eski; güncel belgeyle yeniden gönderin.',
  )
  return undefined
}

/** Begun and ended within the last month: not in force on its last day, and still to be paid. */
function endedWithinTheMonth(stage: Stage): Ended {
  const { file, decision } = decided(stage, { on: '2024-06-20', proposedOn: '2024-08-29' }, '2024-09-03')
  const granted = grantAward(stage.scribe, file, decision)
  return { file, award: endAward(stage, file, granted, '2024-09-24') }
}

function endAward({ scribe, world, worker }: Stage, file: CareFile, granted: Row<'award'>, from: Day): Row<'award'> {
  const decider = world.staff.deciders[0]!
  const reason = 'Bakım kuruluşuna yerleşti; kabul yazısı dosyada.'
  const facts = { award_id: granted.id, case_id: file.caseId, kind: 'end', from_day: from, reason }
  const { id } = scribe.record(awardChange, { act: 'propose', on: addDays(from, -1), by: worker, key: file.key, facts })
  scribe.record(awardChange, { subject: id, act: 'approve', on: from, by: decider, key: file.key })
  const end = { subject: granted.id, act: 'end', on: from, by: decider, key: file.awardKey, facts: { change: id } }
  return scribe.record(award, end)
}

/** One counselling case left at each step. */
function recordStagedCounselling(scribe: Scribe, world: World, district: number, worker: number | undefined) {
  for (const steps of [0, 1, 2, 3, 4, 5]) {
    const spot = spotIn(world, scribe.random, district)
    const home = recordHome(scribe, spot, sketchFamily(scribe.random), '2024-03-04', spot.team.manager)
    recordCounselling(scribe, home, home.members[0]!, workday(addDays('2024-03-11', scribe.random.int(0, 40))), steps, worker)
  }
}

/** The coming days of the demo's field worker, and some of other centres. The first home holds an old parent who has no case yet. */
function* recordPlannedVisits(scribe: Scribe, world: World): Generator<void> {
  const worker = accountOf(world, 'saha')
  for (const centre of world.centres) {
    const isDemo = centre.id === worker.organisation_id
    const days = isDemo ? [0, 0, 0, 0, 1, 1, 1, 2, 2, 3] : [1, 2]
    for (const [index, after] of days.entries()) {
      const spot = spotIn(world, scribe.random, centre.district_id!)
      const team = isDemo ? [worker.id, scribe.random.pick(spot.team.men)] : pairOf(scribe.random, spot.team)
      const family = isDemo && index < 2 ? sketchWithOldParent(scribe.random) : sketchFamily(scribe.random)
      const home = recordHome(scribe, spot, family, '2024-09-16', team[0]!)
      planVisit(scribe, home, addDays(plan.lastDay, after), '2024-09-23', team)
      yield
    }
  }
}

import type { Figure } from '#kernel/figure/contract.ts'
import { recordDuplicates } from './duplicates.ts'
import { recordHomeCare } from './home-care.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { recordRuns, recordWaitingRun } from './payment-runs.ts'
import { districtRows, scaled, spreadOverDistricts } from './places.ts'
import { careHomesReached, plan } from './plan.ts'
import { createRandom } from './random.ts'
import { createNumbers, createScribe, type Numbers, type Scribe } from './scribe.ts'
import type { StaffRow } from './staff.ts'
import { recordStaged } from './staged.ts'
import { recordVisits } from './visits.ts'
import { foundWorld, type World } from './world.ts'

/** What is to be generated in a district, and what the whole plan has there. */
export interface DistrictShare {
  district: number
  awards: number
  plannedAwards: number
  reached: number
  plannedReached: number
}

export interface Province {
  ledger: Ledger
  numbers: Numbers
  staff: readonly StaffRow[]
  shares: readonly DistrictShare[]
  /** Writes the province into the ledger, a home at a time; whoever runs it may take a batch at each step. */
  write: () => Generator<string>
}

export function districtShares(scale: number): DistrictShare[] {
  const awards = spreadOverDistricts(plan.homeCareAwards)
  const reached = spreadOverDistricts(plan.householdsReached)
  return districtRows.map(({ id }, index) => ({
    district: id,
    awards: scaled(awards[index]!, scale),
    plannedAwards: awards[index]!,
    reached: scaled(reached[index]!, scale),
    plannedReached: reached[index]!,
  }))
}

export function createProvince({ seed, scale, figures }: { seed: number; scale: number; figures: readonly Figure[] }): Province {
  const ledger = createLedger(figures)
  const numbers = createNumbers()
  const scribe = (part: string) => createScribe(ledger, createRandom(seed, part), numbers)
  const world = foundWorld(scribe('organisations'))
  const shares = districtShares(scale)
  return { ledger, numbers, staff: world.staff.rows, shares, write: () => writeProvince(scribe, world, shares) }
}

function* writeProvince(scribe: (part: string) => Scribe, world: World, shares: readonly DistrictShare[]): Generator<string> {
  const lines = shares.reduce((sum, { awards }) => sum + awards, 0)
  const runs = recordRuns(scribe('runs'), world.staff, lines)
  // Staged files come first, so that the numbers of the files that are shown do not change with the scale.
  const ended = yield* labelled('dosyalar', recordStaged(scribe('staged'), world))
  recordWaitingRun(scribe('waiting-run'), world.staff, ended)
  recordDuplicates(scribe('duplicates'), world)
  for (const { district, awards, reached } of shares) {
    const among = Math.floor(awards / careHomesReached)
    yield* labelled(
      'evde bakım',
      recordHomeCare(scribe(`home-care ${district}`), world, runs, { district, awards, reached: among }),
    )
    yield* labelled('ziyaretler', recordVisits(scribe(`visits ${district}`), world, { district, reached: reached - among }))
  }
}

function* labelled<Result>(label: string, steps: Generator<void, Result>): Generator<string, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield label
  }
}

import { homeCare } from './care-file.ts'
import { recordHomeCare } from './home-care.ts'
import type { Ground, Part } from './part.ts'
import { recordRuns, recordWaitingRun } from './payment-runs.ts'
import { districtRows, scaled, spreadOverDistricts } from './places.ts'
import { careHomesReached, plan } from './plan.ts'
import { recordStaged } from './staged.ts'
import { recordVisits } from './visits.ts'

/** The work of the centres: files at every stage, home care with its payments, visits. Staged files bear the same numbers at any scale. */
export function centreParts({ world, scale, scribe }: Ground): Part[] {
  const awards = spreadOverDistricts(plan.homeCareAwards)
  const reached = spreadOverDistricts(plan.householdsReached)
  const written = awards.reduce((sum, whole) => sum + scaled(whole, scale), 0)
  const runs = recordRuns(scribe('runs'), world.staff, written)
  const staged: Part = {
    label: 'dosyalar',
    steps: world.centres.length,
    planned: [],
    *write() {
      recordWaitingRun(scribe('waiting-run'), world.staff, yield* recordStaged(scribe('staged'), world))
    },
  }
  const yearly = plan.paidMonths.reduce((sum, month) => sum + homeCare.benefit.monthlyAmountOn(month), 0n)
  const districts = districtRows.map(({ id: district }, index): Part => {
    const [plannedAwards, plannedReached] = [awards[index]!, reached[index]!]
    const [ownAwards, ownReached] = [scaled(plannedAwards, scale), scaled(plannedReached, scale)]
    const among = Math.floor(ownAwards / careHomesReached)
    return {
      label: 'evde bakım ve ziyaretler',
      steps: ownAwards + ownReached,
      planned: [
        { figure: 'F02', district, value: BigInt(plannedReached) },
        { figure: 'F48', district, value: BigInt(plannedAwards) },
        { figure: 'F49', district, value: BigInt(plannedAwards) * yearly },
      ],
      *write() {
        yield* recordHomeCare(scribe(`home-care ${district}`), world, runs, { district, awards: ownAwards, reached: among })
        yield* recordVisits(scribe(`visits ${district}`), world, { district, reached: ownReached - among })
      },
    }
  })
  return [staged, ...districts]
}

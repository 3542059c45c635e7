import type { Figure } from '#kernel/figure/contract.ts'
import { aidParts } from './aid-part.ts'
import { centreParts } from './centre-parts.ts'
import { recordDuplicates } from './duplicates.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { licenceParts } from './licence-parts.ts'
import type { Ground, Part, Planned } from './part.ts'
import { placementParts } from './placement-parts.ts'
import { projectPart } from './project-part.ts'
import { createRandom } from './random.ts'
import { rightParts } from './right-parts.ts'
import { createNumbers, createScribe, type Numbers } from './scribe.ts'
import { secrecyPart } from './secrecy-part.ts'
import { servedPart } from './served-part.ts'
import type { StaffRow } from './staff.ts'
import { supportParts, vehiclePart } from './support-parts.ts'
import { trainingParts } from './training-parts.ts'
import { foundWorld } from './world.ts'

export interface Province {
  ledger: Ledger
  numbers: Numbers
  staff: readonly StaffRow[]
  planned: readonly Planned[]
  /** Steps in which it is written. */
  steps: number
  /** Writes the province into the ledger, a home at a time; whoever runs it may take a batch at each step. */
  write: () => Generator<string>
}

/** The parts in the order in which they are written; the numbers of people and files follow from it. */
const partsOf = (ground: Ground): Part[] => [
  ...centreParts(ground),
  ...placementParts(ground),
  ...licenceParts(ground),
  ...trainingParts(ground),
  ...rightParts(ground),
  projectPart(ground),
  servedPart(ground),
  vehiclePart(ground),
  ...supportParts(ground),
  ...aidParts(ground),
  secrecyPart(ground),
]

export function createProvince({ seed, scale, figures }: { seed: number; scale: number; figures: readonly Figure[] }): Province {
  const ledger = createLedger(figures)
  const numbers = createNumbers()
  const scribe: Ground['scribe'] = part => createScribe(ledger, createRandom(seed, part), numbers)
  const world = foundWorld(scribe('organisations'))
  recordDuplicates(scribe('duplicates'), world)
  const parts = partsOf({ world, scale, scribe })
  return {
    ledger,
    numbers,
    staff: world.staff.rows,
    planned: parts.flatMap(part => part.planned),
    steps: parts.reduce((sum, part) => sum + part.steps, 0),
    *write() {
      for (const { label, write } of parts) for (const _ of write()) yield label
    },
  }
}

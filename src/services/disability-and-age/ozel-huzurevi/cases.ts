import type { Standing } from '#kernel/licence/requirements.ts'
import type { Day } from '#platform/day/day.ts'
import { licence } from './licence.ts'

/** A file as it stands when a permit is asked for, and what stands against it: documentation, test and demo at once. */
interface LicenceStory {
  readonly tells: string
  readonly on: Day
  readonly standing: Standing
  /** Ids of what stands against it; empty: the permit can be proposed. */
  readonly lacks: readonly string[]
}

const complete: Standing = {
  kind: 'huzurevi',
  capacity: 20,
  papers: licence.papers.map(paper => paper.id),
  isInspected: true,
  openFindings: 0,
}

export const cases = {
  onTheLimit: { tells: 'twenty places are enough', on: '2024-09-16', standing: complete, lacks: [] },
  belowTheLimit: {
    tells: 'nineteen places are too few, whatever else is in order',
    on: '2024-09-16',
    standing: { ...complete, capacity: 19 },
    lacks: ['fewest-places'],
  },
  farBelow: {
    tells: 'a house of fourteen is no private elderly home',
    on: '2024-04-22',
    standing: { ...complete, capacity: 14 },
    lacks: ['fewest-places'],
  },
  notInspected: {
    tells: 'nobody has been there yet',
    on: '2024-09-16',
    standing: { ...complete, isInspected: false },
    lacks: ['first-inspection'],
  },
  notRemedied: {
    tells: 'what the first inspection found is still open',
    on: '2024-09-16',
    standing: { ...complete, openFindings: 2 },
    lacks: ['open-findings'],
  },
  withoutFireReport: {
    tells: 'a customary paper is missing: asked for, but no ground of refusal',
    on: '2024-09-16',
    standing: { ...complete, papers: complete.papers.filter(paper => paper !== 'fire-report') },
    lacks: ['fire-report'],
  },
} as const satisfies Record<string, LicenceStory>

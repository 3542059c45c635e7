import type { Scribe } from './scribe.ts'
import type { World } from './world.ts'

/** What a part's records come to at full scale, by the last day: units of the figure, money in kuruş. */
export interface Planned {
  figure: string
  district: number | null
  value: bigint
}

/** A part of the province: what the plan has of it, and how it is written. */
export interface Part {
  /** What is being written, on the progress page. */
  label: string
  /** About how many steps `write` takes at this scale; all acts of a subject lie in one step. */
  steps: number
  planned: readonly Planned[]
  write(): Generator<void, void>
}

/** What parts are made from: the scribe of a name draws its own chance, so that one part leaves the others as they are. */
export interface Ground {
  world: World
  scale: number
  scribe: (part: string) => Scribe
}

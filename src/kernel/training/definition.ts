import type { Confidence } from '#kernel/programme/contract.ts'
import type { Day } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Audience, Rank, VenueKind } from './words.ts'

/** What a programme of the training lifecycle supplies: what is taught, to whom, where, by whom, and when a course is completed. */
export interface Training {
  /** Prefix of course numbers: AEP-2024-00001. */
  readonly numberPrefix: string
  /** The areas of its modules, by id. A programme without areas has no catalogue: its sessions follow no modules. */
  readonly areas: Readonly<Record<string, Text>>
  readonly audiences: readonly Audience[]
  readonly venues: readonly VenueKind[]
  readonly ranks: Readonly<Partial<Record<Rank, TrainerRank>>>
  /** In order of time; the first one holds for every day before, too. */
  readonly completion: readonly Completion[]
}

/** A step of the trainer tree. */
export interface TrainerRank {
  /** Whom one may train in this rank. */
  readonly gives: readonly Audience[]
  /** The certificate of a course for this audience makes one; null: only a paper from outside does. */
  readonly madeBy: Audience | null
}

/** Who has completed a course that begins on or after the day. */
export interface Completion {
  readonly since: Day
  /** Sessions one must have come to: all that were held, or so many lessons. */
  readonly attends: 'every-session' | number
  readonly law: string
  readonly confidence: Confidence
}

/** The rule of a course that began on the day. */
export function completionOn({ completion }: Training, began: Day): Completion {
  const found = completion.findLast(each => each.since <= began) ?? completion[0]
  if (!found) throw new RangeError('a training without a rule of completion')
  return found
}

/** Whether somebody who came to `came` of the `held` sessions has completed the course. Nobody completes a course that was not held. */
export function hasCompleted({ attends }: Pick<Completion, 'attends'>, { came, held }: { came: number; held: number }): boolean {
  const asked = attends === 'every-session' ? Math.max(held, 1) : attends
  return came >= asked
}

/** The ranks in which one may train an audience. */
export const ranksFor = ({ ranks }: Training, audience: string): Rank[] =>
  (Object.entries(ranks) as [Rank, TrainerRank][])
    .filter(([, { gives }]) => gives.some(each => each === audience))
    .map(([id]) => id)

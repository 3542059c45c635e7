import { covers, type Day, type Period } from '#platform/day/day.ts'
import type { Confidence, Words } from '#rules/words.ts'

/** person: one person has both. household: two persons of one household have one each. */
export type OverlapLevel = 'person' | 'household'

/** What a source says of two awards at once; the same id twice means two awards of one kind. */
export interface Overlap {
  readonly pair: readonly [string, string]
  readonly level: OverlapLevel
  /** Left out: as far back as is known. */
  readonly from?: Day
  /** The first day on which it no longer holds. */
  readonly until?: Day
  /** needs-check: the sources raise the question and do not answer it. */
  readonly verdict: 'allowed' | 'excluded' | 'needs-check'
  readonly says: Words
  readonly law: string
  readonly confidence: Confidence
}

/** An award by its entitlement’s id, a placement by its programme’s, or the role 'evde-bakim/caregiver'. */
export interface Held {
  readonly of: string
  readonly person: string
  readonly household: string
  readonly during: Period
}

export interface FoundOverlap<H extends Held = Held> {
  readonly one: H
  readonly other: H
  readonly level: OverlapLevel
  /** null: nobody has read what holds; it is not thereby allowed. */
  readonly rule: Overlap | null
}

/** What holds between two kinds on a day, whichever is named first; null: no rule was found. */
export function overlapBetween(
  rules: readonly Overlap[],
  one: string,
  other: string,
  level: OverlapLevel,
  on: Day,
): Overlap | null {
  const isOfBoth = ({ pair: [first, second] }: Overlap) =>
    (first === one && second === other) || (first === other && second === one)
  return rules.find(rule => rule.level === level && isOfBoth(rule) && holdsOn(rule, on)) ?? null
}

/** Every two awards that both cover the day and belong to one person or household, each pair once, with what is known of it. Pure. */
export function overlapsOf<H extends Held>(rules: readonly Overlap[], awards: readonly H[], on: Day): readonly FoundOverlap<H>[] {
  const current = awards.filter(({ during }) => covers(during, on))
  return current.flatMap((one, index) =>
    current.slice(index + 1).flatMap(other => {
      const level = levelOf(one, other)
      return level ? [{ one, other, level, rule: overlapBetween(rules, one.of, other.of, level, on) }] : []
    }),
  )
}

function levelOf(one: Held, other: Held): OverlapLevel | null {
  if (one.person === other.person) return 'person'
  return one.household === other.household ? 'household' : null
}

function holdsOn({ from, until }: Overlap, on: Day): boolean {
  return (from === undefined || from <= on) && (until === undefined || on < until)
}

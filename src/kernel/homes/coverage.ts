import { outcomeCode } from '#rules/batch/outcomes.ts'
import { type Column, notKnown, notKnownByte, notKnownDay, type Population } from '#rules/batch/population.ts'
import type { Fact } from '#rules/fact.ts'

/** How far the records answer an entitlement. */
export interface Coverage {
  /** Persons who meet the conditions for certain, or for certain do not. */
  readonly decided: number
  readonly undecided: number
  /** Of the undecided, by the path of a fact, those of whom it is not known. */
  readonly missing: Readonly<Record<string, number>>
}

export const noCoverage: Coverage = { decided: 0, undecided: 0, missing: {} }

/** `facts`: those that the entitlement asks on the day; `outcome`: a byte for each person. */
export function coverageOf(
  { households, persons, firstPerson, columns }: Population,
  outcome: Uint8Array,
  facts: readonly Fact[],
): Coverage {
  const asked = facts.map(({ path, owner, type }) => ({
    path,
    isOfHome: owner === 'household',
    isUnknown: unknownIn(columns[path], type),
  }))
  const missing = new Uint32Array(asked.length)
  let undecided = 0
  for (let home = 0; home < households; home++)
    for (let person = firstPerson[home]!; person < firstPerson[home + 1]!; person++) {
      if (outcome[person] === outcomeCode.granted || outcome[person] === outcomeCode.refused) continue
      undecided++
      for (let place = 0; place < asked.length; place++)
        if (asked[place]!.isUnknown(asked[place]!.isOfHome ? home : person)) missing[place]!++
    }
  return {
    decided: persons - undecided,
    undecided,
    missing: Object.fromEntries(asked.flatMap(({ path }, place) => (missing[place]! > 0 ? [[path, missing[place]!]] : []))),
  }
}

/** Of two parts of the province together. */
export function addedCoverage(one: Coverage, other: Coverage): Coverage {
  const paths = [...new Set([...Object.keys(one.missing), ...Object.keys(other.missing)])]
  return {
    decided: one.decided + other.decided,
    undecided: one.undecided + other.undecided,
    missing: Object.fromEntries(paths.map(path => [path, (one.missing[path] ?? 0) + (other.missing[path] ?? 0)])),
  }
}

/** Paths, the one that is most often missing first. */
export const mostMissing = ({ missing }: Coverage): string[] =>
  Object.keys(missing).toSorted((one, other) => missing[other]! - missing[one]! || (one < other ? -1 : 1))

function unknownIn(column: Column | undefined, type: Fact['type']): (row: number) => boolean {
  if (!column) return () => true
  if ('from' in column) return row => column.from[row] === notKnownDay
  const none = column instanceof Uint8Array ? notKnownByte : type === 'day' ? notKnownDay : notKnown
  return row => column[row] === none
}

import { type Effect, type Simulation, sumOf } from '#rules/simulate.ts'

/**
 * Fewer persons than this are never told of. A count of one names a person to whoever knows the neighbourhood, and of two each would know
 * the other; a home of four could still be told apart. Not set by a rule of law: a convention of this system.
 */
export const smallestCount = 5

export interface Disclosed {
  /** null: so few are touched in the whole province that nothing may be told. */
  readonly all: Effect | null
  readonly axes: readonly { readonly name: string; readonly groups: readonly DisclosedGroup[] }[]
}

/** null: withheld, for itself or so that another group cannot be reckoned from it. */
export interface DisclosedGroup {
  readonly group: string
  readonly effect: Effect | null
}

/**
 * What may leave of a simulation. A group is withheld whole, its money with it, when any of its counts is under the smallest; and on every
 * axis so many more that what is withheld together cannot be told from the total either.
 */
export function disclosed({ all, axes }: Simulation): Disclosed {
  const isTold = isSafe(all)
  return {
    all: isTold ? all : null,
    axes: axes.map(({ name, groups }) => {
      const withheld = isTold ? withheldOf(groups) : new Set(groups)
      return {
        name,
        groups: groups.map(entry => {
          const { group, ...effect } = entry
          return { group, effect: withheld.has(entry) ? null : effect }
        }),
      }
    }),
  }
}

function withheldOf<Group extends Effect>(groups: readonly Group[]): ReadonlySet<Group> {
  const withheld = new Set(groups.filter(group => !isSafe(group)))
  const touched = ({ gained, lost, more, less }: Effect) => gained + lost + more + less
  const next = groups
    .filter(group => !withheld.has(group) && group.persons > 0)
    .sort((a, b) => touched(a) - touched(b) || a.persons - b.persons)
  while (withheld.size > 0 && !isHidden([...withheld])) {
    const further = next.shift()
    if (!further) break
    withheld.add(further)
  }
  return withheld
}

/** What is withheld is the total less what is told: it hides nobody while it is one group or itself too small. */
const isHidden = (withheld: readonly Effect[]) => withheld.length > 1 && isSafe(sumOf(withheld))

const isSafe = (effect: Effect) => partsOf(effect).every(count => count === 0 || count >= smallestCount)

/** Every person in exactly one part; whatever is told of a group is a sum of these. */
function partsOf({ persons, entitledBefore, entitledAfter, gained, lost, more, less, same, undecided }: Effect) {
  const both = more + less + same
  const noMoreKnown = entitledBefore - both - lost
  const newlyKnown = entitledAfter - both - gained
  const neverKnown = undecided - noMoreKnown - newlyKnown
  const refused = persons - both - gained - lost - undecided
  return [gained, lost, more, less, same, noMoreKnown, newlyKnown, neverKnown, refused]
}

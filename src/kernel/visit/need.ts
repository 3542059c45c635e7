import type { Concept } from '#kernel/act/contract.ts'
import { opened } from '#kernel/act/opening.ts'

/** One need of one person, seen at one visit: a row of its own, because it follows its person into the vault and the visit does not. */
export const need: Concept<'need'> = {
  name: 'need',
  allowedActs: { absent: ['record'], recorded: [] },
  stateOf: () => 'recorded',
  apply: (_, act) => opened<'need'>(act),
}

import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

/** A fact stands until another of the same kind and owner replaces it; both stay in the history. */
export const fact: Concept<'fact'> = {
  name: 'fact',
  allowedActs: { absent: ['record'], stands: ['replace'], replaced: [] },
  apply: (row, act) =>
    act.act === 'record'
      ? opened<'fact'>(act, { state: 'stands', recorded_on: act.effective })
      : changed(row, act, { state: 'replaced' }),
}

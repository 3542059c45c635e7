import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

/** A paper with the days it covers; what it proves lasts no longer than those. */
export const documentConcept: Concept<'document'> = {
  name: 'document',
  allowedActs: { absent: ['file'], filed: ['withdraw'], withdrawn: [] },
  apply: (row, act) =>
    act.act === 'file' ? opened<'document'>(act, { state: 'filed' }) : changed(row, act, { state: 'withdrawn' }),
}

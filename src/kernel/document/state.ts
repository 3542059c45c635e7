import type { Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'

const withoutFile = { file_sha256: null, file_type: null, file_size: null }

/** A paper with the days it covers; what it proves lasts no longer than those. Of several files attached to it the last one stands. */
export const documentConcept: Concept<'document'> = {
  name: 'document',
  allowedActs: { absent: ['file'], filed: ['attach', 'withdraw'], withdrawn: [] },
  apply: (row, act) => {
    if (act.act === 'file') return opened<'document'>(act, { ...withoutFile, state: 'filed' })
    if (act.act === 'attach') return changed(row, act)
    return changed(row, act, { state: 'withdrawn' })
  },
}

import type { Row } from '#database/types.ts'
import type { Act, Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'
import { fold } from '#platform/turkish/fold.ts'

/** `merged` persons are found through the one they were merged into; a split brings them back as they were. */
export const person: Concept<'person'> = {
  name: 'person',
  allowedActs: { absent: ['record'], known: ['correct', 'report-death', 'merge'], merged: ['split'] },
  stateOf: row => (row.merged_into ? 'merged' : 'known'),
  apply: (row, act) => {
    if (act.act === 'record') return named(opened<'person'>(act, blank))
    if (act.act === 'merge') return changed(row, { ...act, facts: {} }, { merged_into: String(act.facts.into) })
    if (act.act === 'split') return changed(row, { ...act, facts: {} }, { merged_into: null })
    if (act.act === 'report-death') return changed(row, act, { death_date: act.effective })
    return named(changed(row, act))
  },
}

const blank = {
  birth_date: null,
  death_date: null,
  mother_name: null,
  father_name: null,
  phone: null,
  iban: null,
  district_id: null,
  merged_into: null,
}

const named = (row: Row<'person'>): Row<'person'> => ({
  ...row,
  folded_name: foldedName(row.given_name, row.surname),
  surname_first: foldedName(row.surname, row.given_name),
})

/** What names are searched by: ISIK, ışık, IŞIK and isik are one. */
export const foldedName = (first: string, second: string) => `${fold(first)} ${fold(second)}`

/** TCKN, foreigner number, passport or temporary key, each with the days it holds. */
export const identifier: Concept<'identifier'> = {
  name: 'identifier',
  allowedActs: { absent: ['assign'], held: ['end'], ended: [] },
  stateOf: row => (row.during.endsWith(',)') ? 'held' : 'ended'),
  apply: (row, act) => {
    if (act.act === 'assign') return opened<'identifier'>(act, { during: `[${act.effective},)` })
    return changed(row, act, { during: endedAt(row!.during, act) })
  },
}

const endedAt = (during: string, act: Act) => during.replace(/,[^,]*\)$/, `,${act.effective})`)

import type { Concept } from '#kernel/act/contract.ts'
import { opened } from '#kernel/act/opening.ts'

/** The professional report a decision rests on: signed once, never changed; a new one follows. */
export const enquiry: Concept<'enquiry'> = {
  name: 'enquiry',
  allowedActs: { absent: ['sign'], signed: [] },
  apply: (_, act) => opened<'enquiry'>(act, { signed_on: act.effective, visit_id: null, state: 'signed' }),
}

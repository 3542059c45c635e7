import type { z } from 'zod'
import type { completeVisit, Need, VisitFile } from '../contract.ts'
import {
  type DraftMember,
  emptyHome,
  findCorrection,
  type HomeDraft,
  homeToSend,
  isTouched,
  presentIn,
  unaskedOf,
} from './home-draft.ts'
import { type Heading, naturalProgramme, type Outcome, type RiskLevel } from './words.ts'

export type Step = Heading | 'check'

/** One need of one person. `id` becomes the referral's, so that sending again refers nobody twice. */
export interface DraftNeed {
  id: string
  heading: Heading
  need: Need
  personId: string | null
  note: string
  programmeId: string | null
}

export interface VisitDraft {
  actId: string
  step: Step
  outcome: Outcome | null
  withAccountId: number | null
  home: HomeDraft
  needs: readonly DraftNeed[]
  risk: RiskLevel | null
  note: string
}

export const emptyDraft = (actId: string): VisitDraft => ({
  actId,
  step: 'household',
  outcome: null,
  withAccountId: null,
  home: emptyHome,
  needs: [],
  risk: null,
  note: '',
})

type Known = Pick<VisitFile, 'household' | 'centre'>

/** A household of one needs no question whose need it is. */
export function newNeed(id: string, heading: Heading, need: Need, visit: Known, home: HomeDraft): DraftNeed {
  const present = presentIn(home, visit)
  return {
    id,
    heading,
    need,
    personId: present.length === 1 ? present[0]!.personId : null,
    note: '',
    programmeId: visit.centre ? (naturalProgramme[need] ?? null) : null,
  }
}

/** Behind a closed door nobody was found and no need was seen. */
export const needsToSend = (draft: VisitDraft): readonly DraftNeed[] => (draft.outcome === 'done' ? draft.needs : [])
export const isHomeSent = (draft: VisitDraft): boolean => draft.outcome === 'done' && isTouched(draft.home)

export type Lack =
  | { what: 'outcome' | 'rest' | 'address'; step: Heading }
  | { what: 'member'; step: Heading; member: DraftMember }
  | { what: 'whose'; step: Heading; need: DraftNeed }

/** What must still be said before the visit can be sent. */
export function lacksOf(draft: VisitDraft, visit: Known): Lack[] {
  if (!draft.outcome) return [{ what: 'outcome', step: 'household' }]
  const present = presentIn(draft.home, visit).map(each => each.personId)
  const needs = needsToSend(draft).filter(need => need.personId === null || !present.includes(need.personId))
  return [
    ...(isHomeSent(draft) ? lacksOfHome(draft.home, visit) : []),
    ...needs.map(need => ({ what: 'whose' as const, step: need.heading, need })),
  ]
}

function lacksOfHome(home: HomeDraft, visit: Known): Lack[] {
  const step = 'household'
  return [
    ...(unaskedOf(home, visit).length > 0 ? [{ what: 'rest' as const, step } as const] : []),
    ...home.joined
      .filter(member => !member.person || !member.relation)
      .map(member => ({ what: 'member' as const, step, member }) as const),
    ...(home.address && !findCorrection(home, visit) ? [{ what: 'address' as const, step } as const] : []),
  ]
}

/** What is sent. Throws RangeError while something is lacking. */
export function toBody(draft: VisitDraft, visit: Known): z.input<NonNullable<typeof completeVisit.body>> {
  if (lacksOf(draft, visit).length > 0) throw new RangeError('the visit is not complete')
  const { centre } = visit
  return {
    actId: draft.actId,
    outcome: draft.outcome!,
    withAccountId: draft.withAccountId,
    home: isHomeSent(draft) ? homeToSend(draft.home, visit) : null,
    needs: needsToSend(draft).map(need => ({
      heading: need.heading,
      need: need.need,
      personId: need.personId!,
      note: need.note.trim() || null,
      referral: need.programmeId && centre ? { id: need.id, programmeId: need.programmeId, organisationId: centre.id } : null,
    })),
    risk: draft.risk,
    note: draft.note.trim() || null,
  }
}

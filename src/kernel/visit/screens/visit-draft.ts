import type { z } from 'zod'
import type { completeVisit, Need, VisitFile } from '../contract.ts'
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
  needs: readonly DraftNeed[]
  risk: RiskLevel | null
  note: string
}

export const emptyDraft = (actId: string): VisitDraft => ({
  actId,
  step: 'household',
  outcome: null,
  withAccountId: null,
  needs: [],
  risk: null,
  note: '',
})

/** A household of one needs no question whose need it is. */
export function newNeed(id: string, heading: Heading, need: Need, visit: Pick<VisitFile, 'household' | 'centre'>): DraftNeed {
  const members = membersOf(visit)
  return {
    id,
    heading,
    need,
    personId: members.length === 1 ? members[0]!.personId : null,
    note: '',
    programmeId: visit.centre ? (naturalProgramme[need] ?? null) : null,
  }
}

export const membersOf = ({ household }: Pick<VisitFile, 'household'>) => household.members.filter(member => !member.until)

/** Behind a closed door nobody saw a need. */
export const needsToSend = (draft: VisitDraft): readonly DraftNeed[] => (draft.outcome === 'done' ? draft.needs : [])

export type Lack = { step: Heading; need: DraftNeed | null }

/** What must still be said before the visit can be sent. */
export function lacksOf(draft: VisitDraft): Lack[] {
  if (!draft.outcome) return [{ step: 'household', need: null }]
  return needsToSend(draft)
    .filter(need => need.personId === null)
    .map(need => ({ step: need.heading, need }))
}

/** What is sent. Throws RangeError while something is lacking. */
export function toBody(draft: VisitDraft, centre: VisitFile['centre']): z.input<NonNullable<typeof completeVisit.body>> {
  if (lacksOf(draft).length > 0) throw new RangeError('the visit is not complete')
  return {
    actId: draft.actId,
    outcome: draft.outcome!,
    withAccountId: draft.withAccountId,
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

import type { Deed } from '#kernel/access/policy.ts'
import type { CaseFile } from '../contract.ts'

/** What lies before the decider stays as it was proposed; a closed file stays closed. */
export const isInPreparation = (file: CaseFile) => file.case.state !== 'proposed' && file.case.state !== 'closed'

export const mayPrepare = (file: CaseFile, may: (deed: Deed) => boolean) => may('case.work') && isInPreparation(file)

/** The steps of casework that the reader may take now, closing last. */
export function stepsOf(file: CaseFile, may: (deed: Deed) => boolean): string[] {
  const steps = ['interview', 'assess', 'agree-plan', 'follow-up']
  const worked = may('case.work') ? steps.filter(step => file.allowedActs.includes(step)) : []
  const closing = may('case.close') && file.allowedActs.includes('close') ? ['close'] : []
  return [...worked, ...closing]
}

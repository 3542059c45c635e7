import type { Row } from '#database/types.ts'
import type { Act, Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'
import { benefitActs } from '#kernel/benefit/acts.ts'
import { caseworkActs, caseworkSteps } from '#kernel/casework/acts.ts'
import { placementCaseActs, placementCaseSteps } from '#kernel/placement/acts.ts'

/** States after which a deadline no longer runs. */
const settled = { close: 'closed', grant: 'granted', refuse: 'refused' } as const

/** The case of every lifecycle; what it allows is its lifecycle's own table. */
export const caseConcept: Concept<'case'> = {
  name: 'case',
  allowedActs: {
    absent: ['open'],
    ...prefixed('benefit', benefitActs),
    ...prefixed('casework', caseworkActs),
    ...prefixed('placement', placementCaseActs),
  },
  stateOf: row => `${row.lifecycle}:${row.state}`,
  apply: (row, act) => {
    if (act.act === 'open')
      return opened<'case'>(act, {
        state: 'open',
        assigned_to: null,
        opened_on: act.effective,
        changed_on: act.effective,
        closed_on: null,
        due_on: null,
        client_group: null,
      })
    const touched = changed(row, { ...act, facts: {} }, { changed_on: act.effective })
    if (act.act === 'assign') return { ...touched, assigned_to: Number(act.facts.assigned_to) }
    if (touched.lifecycle === 'placement') return placementStep(touched, act)
    if (act.act === 'propose') return { ...touched, state: 'proposed' }
    if (act.act === 'return') return { ...touched, state: 'open' }
    if (act.act in caseworkSteps) return { ...touched, state: caseworkSteps[act.act as keyof typeof caseworkSteps] }
    return {
      ...touched,
      state: settled[act.act as keyof typeof settled],
      due_on: null,
      closed_on: act.act === 'close' ? act.effective : null,
    }
  },
}

/** The decision to place hands the case over to the organisation that will answer for the person. */
function placementStep(row: Row<'case'>, { act, effective, facts }: Act): Row<'case'> {
  const state = placementCaseSteps[act as keyof typeof placementCaseSteps]
  const handed = act === 'approve' ? { organisation_id: String(facts.organisation_id), assigned_to: null } : {}
  return { ...row, state, ...handed, closed_on: state === 'closed' ? effective : null }
}

function prefixed(lifecycle: string, acts: Record<string, readonly string[]>) {
  return Object.fromEntries(Object.entries(acts).map(([state, allowed]) => [`${lifecycle}:${state}`, allowed]))
}

/** What a case allows now, as screens ask it. */
export const allowedActsOf = (row: Pick<Row<'case'>, 'lifecycle' | 'state'>): readonly string[] =>
  caseConcept.allowedActs[`${row.lifecycle}:${row.state}`] ?? []

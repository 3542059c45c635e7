import type { Row } from '#database/types.ts'
import type { Act, Concept } from '#kernel/act/contract.ts'
import { changed, opened } from '#kernel/act/opening.ts'
import { decisionActs, findingActs, inspectionActs, licenceActs, licenceLeads } from './acts.ts'

interface Suspension {
  from: string
  until: string | null
}

interface Filed {
  kind: string
  title: string | null
}

/** A facility's file from its application on; once granted it is the permit. In force as an award is: within its days, in no suspension. */
export const licence: Concept<'licence'> = {
  name: 'licence',
  allowedActs: licenceActs,
  apply: (row, act) => {
    if (act.act === 'apply')
      return opened<'licence'>(act, {
        papers: [],
        applied_on: act.effective,
        state: 'applied',
        permit_number: null,
        permit_code: null,
        organisation_id: null,
        from_day: null,
        until_day: null,
        suspensions: [],
      })
    const state = (licenceLeads as Record<string, string>)[act.act] ?? row!.state
    return changed(row, { ...act, facts: {} }, { ...effectOf(row!, act), state })
  },
}

function effectOf(row: Row<'licence'>, act: Act): Partial<Row<'licence'>> {
  const suspensions = row.suspensions as Suspension[]
  switch (act.act) {
    case 'file-paper':
      return { papers: withPaper(row.papers as Filed[], act.facts as unknown as Filed) }
    case 'grant':
      return { from_day: act.effective, until_day: null, ...act.facts }
    case 'suspend':
      return { suspensions: [...suspensions, { from: act.effective, until: null }] }
    case 'resume':
      return { suspensions: ended(suspensions, act.effective) }
    case 'close':
      return { suspensions: ended(suspensions, act.effective), until_day: earlier(row.until_day, act.effective) }
    case 'renew':
    case 'change-capacity':
    case 'change-manager':
    case 'transfer':
      return act.facts
    default:
      return {}
  }
}

/** A newer paper takes the place of the one of its kind; those without a kind of their own stand by their title. */
const withPaper = (papers: readonly Filed[], filed: Filed): Filed[] => [
  ...papers.filter(each => each.kind !== filed.kind || each.title !== filed.title),
  filed,
]

const ended = (suspensions: readonly Suspension[], on: string): Suspension[] =>
  suspensions.map(each => (each.until ? each : { ...each, until: on }))

/** A permit that has run out before it is closed ended when it ran out. */
const earlier = (until: string | null, on: string): string => (until !== null && until < on ? until : on)

/** What one person proposes of a licence and another decides. */
export const licenceDecision: Concept<'licence_decision'> = {
  name: 'licence_decision',
  allowedActs: decisionActs,
  apply: (row, act) => {
    if (act.act === 'propose') {
      const proposal = opened<'licence_decision'>(act, {
        prepared_by: act.recordedBy,
        proposed_on: act.effective,
        decided_by: null,
        decided_on: null,
        note: null,
        state: 'proposed',
      })
      return { ...proposal, amount: act.facts.amount ? BigInt(act.facts.amount as string) : null }
    }
    const state = act.act === 'approve' ? 'approved' : 'returned'
    return changed(row, act, { state, decided_by: act.recordedBy, decided_on: act.effective })
  },
}

export const inspection: Concept<'inspection'> = {
  name: 'inspection',
  allowedActs: inspectionActs,
  apply: (row, act) => {
    if (act.act === 'plan') return opened<'inspection'>(act, { done_on: null, answers: [], note: null, state: 'planned' })
    if (act.act === 'cancel') return changed(row, act, { state: 'cancelled' })
    return changed(row, act, { done_on: act.effective, state: 'done' })
  },
}

/** What an inspection found wrong, until a later one finds it right. */
export const finding: Concept<'finding'> = {
  name: 'finding',
  allowedActs: findingActs,
  apply: (row, act) => {
    if (act.act === 'record')
      return opened<'finding'>(act, {
        last_inspection_id: String(act.facts.inspection_id),
        found_on: act.effective,
        repeats: 0,
        closed_on: null,
        state: 'open',
      })
    if (act.act === 'repeat') return changed(row, act, { repeats: row!.repeats + 1 })
    return changed(row, act, { closed_on: act.effective, state: 'remedied' })
  },
}

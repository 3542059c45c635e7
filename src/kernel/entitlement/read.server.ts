import type { Transaction } from '#kernel/act/transaction.server.ts'
import { isSearchable, type OnRecord, onRecord } from '#kernel/benefit/on-record.ts'
import type { Held } from '#kernel/benefit/overlap.ts'
import type { RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import { explained } from '#kernel/decision/explained.ts'
import { incomeFacts } from '#kernel/fact/incomes.ts'
import { documentQuestion, factQuestion } from '#kernel/fact/question.ts'
import { decideKnown } from '#kernel/homes/decide-known.ts'
import { householdsOf } from '#kernel/household/summary.server.ts'
import type { Day } from '#platform/day/day.ts'
import { notFound } from '#platform/http/problem.ts'
import type { Decision } from '#rules/decision.ts'
import type { FactValues } from '#rules/fact.ts'
import { factsNeeded } from '#rules/rule.ts'
import type { EntitlementLine, PersonEntitlements } from './contract.ts'
import { type KnownInHome, readKnown } from './known.server.ts'
import { heldBy, togetherWith } from './together.server.ts'

type HomeOfPerson = Awaited<ReturnType<typeof householdsOf>>[number]

/**
 * Decides a person on every benefit that is of persons and not secret by itself, with reasons, on what the reader's own keys show. Nothing is
 * stored but the look. A record that was merged is answered for by the one in use.
 */
export async function readPersonEntitlements(tx: Transaction, id: string, household?: string): Promise<PersonEntitlements> {
  const { key, name, mergedInto } = await tx.get<{ key: number; name: string; mergedInto: string | null }>(
    `SELECT access_key AS key, given_name || ' ' || surname AS name, merged_into AS "mergedInto" FROM person WHERE id = $1`,
    [id],
  )
  if (mergedInto) return readPersonEntitlements(tx, mergedInto, household)
  tx.audit({ event: 'look', concept: 'person', subject: id, accessKey: key })
  const homes = await householdsOf(tx, id)
  const home = household ? homes.find(each => each.id === household) : homes[0]
  if (household && !home) throw notFound()
  return {
    person: { id, name },
    onDay: tx.today,
    homes: homes.map(each => ({ id: each.id, address: `${each.address}, ${each.neighbourhood}` })),
    householdId: home?.id ?? null,
    ...(home ? await decidedIn(tx, home, id) : undecided),
    files: await tx.query(
      `SELECT id, number, programme_id AS "programmeId", household_id AS "householdId" FROM "case"
       WHERE person_id = ANY(records_of($1)) AND state NOT IN ('proposed', 'closed') ORDER BY opened_on DESC, number DESC`,
      [id],
    ),
  }
}

type OfHome = Pick<PersonEntitlements, 'entitlements' | 'together' | 'members' | 'questions' | 'documents'>

const undecided: OfHome = { entitlements: [], together: [], members: [], questions: [], documents: [] }

async function decidedIn(tx: Transaction, home: HomeOfPerson, person: string): Promise<OfHome> {
  const record = onRecord(tx.hane.entitlements)
  const asked = tx.hane.entitlements.filter(each => isSearchable(each, record, tx.today))
  const known = await readKnown(tx, asked, { home: home.id, person })
  const held = await heldBy(tx, home)
  const decisions = decideKnown(
    asked.map(({ entitlement }) => entitlement),
    known,
    tx.today,
  )
  const own = held.filter(each => each.person === person)
  const lines = asked.map((each, place) => lineOf(each, { decision: decisions[place]!, record, own, on: tx.today }))
  const facts = new Set(lines.flatMap(({ asks }) => asks.facts))
  const papers = new Set(lines.flatMap(({ asks }) => asks.papers))
  return {
    entitlements: lines,
    together: togetherWith(tx, { lines, held, person, household: home.id }),
    members: membersOf(home, known),
    questions: [...record.recorded.values()]
      .filter(({ path }) => facts.has(path))
      .map(fact => ({ ...factQuestion(fact), value: valueForForm(known.facts[fact.path]) })),
    documents: record.documents.filter(({ kind }) => papers.has(kind)).map(documentQuestion),
  }
}

interface Decided {
  decision: Decision
  record: OnRecord
  /** What the person holds. */
  own: readonly Held[]
  on: Day
}

function lineOf(
  { id, name, chapter, entitlement, documents }: RegisteredEntitlement,
  { decision, record, own, on }: Decided,
): EntitlementLine {
  const recordable = (paths: readonly string[]) => ({
    facts: paths.filter(path => record.recorded.has(path)),
    papers: documents.filter(({ fills }) => paths.includes(fills.validity)).map(({ kind }) => kind),
  })
  return {
    id,
    name: { ...name },
    chapter,
    conditions: whether(decision),
    explained: explained(decision),
    heldSince: own.find(({ of }) => of === id)?.during.from ?? null,
    asks: recordable(factsNeeded(entitlement.conditions, on, entitlement.amount).map(({ path }) => path)),
    lacks: recordable(decision.missing.flatMap(each => (each.kind === 'fact' ? [each.path] : []))),
  }
}

function whether({ outcome, conditions }: Decision): EntitlementLine['conditions'] {
  if (outcome === 'refused') return 'unmet'
  return conditions.every(({ result }) => result === true) ? 'met' : 'unknown'
}

/** Everyone in the home with their incomes, kind by kind, as a form asks for them. */
const membersOf = ({ members }: HomeOfPerson, { incomes }: KnownInHome): PersonEntitlements['members'] =>
  members.flatMap(({ personId, name }) => {
    const known = incomes.get(personId)
    if (known === undefined) return []
    const questions = [...incomeFacts].map(([kind, fact]) => ({ ...factQuestion(fact), value: known?.[kind] ?? null }))
    return [{ id: personId, name, isKnown: known !== null, incomes: questions }]
  })

function valueForForm(value: FactValues[string]): string | number | boolean | null {
  if (value === undefined || value === null || typeof value === 'object') return null
  return typeof value === 'bigint' ? String(value) : value
}

import type { Transaction } from '#kernel/act/transaction.server.ts'
import { isSearchable, onRecord } from '#kernel/benefit/on-record.ts'
import type { RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import { explained } from '#kernel/decision/explained.ts'
import { documentQuestion, factQuestion } from '#kernel/fact/question.ts'
import { askedOn } from '#kernel/homes/asked.ts'
import { idAt } from '#kernel/homes/chunk.ts'
import { readHomes } from '#kernel/homes/read.server.ts'
import { householdsOf } from '#kernel/household/summary.server.ts'
import { notFound } from '#platform/http/problem.ts'
import { factsAt } from '#rules/batch/facts-at.ts'
import type { Decision } from '#rules/decision.ts'
import { decideEach } from '#rules/each.ts'
import type { FactValues } from '#rules/fact.ts'
import { factsNeeded } from '#rules/rule.ts'
import type { EntitlementLine, PersonEntitlements } from './contract.ts'
import { heldBy, togetherWith } from './together.server.ts'

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
  const record = onRecord(tx.hane.entitlements)
  const asked = tx.hane.entitlements.filter(each => isSearchable(each, record, tx.today))
  const values = home ? await knownOf(tx, asked, { home: home.id, person: id }) : {}
  const held = home ? await heldBy(tx, home) : []
  const decisions = home
    ? decideEach(
        asked.map(({ entitlement }) => entitlement),
        { facts: values },
        tx.today,
      )
    : []
  const lines = decisions.map((decision, place): EntitlementLine => {
    const { id: of, name: words, chapter, entitlement, documents } = asked[place]!
    const recordable = (paths: readonly string[]) => ({
      facts: paths.filter(path => record.recorded.has(path)),
      papers: documents.filter(({ fills }) => paths.includes(fills.validity)).map(({ kind }) => kind),
    })
    return {
      id: of,
      name: { ...words },
      chapter,
      conditions: whether(decision),
      explained: explained(decision),
      heldSince: held.find(each => each.of === of && each.person === id)?.during.from ?? null,
      asks: recordable(factsNeeded(entitlement.conditions, tx.today, entitlement.amount).map(({ path }) => path)),
      lacks: recordable(decision.missing.flatMap(each => (each.kind === 'fact' ? [each.path] : []))),
    }
  })
  const questions = new Set(lines.flatMap(({ asks }) => asks.facts))
  const documents = new Set(lines.flatMap(({ asks }) => asks.papers))
  return {
    person: { id, name },
    onDay: tx.today,
    homes: homes.map(each => ({ id: each.id, address: `${each.address}, ${each.neighbourhood}` })),
    householdId: home?.id ?? null,
    entitlements: lines,
    together: home ? togetherWith(tx, { lines, held, person: id, household: home.id }) : [],
    questions: [...record.recorded.values()]
      .filter(({ path }) => questions.has(path))
      .map(fact => ({ ...factQuestion(fact), value: valueForForm(values[fact.path]) })),
    documents: record.documents.filter(({ kind }) => documents.has(kind)).map(documentQuestion),
    files: await tx.query(
      `SELECT id, number, programme_id AS "programmeId", household_id AS "householdId" FROM "case"
       WHERE person_id = $1 AND state NOT IN ('proposed', 'closed') ORDER BY opened_on DESC, number DESC`,
      [id],
    ),
  }
}

/** What the records that the reader sees tell of a person and of the home, by path. */
async function knownOf(
  tx: Transaction,
  all: readonly RegisteredEntitlement[],
  { home, person }: { home: string; person: string },
): Promise<FactValues> {
  const entitlements = all.map(({ entitlement }) => entitlement)
  const asked = askedOn(entitlements, onRecord(all), tx.today)
  const dictionary = new Map(entitlements.flatMap(({ conditions }) => [...conditions.dictionary]))
  for await (const { population, personIds } of readHomes(
    tx.client,
    { on: tx.today, asked, sought: [], homes: { only: [home] } },
    1,
  ))
    for (let place = 0; place < population.persons; place++)
      if (idAt(personIds, place) === person) return factsAt(dictionary, population, { household: 0, person: place })
  return {}
}

function whether({ outcome, conditions }: Decision): EntitlementLine['conditions'] {
  if (outcome === 'refused') return 'unmet'
  return conditions.every(({ result }) => result === true) ? 'met' : 'unknown'
}

function valueForForm(value: FactValues[string]): string | number | boolean | null {
  if (value === undefined || value === null || typeof value === 'object') return null
  return typeof value === 'bigint' ? String(value) : value
}

import type { Transaction } from '#kernel/act/transaction.server.ts'
import { onRecord } from '#kernel/benefit/on-record.ts'
import { describeCheck } from '#kernel/decision/describe-check.ts'
import { askedOn, withoutAmount } from '#kernel/homes/asked.ts'
import { idAt } from '#kernel/homes/chunk.ts'
import { decideKnown, type KnownOfPerson, personsAround } from '#kernel/homes/decide-known.ts'
import { readHomes } from '#kernel/homes/read.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { addMonths, type Day } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import { factsAt } from '#rules/batch/facts-at.ts'
import type { Check, Decision } from '#rules/decision.ts'
import type { Entitlement } from '#rules/rule.ts'

interface Listed {
  readonly personId: string
  readonly householdId: string
}

export interface Why {
  readonly stillQualifies: boolean
  readonly reasons: Text[]
  readonly oldFacts: { label: Text; recordedOn: Day }[]
}

/** Decides the persons of a page once more on what is known today, with reasons. In the order of the persons. */
export async function whyOf(tx: Transaction, entitlement: Entitlement, persons: readonly Listed[]): Promise<Why[]> {
  const asked = askedOn([withoutAmount(entitlement)], onRecord(tx.hane.entitlements), tx.today)
  const only = [...new Set(persons.map(({ householdId }) => householdId))]
  const paths = asked.recorded.map(({ path }) => path)
  const labels = new Map(asked.recorded.map(({ path, label }) => [path, label]))
  const known = new Map<string, KnownOfPerson>()
  const recorded = await asRole(tx.client, 'hane_screening', async () => {
    for await (const { population, householdIds, personIds } of readHomes(
      tx.client,
      { on: tx.today, asked, sought: new Map(), homes: { only } },
      only.length,
    ))
      for (let household = 0; household < population.households; household++)
        for (let person = population.firstPerson[household]!; person < population.firstPerson[household + 1]!; person++)
          known.set(placeOf({ personId: idAt(personIds, person), householdId: idAt(householdIds, household) }), {
            facts: factsAt(entitlement.conditions.dictionary, population, { household, person }),
            persons: personsAround(population, { household, person }),
          })
    return tx.query<{ fact: string; owner: string; recordedOn: Day }>(
      `SELECT DISTINCT ON (owner_id, fact) fact, owner_id AS owner, recorded_on AS "recordedOn" FROM fact
       WHERE state = 'stands' AND fact = ANY($1) AND owner_id = ANY($2) ORDER BY owner_id, fact, recorded_on DESC`,
      [paths, [...only, ...persons.map(({ personId }) => personId)]],
    )
  })
  const old = Map.groupBy(
    recorded.filter(({ recordedOn }) => recordedOn < addMonths(tx.today, -12)),
    ({ owner }) => owner,
  )
  return persons.map(person => ({
    ...reasonsFor(entitlement, known.get(placeOf(person)), tx.today),
    oldFacts: [person.householdId, person.personId]
      .flatMap(owner => old.get(owner) ?? [])
      .map(({ fact, recordedOn }) => ({ label: labels.get(fact)!, recordedOn })),
  }))
}

const placeOf = ({ personId, householdId }: Listed) => `${householdId} ${personId}`

function reasonsFor(
  entitlement: Entitlement,
  known: KnownOfPerson | undefined,
  on: Day,
): Pick<Why, 'stillQualifies' | 'reasons'> {
  // Gone from the home since.
  if (!known) return { stillQualifies: false, reasons: [] }
  const [decision] = decideKnown([withoutAmount(entitlement)], known, on) as [Decision]
  const checks = decision.conditions.flatMap(condition => condition.checks)
  return {
    stillQualifies: decision.outcome === 'granted',
    reasons: checks
      .filter(({ kind }) => measured.includes(kind))
      .map(check => ({ tr: inWords(check, 'tr'), en: inWords(check, 'en') })),
  }
}

/** What has a distance: money, ages, days of a report. */
const measured: readonly Check['kind'][] = ['compare', 'covers-day', 'age']

function inWords(check: Check, language: 'tr' | 'en'): string {
  const { fact, required, margin } = describeCheck(check, language)
  const distance = [check.kind === 'compare' ? required : '', margin].filter(Boolean).join(': ')
  return distance ? `${fact} (${distance})` : fact
}

import type { Transaction } from '#kernel/act/transaction.server.ts'
import { type Held, overlapsOf } from '#kernel/benefit/overlap.ts'
import { allReceiptsOn } from '#kernel/benefit/receipt.ts'
import { recordInUse, recordsOfAll } from '#kernel/person/records.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { EntitlementLine, PersonEntitlements } from './contract.ts'

interface Home {
  readonly id: string
  readonly members: readonly { readonly personId: string }[]
}

/** Awards, cards and places of a home's members that run today, as far as the reader sees them, with who stands for whoever holds them. */
export async function heldBy(tx: Transaction, { id, members }: Home): Promise<Held[]> {
  const rows = await tx.query<{ of: string; person: string; from: string; until: string | null }>(
    `SELECT held.what AS of, ${recordInUse} AS person, held.from_day AS "from", held.until_day AS until
     FROM ${allReceiptsOn(tx.today)} AS held JOIN person p ON p.id = held.person_id WHERE held.person_id = ANY(${recordsOfAll('$1')})`,
    [members.map(({ personId }) => personId)],
  )
  return rows.map(({ of, person, from, until }) => ({ of, person, household: id, during: { from, until } }))
}

interface Asked {
  readonly lines: readonly EntitlementLine[]
  readonly held: readonly Held[]
  readonly person: string
  readonly household: string
}

/** What the sources say of what the person could be awarded, beside all that the home has and could have. */
export function togetherWith(
  { hane, today }: Transaction,
  { lines, held, person, household }: Asked,
): PersonEntitlements['together'] {
  const rules = [...new Set(hane.entitlements.flatMap(({ overlaps }) => overlaps))]
  const possible = lines
    .filter(({ conditions, heldSince }) => conditions === 'met' && heldSince === null)
    .map(({ id }): Held => ({ of: id, person, household, during: { from: today, until: null } }))
  return overlapsOf(rules, [...possible, ...held], today).flatMap(({ one, other, level, rule }) =>
    rule && possible.includes(one)
      ? [
          {
            one: nameOf(hane, one.of),
            other: nameOf(hane, other.of),
            level,
            verdict: rule.verdict,
            says: { ...rule.says },
            law: rule.law,
            isConfirmed: rule.confidence === 'found',
          },
        ]
      : [],
  )
}

function nameOf({ entitlements, programmes }: Transaction['hane'], id: string): Text {
  const { name } = entitlements.find(each => each.id === id) ?? programmes.find(each => each.id === id)!
  return { ...name }
}

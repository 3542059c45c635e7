import type { Transaction } from '#kernel/act/transaction.server.ts'
import { onRecord } from '#kernel/benefit/on-record.ts'
import type { RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import { askedOn } from '#kernel/homes/asked.ts'
import { idAt } from '#kernel/homes/chunk.ts'
import { type KnownOfPerson, personsAround } from '#kernel/homes/decide-known.ts'
import { readHomes } from '#kernel/homes/read.server.ts'
import { factsAt } from '#rules/batch/facts-at.ts'

export interface KnownInHome extends KnownOfPerson {
  /** By the id of each person of the home the kuruş of each kind that they have; null: nothing is known of their incomes. */
  readonly incomes: ReadonlyMap<string, Readonly<Record<string, string>> | null>
}

const nothing: KnownInHome = { facts: {}, persons: [], incomes: new Map() }

/** What the records that the reader sees tell of a person and of the home. */
export async function readKnown(
  tx: Transaction,
  all: readonly RegisteredEntitlement[],
  { home, person }: { home: string; person: string },
): Promise<KnownInHome> {
  const entitlements = all.map(({ entitlement }) => entitlement)
  const dictionary = new Map(entitlements.flatMap(({ conditions }) => [...conditions.dictionary]))
  const wanted = {
    on: tx.today,
    asked: askedOn(entitlements, onRecord(all), tx.today),
    sought: new Map(),
    homes: { only: [home] },
  }
  for await (const { population, personIds } of readHomes(tx.client, wanted, 1)) {
    const ids = Array.from({ length: population.persons }, (_, place) => idAt(personIds, place))
    const at = { household: 0, person: ids.indexOf(person) }
    if (at.person === -1) return nothing
    const persons = personsAround(population, at)
    const incomes = persons.map(
      each => each.incomes && Object.fromEntries(each.incomes.map(({ kind, kurus }) => [kind, String(kurus)])),
    )
    return {
      facts: factsAt(dictionary, population, at),
      persons,
      incomes: new Map(ids.map((id, place) => [id, incomes[place]!])),
    }
  }
  return nothing
}

import type { Transaction } from '#kernel/act/transaction.server.ts'
import { onRecord } from '#kernel/benefit/on-record.ts'
import { askedOfPerson } from '#kernel/fact/common.ts'
import { type Asked, askedOn } from '#kernel/homes/asked.ts'
import { type Chunk, emptyChunk, idAt } from '#kernel/homes/chunk.ts'
import { readHomes } from '#kernel/homes/read.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import type { Day } from '#platform/day/day.ts'
import { facts } from '#rules/fact.ts'
import type { Homes } from './groups.ts'
import type { Subject } from './subjects.ts'

/** Asked by whatever rules: everyone stands with those of their age. */
const { birthDate } = facts('person', { birthDate: askedOfPerson.birthDate })

/** Whoever may be told of, home by home, with what is on record today of what the rules of the day ask. */
export async function loadHomes(tx: Transaction, { entitlement }: Subject, on: Day): Promise<Homes> {
  const asked = { ...askedOn([entitlement], onRecord(tx.hane.entitlements), on), birth: birthDate.fact }
  const districts = await tx.query<{ id: number; name: string }>('SELECT id, name FROM public.district')
  const chunk = await asRole(tx.client, 'hane_screening', () => readWhole(tx, asked, on))
  const nameOf = new Map(districts.map(({ id, name }) => [id, name]))
  const names = [...new Set(chunk.districts)].map(id => nameOf.get(id)!).sort(new Intl.Collator('tr').compare)
  const placeOf = new Map(names.map((name, place) => [name, place]))
  return {
    districts: names,
    districtOf: Uint8Array.from(chunk.districts, id => placeOf.get(nameOf.get(id)!)!),
    population: chunk.population,
    isCounted: firstTimes(chunk),
  }
}

async function readWhole({ client }: Transaction, asked: Asked, on: Day): Promise<Chunk> {
  const wanted = { on, asked, sought: new Map() }
  for await (const whole of readHomes(client, { ...wanted, homes: { after: null } }, Number.POSITIVE_INFINITY)) return whole
  return emptyChunk(wanted)
}

/** Who lives in two homes by the records is counted in the first. */
function firstTimes({ personIds, population: { persons } }: Chunk): boolean[] {
  const counted = new Set<string>()
  return Array.from({ length: persons }, (_, person) => {
    const before = counted.size
    return counted.add(idAt(personIds, person)).size > before
  })
}

import type { Transaction } from '#kernel/act/transaction.server.ts'
import { type Day, parsePeriod } from '#platform/day/day.ts'
import { type Column, dayNumber, noEnd, notKnownDay } from '#rules/batch/population.ts'
import type { Fact } from '#rules/fact.ts'
import { factsNeeded } from '#rules/rule.ts'
import type { Homes } from './groups.ts'
import type { Subject } from './subjects.ts'

interface MemberRow {
  person: string
  household: string
  district: string
  birth: Day | null
}

/** The living members of households that the transaction sees, with what is on file today of what the rules of the day ask. */
export async function loadHomes(tx: Transaction, { entitlement, documents, membersFact }: Subject, on: Day): Promise<Homes> {
  const facts = factsNeeded(entitlement.conditions, on, entitlement.amount)
  const members = await tx.query<MemberRow>(
    `SELECT DISTINCT ON (p.id) p.id AS person, h.id AS household, d.name AS district, p.birth_date AS birth
     FROM membership m JOIN person p ON p.id = m.person_id JOIN household h ON h.id = m.household_id
     JOIN public.district d ON d.id = h.district_id
     WHERE m.during @> $1::date AND p.merged_into IS NULL AND p.death_date IS NULL AND h.dissolved_on IS NULL
     ORDER BY p.id, h.id`,
    [tx.today],
  )
  members.sort((a, b) => (a.household < b.household ? -1 : a.household > b.household ? 1 : 0))
  const persons = members.length
  const districts = [...new Set(members.map(({ district }) => district))].sort(new Intl.Collator('tr').compare)
  const firsts = members.flatMap(({ household }, place) => (household === members[place - 1]?.household ? [] : [place]))
  const placeOf = {
    person: new Map(members.map(({ person }, place) => [person, place])),
    household: new Map(firsts.map((first, place) => [members[first]!.household, place])),
  }

  const columns: Record<string, Column> = {
    'person.birthDate': Int32Array.from(members, ({ birth }) => (birth ? dayNumber(birth) : notKnownDay)),
  }
  const length = { person: persons, household: firsts.length }
  for (const fact of facts)
    if (fact.owner !== 'facility' && !columns[fact.path]) columns[fact.path] = emptyColumn(fact, length[fact.owner])
  const put = (path: string, owner: 'person' | 'household', id: string, value: unknown) => {
    const fact = facts.find(each => each.path === path)
    const place = placeOf[owner].get(id)
    if (fact && place !== undefined) write(fact, columns[path]!, place, value)
  }
  const rows = await tx.query<{ fact: string; owner: 'person' | 'household'; owner_id: string; value: unknown }>(
    `SELECT fact, owner, owner_id, value FROM fact WHERE state = 'stands' ORDER BY id`,
  )
  for (const row of rows) put(row.fact, row.owner, row.owner_id, row.value)
  const papers = await tx.query<{ kind: string; person_id: string; level: string | null; during: string }>(
    `SELECT kind, person_id, level, during::text AS during FROM document WHERE state = 'filed' ORDER BY lower(during), id`,
  )
  for (const { kind, person_id, level, during } of papers) {
    const fills = documents.find(each => each.kind === kind)?.fills
    if (!fills) continue
    put(fills.validity, 'person', person_id, parsePeriod(during))
    if (fills.level && level) put(fills.level, 'person', person_id, level)
  }
  const firstPerson = Int32Array.from([...firsts, persons])
  columns[membersFact] = Int32Array.from(firsts, (first, place) => firstPerson[place + 1]! - first)

  return {
    districts,
    districtOf: Uint8Array.from(firsts, first => districts.indexOf(members[first]!.district)),
    population: {
      households: firsts.length,
      persons,
      firstPerson,
      spouse: new Int32Array(persons).fill(-1),
      columns,
      incomes: {},
    },
  }
}

function emptyColumn({ type }: Fact, length: number): Column {
  if (type === 'period') return { from: new Int32Array(length).fill(notKnownDay), until: new Int32Array(length) }
  if (type === 'boolean' || type === 'choice') return new Uint8Array(length).fill(255)
  return new Int32Array(length).fill(type === 'day' ? notKnownDay : -1)
}

function write(fact: Fact, column: Column, place: number, value: unknown) {
  if ('from' in column) {
    const { from, until } = value as { from: Day; until: Day | null }
    column.from[place] = dayNumber(from)
    column.until[place] = until ? dayNumber(until) : noEnd
    return
  }
  if (fact.type === 'choice') column[place] = Object.keys(fact.options!).indexOf(String(value))
  else column[place] = fact.type === 'day' ? dayNumber(String(value)) : Number(value)
}

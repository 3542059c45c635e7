import { circle } from '#kernel/access/roles.ts'
import { type Receipt, receiptsOn } from '#kernel/benefit/receipt.ts'
import { isAlive } from '#kernel/household/summary.server.ts'
import { MembershipSource } from '#kernel/person/contract.ts'
import { membersInUse } from '#kernel/person/records.ts'
import type { Day } from '#platform/day/day.ts'
import type { Fact } from '#rules/fact.ts'
import type { Asked } from './asked.ts'

/** What a row tells. A home's rows come one after the other, in this order. */
export const rowKind = { home: 0, member: 1, fact: 2, paper: 3, right: 4, receiver: 5 } as const

/** Bits of a member's row. */
export const memberBit = { isSelf: 1, isSpouse: 2, isFemale: 4, isMale: 8 } as const

/** Fields of every row: home, kind, order among its kind, owner, a number, another number, a text. */
export const rowFields = 7

/** Facts of homes and members as a row names them: by their place among these. */
export const factsRead = ({ recorded, incomes }: Pick<Asked, 'recorded' | 'incomes'>): readonly Fact[] => [
  ...recorded,
  ...incomes.values(),
]

export interface HomesWanted {
  readonly on: Day
  readonly asked: Asked
  /** Programmes whose recipients are told, by what shows them. */
  readonly sought: ReadonlyMap<string, Receipt>
  /** All homes after this one, or only these. */
  readonly homes: { readonly after: string | null } | { readonly only: readonly string[] }
}

/**
 * Everything that is known of the homes, one home after the other in the order of their ids: to be read as `hane_screening`, whose
 * policies leave out what is hidden, secret or sealed. Facts and papers go with whoever they are of, whichever case they lie in.
 */
export function homesQuery(wanted: HomesWanted): string {
  const { asked } = wanted
  const { recorded, papers } = asked
  return [
    homes(wanted),
    members(wanted),
    ...(recorded.length > 0 ? [factsOfHomes(wanted)] : []),
    ...(pathsOfMembers(asked).length > 0 ? [factsOfMembers(wanted)] : []),
    ...(papers.length > 0 ? [papersOfMembers(wanted)] : []),
    ...(asked.right ? [rights(wanted)] : []),
    ...receivers(wanted),
  ]
    .join(' UNION ALL ')
    .concat(' ORDER BY 1, 2, 3, 7')
}

const homes = ({ on, homes }: HomesWanted) =>
  `SELECT h.id, ${rowKind.home}::smallint, 0, h.id, h.district_id, coalesce(o.circle, ${circle.directorate}), NULL::text
   FROM household h LEFT JOIN service_area s ON s.neighbourhood_id = h.neighbourhood_id AND s.during @> date ${text(on)}
     LEFT JOIN organisation o ON o.id = s.organisation_id
   WHERE h.dissolved_on IS NULL AND ${within('h.id', homes)}`

/** A record that was merged into another stands for that person, whom the record in use tells, and is told by its own id, too. */
function members({ homes }: HomesWanted): string {
  const relation = `CASE m.relation WHEN 'self' THEN ${memberBit.isSelf} WHEN 'spouse' THEN ${memberBit.isSpouse} ELSE 0 END`
  const sex = `CASE p.sex WHEN 'female' THEN ${memberBit.isFemale} WHEN 'male' THEN ${memberBit.isMale} ELSE 0 END`
  const told = (merged: string) =>
    `SELECT m.household_id, ${rowKind.member}::smallint, ${placeAmong('m.source', sources)}, p.id, ${day('p.birth_date')}, ${relation} + ${sex}, ${merged}`
  return `${told('NULL::text')} FROM membership m JOIN person p ON p.id = m.person_id AND p.merged_into IS NULL WHERE ${livesIn(homes)} AND ${isAlive}
   UNION ALL ${told('m.person_id::text')} FROM ${membersInUse(`${livesIn(homes)} AND named.merged_into IS NOT NULL`)} WHERE ${isAlive}`
}

const factColumns = (asked: Asked, owner: string) =>
  `${rowKind.fact}::smallint, ${day('f.recorded_on')}, ${owner}, ${placeAmong('f.fact', pathsOf(factsRead(asked)))}, 0, f.value #>> '{}'`

const factsOfHomes = ({ asked, homes }: HomesWanted) =>
  `SELECT f.owner_id, ${factColumns(asked, 'f.owner_id')} FROM fact f
   WHERE f.state = 'stands' AND f.owner = 'household' AND f.fact IN ${list(pathsOf(asked.recorded))} AND ${within('f.owner_id', homes)}`

const factsOfMembers = ({ asked, homes }: HomesWanted) =>
  `SELECT m.household_id, ${factColumns(asked, 'm.person_id')} FROM fact f JOIN ${records(homes)} AS m ON m.record = f.owner_id
   WHERE f.state = 'stands' AND f.owner = 'person' AND f.fact IN ${list(pathsOfMembers(asked))}`

const papersOfMembers = ({ asked: { papers }, homes }: HomesWanted) =>
  `SELECT m.household_id, ${rowKind.paper}::smallint, ${day('lower(d.during)')}, m.person_id, ${placeAmong('d.kind', kindsOf(papers))}, ${day('upper(d.during)')}, d.level
   FROM document d JOIN ${records(homes)} AS m ON m.record = d.person_id
   WHERE d.state = 'filed' AND d.kind IN ${list(kindsOf(papers))}`

/** Of each member the entry of the registry of rights whose paper is good on the day, or else the newest: its paper, status, relation and event. */
const rights = ({ on, homes }: HomesWanted) =>
  `SELECT m.household_id, ${rowKind.right}::smallint, ${day('lower(r.document_during)')}, m.person_id, 0, ${day('upper(r.document_during)')},
     concat_ws(' ', r.status, r.relation, r.event)
   FROM (SELECT DISTINCT ON (person_id) * FROM (SELECT person_id, status, relation, event, document_during, since_day FROM right_holder
       WHERE state = 'in-force' AND daterange(since_day, until_day) @> date ${text(on)}) AS entry
     ORDER BY person_id, document_during @> date ${text(on)} DESC, since_day DESC, status, relation) AS r JOIN ${records(homes)} AS m ON m.record = r.person_id`

/** Members who receive already, with the place of the programme. */
const receivers = ({ on, sought, homes }: HomesWanted) =>
  [...Map.groupBy(sought, ([, receipt]) => receipt)].map(([receipt, programmes]) => {
    const ids = programmes.map(([programme]) => programme)
    return `SELECT m.household_id, ${rowKind.receiver}::smallint, 0, m.person_id, ${placeAmong('a.programme_id', [...sought.keys()])}, 0, NULL
     FROM ${receiptsOn(receipt, on)} AS a JOIN ${records(homes)} AS m ON m.record = a.person_id WHERE a.programme_id IN ${list(ids)}`
  })

/** By every record of a member the home and the record under which they live there: what stands under any of them is one person's. */
const records = (homes: HomesWanted['homes']) =>
  `(SELECT m.household_id, m.person_id, m.person_id AS record FROM membership m WHERE ${livesIn(homes)}
   UNION ALL ${otherRecords('p.merged_into IS NOT NULL', homes)}
   UNION ALL ${otherRecords('p.merged_into IS NULL AND p.id IN (SELECT merged_into FROM person WHERE merged_into IS NOT NULL)', homes)})`

/** Of members `p` that have any. */
const otherRecords = (which: string, homes: HomesWanted['homes']) =>
  `SELECT m.household_id, m.person_id, same.record FROM membership m JOIN person p ON p.id = m.person_id AND ${which},
     unnest(records_of(m.person_id)) AS same(record) WHERE ${livesIn(homes)} AND same.record <> m.person_id`

/** Of what several sources say of a member, the first in this order is taken. */
const sources = MembershipSource.options
const pathsOfMembers = (asked: Asked) => pathsOf(factsRead(asked).filter(({ owner }) => owner === 'person'))
const pathsOf = (facts: Asked['recorded']) => facts.map(({ path }) => path)
const kindsOf = (papers: Asked['papers']) => papers.map(({ kind }) => kind)

const livesIn = (homes: HomesWanted['homes']) => `upper_inf(m.during) AND ${within('m.household_id', homes)}`

function within(column: string, homes: HomesWanted['homes']): string {
  if ('only' in homes) return `${column} = ANY('{${homes.only.join(',')}}'::uuid[])`
  return homes.after === null ? 'true' : `${column} > ${text(homes.after)}::uuid`
}

/** Days since 1970-01-01. */
const day = (column: string) => `(${column} - date '1970-01-01')`
const placeAmong = (column: string, among: readonly string[]) =>
  `CASE ${column} ${among.map((each, place) => `WHEN ${text(each)} THEN ${place}`).join(' ')} END`
const list = (values: readonly string[]) => `(${values.map(text).join(', ')})`
const text = (value: string) => `'${value.replaceAll("'", "''")}'`

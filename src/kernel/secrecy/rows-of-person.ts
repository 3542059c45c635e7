import { circle } from '#kernel/access/roles.ts'
import type { StateTable } from '#kernel/act/contract.ts'

interface RowsOfPerson {
  /** Which rows of the table are of the persons `$1`; the row is called `row`. */
  are: string
  /** The key by which a row that came to be in the vault leaves it: that of the row it hangs on. */
  follow?: string
}

const byPerson = 'row.person_id = ANY($1)'
const byCase = 'row.case_id IN (SELECT id FROM "case" WHERE person_id = ANY($1))'
const homes = 'SELECT household_id FROM membership WHERE person_id = ANY($1)'
const keyOf = (table: string, column: string) =>
  `(SELECT owner.access_key FROM "${table}" AS owner WHERE owner.id = row.${column})`
const isInVault = (key: string) => `${key} / 4 = ${circle.vault}`

/**
 * What a secrecy order moves, table by table; null where rows are nobody's. A new table does not compile until it is decided here.
 * Persons come first, then what hangs on them: a home goes with the last of all who ever lived in it.
 */
export const rowsOfPerson = {
  person: { are: 'row.id = ANY($1)' },
  identifier: { are: byPerson, follow: keyOf('person', 'person_id') },
  membership: { are: byPerson, follow: keyOf('person', 'person_id') },
  household: {
    are: `row.id IN (${homes}) AND NOT EXISTS (SELECT FROM membership m JOIN person p ON p.id = m.person_id
      WHERE m.household_id = row.id AND NOT ${isInVault('p.access_key')})`,
  },
  visit: { are: `row.household_id IN (SELECT id FROM household WHERE id IN (${homes}) AND ${isInVault('access_key')})` },
  need: { are: byPerson, follow: keyOf('visit', 'visit_id') },
  case: { are: byPerson },
  referral: { are: byPerson },
  care_order: { are: byPerson, follow: keyOf('case', 'case_id') },
  placement_need: { are: byPerson, follow: keyOf('case', 'case_id') },
  placement: { are: byPerson, follow: keyOf('case', 'case_id') },
  discharge: { are: byCase, follow: keyOf('case', 'case_id') },
  enrolment: { are: byPerson },
  attendance: { are: byPerson, follow: keyOf('enrolment', 'enrolment_id') },
  certificate: { are: byPerson, follow: keyOf('enrolment', 'enrolment_id') },
  trainer: { are: byPerson },
  right_holder: { are: byPerson },
  card: { are: byPerson, follow: keyOf('right_holder', 'right_holder_id') },
  job_placement: { are: byPerson, follow: keyOf('right_holder', 'right_holder_id') },
  // Incomes of everyone in a home stand in the case of one of them.
  fact: { are: `(${byCase} OR row.owner_id = ANY($1))`, follow: keyOf('case', 'case_id') },
  document: { are: byPerson, follow: keyOf('case', 'case_id') },
  document_file: {
    are: 'row.document_id IN (SELECT id FROM document WHERE person_id = ANY($1))',
    follow: keyOf('document', 'document_id'),
  },
  enquiry: { are: byCase, follow: keyOf('case', 'case_id') },
  decision: { are: byCase, follow: keyOf('case', 'case_id') },
  award_change: { are: byCase, follow: keyOf('case', 'case_id') },
  // The award lies open to payment, the case does not.
  award: { are: byPerson, follow: `${keyOf('case', 'case_id')} / 4 * 4` },
  payment_line: { are: byPerson, follow: keyOf('award', 'award_id') },
  screening_result: { are: byPerson },
  // A family that takes children in is a unit; it goes with its home.
  unit: { are: `row.household_id IN (SELECT id FROM household WHERE id IN (${homes}) AND ${isInVault('access_key')})` },
  // Acts go with their subjects. Apart from that, a visit's act names whom it found at home, and visits recorded before needs had rows
  // of their own name theirs.
  act: {
    are: `row.concept = 'visit' AND row.subject IN (SELECT id FROM visit WHERE household_id IN (${homes}))
      AND (EXISTS (SELECT FROM jsonb_array_elements(row.facts -> 'needs') AS seen WHERE (seen ->> 'personId')::uuid = ANY($1))
        OR EXISTS (SELECT FROM jsonb_array_elements(row.facts -> 'home' -> 'joined') AS seen WHERE (seen ->> 'personId')::uuid = ANY($1))
        OR (row.facts -> 'home' -> 'stayed') ?| ($1::uuid[])::text[] OR (row.facts -> 'home' -> 'left') ?| ($1::uuid[])::text[])`,
  },
  payment_run: null,
  organisation: null,
  service_area: null,
  licence: null,
  licence_decision: null,
  inspection: null,
  finding: null,
  training_module: null,
  venue: null,
  course: null,
  course_session: null,
  card_batch: null,
  project: null,
  appropriation: null,
  progress: null,
  secrecy_order: null,
} as const satisfies Record<StateTable, RowsOfPerson | null>

export const personTables: readonly [StateTable, RowsOfPerson][] = Object.entries<RowsOfPerson | null>(rowsOfPerson).flatMap(
  ([table, rows]) => (rows ? [[table as StateTable, rows] as [StateTable, RowsOfPerson]] : []),
)

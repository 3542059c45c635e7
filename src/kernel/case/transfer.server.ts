import type { Row } from '#database/types.ts'
import { reclassify } from '#kernel/access/reclassify.server.ts'
import { accessKey, circleOf, type Level } from '#kernel/access/roles.ts'
import type { StateTable } from '#kernel/act/contract.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'

type TableOfCase = { [Table in StateTable]: 'case_id' extends keyof Row<Table> ? Table : never }[StateTable]

/** What hangs on a case and goes where it goes; a new table does not compile until it is decided here. */
const goesAlong = {
  fact: true,
  document: true,
  enquiry: true,
  decision: true,
  care_order: true,
  placement_need: true,
  placement: true,
  discharge: true,
  award: true,
  award_change: true,
  payment_line: true,
  // The centre that was asked keeps what it answered.
  referral: false,
} as const satisfies Record<TableOfCase, boolean>

const rowsOfCase: readonly (readonly [table: string, condition: string])[] = [
  ['case', 'row.id = ANY($1)'],
  ...Object.entries(goesAlong).flatMap(([table, goes]) => (goes ? [[table, 'row.case_id = ANY($1)'] as const] : [])),
  ['document_file', 'row.document_id IN (SELECT id FROM document WHERE case_id = ANY($1))'],
]

/** Hands a case over to another circle with everything in it. Both circles keep a line of it in their audit. */
export async function transferCase(
  tx: Transaction,
  { id, access_key: from }: Pick<Row<'case'>, 'id' | 'access_key'>,
  to: number,
) {
  if (circleOf(from) === to) return
  await reclassify(tx, { rows: rowsOfCase, named: [id] }, { circle: to, atLeast: 0 })
  const detail = { from: circleOf(from), to }
  for (const key of [from, accessKey(to, (from % 4) as Level)])
    tx.audit({ event: 'reclassify', concept: 'case', subject: id, accessKey: key, detail })
}

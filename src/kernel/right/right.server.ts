import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import type { Right } from './definition.ts'

/** Who has a right tells of a disability or a loss: restricted, and the directorate answers for it. */
export const rightKey = accessKey(circle.directorate, 1)

/** The programme that gives cards, with its definition. */
export function getCardProgramme(tx: Transaction): { programme: Programme; right: Right } {
  for (const programme of tx.hane.programmes) {
    const right = definitionOf(programme, 'right')
    if (right) return { programme, right }
  }
  throw conflict('Kart hizmeti henüz işletilmiyor.', 'No service that gives cards is worked out.')
}

export type PersonRow = Pick<Row<'person'>, 'id' | 'birth_date' | 'death_date' | 'district_id' | 'access_key'>

/** A person whom the actor may see; of two merged records only the one that stays can be given a right. */
export async function getPerson(tx: Transaction, id: string): Promise<PersonRow> {
  const row = await tx.get<PersonRow & { merged_into: string | null }>(
    'SELECT id, birth_date, death_date, district_id, access_key, merged_into FROM person WHERE id = $1',
    [id],
  )
  if (row.merged_into)
    throw conflict('Bu kayıt başka bir kayda birleştirilmiş; o kaydı açın.', 'This record is merged into another; open that one.')
  return row
}

export const getEntry = (tx: Transaction, id: string) =>
  tx.get<Row<'right_holder'>>('SELECT * FROM right_holder WHERE id = $1', [id])

export const getCard = (tx: Transaction, id: string) => tx.get<Row<'card'>>('SELECT * FROM card WHERE id = $1', [id])

/** The person's name, from the column that holds the id. */
export const personName = (column: string) => `(SELECT given_name || ' ' || surname FROM person p WHERE p.id = ${column})`

export function mustNotBeAhead(tx: Transaction, day: string, field: string) {
  if (day > tx.today) throw invalidField(field, 'Gün bugünden sonra olamaz.', 'The day cannot be after today.')
}

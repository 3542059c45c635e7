import { accessKey, circle } from '#kernel/access/roles.ts'
import type { NewAct } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { invalidField } from '#platform/http/problem.ts'

export interface Joining {
  membershipId: string
  personId: string
  relation: string
  source: string
  /** The day since when; today where it is left out. */
  from?: string | undefined
}

/** The act by which a person becomes a member; its id is the membership's where none is given. */
export const joined = (
  householdId: string,
  { membershipId, personId, relation, source, from }: Joining,
  id = membershipId,
): NewAct => ({
  id,
  subject: membershipId,
  act: 'join',
  effective: from,
  accessKey: accessKey(circle.register, 0),
  facts: { household_id: householdId, person_id: personId, source, relation },
})

/** A member whom the actor cannot see is one who is not there; the foreign key alone would let a hidden person through. */
export async function mustBeVisible(tx: Transaction, persons: readonly string[], fieldOf: (index: number) => string) {
  const rows = await tx.query<{ id: string }>('SELECT id FROM person WHERE id = ANY($1)', [persons])
  const seen = new Set(rows.map(row => row.id))
  const index = persons.findIndex(id => !seen.has(id))
  if (index >= 0) throw invalidField(fieldOf(index), 'Kişiyi arayıp seçin.', 'Search for the person and choose them.')
}

/** By one source a person lives in one home at a time: says which home that is, where the table itself would only refuse. */
export async function mustBeFree(tx: Transaction, joining: readonly Joining[], fieldOf: (index: number) => string) {
  const own = joining.map(({ membershipId }) => membershipId)
  for (const [index, { personId, source, from = tx.today }] of joining.entries()) {
    const isTwice = joining.slice(0, index).some(each => each.personId === personId && each.source === source)
    const elsewhere = await tx.find<{ address: string }>(
      `SELECT h.address FROM membership m JOIN household h ON h.id = m.household_id
       WHERE m.person_id = $1 AND m.source = $2 AND m.during && daterange($3, NULL) AND m.id <> ALL($4::uuid[])`,
      [personId, source, from, own],
    )
    if (!isTwice && !elsewhere) continue
    if (isTwice)
      throw invalidField(fieldOf(index), 'Bu kişi aynı kaynakla listede iki kez var.', 'This source names the person twice.')
    throw invalidField(
      fieldOf(index),
      `Bu kişi aynı kaynağa göre şu adreste yaşıyor: ${elsewhere!.address}. Önce o hanenin sayfasında ayrıldığını kaydedin.`,
      `By the same source this person lives at ${elsewhere!.address}. Record there first that they left.`,
    )
  }
}

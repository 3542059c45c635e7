import type { Row } from '#database/types.ts'
import { systemActor } from '#kernel/access/roles.ts'
import { systemKeys } from '#kernel/account/session.server.ts'
import type { Hane } from '#kernel/act/hane.ts'
import { recordAll } from '#kernel/act/record.server.ts'
import { type Transaction, transaction } from '#kernel/act/transaction.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { closeEmptied } from '#kernel/licence/residents.server.ts'
import { closeEmptyFamilies } from './family.server.ts'
import { careOrder, placement } from './state.ts'

/** What comes about by itself when a day begins, done by the system's clock: an age is reached, an order runs out, a closed home is empty. */
export const endWhatIsDue = async (hane: Hane) => transaction(hane, systemActor('clock', await systemKeys(hane)), endDue)

/**
 * Beds, counts and figures follow from the days already, since a known end stands in the record from the beginning; here the stay and
 * the order are brought to their last state, and the case is closed.
 */
async function endDue(tx: Transaction): Promise<number> {
  const stays = await tx.query<Row<'placement'>>(
    `SELECT * FROM placement WHERE state <> 'ended' AND until_day <= $1 ORDER BY id`,
    [tx.today],
  )
  await recordAll(
    tx,
    placement,
    stays.map(({ id, access_key, until_day }) => ({
      id: crypto.randomUUID(),
      subject: id,
      act: 'end',
      effective: until_day!,
      accessKey: access_key,
      facts: { ground: 'came-of-age' },
    })),
  )
  const cases = await tx.query<Row<'case'>>(`SELECT * FROM "case" WHERE id = ANY($1) AND state = 'placed' ORDER BY id`, [
    stays.map(stay => stay.case_id),
  ])
  await recordAll(tx, caseConcept, cases.map(act('discharge')))
  const orders = await tx.query<Row<'care_order'>>(
    `SELECT * FROM care_order WHERE state = 'in-force' AND until_day <= $1 ORDER BY id`,
    [tx.today],
  )
  await recordAll(tx, careOrder, orders.map(act('lapse')))
  return stays.length + orders.length + (await closeEmptyFamilies(tx)) + (await closeEmptied(tx))
}

const act =
  (name: string) =>
  ({ id, access_key }: { id: string; access_key: number }) => ({
    id: crypto.randomUUID(),
    subject: id,
    act: name,
    accessKey: access_key,
  })

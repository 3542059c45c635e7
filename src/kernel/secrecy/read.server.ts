import type { z } from 'zod'
import { circle, type Role, vaultKeys } from '#kernel/access/roles.ts'
import { rolesThatSee } from '#kernel/access/seen-by.server.ts'
import { staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import type { SecrecyOrder, SecretPerson, SilentMatch } from './contract.ts'

const orderColumns = `o.id, o.ground, o.authority, o.ordered_on AS "orderedOn", o.until`

/** Those whose order stands, the nearest end first: one that has passed waits to be extended or lifted. */
export const secretPersons = (tx: Transaction) =>
  tx.query<z.infer<typeof SecretPerson>>(
    `SELECT ${orderColumns}, p.id AS "personId", p.given_name || ' ' || p.surname AS name
     FROM secrecy_order o JOIN person p ON p.id = o.person_id WHERE o.state = 'standing' ORDER BY o.until NULLS LAST, o.ordered_on, o.id`,
  )

/**
 * Records outside the vault that bear the number of a hidden person. Read under the desk's own keys, when the desk looks: nothing
 * happens where the number is recorded, so nothing there can betray it.
 */
export const silentMatches = (tx: Transaction) =>
  tx.query<SilentMatch>(
    `SELECT DISTINCT hidden.id AS "hiddenId", hidden.given_name || ' ' || hidden.surname AS "hiddenName",
       other.id AS "otherId", other.given_name || ' ' || other.surname AS "otherName",
       a.recorded_at AS "recordedAt", ${staffName('a.recorded_by')} AS "recordedBy",
       coalesce((SELECT u.name FROM account s JOIN organisation u ON u.id = s.organisation_id WHERE s.id = a.recorded_by), '') AS unit
     FROM identifier i JOIN person hidden ON hidden.id = i.person_id
     JOIN identifier j ON j.value = i.value AND j.person_id <> i.person_id AND j.access_key / 4 <> $2 AND upper_inf(j.during)
     JOIN person other ON other.id = j.person_id JOIN act a ON a.subject = j.id AND a.act = 'assign'
     WHERE i.access_key = ANY($1) ORDER BY a.recorded_at DESC, other.id`,
    [vaultKeys, circle.vault],
  )

/** The order under which a record lies, be it recorded of another record of the person; and whose roles still see it. */
export async function findOrderOf(
  tx: Transaction,
  person: { id: string; key: number },
): Promise<(SecrecyOrder & { seenBy: Role[] }) | null> {
  const order = await tx.find<SecrecyOrder>(
    `SELECT ${orderColumns} FROM secrecy_order o WHERE o.person_id = ANY(records_of($1)) AND o.state = 'standing'`,
    [person.id],
  )
  return order ? { ...order, seenBy: await rolesThatSee(tx, person.key, 'person.search') } : null
}

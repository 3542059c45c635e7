import { randomUUID } from 'node:crypto'
import type { Row } from '#database/types.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { recordInUse, recordsOfAll } from '#kernel/person/records.ts'
import { parsePeriod } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import { addressFacts } from './address.server.ts'
import type { Address } from './contract.ts'
import { joined, mustBeVisible } from './members.server.ts'
import { household, membership } from './state.ts'
import { householdSummaries } from './summary.server.ts'

/** A membership with the person's record in use. */
type Said = Row<'membership'> & { in_use: string }

/** Who was found in a home, by a visit: persons as ids. */
export interface Found {
  stayed: readonly string[]
  left: readonly string[]
  joined: readonly { personId: string; relation: string }[]
  address: Address | null
}

/**
 * What a visit found becomes what the source “visit” says from today on: it names who was found, and who has left no more. Register and
 * declaration keep what they say. Whom an earlier visit found in another home has left that one. `field` is the form's.
 */
export async function recordFound(tx: Transaction, householdId: string, found: Found, field: string) {
  const [home] = await householdSummaries(tx, [householdId])
  const relations = new Map(home?.members.map(member => [member.personId, member.relation]))
  const isUnknown = [...found.stayed, ...found.left].some(personId => !relations.has(personId))
  if (isUnknown)
    throw invalidField(
      field,
      'Hanede bilinen kişiler bu arada değişmiş. Sayfayı yenileyip Hane başlığına yeniden bakın.',
      'The members of the home have changed meanwhile. Reload and look at the first heading again.',
    )
  await mustBeVisible(
    tx,
    found.joined.map(each => each.personId),
    index => `${field}.joined.${index}.personId`,
  )
  for (const { personId, relation } of found.joined) relations.set(personId, relation)

  const present = new Set([...found.stayed, ...found.joined.map(each => each.personId)])
  const said = await tx.query<Said>(
    `SELECT m.*, ${recordInUse} AS in_use FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.source = 'visit' AND upper_inf(m.during) AND m.person_id = ANY(${recordsOfAll('$1')})`,
    [[...present, ...found.left]],
  )
  const isHere = (row: Said) => row.household_id === householdId
  const over = said.filter(row => (isHere(row) ? !present.has(row.in_use) : present.has(row.in_use)))
  const isSaid = (personId: string) => said.some(row => isHere(row) && row.in_use === personId)
  await mustHaveBegunBefore(tx, over)
  await recordAll(tx, membership, over.map(leave))
  await recordAll(
    tx,
    membership,
    [...present]
      .filter(personId => !isSaid(personId))
      .map(personId =>
        joined(householdId, { membershipId: randomUUID(), personId, relation: relations.get(personId)!, source: 'visit' }),
      ),
  )
  if (found.address) await correctAddress(tx, householdId, found.address, field)
}

const leave = (row: Row<'membership'>) => ({ id: randomUUID(), subject: row.id, act: 'leave', accessKey: row.access_key })

/** A period is never empty: who was found in a home today cannot have left it today. */
async function mustHaveBegunBefore(tx: Transaction, rows: readonly Row<'membership'>[]) {
  const row = rows.find(each => parsePeriod(each.during).from === tx.today)
  if (!row) return
  const { name } = await tx.get<{ name: string }>(`SELECT given_name || ' ' || surname AS name FROM person WHERE id = $1`, [
    row.person_id,
  ])
  throw conflict(
    `${name} bugün bir ziyarette bir hanede görüldü; aynı gün oradan ayrıldı yazılamaz. O ziyareti denetleyin.`,
    `A visit of today found ${name} in a home, which they cannot have left on the same day. Look at that visit.`,
  )
}

async function correctAddress(tx: Transaction, householdId: string, address: Address, field: string) {
  const { access_key: accessKey } = await tx.get<{ access_key: number }>('SELECT access_key FROM household WHERE id = $1', [
    householdId,
  ])
  await record(tx, household, {
    id: randomUUID(),
    subject: householdId,
    act: 'correct',
    accessKey,
    facts: await addressFacts(tx, address, `${field}.address.neighbourhoodId`),
  })
}

import { randomUUID } from 'node:crypto'
import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import type { Day } from '#platform/day/day.ts'
import { organisation, unit } from './state.ts'

interface NewFacility {
  /** Id of its programme. */
  kind: string
  name: string
  districtId: number
  capacity: number
}

/** Opens a facility with a circle of its own and one unit that is the whole of it; returns its id. */
export async function openFacility(tx: Transaction, { kind, name, districtId, capacity }: NewFacility): Promise<string> {
  const key = accessKey(circle.reference, 0)
  const [id, whole] = [randomUUID(), randomUUID()]
  const facts = { circle: await nextCircle(tx), kind, name, district_id: districtId }
  await record(tx, organisation, { id, subject: id, act: 'open', accessKey: key, facts })
  await record(tx, unit, {
    id: whole,
    subject: whole,
    act: 'open',
    accessKey: key,
    facts: { organisation_id: id, name: 'Bütün kuruluş', capacity, serves: {} },
  })
  return id
}

/** Says by which day everybody who lives there moves out; null: they may stay. */
export async function vacateFacility(tx: Transaction, id: string, by: Day | null) {
  const { access_key: accessKey } = await tx.get<Row<'organisation'>>('SELECT * FROM organisation WHERE id = $1', [id])
  await record(tx, organisation, { id: randomUUID(), subject: id, act: 'vacate', accessKey, facts: { vacate_by: by } })
}

/** Closes a facility and the units that are still open. */
export async function closeFacility(tx: Transaction, id: string) {
  const facility = await tx.get<Row<'organisation'>>('SELECT * FROM organisation WHERE id = $1', [id])
  const close = ({ id: subject, access_key }: { id: string; access_key: number }) => ({
    id: randomUUID(),
    subject,
    act: 'close',
    accessKey: access_key,
  })
  await recordAll(tx, unit, (await openUnits(tx, id)).map(close))
  await record(tx, organisation, close(facility))
}

export const openUnits = (tx: Transaction, facility: string) =>
  tx.query<Row<'unit'>>('SELECT * FROM unit WHERE organisation_id = $1 AND closed_on IS NULL ORDER BY id', [facility])

/** A circle that no organisation has, hidden ones included. Whoever opens another one at the same time waits at the counter's row. */
async function nextCircle(tx: Transaction): Promise<number> {
  await tx.query(`INSERT INTO setting VALUES ('last-circle', '0') ON CONFLICT (name) DO UPDATE SET value = setting.value`)
  const { last } = await asRole(tx.client, 'hane_reclassify', () =>
    tx.get<{ last: number }>('SELECT max(circle) AS last FROM organisation'),
  )
  return Math.max(last, firstOwnCircle - 1) + 1
}

const firstOwnCircle = 10

import type { Row } from '#database/types.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { closeFacility, openUnits, vacateFacility } from '#kernel/organisation/open.server.ts'
import { inCareOn } from '#kernel/placement/case.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { invalidField } from '#platform/http/problem.ts'
import type { MovingPlan } from './contract.ts'

/** How many live in a facility today, also where the reader does not see whom. */
export async function countResidents(tx: Transaction, facility: string | null): Promise<number> {
  const { count } = await asRole(tx.client, 'hane_reclassify', () =>
    tx.get<{ count: number }>(
      `SELECT count(*)::int AS count FROM placement p JOIN unit u ON u.id = p.unit_id WHERE u.organisation_id = $1 AND ${inCareOn('$2')}`,
      [facility, tx.today],
    ),
  )
  return count
}

/** Whoever is being admitted meanwhile waits, or is counted. */
async function countAndHold(tx: Transaction, facility: string): Promise<number> {
  await tx.query('SELECT id FROM unit WHERE organisation_id = $1 ORDER BY id FOR UPDATE', [facility])
  return countResidents(tx, facility)
}

/**
 * Places are not taken away under those who live there, nor under the units of the facility where it has several.
 * @throws Problem 422 naming `change.capacity`.
 */
export async function mustHouseEverybody(tx: Transaction, facility: string, capacity: number) {
  const living = await countAndHold(tx, facility)
  if (living > capacity)
    throw invalidField(
      'change.capacity',
      `Kuruluşta ${living} kişi kalıyor; kapasite bundan az olamaz.`,
      `${living} people live in the facility; there cannot be fewer places.`,
    )
  const units = await openUnits(tx, facility)
  const places = units.reduce((sum, each) => sum + each.capacity, 0)
  if (units.length > 1 && places > capacity)
    throw invalidField(
      'change.capacity',
      `Kuruluşun birimlerinde ${places} yer var; önce birimlerin kapasitesi düşürülmeli.`,
      `The units of the facility hold ${places} places; reduce them first.`,
    )
}

/**
 * Nobody is left in a place without a permit: who lives there has moved, or a plan says where to and by when.
 * @throws Problem 422 naming `change.plan.until`.
 */
export async function mustBePlannedFor(tx: Transaction, facility: string, plan: MovingPlan | undefined) {
  const living = await countAndHold(tx, facility)
  if (living > 0 && !plan)
    throw invalidField(
      'change.plan.until',
      `Kuruluşta ${living} kişi kalıyor; hangi güne kadar nereye yerleştirileceklerini yazın.`,
      `${living} people live in the facility; write where they will be placed, and by which day.`,
    )
  if (plan && plan.until <= tx.today)
    throw invalidField('change.plan.until', 'Planın son günü bugünden sonra olmalı.', 'The last day of the plan must lie ahead.')
}

/** Those who live there have until the day of the plan; what is empty needs none. */
export async function moveOut(tx: Transaction, facility: string, plan: MovingPlan | undefined): Promise<{ isEmpty: boolean }> {
  const isEmpty = (await countResidents(tx, facility)) === 0
  if (!isEmpty) await vacateFacility(tx, facility, plan!.until)
  return { isEmpty }
}

/** Closes what was to be left, is empty now and has no permit any more. Done by the system's clock. */
export async function closeEmptied(tx: Transaction): Promise<number> {
  const emptied = await tx.query<Pick<Row<'organisation'>, 'id'>>(
    `SELECT o.id FROM organisation o JOIN licence l ON l.organisation_id = o.id AND l.state = 'closed'
     WHERE o.vacate_by IS NOT NULL AND o.closed_on IS NULL
       AND NOT EXISTS (SELECT FROM placement p JOIN unit u ON u.id = p.unit_id WHERE u.organisation_id = o.id AND ${inCareOn('$1')}) ORDER BY o.id`,
    [tx.today],
  )
  for (const { id } of emptied) await closeFacility(tx, id)
  return emptied.length
}

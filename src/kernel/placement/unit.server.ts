import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { unit } from '#kernel/organisation/state.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { conflict, invalidField, notFound } from '#platform/http/problem.ts'
import { inCareOn } from './case.server.ts'
import type * as contract from './facility-contract.ts'

type Shape = z.infer<NonNullable<typeof contract.changeUnit.body>>

/** A unit of a facility; families that take children in are no units of this kind. */
async function getUnit(tx: Transaction, id: string) {
  await tx.query('SELECT id FROM unit WHERE id = $1 FOR UPDATE', [id])
  return tx.get<Row<'unit'> & { kind: string; taken: number; highest: number }>(
    `SELECT u.*, o.kind, (SELECT count(*)::int FROM placement p WHERE p.unit_id = u.id AND ${inCareOn('$2')}) AS taken,
       (SELECT coalesce(max(p.bed), 0)::int FROM placement p WHERE p.unit_id = u.id AND ${inCareOn('$2')}) AS highest
     FROM unit u JOIN organisation o ON o.id = u.organisation_id WHERE u.id = $1 AND u.household_id IS NULL`,
    [id, tx.today],
  )
}

const limitOf = (tx: Transaction, kind: string) =>
  definitionOf(
    tx.hane.programmes.find(programme => programme.id === kind),
    'placement',
  )?.unit

export async function openUnit(tx: Transaction, facilityId: string, { unitId, actId, ...shape }: Shape & { unitId: string }) {
  const facility = await tx.get<Row<'organisation'>>('SELECT * FROM organisation WHERE id = $1', [facilityId])
  if (await isRecorded(tx, actId)) return
  if (!(await tx.find('SELECT id FROM unit WHERE organisation_id = $1 AND household_id IS NULL', [facilityId]))) throw notFound()
  mustBeSensible(tx, facility.kind, shape)
  await record(tx, unit, {
    id: actId,
    subject: unitId,
    act: 'open',
    accessKey: facility.access_key,
    facts: { organisation_id: facilityId, name: shape.name, capacity: shape.capacity, serves: servesOf(shape) },
  })
}

export async function changeUnit(tx: Transaction, id: string, { actId, ...shape }: Shape) {
  const row = await getUnit(tx, id)
  if (await isRecorded(tx, actId)) return
  mustBeSensible(tx, row.kind, shape)
  if (shape.capacity < Math.max(row.taken, row.highest))
    throw invalidField(
      'capacity',
      `Birimde ${row.taken} kişi kalıyor ve ${row.highest}. yatak dolu; yer sayısı bundan az olamaz.`,
      `${row.taken} people live here and bed ${row.highest} is taken; there cannot be fewer places.`,
    )
  const facts = { name: shape.name, capacity: shape.capacity, serves: { ...(row.serves as object), ...servesOf(shape) } }
  await record(tx, unit, { id: actId, subject: id, act: 'change', accessKey: row.access_key, facts })
}

export async function closeUnit(tx: Transaction, id: string, actId: string) {
  const row = await getUnit(tx, id)
  if (await isRecorded(tx, actId)) return
  if (row.taken > 0)
    throw conflict(
      `Birimde ${row.taken} kişi kalıyor; önce başka birimlere taşınmaları ya da ayrılmaları gerekir.`,
      `${row.taken} people live here; they must be moved or discharged first.`,
    )
  await record(tx, unit, { id: actId, subject: id, act: 'close', accessKey: row.access_key })
}

/** Its own manager says why a unit holds so few. */
export async function explainFew(tx: Transaction, id: string, { actId, belowReason }: { actId: string; belowReason: string }) {
  const row = await getUnit(tx, id)
  if (await isRecorded(tx, actId)) return
  const own = await tx.find('SELECT id FROM organisation WHERE id = $1 AND $2 IN (id, parent_id)', [
    row.organisation_id,
    tx.actor.organisationId,
  ])
  if (!own) throw notFound()
  const limit = limitOf(tx, row.kind)
  if (!limit || row.taken >= limit.fewest)
    throw conflict('Birim alt sınırda ya da üstünde; neden gerekmiyor.', 'No reason is needed.')
  if (!Object.hasOwn(limit.fewReasons, belowReason))
    throw invalidField('belowReason', 'Nedeni listeden seçin.', 'Choose the reason from the list.')
  await record(tx, unit, {
    id: actId,
    subject: id,
    act: 'explain',
    accessKey: row.access_key,
    facts: { below_reason: belowReason },
  })
}

function mustBeSensible(tx: Transaction, kind: string, { capacity, ageFrom, ageUntil }: Omit<Shape, 'actId'>) {
  const most = limitOf(tx, kind)?.most
  if (most !== undefined && capacity > most)
    throw invalidField(
      'capacity',
      `Bu hizmette bir birimde en çok ${most} yer olur.`,
      `A unit of this service has at most ${most} places.`,
    )
  if (ageFrom !== null && ageUntil !== null && ageUntil <= ageFrom)
    throw invalidField('ageUntil', 'Üst yaş alt yaştan büyük olmalı.', 'The upper age must be above the lower one.')
}

/** What is left out is open to all; null takes away what was set before. */
const servesOf = ({ sex, ageFrom, ageUntil }: Pick<Shape, 'sex' | 'ageFrom' | 'ageUntil'>) => ({
  sex: sex ?? undefined,
  ageFrom: ageFrom ?? undefined,
  ageUntil: ageUntil ?? undefined,
})

import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { addDays, birthdayOf, type Day, formatDay } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import { getPlacement, getPlacementCase, inCareOn, standingOrder } from './case.server.ts'
import type * as contract from './contract.ts'
import { type CourtOrders, endsByAge, type Placement } from './definition.ts'
import { wordsOfObstacle } from './obstacle-words.ts'
import { clockAfter, urgentOrderEnds } from './order-clocks.ts'
import { careOrder, placement } from './state.ts'

type OrderAct = z.infer<NonNullable<typeof contract.recordOrder.body>>

/** Records what happened to a court's order, and sets the clock that begins with it. */
export async function recordOrder(tx: Transaction, caseId: string, act: OrderAct) {
  const row = await getPlacementCase(tx, caseId)
  if (await isRecorded(tx, act.actId)) return
  const definition = getPlacement(tx, row)
  const { orders } = definition
  if (!orders)
    throw conflict(
      'Bu hizmette mahkeme kararı aranmaz; yerleştirme ihtiyacını karara gönderin.',
      'No court order is asked for in this service; propose the need to place.',
    )
  const order = await tx.find<Row<'care_order'>>('SELECT * FROM care_order WHERE id = $1 AND case_id = $2', [act.orderId, caseId])
  mustBeInOrder(tx, order, act)
  const birth = await birthOf(tx, row.person_id)
  const endsAt = endsByAge(definition, birth)
  const facts: Record<string, unknown> = order
    ? factsOfStep(orders, order, act, { birth, endsAt })
    : await factsOfNew(tx, definition, orders, { row, act, endsAt })
  await record(tx, careOrder, {
    id: act.actId,
    subject: act.orderId,
    act: act.act,
    effective: act.on,
    accessKey: row.access_key,
    facts,
  })
  if (act.act === 'extend') await extendStay(tx, row.id, facts.until_day as Day)
}

const birthOf = async (tx: Transaction, personId: string) =>
  (await tx.get<{ birth_date: Day | null }>('SELECT birth_date FROM person WHERE id = $1', [personId])).birth_date

function mustBeInOrder(tx: Transaction, order: Row<'care_order'> | undefined, { on }: OrderAct) {
  if (on > tx.today)
    throw invalidField('on', 'Bu gün henüz gelmedi; bugünü ya da önceki bir günü yazın.', 'This day is yet to come.')
  const last = [order?.arrived_on, order?.applied_on, order?.decided_on, order?.reviewed_on]
    .filter(day => day != null)
    .sort()
    .at(-1)
  if (last && on < last)
    throw invalidField(
      'on',
      `Kararın son işlemi ${formatDay(last)} günü; bundan önce olamaz.`,
      `The order’s last act is of ${formatDay(last)}; this cannot be before it.`,
    )
}

interface NewOrder {
  row: Row<'case'>
  act: OrderAct
  endsAt: Day | null
}

async function factsOfNew(tx: Transaction, definition: Placement, orders: CourtOrders, { row, act, endsAt }: NewOrder) {
  const { tr, en } = wordsOfObstacle(definition, 'too-old')
  if (endsAt && endsAt <= act.on) throw conflict(tr, en)
  const kind = orders.kinds[act.kind ?? '']
  if (!kind || Boolean(kind.isUrgent) !== (act.act === 'arrive'))
    throw invalidField('kind', 'Kararın türünü listeden seçin.', 'Choose the kind of order from the list.')
  const standing = await tx.find<Row<'care_order'>>(
    `SELECT q.* FROM care_order q WHERE case_id = $1 AND ${standingOrder('$2')}`,
    [row.id, tx.today],
  )
  if (standing && act.act === 'arrive')
    throw conflict('Bu kişinin süren bir kararı ya da geliş kaydı var.', 'An order or an arrival of this person stands already.')
  const facts = { case_id: row.id, person_id: row.person_id, kind: act.kind, place_secret: act.placeSecret }
  const due_on = clockAfter(orders, act.act, act.kind!, act.on)
  if (act.act === 'arrive') return { ...facts, due_on, reason: act.reason }
  mustNameCourt(act)
  // The lasting order follows upon the urgent one.
  if (standing)
    await record(tx, careOrder, {
      id: crypto.randomUUID(),
      subject: standing.id,
      act: 'end',
      effective: act.on,
      accessKey: row.access_key,
      facts: { reason: 'Yerine yeni karar verildi.' },
    })
  return { ...facts, due_on, court: act.court, number: act.number, until_day: endsAt }
}

interface Ages {
  birth: Day | null
  endsAt: Day | null
}

function factsOfStep(orders: CourtOrders, order: Row<'care_order'>, act: OrderAct, ages: Ages): Record<string, unknown> {
  const due = { due_on: clockAfter(orders, act.act, order.kind, act.on) }
  if (act.act === 'apply') return due
  if (act.act === 'decide') {
    mustNameCourt(act)
    const { court, number, placeSecret } = act
    return { ...due, court, number, place_secret: placeSecret, until_day: urgentOrderEnds(orders, act.on) }
  }
  if (act.act === 'review') {
    if (orders.kinds[order.kind]?.isUrgent)
      throw conflict(
        'Acil karar gözden geçirilmez; yerine kalıcı karar istenir.',
        'An urgent order is not reviewed; a lasting one follows it.',
      )
    return { ...due, reason: act.reason }
  }
  if (!act.reason) throw invalidField('reason', 'Nedenini yazın.', 'Say why.')
  if (act.act === 'extend') return extension(orders, act, ages)
  return { reason: act.reason }
}

function mustNameCourt({ court, number }: OrderAct) {
  if (!court) throw invalidField('court', 'Kararı veren mahkemeyi yazın.', 'Name the court.')
  if (!number) throw invalidField('number', 'Kararın esas ya da karar numarasını yazın.', 'Write the number of the decision.')
}

/** Beyond the age at which care ends only on a ground, and no longer than the ground allows. */
function extension({ extensions }: CourtOrders, act: OrderAct, { birth, endsAt }: Ages) {
  const ground = extensions[act.extension ?? '']
  if (!ground) throw invalidField('extension', 'Uzatmanın dayanağını listeden seçin.', 'Choose the ground from the list.')
  if (!birth) throw conflict('Doğum günü bilinmiyor; önce kişi kaydını tamamlayın.', 'The birth day is unknown.')
  const [from, until] = [endsAt ?? act.on, birthdayOf(birth, ground.untilAge)]
  const ends = act.lastDay && addDays(act.lastDay, 1)
  if (!ends || ends <= from || ends > until)
    throw invalidField(
      'lastDay',
      `Son gün ${formatDay(from)} ile ${formatDay(addDays(until, -1))} arasında olmalı.`,
      `The last day must lie between ${formatDay(from)} and ${formatDay(addDays(until, -1))}.`,
    )
  return { extension: act.extension, reason: act.reason, until_day: ends }
}

/** The stay goes on as long as the order does. */
async function extendStay(tx: Transaction, caseId: string, until: Day) {
  const stay = await tx.find<Row<'placement'>>(`SELECT p.* FROM placement p WHERE case_id = $1 AND ${inCareOn('$2')}`, [
    caseId,
    tx.today,
  ])
  if (!stay) return
  await record(tx, placement, {
    id: crypto.randomUUID(),
    subject: stay.id,
    act: 'extend',
    accessKey: stay.access_key,
    facts: { until_day: until },
  })
}

import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { nextNumber } from '#kernel/act/number.server.ts'
import { isRecorded, record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { formatDay } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import type * as contract from './contract.ts'
import { getCard, getCardProgramme, getEntry, getPerson, rightKey } from './right.server.ts'
import { card, cardBatch } from './state.ts'

type Receipt = z.infer<NonNullable<typeof contract.deliverCard.body>>

/** Gathers approved cards into a batch; each gets its number. @throws Problem 409 naming a card that is not to be printed */
export async function makeBatch(tx: Transaction, { id, cards }: { id: string; cards: readonly string[] }) {
  if (await isRecorded(tx, id)) return
  const { numberPrefix, batchPrefix } = getCardProgramme(tx).right
  const rows = await tx.query<Row<'card'>>('SELECT * FROM card WHERE id = ANY($1) ORDER BY decided_on, id', [cards])
  if (rows.length !== new Set(cards).size)
    throw invalidField('cards', 'Kartları listeden seçin.', 'Choose the cards from the list.')
  for (const row of rows) mustBeGood(row, tx.today)
  await record(tx, cardBatch, {
    id,
    subject: id,
    act: 'make',
    accessKey: rightKey,
    facts: { number: await nextNumber(tx, batchPrefix) },
  })
  const acts = []
  for (const row of rows)
    acts.push({
      id: crypto.randomUUID(),
      subject: row.id,
      act: 'batch',
      accessKey: row.access_key,
      facts: { batch_id: id, number: await nextNumber(tx, numberPrefix) },
    })
  await recordAll(tx, card, acts)
}

function mustBeGood({ valid_until: until }: Row<'card'>, today: string) {
  if (until && until <= today)
    throw conflict(
      `Kartın süresi ${formatDay(until)} günü doldu; yeni başvuru gerekir.`,
      `The card ended on ${formatDay(until)}; a new application is needed.`,
    )
}

export async function printBatch(tx: Transaction, id: string, actId: string) {
  const batch = await tx.get<Row<'card_batch'>>('SELECT * FROM card_batch WHERE id = $1', [id])
  if (await isRecorded(tx, actId)) return
  const rows = await tx.query<Row<'card'>>(`SELECT * FROM card WHERE batch_id = $1 AND state = 'batched'`, [id])
  if (batch.state === 'made' && rows.length === 0)
    throw conflict('Bu partide basılacak kart kalmadı.', 'No card of this batch is left to print.')
  await record(tx, cardBatch, { id: actId, subject: id, act: 'print', accessKey: batch.access_key })
  await recordAll(
    tx,
    card,
    rows.map(row => ({ id: crypto.randomUUID(), subject: row.id, act: 'print', accessKey: row.access_key })),
  )
}

/** Hands the card over against a receipt; the one whose place it takes ends on the same day. */
export async function deliverCard(tx: Transaction, id: string, { actId, receiver, reason }: Receipt) {
  const row = await getCard(tx, id)
  if (await isRecorded(tx, actId)) return
  if (receiver && !reason)
    throw invalidField('reason', 'Kartı neden başkasının aldığını yazın.', 'Say why another person takes the card.')
  if (reason && !receiver) throw invalidField('receiver', 'Kartı alanın adını yazın.', 'Write who takes the card.')
  if (row.state === 'printed') await mustBeDue(tx, row)
  if (row.kind === 'renewal' && row.state === 'printed') await endRenewed(tx, row)
  await record(tx, card, {
    id: actId,
    subject: id,
    act: 'deliver',
    accessKey: row.access_key,
    facts: { receiver: receiver || null, receiver_reason: reason || null },
  })
}

async function mustBeDue(tx: Transaction, row: Row<'card'>) {
  mustBeGood(row, tx.today)
  const entry = await getEntry(tx, row.right_holder_id)
  const person = await getPerson(tx, row.person_id)
  if (entry.state !== 'in-force' || person.death_date)
    throw conflict('Hak sona ermiş; kart teslim edilmez.', 'The right has ended; the card is not handed over.')
}

async function endRenewed(tx: Transaction, { replaces_id }: Row<'card'>) {
  const before = await getCard(tx, replaces_id!)
  if (before.state !== 'delivered' || (before.valid_until && before.valid_until <= tx.today)) return
  await record(tx, card, {
    id: crypto.randomUUID(),
    subject: before.id,
    act: 'end',
    accessKey: before.access_key,
    facts: { end_reason: 'renewed' },
  })
}

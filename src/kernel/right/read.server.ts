import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { type Deed, may } from '#kernel/access/policy.ts'
import { historyOf, staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { explained } from '#kernel/decision/explained.ts'
import { type HitRow, hitColumns, toHit } from '#kernel/person/search.server.ts'
import { parsePeriod } from '#platform/day/day.ts'
import { fold } from '#platform/turkish/fold.ts'
import type { Decision } from '#rules/decision.ts'
import type { FactValues } from '#rules/fact.ts'
import { cardActs } from './acts.ts'
import type * as contract from './contract.ts'
import { findCategory } from './definition.ts'
import { daysAhead, nextCard } from './next-card.ts'
import { entryActs } from './registry.server.ts'
import { getCard, getCardProgramme, getPerson, personName, rightKey } from './right.server.ts'

const page = 50

const holderColumns = `h.id, h.person_id AS "personId", p.given_name || ' ' || p.surname AS "personName", h.status, h.relation,
  (SELECT ${personName('o.person_id')} FROM right_holder o WHERE o.id = h.derives_from) AS of, (SELECT name FROM district d WHERE d.id = h.district_id) AS district,
  h.since_day AS since, h.until_day AS until, h.state,
  (SELECT ${stateOn('c', '$1')} FROM card c WHERE c.person_id = h.person_id ORDER BY c.proposed_on DESC, c.id LIMIT 1) AS "cardState"`

/** A delivered card whose last day has passed has ended by itself. */
function stateOn(card: string, today: string) {
  return `CASE WHEN ${card}.state = 'delivered' AND ${card}.valid_until <= ${today}::date THEN 'expired' ELSE ${card}.state END`
}

/** The person's name or the card's number begins as typed. `$2` is folded, `$3` as typed, `$4` beyond the first. */
const isSought = `($2 = '' OR (p.folded_name >= $2 AND p.folded_name < $4) OR (p.surname_first >= $2 AND p.surname_first < $4)
  OR EXISTS (SELECT FROM card n WHERE n.person_id = p.id AND n.number = $3))`

function sought(q = '') {
  const folded = fold(q).replace(/\s+/g, ' ')
  return [folded, q.toUpperCase(), `${folded}\u{10FFFF}`]
}

type HolderFilter = z.output<NonNullable<typeof contract.listRightHolders.query>>

/** Entries in the order of names, a page at a time; a person whom the reader may not see has none. */
export async function listRightHolders(tx: Transaction, { q, status, relation, after }: HolderFilter) {
  const where = `FROM right_holder h JOIN person p ON p.id = h.person_id WHERE ${isSought} AND ($5::text IS NULL OR h.status = $5)
    AND ($6::text IS NULL OR (h.relation = 'self') = ($6 = 'self')) AND $1::date IS NOT NULL`
  const parameters = [tx.today, ...sought(q), status ?? null, relation ?? null]
  if (q) tx.audit({ event: 'search', concept: 'right_holder', accessKey: rightKey })
  const { total } = await tx.get<{ total: number }>(`SELECT count(*)::int AS total ${where}`, parameters)
  const rows = await tx.query<z.infer<typeof contract.RightHolderRow>>(
    `SELECT ${holderColumns} ${where} AND ($7::uuid IS NULL OR (p.surname, p.given_name, h.id) >
       (SELECT l.surname, l.given_name, e.id FROM right_holder e JOIN person l ON l.id = e.person_id WHERE e.id = $7))
     ORDER BY p.surname, p.given_name, h.id LIMIT ${page + 1}`,
    [...parameters, after ?? null],
  )
  const shown = rows.slice(0, page)
  return { rows: shown, next: rows.length > page ? shown.at(-1)!.id : null, total }
}

/** Under whichever of the person's records. */
export async function readPersonRights(tx: Transaction, personId: string): Promise<contract.PersonRights> {
  const person = await tx.get<HitRow>(`SELECT ${hitColumns} FROM person p WHERE p.id = $1`, [personId])
  const { death_date: diedOn } = await getPerson(tx, personId)
  tx.audit({ event: 'look', concept: 'right_holder', subject: personId, accessKey: rightKey })
  const entries = await tx.query<Row<'right_holder'> & { of_person: string | null; of_name: string | null; of_status: string }>(
    `SELECT h.*, o.person_id AS of_person, ${personName('o.person_id')} AS of_name, o.status AS of_status
     FROM right_holder h LEFT JOIN right_holder o ON o.id = h.derives_from WHERE h.person_id = ANY(records_of($1)) ORDER BY h.state = 'ended', h.since_day DESC, h.id`,
    [personId],
  )
  const cards = await tx.query<Row<'card'>>('SELECT * FROM card WHERE person_id = ANY(records_of($1))', [personId])
  const { hindrance } = nextCard(cards, tx.today)
  return {
    person: toHit(person),
    diedOn,
    entries: entries.map(row => entryOf(tx, row)),
    relatives: await tx.query(
      `SELECT ${holderColumns} FROM right_holder h JOIN person p ON p.id = h.person_id
       WHERE h.derives_from IN (SELECT id FROM right_holder WHERE person_id = ANY(records_of($2))) ORDER BY h.since_day, h.id`,
      [tx.today, personId],
    ),
    cards: (
      await tx.query<ReadRow>(
        `SELECT ${cardColumns} ${fromCards} WHERE c.person_id = ANY(records_of($2)) ORDER BY c.proposed_on DESC, c.id`,
        [tx.today, personId],
      )
    ).map(row => shownCard(tx, row)),
    hindrance: hindrance && { ...hindrance },
    placements: await tx.query(
      'SELECT id, institution, appointed_on AS "appointedOn" FROM job_placement WHERE person_id = ANY(records_of($1)) ORDER BY appointed_on, id',
      [personId],
    ),
    history: await historyOf(tx, [...entries.map(({ id }) => id), ...cards.map(({ id }) => id)]),
  }
}

function entryOf(
  tx: Transaction,
  row: Row<'right_holder'> & { of_person: string | null; of_name: string | null; of_status: string },
): contract.Entry {
  const { from, until } = parsePeriod(row.document_during)
  return {
    id: row.id,
    status: row.status,
    relation: row.relation,
    law: row.law,
    event: row.event,
    of: row.of_person ? { personId: row.of_person, name: row.of_name ?? '', status: row.of_status } : null,
    documentNumber: row.document_number,
    documentIssuer: row.document_issuer,
    documentFrom: from,
    documentUntil: until,
    since: row.since_day,
    until: row.until_day,
    endReason: row.end_reason,
    state: row.state,
    category: findCategory(getCardProgramme(tx).right, row)?.id ?? null,
    allowedActs: entryActs(tx, row.state),
  }
}

const cardColumns = `c.id, c.number, c.person_id AS "personId", p.given_name || ' ' || p.surname AS "personName", c.category, c.kind,
  ${stateOn('c', '$1')} AS state, (SELECT name FROM district d WHERE d.id = c.district_id) AS district, c.outcome, c.proposed_on AS "proposedOn",
  c.printed_on AS "printedOn", c.delivered_on AS "deliveredOn", c.valid_until AS "validUntil", c.ended_on AS "endedOn", c.end_reason AS "endReason",
  p.death_date AS "diedOn", c.stored -> 'facts' AS facts`
const fromCards = 'FROM card c JOIN person p ON p.id = c.person_id'

type ReadRow = Omit<contract.CardRow, 'whyEnds'> & { facts: FactValues }

/** Why a card ends by itself is read from the facts on which it was given. */
function shownCard(tx: Transaction, { facts, ...row }: ReadRow): contract.CardRow {
  const why = row.validUntil && getCardProgramme(tx).right.validity(facts)?.why
  return { ...row, whyEnds: why ? { ...why } : null }
}

/** Cards in their holders' hands whose end is near or has come of itself lately, and those whose holder died. */
const isEnding = `c.state = 'delivered' AND (c.valid_until BETWEEN $1::date - ${daysAhead} AND $1::date + ${daysAhead}
  OR (p.death_date IS NOT NULL AND coalesce(c.valid_until > $1::date, true)))
  AND NOT EXISTS (SELECT FROM card r WHERE r.replaces_id = c.id AND r.state NOT IN ('refused', 'returned', 'cancelled'))`

/** The condition of each list and the day by which it is ordered, nearest or oldest first. */
const lists = {
  'to-decide': [`c.state = 'proposed'`, 'c.proposed_on'],
  'to-print': [`c.state = 'approved'`, 'c.decided_on'],
  'to-deliver': [`c.state = 'printed'`, 'c.printed_on'],
  ending: [isEnding, 'CASE WHEN p.death_date IS NOT NULL THEN p.death_date ELSE c.valid_until END'],
  all: ['true', 'c.proposed_on'],
} as const
export type CardList = keyof typeof lists

type CardFilter = z.output<NonNullable<typeof contract.listCards.query>>

export async function listCards(tx: Transaction, { list, q, after }: CardFilter) {
  const [condition, day] = lists[list]
  const where = `${fromCards} WHERE ${condition} AND ${isSought} AND $1::date IS NOT NULL`
  const parameters = [tx.today, ...sought(q)]
  if (q) tx.audit({ event: 'search', concept: 'card', accessKey: rightKey })
  const { total } = await tx.get<{ total: number }>(`SELECT count(*)::int AS total ${where}`, parameters)
  const rows = await tx.query<ReadRow & { place: string }>(
    `SELECT * FROM (SELECT ${cardColumns}, (${day})::text || c.id AS place ${where}) AS listed
     WHERE $5::text IS NULL OR place > $5 ORDER BY place LIMIT ${page + 1}`,
    [...parameters, after ?? null],
  )
  const shown = rows.slice(0, page)
  return {
    cards: shown.map(({ place: _, ...row }) => shownCard(tx, row)),
    next: rows.length > page ? shown.at(-1)!.place : null,
    total,
  }
}

/** How many cards wait in a list. */
export async function countCards(tx: Transaction, list: CardList): Promise<number> {
  const row = await tx.get<{ count: number }>(
    `SELECT count(*)::int AS count ${fromCards} WHERE ${lists[list][0]} AND $1::date IS NOT NULL`,
    [tx.today],
  )
  return row.count
}

/** Which deed each act of a card is; the acts of a whole batch are taken on the batch. */
const deeds: Readonly<Record<string, Deed>> = {
  approve: 'card.decide',
  refuse: 'card.decide',
  return: 'card.decide',
  deliver: 'card.issue',
  spoil: 'card.issue',
  end: 'card.issue',
}

export async function readCard(tx: Transaction, id: string): Promise<contract.CardFile> {
  const row = await getCard(tx, id)
  tx.audit({ event: 'look', concept: 'card', subject: id, accessKey: row.access_key })
  const card = shownCard(tx, await tx.get<ReadRow>(`SELECT ${cardColumns} ${fromCards} WHERE c.id = $2`, [tx.today, id]))
  const more = await tx.get<Omit<contract.CardFile, 'card' | 'explained' | 'isMine' | 'allowedActs' | 'history'>>(
    `SELECT ${staffName('c.prepared_by')} AS "preparedBy", CASE WHEN c.decided_by IS NULL THEN NULL ELSE ${staffName('c.decided_by')} END AS "decidedBy",
       c.decided_on AS "decidedOn", c.reason, CASE WHEN b.id IS NULL THEN NULL ELSE json_build_object('id', b.id, 'number', b.number) END AS batch,
       (SELECT json_build_object('id', o.id, 'number', o.number) FROM card o WHERE o.id = c.replaces_id) AS replaces,
       (SELECT json_build_object('id', n.id, 'number', n.number) FROM card n WHERE n.replaces_id = c.id AND n.delivered_on IS NOT NULL LIMIT 1) AS "replacedBy",
       c.receiver, c.receiver_reason AS "receiverReason", CASE WHEN c.delivered_by IS NULL THEN NULL ELSE ${staffName('c.delivered_by')} END AS "deliveredBy"
     FROM card c LEFT JOIN card_batch b ON b.id = c.batch_id WHERE c.id = $1`,
    [id],
  )
  const isMine = row.prepared_by === tx.actor.id
  const allowed = card.state === 'expired' ? [] : cardActs[row.state as keyof typeof cardActs]
  return {
    card,
    ...more,
    explained: explained(row.stored as Decision),
    isMine,
    allowedActs: allowed.filter(act => deeds[act] && may(tx.actor.role, deeds[act]) && !(isMine && deeds[act] === 'card.decide')),
    history: await historyOf(tx, [id]),
  }
}

const batchColumns = `b.id, b.number, b.state, (SELECT count(*)::int FROM card c WHERE c.batch_id = b.id) AS cards,
  (SELECT count(*)::int FROM card c WHERE c.batch_id = b.id AND c.delivered_on IS NOT NULL) AS delivered, ${staffName('b.made_by')} AS "madeBy",
  b.made_on AS "madeOn", CASE WHEN b.printed_by IS NULL THEN NULL ELSE ${staffName('b.printed_by')} END AS "printedBy", b.printed_on AS "printedOn"`

export async function listBatches(tx: Transaction) {
  const batches = await tx.query<contract.Batch>(
    `SELECT ${batchColumns} FROM card_batch b ORDER BY b.state = 'printed', b.made_on DESC, b.number DESC LIMIT 60`,
  )
  return { batches, waiting: await countCards(tx, 'to-print') }
}

export async function readBatch(tx: Transaction, id: string) {
  const batch = await tx.get<contract.Batch>(`SELECT ${batchColumns} FROM card_batch b WHERE b.id = $1`, [id])
  tx.audit({ event: 'look', concept: 'card_batch', subject: id, accessKey: rightKey })
  const cards = await tx.query<ReadRow>(`SELECT ${cardColumns} ${fromCards} WHERE c.batch_id = $2 ORDER BY c.number`, [
    tx.today,
    id,
  ])
  return { batch, cards: cards.map(row => shownCard(tx, row)) }
}

import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { may } from '#kernel/access/policy.ts'
import { isRecorded, record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { person } from '#kernel/person/state.ts'
import { formatPeriod } from '#platform/day/day.ts'
import { invalidField } from '#platform/http/problem.ts'
import { onItsWay, rightHolderActs } from './acts.ts'
import type * as contract from './contract.ts'
import type { Registry } from './definition.ts'
import { getCardProgramme, getEntry, getPerson, mustNotBeAhead, rightKey } from './right.server.ts'
import { card, rightHolder } from './state.ts'

type NewEntry = z.infer<NonNullable<typeof contract.registerRight.body>>
type NewDocument = z.infer<NonNullable<typeof contract.renewDocument.body>>
type End = z.infer<NonNullable<typeof contract.endRight.body>>

/** What may be done with an entry by whom. */
export const entryActs = (tx: Transaction, state: string): string[] =>
  may(tx.actor.role, 'right.register') ? [...(rightHolderActs[state as keyof typeof rightHolderActs] ?? [])] : []

/**
 * Enters a person into the registry. A status that is given for one's death records the death, too, where it is not yet known.
 * @throws Problem 422 naming the field that does not fit the others
 */
export async function registerRight(tx: Transaction, entry: NewEntry) {
  if (await isRecorded(tx, entry.id)) return
  const { registry } = getCardProgramme(tx).right
  const of = await getPerson(tx, entry.personId)
  mustFit(registry, entry)
  mustNotBeAhead(tx, entry.since, 'since')
  if (of.birth_date && entry.since < of.birth_date)
    throw invalidField('since', 'Gün, kişinin doğumundan önce olamaz.', 'The day cannot be before the person’s birth.')
  await mustDerive(tx, entry)
  if (registry.statuses[entry.status]!.byDeath && !entry.derivesFrom && !of.death_date)
    await record(tx, person, {
      id: crypto.randomUUID(),
      subject: of.id,
      act: 'report-death',
      effective: entry.since,
      accessKey: of.access_key,
    })
  await record(tx, rightHolder, {
    id: entry.id,
    subject: entry.id,
    act: 'register',
    effective: entry.since,
    accessKey: rightKey,
    facts: {
      person_id: of.id,
      status: entry.status,
      relation: entry.relation,
      derives_from: entry.derivesFrom,
      law: entry.law,
      event: entry.event,
      district_id: of.district_id,
      ...documentFacts(entry),
    },
  })
}

function mustFit({ statuses, relations, laws, events }: Registry, { status, relation, derivesFrom, law, event }: NewEntry) {
  const of = statuses[status]
  if (!of) throw invalidField('status', 'Sıfatı listeden seçin.', 'Choose the status from the list.')
  if (!(relation in relations)) throw invalidField('relation', 'Yakınlığı listeden seçin.', 'Choose the relation from the list.')
  if (!(law in laws) || !of.laws.includes(law))
    throw invalidField('law', 'Bu sıfatı veren kanunlardan birini seçin.', 'Choose a law that gives this status.')
  if (event !== null && !(event in events))
    throw invalidField('event', 'Olayı listeden seçin ya da boş bırakın.', 'Choose the event from the list or leave it empty.')
  if ((relation === 'self') !== (derivesFrom === null))
    throw invalidField(
      'derivesFrom',
      relation === 'self' ? 'Sıfatı kendisi taşıyorsa başka bir kayıt seçmeyin.' : 'Hakkın kimden doğduğunu seçin.',
      relation === 'self' ? 'Choose nobody where the status is their own.' : 'Choose the person from whom the right derives.',
    )
}

/** A relative derives from somebody who bears that very status. */
async function mustDerive(tx: Transaction, { derivesFrom, personId, status }: NewEntry) {
  if (!derivesFrom) return
  const from = await getEntry(tx, derivesFrom)
  if (from.person_id === personId || from.status !== status || from.relation !== 'self')
    throw invalidField(
      'derivesFrom',
      'Seçilen kayıt bu sıfatı taşıyan başka bir kişinin olmalı.',
      'The chosen entry must be of another person who bears this status.',
    )
}

function documentFacts({ documentNumber, documentIssuer, documentFrom, documentUntil }: Omit<NewDocument, 'actId'>) {
  if (documentUntil && documentUntil <= documentFrom)
    throw invalidField('documentUntil', 'Bitiş günü başlangıçtan sonra olmalı.', 'The end must come after the beginning.')
  const during = formatPeriod({ from: documentFrom, until: documentUntil })
  return { document_number: documentNumber, document_issuer: documentIssuer, document_during: during }
}

export async function renewDocument(tx: Transaction, id: string, { actId, ...document }: NewDocument) {
  const entry = await getEntry(tx, id)
  const facts = documentFacts(document)
  await record(tx, rightHolder, { id: actId, subject: entry.id, act: 'renew-document', accessKey: entry.access_key, facts })
}

/**
 * Ends an entry; its cards end with it, and those on their way are cancelled. A death is written to the register of persons where it
 * was not known; what was entered by mistake ends on its first day, so that it never counted.
 */
export async function endRight(tx: Transaction, id: string, { actId, reason, on }: End) {
  const entry = await getEntry(tx, id)
  if (await isRecorded(tx, actId)) return
  mustNotBeAhead(tx, on, 'on')
  const until = reason === 'mistaken' ? entry.since_day : on
  if (until < entry.since_day)
    throw invalidField('on', 'Gün, kaydın başlangıcından önce olamaz.', 'The day cannot be before the entry began.')
  if (reason === 'died') await recordDeath(tx, entry, on)
  await record(tx, rightHolder, {
    id: actId,
    subject: entry.id,
    act: 'end',
    effective: until,
    accessKey: entry.access_key,
    facts: { end_reason: reason },
  })
  await endCards(tx, entry.id)
}

async function recordDeath(tx: Transaction, { person_id }: Row<'right_holder'>, on: string) {
  const of = await getPerson(tx, person_id)
  if (of.birth_date && on < of.birth_date)
    throw invalidField('on', 'Gün, kişinin doğumundan önce olamaz.', 'The day cannot be before the person’s birth.')
  if (of.death_date) return
  await record(tx, person, {
    id: crypto.randomUUID(),
    subject: of.id,
    act: 'report-death',
    effective: on,
    accessKey: of.access_key,
  })
}

/** From today on: until then nobody knew, and the card was good in the hands of its holder. */
async function endCards(tx: Transaction, entryId: string) {
  const cards = await tx.query<Row<'card'>>(
    `SELECT * FROM card WHERE right_holder_id = $1 AND (state = ANY($2) OR (state = 'delivered' AND coalesce(valid_until > $3, true)))`,
    [entryId, onItsWay, tx.today],
  )
  await recordAll(
    tx,
    card,
    cards.map(each => ({
      id: crypto.randomUUID(),
      subject: each.id,
      act: each.state === 'delivered' ? 'end' : 'cancel',
      accessKey: each.access_key,
      facts: { end_reason: 'right-ended' },
    })),
  )
}

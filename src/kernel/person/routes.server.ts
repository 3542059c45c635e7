import { accessKey, circle, circleOf } from '#kernel/access/roles.ts'
import { historyOf } from '#kernel/act/history.server.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import { acting } from '#kernel/act/route.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseLinesOf } from '#kernel/case/lines.server.ts'
import { householdsOf } from '#kernel/household/summary.server.ts'
import { findOrderOf } from '#kernel/secrecy/read.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import * as contract from './contract.ts'
import { type HitRow, hitColumns, mergedRecordsOf, possibleDuplicates, searchPersons, toHit } from './search.server.ts'
import { identifier, person } from './state.ts'

const register = accessKey(circle.register, 0)

export const personRoutes = [
  acting(contract.searchPersons, 'person.search', (tx, { query }) => searchPersons(tx, query.q)),

  acting(contract.addPerson, 'person.add', async (tx, { body }) => {
    const { id, tckn, ...identity } = body
    const facts = columnsOf(identity)
    if (await isRecorded(tx, id)) {
      await record(tx, person, { id, subject: id, act: 'record', accessKey: register, facts })
      return { id }
    }
    if (identity.birthDate && identity.birthDate > tx.today)
      throw invalidField('birthDate', 'Doğum günü bugünden sonra olamaz.', 'The birth date cannot be after today.')
    if (tckn && (await holderOf(tx, tckn)))
      throw invalidField(
        'tckn',
        'Bu numara kayıtlı bir kişinin. Önce o kişiyi arayıp açın.',
        'This number belongs to a recorded person.',
      )
    await record(tx, person, {
      id,
      subject: id,
      act: 'record',
      accessKey: register,
      facts,
    })
    const number = tckn ?? `GEÇİCİ-${id.slice(0, 8).toUpperCase()}`
    const identifierId = crypto.randomUUID()
    const kind = !tckn ? 'temporary-key' : tckn.startsWith('99') ? 'foreigner-number' : 'tckn'
    await record(tx, identifier, {
      id: identifierId,
      subject: identifierId,
      act: 'assign',
      accessKey: register,
      facts: { person_id: id, kind, value: number },
    })
    return { id }
  }),

  acting(contract.readPerson, 'person.search', async (tx, { params: { id } }) => {
    const row = await tx.get<
      HitRow & { phone: string | null; iban: string | null; deathDate: string | null; mergedInto: string | null; key: number }
    >(
      `SELECT ${hitColumns}, p.phone, p.iban, p.death_date AS "deathDate", p.merged_into AS "mergedInto", p.access_key AS key FROM person p WHERE p.id = $1`,
      [id],
    )
    const { key, phone, iban, deathDate, mergedInto, ...hit } = row
    tx.audit({ event: 'look', concept: 'person', subject: id, accessKey: key })
    const households = await householdsOf(tx, id)
    const secrecy = await findOrderOf(tx, { id, key })
    return {
      ...toHit(hit),
      phone,
      iban,
      deathDate,
      mergedInto,
      mergedRecords: await mergedRecordsOf(tx, id),
      households,
      cases: await caseLinesOf(tx, id),
      visits: await visitsOfHouseholds(
        tx,
        households.map(each => each.id),
      ),
      history: await historyOf(tx, secrecy ? [id, secrecy.id] : [id]),
      possibleDuplicates: await possibleDuplicates(tx, id),
      secrecy,
    }
  }),

  acting(contract.revealNumber, 'person.search', async (tx, { params: { id } }) => {
    const { key } = await tx.get<{ key: number }>('SELECT access_key AS key FROM person WHERE id = $1', [id])
    tx.audit({ event: 'look', concept: 'identifier', subject: id, accessKey: key })
    const row = await tx.find<{ value: string }>(
      `SELECT value FROM identifier WHERE person_id = $1 AND upper_inf(during) ORDER BY kind <> 'tckn' LIMIT 1`,
      [id],
    )
    return { number: row?.value ?? null }
  }),

  acting(contract.correctPerson, 'person.correct', async (tx, { params, body: { actId, ...corrections } }) => {
    await record(tx, person, {
      id: actId,
      subject: params.id,
      act: 'correct',
      accessKey: await keyOf(tx, params.id),
      facts: columnsOf(corrections),
    })
    return {}
  }),

  acting(contract.mergePersons, 'person.merge', async (tx, { params, body }) => {
    if (body.other === params.id)
      throw conflict('Bir kayıt kendisiyle birleştirilemez.', 'A record cannot be merged with itself.')
    const stays = await tx.get<{ merged_into: string | null }>('SELECT merged_into FROM person WHERE id = $1', [params.id])
    if (stays.merged_into)
      throw conflict('Bu kayıt başka bir kayda birleştirilmiş.', 'This record is itself merged into another.')
    await mustLieOpen(tx, [params.id, body.other])
    await mustNotBothReceive(tx, params.id, body.other)
    await record(tx, person, {
      id: body.actId,
      subject: body.other,
      act: 'merge',
      accessKey: await keyOf(tx, body.other),
      facts: { into: params.id, reason: body.reason },
    })
    return {}
  }),

  acting(contract.splitPerson, 'person.merge', async (tx, { params, body }) => {
    await mustLieOpen(tx, [params.id])
    await record(tx, person, {
      id: body.actId,
      subject: params.id,
      act: 'split',
      accessKey: await keyOf(tx, params.id),
      facts: { reason: body.reason },
    })
    return {}
  }),
]

const columns = {
  givenName: 'given_name',
  surname: 'surname',
  sex: 'sex',
  birthDate: 'birth_date',
  motherName: 'mother_name',
  fatherName: 'father_name',
  phone: 'phone',
  iban: 'iban',
  districtId: 'district_id',
} as const

const columnsOf = (corrections: Partial<Record<keyof typeof columns, string | number | null>>) =>
  Object.fromEntries(Object.entries(corrections).map(([name, value]) => [columns[name as keyof typeof columns], value]))

const holderOf = (tx: Transaction, number: string) =>
  tx.find<{ id: string }>('SELECT person_id AS id FROM identifier WHERE value = $1 AND upper_inf(during)', [number])

const keyOf = async (tx: Transaction, id: string) =>
  (await tx.get<{ key: number }>('SELECT access_key AS key FROM person WHERE id = $1', [id])).key

/** A merge would lead from an open record to a hidden one, and a split would leave one behind when the order is lifted. */
async function mustLieOpen(tx: Transaction, ids: readonly string[]) {
  const keys = await Promise.all(ids.map(id => keyOf(tx, id)))
  if (keys.some(key => circleOf(key) === circle.vault))
    throw conflict(
      'Gizli bir kayıt birleştirilmez, ayrılmaz. Öbür kayıt da aynı kişininse ona da gizlilik kararı yazın.',
      'A hidden record is neither merged nor split. If the other record is of the same person, record an order on it too.',
    )
}

/** One person is awarded once. Their awards may lie in other circles; only whether there are such is told. */
async function mustNotBothReceive(tx: Transaction, one: string, other: string) {
  const isSame = 'b.programme_id = a.programme_id AND daterange(b.from_day, b.until_day) @> $3::date'
  const twice = await asRole(tx.client, 'hane_reclassify', () =>
    tx.find(
      `SELECT FROM award a JOIN award b ON b.person_id = ANY(records_of($2)) AND b.id <> a.id AND b.state <> 'void' AND ${isSame}
       WHERE a.person_id = ANY(records_of($1)) AND a.state <> 'void' AND daterange(a.from_day, a.until_day) @> $3::date`,
      [one, other, tx.today],
    ),
  )
  if (twice)
    throw conflict(
      'İki kayda da aynı yardım bağlanmış. Önce birinin sona erdirilmesini isteyin, sonra birleştirin.',
      'Both records are awarded the same. Ask that one be ended first, then merge.',
    )
}

export const visitsOfHouseholds = (tx: Transaction, households: readonly string[]) =>
  tx.query<{ id: string; plannedOn: string; doneOn: string | null; outcome: string | null; state: string }>(
    `SELECT id, planned_on AS "plannedOn", done_on AS "doneOn", outcome, state FROM visit WHERE household_id = ANY($1) ORDER BY planned_on DESC LIMIT 50`,
    [households],
  )

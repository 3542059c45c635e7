import { accessKey, circle } from '#kernel/access/roles.ts'
import { historyOf } from '#kernel/act/history.server.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import { acting } from '#kernel/act/route.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { visitsOfHouseholds } from '#kernel/person/routes.server.ts'
import { parsePeriod } from '#platform/day/day.ts'
import { invalidField, notFound } from '#platform/http/problem.ts'
import * as contract from './contract.ts'
import { household, membership } from './state.ts'
import { householdSummaries } from './summary.server.ts'

const register = accessKey(circle.register, 0)

export const householdRoutes = [
  acting(contract.readHousehold, 'person.search', async (tx, { params: { id } }) => {
    const [summary] = await householdSummaries(tx, [id])
    if (!summary) throw notFound()
    const { key } = await tx.get<{ key: number }>('SELECT access_key AS key FROM household WHERE id = $1', [id])
    tx.audit({ event: 'look', concept: 'household', subject: id, accessKey: key })
    return { ...summary, visits: await visitsOfHouseholds(tx, [id]), history: await historyOf(tx, [id]) }
  }),

  acting(contract.addHousehold, 'household.change', async (tx, { body }) => {
    const place = await tx.find<{ district_id: number }>('SELECT district_id FROM neighbourhood WHERE id = $1', [
      body.neighbourhoodId,
    ])
    if (!place) throw invalidField('neighbourhoodId', 'Mahalleyi listeden seçin.', 'Choose the neighbourhood from the list.')
    await mustBeVisible(
      tx,
      body.members.map(member => member.personId),
    )
    await record(tx, household, {
      id: body.id,
      subject: body.id,
      act: 'record',
      accessKey: register,
      facts: {
        district_id: place.district_id,
        neighbourhood_id: body.neighbourhoodId,
        address: body.address,
        address_code: body.addressCode,
      },
    })
    await recordAll(
      tx,
      membership,
      body.members.map(member => ({
        id: member.membershipId,
        subject: member.membershipId,
        act: 'join',
        accessKey: register,
        facts: { household_id: body.id, person_id: member.personId, source: member.source, relation: member.relation },
      })),
    )
    return { id: body.id }
  }),

  acting(contract.addMember, 'household.change', async (tx, { params, body }) => {
    if (body.from > tx.today) throw invalidField('from', 'Gün bugünden sonra olamaz.', 'The day cannot be after today.')
    await tx.get('SELECT id FROM person WHERE id = $1', [body.personId])
    await tx.get('SELECT id FROM household WHERE id = $1', [params.id])
    await record(tx, membership, {
      id: body.actId,
      subject: body.membershipId,
      act: 'join',
      effective: body.from,
      accessKey: register,
      facts: { household_id: params.id, person_id: body.personId, source: body.source, relation: body.relation },
    })
    return {}
  }),

  acting(contract.endMembership, 'household.change', async (tx, { params, body }) => {
    const row = await tx.get<{ during: string; access_key: number }>('SELECT during, access_key FROM membership WHERE id = $1', [
      params.id,
    ])
    if (body.until > tx.today) throw invalidField('until', 'Gün bugünden sonra olamaz.', 'The day cannot be after today.')
    if (body.until <= parsePeriod(row.during).from)
      throw invalidField(
        'until',
        'Ayrıldığı gün, üyeliğin başladığı günden sonra olmalı.',
        'The day must come after the membership began.',
      )
    await record(tx, membership, {
      id: body.actId,
      subject: params.id,
      act: 'leave',
      effective: body.until,
      accessKey: row.access_key,
    })
    return {}
  }),

  acting(contract.places, 'signed-in', tx =>
    tx.query(
      `SELECT d.id, d.name, coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name) ORDER BY n.name) FILTER (WHERE n.id IS NOT NULL), '[]') AS neighbourhoods
       FROM district d LEFT JOIN neighbourhood n ON n.district_id = d.id GROUP BY d.id ORDER BY d.name`,
    ),
  ),
]

/** A member whom the actor cannot see is one who is not there; the foreign key alone would let a hidden person through. */
async function mustBeVisible(tx: Transaction, persons: readonly string[]) {
  const rows = await tx.query<{ id: string }>('SELECT id FROM person WHERE id = ANY($1)', [persons])
  const seen = new Set(rows.map(row => row.id))
  const index = persons.findIndex(id => !seen.has(id))
  if (index >= 0)
    throw invalidField(`members.${index}.personId`, 'Kişiyi arayıp seçin.', 'Search for the person and choose them.')
}

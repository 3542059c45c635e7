import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { historyOf } from '#kernel/act/history.server.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import { acting } from '#kernel/act/route.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { visitsOfHouseholds } from '#kernel/person/routes.server.ts'
import { parsePeriod } from '#platform/day/day.ts'
import { invalidField, notFound } from '#platform/http/problem.ts'
import { addressFacts } from './address.server.ts'
import * as contract from './contract.ts'
import { likeAddresses } from './like-addresses.ts'
import { joined, mustBeFree, mustBeVisible } from './members.server.ts'
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

  acting(contract.findHouseholds, 'household.change', async (tx, { query: { neighbourhoodId, address, addressCode = null } }) => {
    const known = await tx.query<{ id: string; address: string; address_code: string | null }>(
      'SELECT id, address, address_code FROM household WHERE neighbourhood_id = $1 AND dissolved_on IS NULL',
      [neighbourhoodId],
    )
    const like = likeAddresses({ address, addressCode }, known).slice(0, shownLike)
    tx.audit({ event: 'search', concept: 'household', accessKey: register, detail: { hits: like.length } })
    const ids = like.map(each => each.id)
    return (await householdSummaries(tx, ids)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  }),

  acting(contract.addHousehold, 'household.change', async (tx, { body: { id, members, ...address } }) => {
    const fieldOf = (index: number) => `members.${index}.personId`
    await mustBeVisible(
      tx,
      members.map(member => member.personId),
      fieldOf,
    )
    mustNotBeAhead(tx, members, index => `members.${index}.from`)
    await mustBeFree(tx, members, fieldOf)
    await record(tx, household, {
      id,
      subject: id,
      act: 'record',
      accessKey: register,
      facts: await addressFacts(tx, address),
    })
    await recordAll(
      tx,
      membership,
      members.map(member => joined(id, member)),
    )
    return { id }
  }),

  acting(contract.addMember, 'household.change', async (tx, { params, body: { actId, ...joining } }) => {
    mustNotBeAhead(tx, [joining], () => 'from')
    await tx.get('SELECT id FROM person WHERE id = $1', [joining.personId])
    await tx.get('SELECT id FROM household WHERE id = $1', [params.id])
    await mustBeFree(tx, [joining], () => 'personId')
    await record(tx, membership, joined(params.id, joining, actId))
    return {}
  }),

  acting(contract.endMemberships, 'household.change', async (tx, { body: { ends, until } }) => {
    if (until > tx.today) throw invalidField('until', 'Gün bugünden sonra olamaz.', 'The day cannot be after today.')
    const rows = await tx.query<Row<'membership'>>('SELECT * FROM membership WHERE id = ANY($1)', [
      ends.map(end => end.membershipId),
    ])
    const acts = ends.map(({ membershipId, actId }) => {
      const row = rows.find(each => each.id === membershipId)
      if (!row) throw notFound()
      if (until <= parsePeriod(row.during).from)
        throw invalidField(
          'until',
          'Ayrıldığı gün, üyeliğin başladığı günden sonra olmalı.',
          'The day must come after the membership began.',
        )
      return { id: actId, subject: membershipId, act: 'leave', effective: until, accessKey: row.access_key }
    })
    await recordAll(tx, membership, acts)
    return {}
  }),

  acting(contract.places, 'signed-in', tx =>
    tx.query(
      `SELECT d.id, d.name, coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name) ORDER BY n.name) FILTER (WHERE n.id IS NOT NULL), '[]') AS neighbourhoods
       FROM district d LEFT JOIN neighbourhood n ON n.district_id = d.id GROUP BY d.id ORDER BY d.name`,
    ),
  ),
]

/** So many are looked through by eye. */
const shownLike = 10

function mustNotBeAhead(tx: Transaction, joining: readonly { from?: string | undefined }[], fieldOf: (index: number) => string) {
  const index = joining.findIndex(({ from }) => from !== undefined && from > tx.today)
  if (index >= 0) throw invalidField(fieldOf(index), 'Gün bugünden sonra olamaz.', 'The day cannot be after today.')
}

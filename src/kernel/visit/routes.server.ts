import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { accessKey } from '#kernel/access/roles.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import { acting } from '#kernel/act/route.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { recordFound } from '#kernel/household/found.server.ts'
import { householdSummaries } from '#kernel/household/summary.server.ts'
import { sendReferral } from '#kernel/referral/send.server.ts'
import { invalidField, notFound } from '#platform/http/problem.ts'
import * as contract from './contract.ts'
import { getVisitLine, listVisits, plannedVisits } from './lines.server.ts'
import { need } from './need.ts'
import { visit } from './state.ts'

type SeenNeed = z.infer<typeof contract.VisitNeed>

export const visitRoutes = [
  acting(contract.listVisits, 'visit.read', (tx, { query }) =>
    query.state === 'planned'
      ? plannedVisits(tx)
      : listVisits(tx, `v.state = 'done' AND v.organisation_id = $1`, [tx.actor.organisationId], 'v.done_on DESC, v.id', 100),
  ),

  acting(contract.readVisit, 'visit.read', async (tx, { params: { id } }) => {
    const line = await getVisitLine(tx, id)
    const row = await tx.get<Row<'visit'>>('SELECT * FROM visit WHERE id = $1', [id])
    tx.audit({ event: 'look', concept: 'visit', subject: id, accessKey: row.access_key })
    const [household] = await householdSummaries(tx, [row.household_id])
    if (!household) throw notFound()
    return {
      ...line,
      team: await namesOf(tx, row.team),
      needs: await needsOf(tx, id),
      risk: row.risk as z.infer<typeof contract.Risk> | null,
      note: row.note,
      household,
      home: await homeOf(tx, id),
      earlier: await earlierVisits(tx, row),
      centre: await centreOf(tx, row.household_id),
    }
  }),

  acting(contract.planVisit, 'visit.record', async (tx, { body }) => {
    if (body.plannedOn < tx.today)
      throw invalidField('plannedOn', 'Geçmiş bir güne ziyaret planlanamaz.', 'A visit cannot be planned for a past day.')
    const home = await tx.get<{ district_id: number }>('SELECT district_id FROM household WHERE id = $1', [body.householdId])
    await record(tx, visit, {
      id: body.id,
      subject: body.id,
      act: 'plan',
      effective: body.plannedOn,
      accessKey: accessKey(tx.actor.circle, 0),
      facts: {
        household_id: body.householdId,
        organisation_id: tx.actor.organisationId,
        district_id: home.district_id,
        team: [tx.actor.id],
      },
    })
    return { id: body.id }
  }),

  acting(contract.completeVisit, 'visit.record', async (tx, { params: { id }, body }) => {
    const { actId, withAccountId, outcome, home, needs, risk, note } = body
    // Locked, so that the same visit sent twice at once finds itself done.
    const before = await tx.get<Row<'visit'>>('SELECT * FROM visit WHERE id = $1 FOR UPDATE', [id])
    const already = before.state === 'done'
    if (outcome !== 'done' && needs.length > 0)
      throw invalidField('needs', 'Görüşme yapılmadıysa ihtiyaç yazılamaz.', 'No needs can be recorded where no talk took place.')
    if (outcome !== 'done' && home)
      throw invalidField('home', 'Görüşme yapılmadıysa hanede kimin yaşadığı yazılamaz.', 'Without a talk nobody was found.')
    if (withAccountId !== null) await mustBeOfMyUnit(tx, withAccountId)
    await record(tx, visit, {
      id: actId,
      subject: id,
      act: 'complete',
      accessKey: before.access_key,
      facts: {
        ...(home && { home }),
        outcome,
        risk,
        note,
        team: withAccountId ? [tx.actor.id, withAccountId] : [tx.actor.id],
        sent: digestOf(needs),
      },
    })
    if (already) return {}
    if (home) await recordFound(tx, before.household_id, home, 'home')
    await mustBeMembers(tx, before.household_id, needs)
    await recordNeeds(tx, before, needs)
    for (const each of needs)
      if (each.referral) await sendReferral(tx, { visit: before, need: { ...each, referral: each.referral } })
    return {}
  }),

  acting(contract.listColleagues, 'signed-in', tx =>
    tx.query<{ id: number; displayName: string; role: string }>(
      `SELECT id, display_name AS "displayName", role FROM account WHERE organisation_id = $1 ORDER BY display_name COLLATE "tr-x-icu"`,
      [tx.actor.organisationId],
    ),
  ),
]

/** What the visit’s own act keeps of its needs: enough to tell a retry from another visit, and not whose they are. */
const digestOf = (needs: readonly SeenNeed[]) => createHash('sha256').update(JSON.stringify(needs)).digest('hex')

/** Each need is a row of its own, so that it can go where its person goes. */
const recordNeeds = (tx: Transaction, { id, access_key }: Row<'visit'>, needs: readonly SeenNeed[]) =>
  recordAll(
    tx,
    need,
    needs.map(({ personId, ...seen }, place) => {
      const subject = crypto.randomUUID()
      const facts = { visit_id: id, place, person_id: personId, ...seen }
      return { id: subject, subject, act: 'record', accessKey: access_key, facts }
    }),
  )

async function mustBeMembers(tx: Transaction, householdId: string, needs: readonly SeenNeed[]) {
  const rows = await tx.query<{ id: string }>(
    'SELECT unnest(records_of(person_id)) AS id FROM membership WHERE household_id = $1',
    [householdId],
  )
  const members = new Set(rows.map(row => row.id))
  const index = needs.findIndex(each => !members.has(each.personId))
  if (index >= 0)
    throw invalidField(
      `needs.${index}.personId`,
      'İhtiyacı olan kişi bu haneden olmalı.',
      'The person in need must belong to this household.',
    )
}

async function mustBeOfMyUnit(tx: Transaction, account: number) {
  const found = await tx.find('SELECT id FROM account WHERE id = $1 AND organisation_id = $2 AND disabled_at IS NULL', [
    account,
    tx.actor.organisationId,
  ])
  if (!found) throw invalidField('withAccountId', 'Biriminizden bir görevli seçin.', 'Choose a colleague of your unit.')
}

async function namesOf(tx: Transaction, accounts: readonly number[]): Promise<string[]> {
  const rows = await tx.query<{ id: number; display_name: string }>('SELECT id, display_name FROM account WHERE id = ANY($1)', [
    accounts,
  ])
  return accounts.flatMap(id => rows.filter(row => row.id === id).map(row => row.display_name))
}

/** What the visit found, as far as the reader sees whose need it is. */
const needsOf = (tx: Transaction, visitId: string) =>
  tx.query<SeenNeed & { personName: string }>(
    `SELECT n.heading, n.need, n.person_id AS "personId", n.note, n.referral, p.given_name || ' ' || p.surname AS "personName"
     FROM need n JOIN person p ON p.id = n.person_id WHERE n.visit_id = $1 ORDER BY n.place`,
    [visitId],
  )

async function personNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    `SELECT id, given_name || ' ' || surname AS name FROM person WHERE id = ANY($1)`,
    [ids],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What the visit found of the home; persons whom the reader may not see are left out. */
async function homeOf(tx: Transaction, visitId: string): Promise<z.infer<typeof contract.VisitFile>['home']> {
  const { home } =
    (await tx.find<{ home: z.infer<typeof contract.HomeFound> | null }>(
      `SELECT facts->'home' AS home FROM act WHERE subject = $1 AND act = 'complete'`,
      [visitId],
    )) ?? {}
  if (!home) return null
  const joined = home.joined.map(each => each.personId)
  const names = await personNames(tx, [...home.stayed, ...home.left, ...joined])
  const named = (ids: readonly string[]) => ids.flatMap(id => names.get(id) ?? [])
  return { stayed: named(home.stayed), left: named(home.left), joined: named(joined), address: home.address?.address ?? null }
}

const earlierVisits = (tx: Transaction, row: Row<'visit'>) =>
  tx.query<z.infer<typeof contract.VisitFile>['earlier'][number]>(
    `SELECT id, done_on AS "doneOn", ARRAY(SELECT n.need FROM need n WHERE n.visit_id = visit.id ORDER BY n.place) AS needs
     FROM visit WHERE household_id = $1 AND id <> $2 AND state = 'done' ORDER BY done_on DESC LIMIT 5`,
    [row.household_id, row.id],
  )

/** The centre whose service area holds the household's neighbourhood today. */
async function centreOf(tx: Transaction, householdId: string) {
  const centre = await tx.find<{ id: string; name: string }>(
    `SELECT o.id, o.name FROM household h JOIN service_area a ON a.neighbourhood_id = h.neighbourhood_id AND a.during @> $2::date
     JOIN organisation o ON o.id = a.organisation_id WHERE h.id = $1`,
    [householdId, tx.today],
  )
  return centre ?? null
}

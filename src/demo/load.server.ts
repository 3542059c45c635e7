import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { ClientBase, PoolClient } from 'pg'
import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { hashPassword } from '#kernel/account/session.server.ts'
import { concepts } from '#kernel/act/concepts.ts'
import { appendAudit } from '#kernel/audit/record.server.ts'
import type { Figure } from '#kernel/figure/contract.ts'
import { parseOpenings } from '#kernel/figure/openings.ts'
import { storedValue } from '#kernel/parameter/words.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { valueOn } from '#rules/parameter.ts'
import { demoAccounts } from './accounts.ts'
import { makeBare } from './bare-tables.server.ts'
import { homeCare } from './care-file.ts'
import { type Copier, createCopier } from './copy.server.ts'
import type { Batch } from './ledger.ts'
import { districtId } from './organisations.ts'
import { districtRows, neighbourhoodRows } from './places.ts'
import { plan } from './plan.ts'
import { createProvince, type Province } from './province.ts'
import { createRandom } from './random.ts'

export interface DemoLoad {
  /** The owner of the schema; the connection must not be in a transaction. */
  client: ClientBase
  schema: string
  /** 1 is the whole province. */
  scale: number
  seed: number
  figures: readonly Figure[]
  /** The day at which the demo stands. */
  today?: string
  onProgress?: (done: number, total: number, label: string) => void
}

export interface Loaded {
  acts: number
  /** SHA-256 of the batch as it was copied: the same for the same seed and scale. */
  batch: string
}

/** Acts copied at once: enough to keep the database busy, little enough for the memory. */
const batchOfActs = 10_000
const stepsBetweenPauses = 50

/**
 * Fills an empty, migrated schema with the demo province, in one transaction: whatever ends it midway leaves the province empty.
 * @throws Error when the province already holds anything of its own.
 */
export async function loadDemo({
  client,
  schema,
  scale,
  seed,
  figures,
  today = plan.lastDay,
  onProgress,
}: DemoLoad): Promise<Loaded> {
  const province = createProvince({ seed, scale, figures })
  const passwordHash = await hashPassword(demoAccounts[0]!.password)
  await client.query('BEGIN')
  try {
    await client.query(`SET LOCAL search_path = "${schema}", public`)
    await client.query(`SET LOCAL maintenance_work_mem = '256MB'`)
    const putBack = await makeBare(client, schema, ['act', 'audit', 'organisation'])
    const copier = await createCopier(client, schema, { frozen: true })
    const acts = await copyProvince(copier, province, onProgress)
    await copier.copy('figure_opening', await openingRows(figures, province))
    await copier.copy('setting', settingRows(province, today))
    const batch = copier.digest()
    // After the hash: a password's own hash is never the same twice.
    await copier.copy('account', accountRows(province, passwordHash))
    await insertShared(client, createRandom(seed, 'confirmations'), today)
    await client.query(`SELECT setval(pg_get_serial_sequence('act', 'seq'), $1)`, [acts])
    await client.query('ANALYZE')
    await putBack((done, total) => onProgress?.(done, total, 'dizinler'))
    await auditLoad(client, { batch, acts, scale, seed }, today)
    await client.query('COMMIT')
    return { acts, batch }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** Writes and copies at the same time: while a batch is on its way, the next one is written. */
async function copyProvince(copier: Copier, province: Province, onProgress: DemoLoad['onProgress']): Promise<number> {
  const { ledger, steps: total } = province
  let acts = 0
  let steps = 0
  let copying = Promise.resolve()
  const send = async () => {
    await copying
    const batch = ledger.take()
    acts += batch.acts.length
    copying = copyBatch(copier, batch)
    // Awaited before the next batch; here only so that a failure meanwhile is not called unhandled.
    copying.catch(() => {})
  }
  for (const label of province.write()) {
    steps += 1
    if (steps % stepsBetweenPauses === 0) {
      onProgress?.(Math.min(steps, total), total, label)
      await setImmediate()
    }
    if (ledger.waiting >= batchOfActs) await send()
  }
  await send()
  await copying
  return acts
}

async function copyBatch(copier: Copier, { acts, rows, deltas }: Batch) {
  await copier.copy('act', acts.map(actRow))
  for (const { name } of concepts) await copier.copy(name, rows.get(name)?.values() ?? [])
  await copier.copy('figure_delta', deltas)
}

const actRow = ({ recordedAt, recordedBy, accessKey: key, ...act }: Batch['acts'][number]) => ({
  ...act,
  recorded_at: recordedAt,
  recorded_by: recordedBy,
  access_key: key,
})

const accountRows = ({ staff }: Province, passwordHash: string) =>
  staff.map(row => ({
    ...row,
    password_hash: demoAccounts.some(({ username }) => username === row.username) ? passwordHash : 'none',
  }))

const caseSeries = /^[A-Z]{2,3}-\d{4}-$/

function settingRows({ numbers }: Province, today: string): Row<'setting'>[] {
  const counters = [...numbers.given].filter(([series]) => caseSeries.test(series))
  return [
    { name: 'business-day', value: today },
    { name: 'demo', value: true },
    ...counters.map(([series, value]) => ({ name: `case-number:${series}`, value })),
  ]
}

const openingFile = new URL('./opening-balances.csv', import.meta.url)

/** The openings that were taken over, and the part of the plan that a smaller scale leaves out. */
async function openingRows(figures: readonly Figure[], province: Province): Promise<Row<'figure_opening'>[]> {
  const names = districtRows.map(({ name }) => name)
  const taken = parseOpenings(await readFile(openingFile, 'utf8'), figures, names)
  const rows = taken.map(({ figure, district, value, until, source }) => ({
    figure,
    district_id: district && districtId(district),
    value,
    until,
    source,
  }))
  return [...rows.map(row => ({ ...row, district_id: row.district_id || null })), ...leftOut(province)]
}

function leftOut({ planned, ledger }: Province): Row<'figure_opening'>[] {
  const opening = { until: plan.lastDay, source: 'ölçek' }
  return planned.flatMap(({ figure, district, value }) => {
    const missing = value - ledger.counted(figure, district)
    if (missing < 0n) throw new Error(`${figure} (${district}): more was written than the plan has`)
    return missing === 0n ? [] : [{ figure, district_id: district, value: missing, ...opening }]
  })
}

/** Places and confirmations are shared by provinces; what is there already stays. */
async function insertShared(client: ClientBase, random: { uuid(): string }, today: string) {
  const insert = (table: string, rows: readonly object[]) =>
    client.query(
      `INSERT INTO public.${table} SELECT * FROM jsonb_populate_recordset(null::public.${table}, $1) ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    )
  await insert('district', districtRows)
  await insert('neighbourhood', neighbourhoodRows)
  await insert(
    'parameter_confirmation',
    unconfirmedValues().map(value => ({
      id: random.uuid(),
      ...value,
      confirmed_by: 'deneme ili',
      confirmed_at: `${today}T05:00:00.000Z`,
      note: 'yalnız deneme',
    })),
  )
}

/** Values on which the payments of 2024 rest and which no source confirms. */
function unconfirmedValues(): { parameter: string; valid_from: string; value: string }[] {
  const values = homeCare.benefit.paidOn.flatMap(parameter =>
    ['2024-01-01', '2024-07-01'].flatMap(day => {
      const found = valueOn(parameter, day)
      if (!found.found || found.row.confidence === 'found') return []
      const value = storedValue(parameter.type, found.value)
      return [{ parameter: parameter.id, valid_from: found.row.validFrom, value }]
    }),
  )
  return [...new Map(values.map(each => [`${each.parameter} ${each.valid_from}`, each])).values()]
}

async function auditLoad(
  client: ClientBase,
  detail: { batch: string; acts: number; scale: number; seed: number },
  today: string,
) {
  // The table's own owner may not write into the chain; whoever acts may.
  await client.query(`SET LOCAL ROLE hane_app; SET LOCAL app.actor = '0:system'`)
  const context = { actor: 0, role: 'system', realNow: systemClock.realNow(), businessNow: `${today}T05:00:00.000Z` }
  await appendAudit(client as PoolClient, context, [{ event: 'load', accessKey: accessKey(circle.reference, 0), detail }])
}

import type { Row } from '#database/types.ts'
import { record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { formatDay } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import type { CatalogueChange, ModuleName } from './offer-contract.ts'
import { trainingModule } from './state.ts'
import { getTraining, offered } from './worked.server.ts'

/** The days on which a version of the catalogue begins, oldest first: whenever a module begins or ends. */
async function versionDays(tx: Transaction, programmeId: string): Promise<string[]> {
  const rows = await tx.query<{ day: string }>(
    `SELECT from_day AS day FROM training_module WHERE programme_id = $1
     UNION SELECT until_day FROM training_module WHERE programme_id = $1 AND until_day IS NOT NULL ORDER BY day`,
    [programmeId],
  )
  return rows.map(row => row.day)
}

/** The first day of the version in force on the day, or today. */
export async function currentVersion(tx: Transaction, programmeId: string, on = tx.today): Promise<string | null> {
  return (await versionDays(tx, programmeId)).findLast(day => day <= on) ?? null
}

export async function readCatalogue(tx: Transaction, programmeId: string, on = tx.today) {
  const rows = await tx.query<Row<'training_module'>>('SELECT * FROM training_module WHERE programme_id = $1 ORDER BY place', [
    programmeId,
  ])
  const inForce = (day: string) => rows.filter(row => row.from_day <= day && (row.until_day === null || row.until_day > day))
  const from = await currentVersion(tx, programmeId, on)
  return {
    versions: (await versionDays(tx, programmeId)).reverse().map(day => ({ from: day, modules: inForce(day).length })),
    from,
    modules: from
      ? inForce(from).map(({ id, place, area, name, from_day, until_day }) => ({
          id,
          place,
          area,
          name,
          from: from_day,
          until: until_day,
        }))
      : [],
  }
}

/** Modules end and begin on one day: the next version. The one in force stays for the courses that were planned by it. */
export async function changeCatalogue(tx: Transaction, programmeId: string, { from, dropped, added }: CatalogueChange) {
  const { training } = getTraining(tx, programmeId)
  if (dropped.length + added.length === 0)
    throw invalidField('added', 'Sürümde en az bir modül eklenmeli ya da çıkarılmalı.', 'Add or drop at least one module.')
  // Two versions at once would give a place twice; a sent version must find itself.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('catalogue ' || $1))`, [programmeId])
  const ids = [...added.map(each => each.id), ...dropped.map(each => each.actId)]
  if ((await tx.query('SELECT FROM act WHERE id = ANY($1)', [ids])).length === ids.length) return
  const last = (await versionDays(tx, programmeId)).at(-1)
  if (last && from <= last)
    throw invalidField(
      'from',
      `Yeni sürüm, son sürümün gününden (${formatDay(last)}) sonra başlamalı.`,
      'A new version must begin after the last one.',
    )
  for (const [index, { area }] of added.entries()) mustBeArea(training.areas, area, `added.${index}.area`)
  await recordAll(
    tx,
    trainingModule,
    dropped.map(({ actId, id }) => ({ id: actId, subject: id, act: 'drop', effective: from, accessKey: offered })),
  )
  const { place } = await tx.get<{ place: number }>(
    'SELECT coalesce(max(place), 0)::int AS place FROM training_module WHERE programme_id = $1',
    [programmeId],
  )
  await recordAll(
    tx,
    trainingModule,
    added.map(({ id, name, area }, index) => ({
      id,
      subject: id,
      act: 'add',
      effective: from,
      accessKey: offered,
      facts: { programme_id: programmeId, place: place + index + 1, name, area },
    })),
  )
}

export async function nameModule(tx: Transaction, id: string, { actId, name, area }: ModuleName) {
  const row = await tx.get<Row<'training_module'>>('SELECT * FROM training_module WHERE id = $1', [id])
  const { training } = getTraining(tx, row.programme_id)
  mustBeArea(training.areas, area, 'area')
  const namesake = await tx.find<{ place: number }>(
    'SELECT place FROM training_module WHERE programme_id = $1 AND id <> $2 AND until_day IS NULL AND lower(name COLLATE "tr-x-icu") = lower($3 COLLATE "tr-x-icu")',
    [row.programme_id, id, name],
  )
  if (namesake) throw conflict(`Bu ad listede var: ${namesake.place}. modül.`, `Module ${namesake.place} has this name already.`)
  await record(tx, trainingModule, { id: actId, subject: id, act: 'name', accessKey: row.access_key, facts: { name, area } })
}

function mustBeArea(areas: Readonly<Record<string, unknown>>, area: string | null, field: string) {
  if (area !== null && !(area in areas)) throw invalidField(field, 'Alanı listeden seçin.', 'Choose the area from the list.')
}

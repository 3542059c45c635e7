import { isDeepStrictEqual } from 'node:util'
import type { Row } from '#database/types.ts'
import type { StateRow } from '#kernel/figure/contract.ts'
import { type Delta, deltasOfChange } from '#kernel/figure/deltas.ts'
import { distinctDeltas } from '#kernel/figure/distinct.server.ts'
import { oneOf } from '#platform/database/prepared.server.ts'
import { together } from '#platform/database/transaction.server.ts'
import { conflict, notFound } from '#platform/http/problem.ts'
import { type Act, type Concept, type StateTable, stateOf } from './contract.ts'
import type { Transaction } from './transaction.server.ts'

/** What a caller says of an act; who, when it was recorded and in which transaction is not for the caller to say. */
export interface NewAct {
  id: string
  subject: string
  act: string
  effective?: string
  facts?: Record<string, unknown>
  accessKey: number
}

/** Records one act; see `recordAll`. */
export async function record<Table extends StateTable>(
  tx: Transaction,
  concept: Concept<Table>,
  act: NewAct,
): Promise<Row<Table>> {
  return (await recordAll(tx, concept, [act]))[0]!
}

/**
 * The one way anything happens: inserts the acts, brings the rows of state up to date, writes what the figures change by and what the
 * audit keeps, all in the caller's transaction. An act that was already recorded is left as it is (a retry); the same id with other
 * content is refused. One act a subject in a call.
 *
 * @throws Problem 409 where the state does not allow the act, 404 where a new row names a person or case that the actor does not see.
 */
export async function recordAll<Table extends StateTable>(
  tx: Transaction,
  concept: Concept<Table>,
  newActs: readonly NewAct[],
): Promise<Row<Table>[]> {
  if (newActs.length === 0) return []
  const acts = newActs.map(act => completed(tx, act))
  // The lock first: the same act sent twice at once then finds what the first one did.
  const [locked, known] = await together([currentRows(tx, concept, acts), knownActs(tx, newActs)])
  const before = known.size > 0 ? await currentRows(tx, concept, acts) : locked
  const fresh = acts.filter(act => !known.has(act.id)).map(act => atPlaceOf(before.get(act.subject), act))
  const after = new Map<string, Row<Table>>(before)
  for (const act of fresh) after.set(act.subject, applyAllowed(concept, before.get(act.subject), act))
  const added = fresh.filter(act => !before.has(act.subject)).map(act => after.get(act.subject)!)
  const changes = fresh.map(act => ({ act, before: before.get(act.subject), after: after.get(act.subject)! }))
  // Each sends what it has before it waits, so that they reach the database in this order and share one way there.
  await together([
    insertActs(tx, concept.name, fresh),
    writeRows(tx, concept, fresh, before, after),
    mustSeeOwners(tx, added),
    writeDeltas(tx, concept.name, changes),
  ])
  for (const act of fresh)
    tx.audit({
      event: 'act',
      concept: concept.name,
      subject: act.subject,
      actId: act.id,
      accessKey: act.accessKey,
      detail: { act: act.act },
    })
  return acts.map(act => after.get(act.subject)!)
}

/** Whether an act of this id is already there, for callers that do more than record it. */
export const isRecorded = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.find('SELECT FROM act WHERE id = $1', [id])) !== undefined

/** An act lies where its row lies, which may have been moved since the caller read it. */
const atPlaceOf = (row: { access_key: number } | undefined, act: Act): Act => (row ? { ...act, accessKey: row.access_key } : act)

const completed = (tx: Transaction, act: NewAct): Act => ({
  ...act,
  effective: act.effective ?? tx.today,
  facts: act.facts ?? {},
  recordedAt: tx.now,
  recordedBy: tx.actor.id,
})

interface KnownAct {
  id: string
  subject: string
  act: string
  effective: string
  facts: unknown
}

/** The day is compared only where the caller gave one: a retry may come after midnight. */
const isSame = (sent: NewAct, stored: KnownAct) =>
  sent.subject === stored.subject &&
  sent.act === stored.act &&
  (sent.effective === undefined || sent.effective === stored.effective) &&
  isDeepStrictEqual(JSON.parse(toJson(sent.facts ?? {})), stored.facts)

async function knownActs(tx: Transaction, acts: readonly NewAct[]): Promise<Set<string>> {
  const { isOneOf, ids } = oneOf(acts.map(act => act.id))
  const rows = await tx.query<KnownAct>(`SELECT id, subject, act, effective, facts FROM act WHERE id ${isOneOf}`, [ids])
  for (const row of rows) {
    if (!isSame(acts.find(act => act.id === row.id)!, row))
      throw conflict(
        'Bu işlem numarası başka bir işlemde kullanılmış. Sayfayı yenileyip yeniden deneyin.',
        'This act id was used for another act.',
      )
  }
  return new Set(rows.map(row => row.id))
}

async function currentRows<Table extends StateTable>(tx: Transaction, concept: Concept<Table>, acts: readonly Act[]) {
  const { isOneOf, ids } = oneOf(acts.map(act => act.subject))
  const rows = await tx.query<Row<Table> & { id: string }>(`SELECT * FROM "${concept.name}" WHERE id ${isOneOf} FOR UPDATE`, [
    ids,
  ])
  return new Map<string, Row<Table>>(rows.map(row => [row.id, row]))
}

function applyAllowed<Table extends StateTable>(concept: Concept<Table>, row: Row<Table> | undefined, act: Act): Row<Table> {
  const state = stateOf(concept, row)
  const allowed = concept.allowedActs[state] ?? []
  if (!allowed.includes(act.act))
    throw conflict(
      `Bu işlem şu an yapılamaz: kayıt “${state}” durumunda. Sayfayı yenileyip son duruma bakın.`,
      `“${act.act}” is not allowed in state “${state}”.`,
    )
  return concept.apply(row, act)
}

/** JSON for jsonb_populate_recordset; whole numbers beyond 2^53 go as text. */
const toJson = (content: object) => JSON.stringify(content, (_, value) => (typeof value === 'bigint' ? String(value) : value))

async function insertActs(tx: Transaction, concept: string, acts: readonly Act[]) {
  if (acts.length === 0) return
  await tx.query(
    `INSERT INTO act (id, concept, subject, act, effective, recorded_at, recorded_by, voids, facts, access_key)
     SELECT id, concept, subject, act, effective, recorded_at, recorded_by, voids, facts, access_key
     FROM jsonb_populate_recordset(null::act, $1) WITH ORDINALITY ORDER BY ordinality`,
    [
      toJson(
        acts.map(act => ({
          ...act,
          concept,
          recorded_at: act.recordedAt,
          recorded_by: act.recordedBy,
          access_key: act.accessKey,
        })),
      ),
    ],
  )
}

function writeRows<Table extends StateTable>(
  tx: Transaction,
  concept: Concept<Table>,
  acts: readonly Act[],
  before: ReadonlyMap<string, Row<Table>>,
  after: ReadonlyMap<string, Row<Table>>,
): Promise<unknown> {
  const rows = (isNew: boolean) =>
    acts.filter(act => before.has(act.subject) !== isNew).map(act => after.get(act.subject)! as StateRow)
  const [added, changed] = [rows(true), rows(false)]
  const isChanged = (column: string) =>
    changed.some(row => !isDeepStrictEqual(row[column], (before.get(String(row.id)) as StateRow)[column]))
  const columns = Object.keys(changed[0] ?? {}).filter(column => column !== 'access_key' && isChanged(column))
  const sent: Promise<unknown>[] = []
  if (added.length > 0)
    sent.push(
      tx.query(`INSERT INTO "${concept.name}" SELECT * FROM jsonb_populate_recordset(null::"${concept.name}", $1)`, [
        toJson(added),
      ]),
    )
  if (columns.length > 0)
    sent.push(
      tx.query(
        `UPDATE "${concept.name}" AS row SET ${columns.map(column => `${column} = new.${column}`).join(', ')}
         FROM jsonb_populate_recordset(null::"${concept.name}", $1) AS new WHERE row.id = new.id`,
        [toJson(changed.map(row => Object.fromEntries(['id', ...columns].map(column => [column, row[column]]))))],
      ),
    )
  return together(sent)
}

/**
 * Whose row is new must still be seen: an order may have hidden the person since they were read, and the foreign key alone lets anyone
 * through. It has by now waited for such an order.
 */
async function mustSeeOwners(tx: Transaction, added: readonly object[]) {
  const mustSeeAll = async (table: 'person' | 'case', rows: readonly Record<string, unknown>[] = []) => {
    const ids = new Set(rows.map(row => row[`${table}_id`]))
    if (ids.size === 0) return
    const { seen } = await tx.get<{ seen: number }>(`SELECT count(*)::int AS seen FROM "${table}" WHERE id = ANY($1)`, [[...ids]])
    if (seen < ids.size) throw notFound()
  }
  const owned = Map.groupBy(added as readonly Record<string, unknown>[], row =>
    row.person_id ? 'person' : row.case_id ? 'case' : 'nobody',
  )
  await together([mustSeeAll('person', owned.get('person')), mustSeeAll('case', owned.get('case'))])
}

/** What one act made of a row. */
export interface Change {
  act: Act
  before: StateRow | undefined
  after: StateRow
}

async function writeDeltas(tx: Transaction, table: string, changes: readonly Change[]) {
  const { figures } = tx.hane
  const rows: (Delta & { act_id: string; recorded_at: string })[] = []
  const keep = (act: Act, deltas: readonly Delta[]) => {
    for (const delta of deltas) rows.push({ ...delta, act_id: act.id, recorded_at: act.recordedAt })
  }
  for (const { act, before, after } of changes) keep(act, deltasOfChange(figures, table, before, after))
  for (const figure of figures)
    for (const { act, ...delta } of await distinctDeltas(tx, figure, table, changes)) keep(act, [delta])
  if (rows.length > 0)
    tx.send('INSERT INTO figure_delta SELECT * FROM jsonb_populate_recordset(null::figure_delta, $1)', [toJson(rows)])
}

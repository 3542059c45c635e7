import type { Transaction } from '#kernel/act/transaction.server.ts'
import { asRole } from '#platform/database/transaction.server.ts'
import { circleOf, type Level } from './roles.ts'

/**
 * Rows of one table that were moved away from one key. The act that moved them keeps the list, and by it each finds its way back.
 * Rows are named by their id; lines of the audit, which have none, by 'circle:seq'.
 */
export interface Moved {
  table: string
  key: number
  rows: string[]
}

interface Destination {
  circle: number
  /** A row keeps its own level where that is higher. */
  atLeast: Level
}

interface Selection {
  /** Tables with their conditions, in which the row is called `row`; those that others hang on come before them. */
  rows: readonly (readonly [table: string, condition: string])[]
  /** What the conditions call $1. */
  named: readonly string[]
}

/**
 * Moves rows to another circle, their acts and the audit's lines about them with them. Only the key changes, in the database role that
 * can change nothing else; the caller records the answer in an act. What hangs on a row waits for its lock, so that nothing is hung on
 * it at its old place meanwhile.
 */
export function reclassify(tx: Transaction, { rows, named }: Selection, to: Destination): Promise<Moved[]> {
  return asRole(tx.client, 'hane_reclassify', async () => {
    const moved: Moved[] = []
    const subjects: string[] = []
    for (const [table, condition] of rows) {
      const found = await lock(tx, table, condition, named)
      subjects.push(...found.map(({ row }) => row))
      moved.push(...(await moveAll(tx, table, found, to)))
    }
    // Also of rows that lay there before: what others recorded of them may not.
    for (const table of ['act', 'audit'])
      moved.push(...(await moveAll(tx, table, await lock(tx, table, 'row.subject = ANY($1)', subjects), to)))
    return moved
  })
}

interface Found {
  row: string
  key: number
}

const lock = (tx: Transaction, table: string, condition: string, named: readonly string[]) =>
  tx.query<Found>(
    `SELECT ${table === 'audit' ? `row.circle || ':' || row.seq` : 'row.id'} AS row, access_key AS key FROM "${table}" AS row WHERE ${condition} FOR UPDATE`,
    [named],
  )

async function moveAll(tx: Transaction, table: string, found: readonly Found[], { circle, atLeast }: Destination) {
  const outside = found.filter(({ key }) => circleOf(key) !== circle)
  const moved = [...Map.groupBy(outside, ({ key }) => key)].map(
    ([key, rows]): Moved => ({ table, key, rows: rows.map(({ row }) => row) }),
  )
  for (const { key, rows } of moved)
    await tx.query(`UPDATE "${table}" AS row SET access_key = $1 WHERE ${isOneOf(table)}`, [
      circle * 4 + Math.max(key % 4, atLeast),
      rows,
    ])
  return moved
}

/** Puts rows back where they were. What has left the circle since stays where it is; with `only`, just these subjects go. */
export function putBack(tx: Transaction, moved: readonly Moved[], from: number, only?: readonly string[]): Promise<void> {
  return asRole(tx.client, 'hane_reclassify', async () => {
    for (const { table, key, rows } of moved) {
      const subject = table === 'act' || table === 'audit' ? 'row.subject' : 'row.id'
      await tx.query(
        `UPDATE "${table}" AS row SET access_key = $1 WHERE ${isOneOf(table)} AND row.access_key / 4 = $3 AND ($4::uuid[] IS NULL OR ${subject} = ANY($4))`,
        [key, rows, from, only ?? null],
      )
    }
  })
}

/** The row is one of those that $2 names. */
const isOneOf = (table: string) =>
  table === 'audit'
    ? `(row.circle, row.seq) IN (SELECT split_part(line, ':', 1)::int, split_part(line, ':', 2)::bigint FROM unnest($2::text[]) AS line)`
    : 'row.id = ANY($2::uuid[])'

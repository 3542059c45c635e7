import type { PoolClient } from 'pg'
import type { Actor } from '#kernel/access/roles.ts'
import { type AuditEvent, appendAudit } from '#kernel/audit/record.server.ts'
import { prepared } from '#platform/database/prepared.server.ts'
import { inTransaction, type Query, together } from '#platform/database/transaction.server.ts'
import { notFound } from '#platform/http/problem.ts'
import type { Hane } from './hane.ts'

/** A person's transaction: what is read is seen with their keys, and what is done or looked at is audited before it commits. */
export interface Transaction {
  hane: Hane
  actor: Actor
  client: PoolClient
  today: string
  now: string
  query: Query
  /** The one row, or undefined. */
  find: <T extends object>(sql: string, parameters?: readonly unknown[]) => Promise<T | undefined>
  /** The one row; a missing or hidden one ends in “not found”. */
  get: <T extends object>(sql: string, parameters?: readonly unknown[]) => Promise<T>
  /** Sends what has no answer and is not waited for; should it fail, the transaction fails with it before it commits. */
  send: (sql: string, parameters: readonly unknown[]) => void
  audit: (event: AuditEvent) => void
}

/** PostgreSQL's word of a statement that comes after one that failed. */
const failedBefore = '25P02'

export async function transaction<T>(hane: Hane, actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const events: AuditEvent[] = []
  const sent: Promise<unknown>[] = []
  const now = hane.clock.now()
  const said = { actor: actor.id, role: actor.role, realNow: hane.clock.realNow(), businessNow: now }
  const identity = { actor: `${actor.id}:${actor.role}`, keys: actor.keys }
  const within = (client: PoolClient) => {
    const query: Query = async (sql, parameters) => (await client.query(parameters ? prepared(sql, parameters) : sql)).rows
    const find = async <Found extends object>(sql: string, parameters?: readonly unknown[]) =>
      (await query<Found>(sql, parameters))[0]
    const done = work({
      hane,
      actor,
      client,
      today: hane.clock.today(),
      now,
      query,
      find,
      get: async <Found extends object>(sql: string, parameters?: readonly unknown[]) => {
        const row = await find<Found>(sql, parameters)
        if (!row) throw notFound()
        return row
      },
      send: (sql, parameters) => {
        const answer = query(sql, parameters)
        answer.catch(() => {})
        sent.push(answer)
      },
      audit: event => events.push(event),
    })
    // A failure of what was sent makes all behind it fail: then that one is to be told.
    return done.catch(async failure => {
      await together(sent).catch(ofSent => {
        if (ofSent.code !== failedBefore) throw ofSent
      })
      throw failure
    })
  }
  return inTransaction(hane.pool, identity, within, client => together([...sent, appendAudit(client, said, events)]))
}

import type { Pool, PoolClient } from 'pg'

export interface Identity {
  /** Who acts, as written into the audit row; never empty. */
  actor: string
  /** The access keys this identity may see rows of. */
  keys: readonly number[]
}

/** One statement's way to the database inside a transaction. */
export type Query = <T extends object>(sql: string, parameters?: readonly unknown[]) => Promise<T[]>

/**
 * Runs `work` in one transaction with the identity put by SET LOCAL: the only place where identity meets the connection, so that
 * a pooled connection can never carry one person's rights to the next. A connection that failed is thrown away, not reused.
 * `last` sends what has to stand before COMMIT: it must send all of it before it waits for an answer, and COMMIT goes right behind.
 */
export async function inTransaction<T>(
  pool: Pool,
  identity: Identity,
  work: (client: PoolClient) => Promise<T>,
  last: (client: PoolClient) => Promise<unknown> = async () => {},
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  client.on('error', onError)
  try {
    sendAhead(client, `BEGIN; SET LOCAL app.actor = ${literal(identity.actor)}; ${keysSet(identity.keys)}`)
    const result = await work(client)
    const [, committed] = await together([last(client), client.query('COMMIT')])
    if (committed.command !== 'COMMIT') throw new Error('the transaction failed before its end and was rolled back')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(failure => {
      broken = failure
    })
    throw error
  } finally {
    client.removeListener('error', onError)
    client.release(broken)
  }
}

const keysSet = (keys: readonly number[]) => `SET LOCAL app.keys = ${literal(`{${keys.map(wholeNumber).join(',')}}`)}`

/** Runs one piece of the transaction with other keys than its identity's; see `withVault` for the one purpose it has. */
export async function withKeys<T>(
  client: PoolClient,
  keys: { own: readonly number[]; there: readonly number[] },
  work: () => Promise<T>,
): Promise<T> {
  sendAhead(client, keysSet(keys.there))
  const result = await work()
  sendAhead(client, keysSet(keys.own))
  return result
}

const literal = (text: string) => `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`.replaceAll('\0', '')

function wholeNumber(key: number): number {
  if (!Number.isInteger(key)) throw new Error(`access key ${key} is not a whole number`)
  return key
}

/** Runs one piece of the transaction as another database role, which is granted to the application for exactly one purpose. */
export async function asRole<T>(
  client: PoolClient,
  role: 'hane_auth' | 'hane_figures' | 'hane_auditor' | 'hane_reclassify' | 'hane_screening',
  work: () => Promise<T>,
): Promise<T> {
  sendAhead(client, `SET LOCAL ROLE ${role}`)
  const result = await work()
  sendAhead(client, 'SET LOCAL ROLE hane_app')
  return result
}

/** Not waited for: were it to fail, everything after it in the transaction would fail too, and COMMIT would tell. */
function sendAhead(client: PoolClient, sql: string): void {
  client.query(sql).catch(() => {})
}

/**
 * Waits for every one of the statements that were sent together, then throws what failed first: nothing of a failed transaction may
 * still be on its way when it is rolled back.
 */
export async function together<T extends readonly unknown[]>(sent: readonly [...{ [K in keyof T]: Promise<T[K]> }]): Promise<T> {
  await Promise.allSettled(sent)
  return Promise.all(sent) as unknown as Promise<T>
}

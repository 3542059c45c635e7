import type { PoolClient } from 'pg'
import type { Hane } from '#kernel/act/hane.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { runScreening } from './run.server.ts'

const channel = 'screening'

/** Tells the server to run a screening as soon as this transaction has committed. */
export const announceScreening = (tx: Transaction, id: string) => tx.query('SELECT pg_notify($1, $2)', [channel, id])

/** Runs screenings in this process: those that an earlier one left unfinished, and each that is announced. */
export function keepScreenings(hane: Hane): { start(): Promise<void>; stop(): Promise<void> } {
  const ending = new AbortController()
  const running = new Set<Promise<void>>()
  let listener: PoolClient | undefined
  const run = (id: string) => {
    const one = runScreening(hane, id, { signal: ending.signal }).catch(error => {
      if (!ending.signal.aborted) process.stderr.write(`Tarama yarım kaldı: ${error.message}\n`)
    })
    running.add(one)
    void one.then(() => running.delete(one))
  }
  return {
    async start() {
      listener = await hane.pool.connect()
      listener.on('error', () => {})
      listener.on('notification', ({ payload }) => payload && run(payload))
      await listener.query(`LISTEN ${channel}`)
      const { rows } = await listener.query<{ id: string }>(`SELECT id FROM screening WHERE state = 'running'`)
      for (const { id } of rows) run(id)
    },
    async stop() {
      ending.abort()
      await Promise.all(running)
      listener?.release(true)
    },
  }
}

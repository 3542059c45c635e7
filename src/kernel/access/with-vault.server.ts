import type { Transaction } from '#kernel/act/transaction.server.ts'
import { withKeys } from '#platform/database/transaction.server.ts'
import { vaultKeys } from './roles.ts'

/**
 * Runs one piece of the transaction with the vault's keys beside the actor's own, for work that an order must not stop: paying. What is
 * read there may be counted and written back, never shown.
 */
export const withVault = <T>(tx: Transaction, work: () => Promise<T>): Promise<T> =>
  withKeys(tx.client, { own: tx.actor.keys, there: [...tx.actor.keys, ...vaultKeys] }, work)

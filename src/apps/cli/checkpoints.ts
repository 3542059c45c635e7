import { writeCheckpoint } from '#kernel/audit/checkpoint.server.ts'
import { inTransaction } from '#platform/database/transaction.server.ts'
import type { Province } from './province.ts'
import { settings } from './settings.ts'

export interface Checkpoints {
  /** Signs a last time and ends. */
  stop(): Promise<void>
}

const everyMilliseconds = 5 * 60 * 1000

/** Signs the audit heads every five minutes and at the end, so that a tail cut later is found. */
export function keepCheckpoints({ hane }: Province): Checkpoints {
  const signHeads = () =>
    inTransaction(hane.pool, { actor: '0:system:clock', keys: [] }, client =>
      writeCheckpoint(client, settings.dataFolder, hane.clock.realNow()),
    )
  const timer = setInterval(
    () => void signHeads().catch(error => process.stderr.write(`Kayıt zinciri imzalanamadı: ${error.message}\n`)),
    everyMilliseconds,
  )
  return {
    stop: async () => {
      clearInterval(timer)
      await signHeads().catch(() => {})
    },
  }
}

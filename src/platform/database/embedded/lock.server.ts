import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { DatabaseFailure, errorCode } from './failure.ts'

const Holder = z.object({ pid: z.number(), role: z.enum(['server', 'command']), address: z.string().optional() })
export type Holder = z.infer<typeof Holder>

export interface Lock {
  release(): void
}

/**
 * Takes the data folder for this process, or returns undefined when another has it. The lock is the operating system's own, held
 * through an SQLite file, so it ends with its process, however that ends: there is no stale lock to judge.
 */
export function tryLock(dataFolder: string, holder: Holder): Lock | undefined {
  const file = join(dataFolder, 'hane.lock')
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 0 })
    database.exec('PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    database?.close()
    if (isBusy(error)) return undefined
    throw new DatabaseFailure(
      'folder-unusable',
      `Kilit dosyası açılamadı (${file}): klasöre yazma izniniz var mı?`,
      `The lock file cannot be opened (${file}): may you write to the folder?`,
    )
  }
  const note = join(dataFolder, 'running.json')
  writeWhole(note, JSON.stringify(holder))
  const held = database
  return {
    release() {
      rmSync(note, { force: true })
      held.close()
    },
  }
}

/** Who holds the lock, as it wrote itself down; absent while it has not yet. */
export function findHolder(dataFolder: string): Holder | undefined {
  const note = join(dataFolder, 'running.json')
  if (!existsSync(note)) return undefined
  try {
    return Holder.parse(JSON.parse(readFileSync(note, 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes a private file so that a reader sees the old or the new text, never half of one. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, `${text}\n`, { mode: 0o600, flush: true })
  renameSync(draft, file)
}

function isBusy(error: unknown): boolean {
  const busy = 5
  return errorCode(error) === 'ERR_SQLITE_ERROR' && (error as { errcode?: number }).errcode === busy
}

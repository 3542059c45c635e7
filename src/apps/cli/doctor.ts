import { constants } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { CommandFailure } from './failure.ts'
import { openDatabase } from './province.ts'
import { settings } from './settings.ts'

interface Finding {
  good: boolean
  tr: string
  en: string
}

const gigabyte = 1024 ** 3
const freeSpaceNeeded = 3 * gigabyte

/** Checks the machine in the order in which it would fail, and says what to do. */
export async function doctor() {
  const findings = [checkNode(), checkMemory(), await checkFolder(), await checkSpace(), await checkDatabase()]
  for (const { good, tr, en } of findings) process.stdout.write(`${good ? '✓' : '✗'} ${tr} / ${en}\n`)
  const bad = findings.filter(finding => !finding.good).length
  if (bad > 0) throw new CommandFailure(`${bad} sorun var.`, `${bad} problems.`)
}

const checkNode = (): Finding => ({
  good: Number.parseInt(process.versions.node, 10) >= 24,
  tr: `Node ${process.versions.node}`,
  en: 'pinned by the project',
})

const checkMemory = (): Finding => ({
  good: totalmem() >= 2 * gigabyte,
  tr: `${availableParallelism()} çekirdek, ${Math.round(totalmem() / gigabyte)} GiB bellek`,
  en: 'at least 2 GiB of memory',
})

async function checkFolder(): Promise<Finding> {
  try {
    await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 })
    await access(settings.dataFolder, constants.W_OK)
    return { good: true, tr: `Veri klasörü ${settings.dataFolder}`, en: 'data folder can be written' }
  } catch {
    return {
      good: false,
      tr: `${settings.dataFolder} yazılamıyor; HANE_DATA ile başka bir klasör verin`,
      en: 'the data folder cannot be written',
    }
  }
}

async function checkSpace(): Promise<Finding> {
  const { bavail, bsize } = await statfs(settings.dataFolder).catch(() => ({ bavail: 0, bsize: 0 }))
  const free = bavail * bsize
  return {
    good: free >= freeSpaceNeeded,
    tr: `${Math.floor(free / gigabyte)} GiB boş disk${free >= freeSpaceNeeded ? '' : '; en az 3 GiB yer açın'}`,
    en: 'at least 3 GiB of free disk',
  }
}

async function checkDatabase(): Promise<Finding> {
  try {
    const database = await openDatabase()
    const { rows } = await database.owner.query<{ version: string }>(`SELECT current_setting('server_version') AS version`)
    await database.close()
    return { good: true, tr: `PostgreSQL ${rows[0]!.version} açılıyor`, en: 'the database opens' }
  } catch (error) {
    return { good: false, tr: (error as Error).message, en: 'the database does not open' }
  }
}

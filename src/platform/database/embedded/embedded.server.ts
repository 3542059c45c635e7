import type { ChildProcess } from 'node:child_process'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getBinaries } from './binaries.server.ts'
import { ensureCluster } from './cluster.server.ts'
import {
  type Connection,
  findConnection,
  keptOrNewConnection,
  newClient,
  servesFolder,
  writeConnection,
} from './connection.server.ts'
import { DatabaseFailure, describe, errorCode } from './failure.ts'
import { findHolder, type Holder, type Lock, tryLock } from './lock.server.ts'
import { endPostmaster, hasEnded, startPostmaster } from './postmaster.server.ts'
import { endLeftovers } from './processes.server.ts'

export interface EmbeddedDatabase {
  readonly connection: Connection
  /** False when another process of this data folder started the server and will stop it. */
  readonly owned: boolean
  /** Fast shutdown, awaited. A command that started the server first lets those attached to it finish. May be called twice. */
  stop(): Promise<void>
  /** Resolves with one line when the server ends without `stop`; never rejects. */
  readonly lost: Promise<string>
}

export interface StartOptions {
  readonly dataFolder: string
  readonly onProgress?: (line: string) => void
  /** Shown to whoever tries to start a second time, such as http://localhost:3535. */
  readonly address?: string
  /** False gives up fsync: only for throw-away clusters. */
  readonly durable?: boolean
  /** A package of another PostgreSQL than the one installed with Hane: only for throw-away clusters. */
  readonly packageFolder?: string
}

/**
 * Starts the data folder's PostgreSQL for the server process, which owns it until `stop`.
 * @throws DatabaseFailure with one line that says what to do; 'already-running' when another process has the folder.
 */
export async function startEmbedded(options: StartOptions): Promise<EmbeddedDatabase> {
  const { folder, claimable } = prepareFolder(options.dataFolder)
  const lock = await waitForLock(folder, options)
  return startLocked(lock, { ...options, dataFolder: folder }, claimable, 'server')
}

/**
 * For commands: attaches to the server that already runs on the data folder, else starts it and stops it afterwards.
 * @throws DatabaseFailure
 */
export async function attachOrStart(
  dataFolder: string,
  options: Omit<StartOptions, 'dataFolder'> = {},
): Promise<EmbeddedDatabase> {
  const { folder, claimable } = prepareFolder(dataFolder)
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    const attached = await tryAttach(folder)
    if (attached) return attached
    const lock = tryLock(folder, { pid: process.pid, role: 'command' })
    if (lock) return startLocked(lock, { ...options, dataFolder: folder }, claimable, 'command')
    await wait(100)
  }
  throw alreadyRunning(folder, findHolder(folder))
}

const ourFiles = /^(hane\.lock.*|running\.json.*|connection\.json.*|postgres\.log.*|postgres|postgres\.making.*)$/

/** Makes the data folder (0700) and says whether it holds Hane's files alone, so that its owner and mode are Hane's to set. */
function prepareFolder(dataFolder: string): { folder: string; claimable: boolean } {
  try {
    mkdirSync(dirname(resolve(dataFolder)), { recursive: true })
    if (!existsSync(dataFolder)) mkdirSync(dataFolder, { mode: 0o700 })
    const folder = realpathSync(dataFolder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    const claimable = readdirSync(folder).every(name => ourFiles.test(name))
    if (claimable && (statSync(folder).mode & 0o777) !== 0o700) chmodSync(folder, 0o700)
    return { folder, claimable }
  } catch (error) {
    throw folderUnusable(dataFolder, error)
  }
}

async function waitForLock(folder: string, { onProgress, address }: StartOptions): Promise<Lock> {
  const start = performance.now()
  const patience = { server: 3_000, command: 60_000 } // a server may just be stopping; a command ends soon
  for (let told = false; ; ) {
    const lock = tryLock(folder, { pid: process.pid, role: 'server', address })
    if (lock) return lock
    const holder = findHolder(folder)
    if (performance.now() - start > patience[holder?.role ?? 'server']) throw alreadyRunning(folder, holder)
    if (holder?.role === 'command' && !told) {
      onProgress?.(
        `Bir hane komutunun bitmesi bekleniyor (işlem ${holder.pid}) / Waiting for a hane command (process ${holder.pid})`,
      )
      told = true
    }
    await wait(50)
  }
}

async function startLocked(
  lock: Lock,
  options: StartOptions,
  claimable: boolean,
  role: Holder['role'],
): Promise<EmbeddedDatabase> {
  const { dataFolder, onProgress = () => {}, durable = true, packageFolder } = options
  try {
    const binaries = getBinaries(packageFolder)
    const { ended } = await endLeftovers(join(dataFolder, 'postgres'))
    if (ended > 0) onProgress('Önceki çalışmadan kalan PostgreSQL durduruldu / Stopped the PostgreSQL left by an earlier run')
    const planned = keptOrNewConnection(dataFolder)
    writeConnection(dataFolder, planned)
    const cluster = await ensureCluster({ dataFolder, binaries, ...planned, claimable, durable, onProgress })
    const { child, connection } = await startPostmaster(cluster, planned, durable, onProgress)
    writeConnection(dataFolder, connection)
    return owned(child, connection, lock, role)
  } catch (error) {
    lock.release()
    throw error instanceof DatabaseFailure ? error : unexpected(dataFolder, error)
  }
}

function owned(child: ChildProcess, connection: Connection, lock: Lock, role: Holder['role']): EmbeddedDatabase {
  let stopping: Promise<void> | undefined
  const ended = new Promise<void>(resolve => {
    if (hasEnded(child)) resolve()
    else child.once('exit', () => resolve())
  })
  const lost = ended.then(async () => {
    if (stopping) await new Promise<never>(() => {})
    return 'PostgreSQL beklenmedik biçimde sona erdi; yeniden başlatın, kaydedilenler durur. / PostgreSQL ended unexpectedly; start again, what was saved is safe.'
  })
  const stop = async () => {
    if (role === 'command' && !hasEnded(child)) await waitForAttached(connection)
    await endPostmaster(child, ended)
    lock.release()
  }
  return {
    connection,
    owned: true,
    lost,
    stop() {
      stopping ??= stop()
      return stopping
    },
  }
}

/** Commands that use a server someone else owns hold this advisory lock shared; a command that owns one waits for them with it. */
const attachedKey = 3535

async function waitForAttached(connection: Connection): Promise<void> {
  const client = newClient(connection)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock($1)', [attachedKey])
  } catch {
    // The server is gone: nobody is attached.
  } finally {
    await client.end().catch(() => {})
  }
}

async function tryAttach(dataFolder: string): Promise<EmbeddedDatabase | undefined> {
  const connection = findConnection(dataFolder)
  if (!connection || connection.port === 0) return undefined
  const client = newClient(connection)
  try {
    await client.connect()
    if (!(await servesFolder(client, join(dataFolder, 'postgres')))) throw new Error('another cluster')
    await client.query('select pg_advisory_lock_shared($1)', [attachedKey])
  } catch {
    await client.end().catch(() => {})
    return undefined
  }
  let isStopping = false
  const lost = new Promise<string>(resolve => {
    client.once('end', () => {
      if (!isStopping) resolve('Hane kapandı, veritabanı bağlantısı kesildi. / Hane stopped and the database connection ended.')
    })
  })
  return {
    connection,
    owned: false,
    lost,
    async stop() {
      isStopping = true
      await client.end().catch(() => {})
    },
  }
}

function alreadyRunning(folder: string, holder: Holder | undefined): DatabaseFailure {
  const where = [holder?.address, holder && `pid ${holder.pid}`, folder].filter(Boolean).join(', ')
  return new DatabaseFailure('already-running', `Hane zaten çalışıyor: ${where}`, `Hane is already running: ${where}`)
}

function folderUnusable(folder: string, error: unknown): DatabaseFailure {
  return new DatabaseFailure(
    'folder-unusable',
    `Veri klasörü kullanılamıyor (${folder}): ${describe(error)}. HANE_DATA ile yazılabilir bir klasör gösterin.`,
    `The data folder cannot be used (${folder}): ${describe(error)}. Name a writable folder in HANE_DATA.`,
  )
}

function unexpected(folder: string, error: unknown): DatabaseFailure {
  const code = errorCode(error) ?? ''
  if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(code)) return folderUnusable(folder, error)
  return new DatabaseFailure(
    'start-failed',
    `PostgreSQL başlatılamadı: ${describe(error)}`,
    `PostgreSQL could not be started: ${describe(error)}`,
  )
}

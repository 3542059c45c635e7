import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Binaries } from './binaries.server.ts'
import { DatabaseFailure, describe } from './failure.ts'
import { asIdentity, chooseIdentity, cleanEnvironment, type Identity } from './identity.server.ts'
import { clusterName } from './processes.server.ts'

const major = '18'

export interface Cluster {
  readonly folder: string
  readonly dataFolder: string
  readonly identity: Identity
  readonly postgres: string
}

/**
 * The cluster of a data folder, made when there is none. initdb works in `postgres.making.…`, which becomes `postgres` by one
 * rename at its end: a folder named `postgres` is therefore never half made, and only a draft is ever deleted.
 * `durable` false leaves out initdb's fsync (tests).
 */
export async function ensureCluster(options: {
  dataFolder: string
  binaries: Binaries
  user: string
  password: string
  claimable: boolean
  durable: boolean
  onProgress: (line: string) => void
}): Promise<Cluster> {
  const { dataFolder, binaries, claimable } = options
  const folder = join(dataFolder, 'postgres')
  const draft = join(dataFolder, `postgres.making.${randomBytes(4).toString('hex')}`)
  const choose = (clusterFolder: string) => chooseIdentity({ dataFolder, clusterFolder, program: binaries.postgres, claimable })
  removeDrafts(dataFolder)

  if (existsSync(folder) && readdirSync(folder).length > 0) {
    refuseForeignFolder(folder)
    return { folder, dataFolder, identity: choose(folder), postgres: binaries.postgres }
  }

  options.onProgress('PostgreSQL kümesi hazırlanıyor / Preparing the PostgreSQL cluster')
  mkdirSync(draft, { mode: 0o700 })
  const identity = choose(draft)
  await initialise(identity, draft, options)
  renameSync(draft, folder)
  syncFolder(dataFolder)
  return { folder, dataFolder, identity, postgres: binaries.postgres }
}

/** Names differ from start to start because the initdb of a killed start may write to its draft for a moment longer. */
function removeDrafts(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith('postgres.making')) continue
    try {
      rmSync(join(dataFolder, name), { recursive: true, force: true })
    } catch {
      // Still being written: the next start removes it.
    }
  }
}

function refuseForeignFolder(folder: string): void {
  const isCluster = existsSync(join(folder, 'global', 'pg_control')) && existsSync(join(folder, 'PG_VERSION'))
  if (!isCluster) {
    throw new DatabaseFailure(
      'cluster-damaged',
      `${folder} bir PostgreSQL kümesi değil ya da eksik; hiçbir şey silinmedi. Yedekten dönün ya da klasörü başka yere taşıyın.`,
      `${folder} is not a PostgreSQL cluster, or not whole; nothing was deleted. Restore a backup, or move the folder away.`,
    )
  }
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version === major) return
  throw new DatabaseFailure(
    'cluster-damaged',
    `${folder} PostgreSQL ${version} ile yapılmış, bu sürüm ${major} ister.`,
    `${folder} was made by PostgreSQL ${version}; this release needs ${major}.`,
  )
}

/** C.UTF-8 with ICU Turkish: with plain C, pg_trgm drops ı, ş and ç. Times of the log and sessions are UTC. */
function initialise(
  identity: Identity,
  draft: string,
  { binaries, user, password, durable }: { binaries: Binaries; user: string; password: string; durable: boolean },
): Promise<void> {
  const passwordFile = `${draft}.password`
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  const args = ['-D', draft, `--username=${user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8']
  args.push('--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=tr-TR', '--lc-messages=C', '--data-checksums')
  if (!durable) args.push('--no-sync')
  if (identity.kind === 'user') chownSync(passwordFile, identity.uid, identity.gid)
  const { command, args: wrapped, uid, gid } = asIdentity(identity, ...endingWithParent('KILL', binaries.initdb, args))
  return new Promise((resolve, reject) => {
    const child = spawn(command, wrapped, { uid, gid, cwd: '/', env: cleanEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr?.on('data', chunk => {
      complaint += chunk
    })
    child.once('error', error => reject(initialiseFailure(error.message)))
    child.once('close', code => {
      rmSync(passwordFile, { force: true })
      if (code === 0) resolve()
      else reject(initialiseFailure(complaint.split('\n').find(line => /error|FATAL/i.test(line)) ?? complaint))
    })
  })
}

function initialiseFailure(reason: string): DatabaseFailure {
  return new DatabaseFailure(
    'start-failed',
    `PostgreSQL kümesi kurulamadı: ${reason}`,
    `The PostgreSQL cluster could not be made: ${reason}`,
  )
}

/** Makes a rename outlast a loss of power. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Starts the postmaster in a session of its own (Ctrl-C in a terminal reaches every process of the group, and the server must
 * outlive the requests being finished) and asks the kernel to shut it down should this process die first.
 */
export function spawnPostmaster(cluster: Cluster, port: number, logHandle: number, durable: boolean): ChildProcess {
  const args = ['-D', cluster.folder, '-p', String(port)]
  for (const [name, value] of Object.entries(settings(cluster, durable))) args.push('-c', `${name}=${value}`)
  const { command, args: wrapped, uid, gid } = asIdentity(cluster.identity, ...endingWithParent('INT', cluster.postgres, args))
  return spawn(command, wrapped, {
    uid,
    gid,
    cwd: '/',
    env: cleanEnvironment(),
    stdio: ['ignore', logHandle, logHandle],
    detached: true,
  })
}

let hasSetpriv: boolean | undefined

/** The command such that the kernel sends it the signal when this process dies; the command itself where that cannot be had. */
function endingWithParent(signal: 'INT' | 'KILL', command: string, args: readonly string[]): [string, readonly string[]] {
  hasSetpriv ??= spawnSync('setpriv', ['--pdeathsig', signal, '--', 'true'], { stdio: 'ignore' }).status === 0
  return hasSetpriv ? ['setpriv', ['--pdeathsig', signal, '--', command, ...args]] : [command, args]
}

/** For two cores and a modest share of memory; given on the command line, so that a release may change them. */
function settings({ folder }: Cluster, durable: boolean): Record<string, string> {
  return {
    cluster_name: clusterName(folder),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // a socket path has at most 107 bytes
    password_encryption: 'scram-sha-256',
    max_connections: '60',
    shared_buffers: '256MB',
    effective_cache_size: '2GB',
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    random_page_cost: '1.1',
    jit: 'off',
    // One machine, no replica: bulk loads into new tables may skip the log, commits are as durable as ever.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(hasSmallSharedMemory() ? { max_parallel_workers_per_gather: '0', max_parallel_maintenance_workers: '0' } : {}),
    ...(durable
      ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
}

/** Containers often have 64 MB of /dev/shm, which parallel queries exhaust. */
function hasSmallSharedMemory(): boolean {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    return blocks * bsize < 256 * 1024 * 1024
  } catch {
    return false
  }
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Sets the password of the stopped cluster's user again, for when `connection.json` was lost. */
export function resetPassword(cluster: Cluster, user: string, password: string): void {
  const args = [
    '--single',
    '-D',
    cluster.folder,
    '-c',
    'log_checkpoints=off',
    '-c',
    'max_wal_senders=0',
    '-c',
    'wal_level=minimal',
    'postgres',
  ]
  const { command, args: wrapped, uid, gid } = asIdentity(cluster.identity, cluster.postgres, args)
  const input = `alter role "${user}" password '${password.replaceAll("'", "''")}'\n`
  const { status, stderr, error } = spawnSync(command, wrapped, {
    uid,
    gid,
    cwd: '/',
    env: cleanEnvironment(),
    input,
    encoding: 'utf8',
  })
  if (status === 0) return
  const reason = error ? describe(error) : (stderr.split('\n').find(line => /FATAL|ERROR/.test(line)) ?? `exit ${status}`)
  throw new DatabaseFailure(
    'start-failed',
    `Veritabanı parolası yenilenemedi: ${reason}`,
    `The database password could not be set: ${reason}`,
  )
}

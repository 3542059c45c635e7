import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseFailure } from './failure.ts'

/**
 * As whom PostgreSQL runs. It refuses root, so root lends it another identity: an operating system user, or a user namespace in
 * which root's own files belong to an ordinary user. The namespace is what works below a 0700 folder such as root's home.
 */
export type Identity =
  | { readonly kind: 'self' }
  | { readonly kind: 'user'; readonly name: string; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' }

export interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly uid?: number
  readonly gid?: number
}

const unprivileged = '65534'

export function asIdentity(identity: Identity, command: string, args: readonly string[]): Command {
  if (identity.kind === 'self') return { command, args }
  if (identity.kind === 'user') return { command, args, uid: identity.uid, gid: identity.gid }
  return { command: 'unshare', args: ['-U', `--map-user=${unprivileged}`, '--', command, ...args] }
}

/** Environment for every PostgreSQL program: the caller's PG* and LC_* settings must not reach it. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}

/**
 * Chooses the first identity that can read the programs and write the cluster folder, and gives it that folder.
 * `claimable`: the data folder holds nothing but Hane's files, so it may change owner with the cluster.
 * @throws DatabaseFailure 'no-identity'
 */
export function chooseIdentity(options: {
  dataFolder: string
  clusterFolder: string
  program: string
  claimable: boolean
}): Identity {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  const { dataFolder, clusterFolder, program, claimable } = options
  const dataOwner = statSync(dataFolder)
  for (const identity of candidates(clusterFolder, dataFolder)) {
    const owner = identity.kind === 'user' ? identity : { uid: 0, gid: 0 }
    if (claimable) chownSync(dataFolder, owner.uid, owner.gid)
    if (statSync(clusterFolder).uid !== owner.uid) chownTree(clusterFolder, owner.uid, owner.gid)
    if (canRun(identity, program, clusterFolder)) return identity
    if (claimable) chownSync(dataFolder, dataOwner.uid, dataOwner.gid)
  }
  throw new DatabaseFailure(
    'no-identity',
    `PostgreSQL root olarak çalışmaz ve ${clusterFolder} klasörüne erişebilen başka bir kullanıcı yok: Hane'yi sıradan bir kullanıcıyla başlatın.`,
    `PostgreSQL does not run as root and no other user can reach ${clusterFolder}: start Hane as an ordinary user.`,
  )
}

function candidates(clusterFolder: string, dataFolder: string): Identity[] {
  const clusterOwner = statSync(clusterFolder)
  const isFilled = readdirSync(clusterFolder).length > 0
  const dataOwner = statSync(dataFolder)
  const postgres = findUser('postgres')
  const nobody = findUser('nobody')
  return [
    ...(isFilled && clusterOwner.uid === 0 ? [{ kind: 'namespace' } as const] : []),
    ...(isFilled && clusterOwner.uid !== 0 ? [asUser(clusterOwner)] : []),
    ...(dataOwner.uid !== 0 ? [asUser(dataOwner)] : []),
    ...(postgres ? [postgres] : []),
    { kind: 'namespace' },
    ...(nobody ? [nobody] : []),
  ]
}

function asUser({ uid, gid }: { uid: number; gid: number }): Identity {
  return { kind: 'user', name: String(uid), uid, gid }
}

function findUser(name: string): Identity | undefined {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find(entry => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    if (uid === undefined || gid === undefined || uid === '0') return undefined
    return { kind: 'user', name, uid: Number(uid), gid: Number(gid) }
  } catch {
    return undefined
  }
}

function canRun(identity: Identity, program: string, folder: string): boolean {
  const script = 'test -x "$1" && test -w "$1" && "$0" --version'
  const { command, args, uid, gid } = asIdentity(identity, '/bin/sh', ['-c', script, program, folder])
  return spawnSync(command, args, { uid, gid, cwd: '/', env: cleanEnvironment(), stdio: 'ignore', timeout: 10_000 }).status === 0
}

function chownTree(folder: string, uid: number, gid: number): void {
  lchownSync(folder, uid, gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) chownTree(path, uid, gid)
    else lchownSync(path, uid, gid)
  }
}

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseFailure } from './failure.ts'

/**
 * The name PostgreSQL writes into the title of each of its processes (`cluster_name`). It is how a process left behind is known
 * to belong to this data folder, also where /proc/<pid>/cwd may not be read (a container without SYS_PTRACE).
 */
export function clusterName(clusterFolder: string): string {
  return `hane-${createHash('sha256').update(clusterFolder).digest('hex').slice(0, 12)}`
}

/**
 * Ends every PostgreSQL process that still serves the cluster (its Node died) and removes a `postmaster.pid` that no live server
 * owns: its number may by now belong to a stranger, and PostgreSQL would refuse to start. Call it under the lock only.
 */
export async function endLeftovers(clusterFolder: string): Promise<{ ended: number }> {
  const found = serverProcesses(clusterFolder)
  // SIGINT asks the postmaster for a fast shutdown; its children follow. Without a postmaster, children want SIGQUIT.
  const steps = [
    { signal: 'SIGINT', patience: 15_000 },
    { signal: 'SIGQUIT', patience: 5_000 },
    { signal: 'SIGKILL', patience: 5_000 },
  ] as const
  for (const { signal, patience } of steps) {
    const left = serverProcesses(clusterFolder)
    if (left.length === 0) break
    const postmaster = left.find(({ isPostmaster }) => isPostmaster)
    if (signal === 'SIGINT' && !postmaster) continue
    for (const { pid } of signal === 'SIGINT' && postmaster ? [postmaster] : left) sendSignal(pid, signal)
    await waitUntilGone(clusterFolder, patience)
  }
  const remaining = serverProcesses(clusterFolder)
  if (remaining.length > 0) {
    const pids = remaining.map(({ pid }) => pid).join(', ')
    throw new DatabaseFailure(
      'already-running',
      `Bu veri klasöründe bir PostgreSQL hâlâ çalışıyor ve durdurulamadı (işlem ${pids}).`,
      `A PostgreSQL still runs on this data folder and could not be stopped (process ${pids}).`,
    )
  }
  rmSync(join(clusterFolder, 'postmaster.pid'), { force: true })
  return { ended: found.length }
}

async function waitUntilGone(clusterFolder: string, patience: number): Promise<void> {
  const deadline = performance.now() + patience
  while (serverProcesses(clusterFolder).length > 0 && performance.now() < deadline) await wait(20)
}

interface ServerProcess {
  readonly pid: number
  readonly isPostmaster: boolean
}

/** Live PostgreSQL processes of this cluster. */
export function serverProcesses(clusterFolder: string): ServerProcess[] {
  const name = clusterName(clusterFolder)
  const recorded = recordedPostmaster(clusterFolder)
  return runningProcesses().flatMap(({ pid, args, title }): ServerProcess[] => {
    if (title.startsWith(`postgres: ${name}: `)) return [{ pid, isPostmaster: false }]
    if (basename(args[0] ?? '') !== 'postgres') return []
    const isOurs = args.includes(clusterFolder) || (pid === recorded && workingFolder(pid) === clusterFolder)
    return isOurs ? [{ pid, isPostmaster: true }] : []
  })
}

function recordedPostmaster(clusterFolder: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8'), 10)
  } catch {
    return undefined
  }
}

function runningProcesses(): { pid: number; args: string[]; title: string }[] {
  if (process.platform !== 'linux') return listedProcesses()
  return readdirSync('/proc').flatMap(entry => {
    if (!/^\d+$/.test(entry)) return []
    try {
      const line = readFileSync(`/proc/${entry}/cmdline`, 'utf8')
      if (!line.includes('postgres') || isDead(entry)) return []
      const args = line.split('\0')
      return [{ pid: Number(entry), args, title: line }]
    } catch {
      return []
    }
  })
}

function isDead(pid: string): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return ['Z', 'X'].includes(stat.slice(stat.lastIndexOf(')') + 2)[0] ?? '')
}

function listedProcesses(): { pid: number; args: string[]; title: string }[] {
  const { stdout } = spawnSync('ps', ['-axwwo', 'pid=,args='], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').flatMap(line => {
    const [, pid, title] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    return pid && title ? [{ pid: Number(pid), args: title.split(' '), title }] : []
  })
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended in the meantime.
  }
}

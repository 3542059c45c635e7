import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { type Cluster, findFreePort, resetPassword, spawnPostmaster } from './cluster.server.ts'
import { type Connection, newClient, servesFolder } from './connection.server.ts'
import { DatabaseFailure, describe, errorCode } from './failure.ts'
import { sendSignal } from './processes.server.ts'

/** Tries a few ports: between finding one free and PostgreSQL's taking it, another program may. */
export async function startPostmaster(
  cluster: Cluster,
  planned: Connection,
  durable: boolean,
  onProgress: (line: string) => void,
) {
  const log = join(cluster.dataFolder, 'postgres.log')
  if (existsSync(log) && statSync(log).size > 10 * 1024 * 1024) renameSync(log, `${log}.1`)
  let hasResetPassword = false
  let reason = ''
  for (let attempt = 0; attempt < 6; attempt++) {
    const connection = { ...planned, port: await findFreePort() }
    const handle = openSync(log, 'a', 0o600)
    const from = fstatSync(handle).size
    const child = spawnPostmaster(cluster, connection.port, handle, durable)
    closeSync(handle)
    let failure: unknown
    child.once('error', error => {
      failure = error
    })
    const outcome = await waitUntilReady(child, cluster, connection, onProgress).catch(
      error => ({ kind: 'failed', error }) as const,
    )
    if (outcome.kind === 'ready') return { child, connection }
    await endPostmaster(child, new Promise(resolve => (hasEnded(child) ? resolve() : child.once('exit', () => resolve()))))
    reason = complaint(
      readFileSync(log).subarray(from).toString(),
      failure ?? (outcome.kind === 'failed' ? outcome.error : undefined),
    )
    if (outcome.kind === 'wrong-password' && !hasResetPassword) {
      resetPassword(cluster, planned.user, planned.password)
      hasResetPassword = true
    } else if (outcome.kind === 'failed' || !/could not bind|Address already in use|could not create any TCP/i.test(reason)) break
  }
  throw new DatabaseFailure(
    'start-failed',
    `PostgreSQL başlamadı (${log}): ${reason}`,
    `PostgreSQL did not start (${log}): ${reason}`,
  )
}

function complaint(logged: string, failure: unknown): string {
  const lines = logged.split('\n').filter(line => /FATAL|PANIC|ERROR|error while loading|could not bind/.test(line))
  const line = lines.find(text => text.includes('could not bind')) ?? lines[0]
  if (line) return line.replace(/^.*?(FATAL|PANIC|ERROR|LOG|WARNING):\s*/, '')
  return failure ? describe(failure) : (logged.trim().split('\n').at(-1) ?? '')
}

type Readiness = { kind: 'ready' } | { kind: 'wrong-password' } | { kind: 'ended' }

async function waitUntilReady(
  child: ChildProcess,
  cluster: Cluster,
  connection: Connection,
  onProgress: (line: string) => void,
): Promise<Readiness> {
  const quiet = performance.now() + 30_000
  const begun = performance.now()
  let isRecovering = false
  for (;;) {
    if (hasEnded(child) || child.pid === undefined) return { kind: 'ended' }
    const client = newClient({ ...connection, database: 'postgres' })
    try {
      await client.connect()
      if (await servesFolder(client, cluster.folder)) {
        await ensureDatabase(client, connection.database)
        return { kind: 'ready' }
      }
    } catch (error) {
      const code = errorCode(error)
      if (code === '28P01') return { kind: 'wrong-password' }
      const isStarting = code === '57P03'
      if (isStarting && !isRecovering && performance.now() - begun > 2_000) {
        isRecovering = true
        onProgress('PostgreSQL son kayıtları geri yüklüyor / PostgreSQL is recovering the latest records')
      }
      if (!isStarting && performance.now() > quiet) throw error
    } finally {
      await client.end().catch(() => {})
    }
    await wait(20)
  }
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

export async function endPostmaster(child: ChildProcess, ended: Promise<void>): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const) {
    if (hasEnded(child)) return
    if (child.pid) sendSignal(child.pid, signal)
    const timer = new AbortController()
    await Promise.race([ended, wait(patience, undefined, { signal: timer.signal }).catch(() => {})])
    timer.abort()
  }
}

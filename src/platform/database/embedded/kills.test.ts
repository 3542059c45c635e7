import { spawn } from 'node:child_process'
import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createPool } from '../connect.server.ts'
import { getBinaries } from './binaries.server.ts'
import { findFreePort } from './cluster.server.ts'
import { startEmbedded } from './embedded.server.ts'
import { asIdentity, cleanEnvironment, type Identity } from './identity.server.ts'
import { serverProcesses } from './processes.server.ts'
import {
  endingAfterwards,
  endProcesses,
  hold,
  isRoot,
  newDataFolder,
  newFolder,
  removeFolders,
  startAndAsk,
} from './testing.server.ts'

vi.setConfig({ testTimeout: 240_000 })

// One data folder suffers everything.
let dataFolder: string
beforeAll(async () => {
  dataFolder = await newDataFolder()
})
afterEach(endProcesses)
afterAll(removeFolders)

/** Numbers from 0 to 1 that the printed seed repeats (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

test('no acknowledged row is lost in 21 kills of Node, of PostgreSQL or of both at random moments', async () => {
  const seed = Number(process.env.HANE_SEED ?? Math.floor(Math.random() * 2 ** 31))
  console.log(`kill seed ${seed} (HANE_SEED repeats it)`)
  const random = randomFrom(seed)
  const acknowledged = join(newFolder(), 'acknowledged')
  const victims = ['node', 'postgres', 'both'] as const
  const written = () => (existsSync(acknowledged) ? readFileSync(acknowledged, 'utf8').trim().split('\n') : [])
  let checked = 0
  for (let kill = 0; kill < 21; kill++) {
    const isChecked = kill % 3 === 2
    const writer = hold('write', dataFolder, acknowledged)
    await writer.up()
    // However slow the machine is, what is checked has new rows in it.
    while (isChecked && written().length === checked) await wait(10)
    const victim = victims[kill % victims.length]!
    await wait(random() * 250)
    const [postmaster] = serverProcesses(join(dataFolder, 'postgres')).filter(({ isPostmaster }) => isPostmaster)
    const pids = { node: [writer.child.pid], postgres: [postmaster?.pid], both: [postmaster?.pid, writer.child.pid] }[victim]
    for (const pid of pids) process.kill(pid!, 'SIGKILL')
    await writer.ended
    if (!isChecked) continue
    const missing = await findMissing(written())
    expect(missing, `lost after kill ${kill + 1} (seed ${seed})`).toEqual([])
    checked = written().length
  }
  console.log(`${checked} acknowledged rows, all kept`)
})

/** What was acknowledged and is not there. */
async function findMissing(acknowledged: readonly string[]): Promise<string[]> {
  const server = await startEmbedded({ dataFolder })
  const pool = createPool(server.connection)
  try {
    const { rows } = await pool.query<{ value: bigint }>('select value from acknowledged')
    const kept = new Set(rows.map(({ value }) => String(value)))
    return acknowledged.filter(value => !kept.has(value))
  } finally {
    await pool.end()
    await server.stop()
  }
}

test('a server whose Node was killed and that stays behind is stopped by the next start', async () => {
  const clusterFolder = join(dataFolder, 'postgres')
  const owner = statSync(clusterFolder).uid
  const identity: Identity =
    owner === process.getuid?.()
      ? isRoot
        ? { kind: 'namespace' }
        : { kind: 'self' }
      : { kind: 'user', name: '', uid: owner, gid: statSync(clusterFolder).gid }
  const port = String(await findFreePort())
  const settings = ['-D', clusterFolder, '-p', port, '-c', 'unix_socket_directories=']
  const { command, args, uid, gid } = asIdentity(identity, getBinaries().postgres, settings)
  const orphan = spawn(command, args, { uid, gid, env: cleanEnvironment(), stdio: 'ignore', detached: true })
  while (!existsSync(join(clusterFolder, 'postmaster.pid'))) await wait(10)
  await wait(300)
  expect(serverProcesses(clusterFolder).some(({ pid }) => pid === orphan.pid)).toBe(true)

  expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
  expect(orphan.exitCode).toBe(0)
})

test('PostgreSQL follows its Node when that is killed', async () => {
  const server = hold('serve', dataFolder)
  await server.up()
  server.child.kill('SIGKILL')
  await server.ended
  const deadline = performance.now() + 10_000
  while (serverProcesses(join(dataFolder, 'postgres')).length > 0 && performance.now() < deadline) await wait(20)
  expect(serverProcesses(join(dataFolder, 'postgres'))).toEqual([])
})

test('the end of PostgreSQL alone is noticed and said in one line', async () => {
  const server = await startEmbedded({ dataFolder })
  for (const { pid, isPostmaster } of serverProcesses(join(dataFolder, 'postgres')))
    if (isPostmaster) process.kill(pid, 'SIGKILL')
  expect(await server.lost).toMatch(/^PostgreSQL .*ended unexpectedly.*$/)
  await server.stop()
  expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
})

test('a postmaster.pid whose number now belongs to a stranger does not stop the start, nor is the stranger harmed', async () => {
  const clusterFolder = join(dataFolder, 'postgres')
  const { uid, gid } = statSync(clusterFolder)
  const stranger = endingAfterwards(spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' }))
  const file = join(clusterFolder, 'postmaster.pid')
  writeFileSync(file, `${stranger.pid}\n${clusterFolder}\n1\n5432\n\n127.0.0.1\n\nready\n`)
  if (isRoot) chownSync(file, uid, gid)
  expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
  expect(stranger.exitCode ?? stranger.signalCode).toBe(null)
})

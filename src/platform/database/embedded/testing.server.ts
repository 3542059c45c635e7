import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findConnection, newClient } from './connection.server.ts'
import { startEmbedded } from './embedded.server.ts'
import { sendSignal, serverProcesses } from './processes.server.ts'

// What the launcher's tests share: folders and processes of their own, and a question to a server.

export const isRoot = process.getuid?.() === 0
export const fixture = join(import.meta.dirname, 'hold.fixture.ts')

const folders: string[] = []
const children: ChildProcess[] = []

export function newFolder(under = tmpdir(), mode = 0o755): string {
  const folder = realpathSync(mkdtempSync(join(under, 'hane-embedded-')))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

/** A data folder whose cluster is made and stopped, for tests in which the first start is not the matter. */
export async function newDataFolder(): Promise<string> {
  const dataFolder = join(newFolder(), 'data')
  await (await startEmbedded({ dataFolder })).stop()
  return dataFolder
}

export function endingAfterwards<Child extends ChildProcess>(child: Child): Child {
  children.push(child)
  return child
}

/** For `afterEach`: no process outlives its test. */
export function endProcesses() {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders)
    for (const name of ['data', '.'])
      for (const { pid } of serverProcesses(join(folder, name, 'postgres'))) sendSignal(pid, 'SIGKILL')
}

/** For `afterAll`. */
export function removeFolders() {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

/** Another process that opens the data folder and holds it until its input ends. */
export function hold(mode: 'serve' | 'command' | 'write', dataFolder: string, acknowledged?: string) {
  const args = [fixture, mode, dataFolder, ...(acknowledged ? [acknowledged] : [])]
  const child = endingAfterwards(spawn(process.execPath, args, { stdio: 'pipe' }))
  let output = ''
  let complaint = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  child.stderr.on('data', chunk => {
    complaint += chunk
  })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  const up = async () => {
    while (!output.includes('\n')) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended before it was up: ${complaint}`)
      await wait(10)
    }
    return output.trim()
  }
  return { child, ended, up, complaint: () => complaint.trim() }
}

export async function ask(dataFolder: string, question: string): Promise<unknown> {
  const client = newClient(findConnection(dataFolder)!)
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(question)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

export async function startAndAsk(dataFolder: string, question: string): Promise<unknown> {
  const server = await startEmbedded({ dataFolder })
  try {
    return await ask(dataFolder, question)
  } finally {
    await server.stop()
  }
}

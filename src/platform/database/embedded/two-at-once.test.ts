import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { findConnection } from './connection.server.ts'
import { attachOrStart, startEmbedded } from './embedded.server.ts'
import { serverProcesses } from './processes.server.ts'
import { ask, endProcesses, hold, newDataFolder, newFolder, removeFolders } from './testing.server.ts'

vi.setConfig({ testTimeout: 60_000 })

let dataFolder: string
beforeAll(async () => {
  dataFolder = await newDataFolder()
})
afterEach(endProcesses)
afterAll(removeFolders)

test('the second start says that Hane runs and where', async () => {
  const first = hold('serve', dataFolder)
  await first.up()
  const second = hold('serve', dataFolder)
  expect(await second.ended).toBe(1)
  expect(second.complaint()).toMatch(/^Hane zaten çalışıyor: http:\/\/localhost:3535, pid \d+, .*Hane is already running/)
  expect(second.complaint()).not.toContain('\n')
  first.child.stdin.end()
  expect(await first.ended).toBe(0)
})

test('of two starts on a new folder exactly one serves', async () => {
  const dataFolder = join(newFolder(), 'data')
  const starts = [hold('serve', dataFolder), hold('serve', dataFolder)]
  const outcomes = await Promise.allSettled(starts.map(start => start.up()))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const { child } of starts) child.stdin.end()
  await Promise.all(starts.map(({ ended }) => ended))
})

test('a command attaches to the running server and leaves it running', async () => {
  const server = await startEmbedded({ dataFolder })
  const attached = await attachOrStart(dataFolder)
  expect(attached).toMatchObject({ owned: false, connection: server.connection })
  await attached.stop()
  expect(await ask(dataFolder, 'select 1')).toBe(1)
  await server.stop()
})

test('a command that started the server stops it only after the command attached to it', async () => {
  const first = hold('command', dataFolder)
  expect(await first.up()).toMatch(/true$/)
  const second = hold('command', dataFolder)
  expect(await second.up()).toMatch(/false$/)
  first.child.stdin.end()
  await wait(300)
  expect(await ask(dataFolder, 'select 1')).toBe(1)
  second.child.stdin.end()
  expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0])
  expect(serverProcesses(join(dataFolder, 'postgres'))).toEqual([])
})

test('a port that another program has taken since is not mistaken for the server', async () => {
  const stranger = createServer(socket => socket.end('HTTP/1.1 400\r\n\r\n'))
  await new Promise<void>(resolve => stranger.listen(findConnection(dataFolder)!.port, '127.0.0.1', resolve))
  const command = await attachOrStart(dataFolder)
  expect(command.owned).toBe(true)
  await command.stop()
  stranger.close()
})

test('the server of another data folder is not mistaken for this one', async () => {
  const other = join(newFolder(), 'data')
  const server = await startEmbedded({ dataFolder })
  mkdirSync(other)
  writeFileSync(join(other, 'connection.json'), JSON.stringify(server.connection))
  const command = await attachOrStart(other)
  expect(command.owned).toBe(true)
  await command.stop()
  await server.stop()
})

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { newClient } from './connection.server.ts'
import { startEmbedded } from './embedded.server.ts'
import { ask, endProcesses, hold, newFolder, removeFolders, startAndAsk } from './testing.server.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(endProcesses)
afterAll(removeFolders)

function findDrafts(dataFolder: string): string[] {
  return existsSync(dataFolder) ? readdirSync(dataFolder).filter(name => name.startsWith('postgres.making')) : []
}

test('holds a private cluster with Turkish sorting, checksums, scram and a loopback port', async () => {
  const dataFolder = join(newFolder(), 'data')
  const server = await startEmbedded({ dataFolder })
  try {
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataFolder, 'connection.json')).mode & 0o777).toBe(0o600)
    expect(
      await ask(dataFolder, `select datlocprovider::text || datlocale || datcollate from pg_database where datname = 'hane'`),
    ).toBe('itr-TRC.UTF-8')
    for (const [name, value] of [
      ['data_checksums', 'on'],
      ['fsync', 'on'],
      ['listen_addresses', '127.0.0.1'],
      ['unix_socket_directories', ''],
    ]) {
      expect(await ask(dataFolder, `show ${name}`), name).toBe(value)
    }
    expect(await ask(dataFolder, `select string_agg(distinct auth_method, ',') from pg_hba_file_rules`)).toBe('scram-sha-256')
    await expect(newClient({ ...server.connection, password: 'guess' }).connect()).rejects.toMatchObject({ code: '28P01' })
  } finally {
    await server.stop()
  }
})

test('a first start that was cut short is begun again', async () => {
  const dataFolder = join(newFolder(), 'data')
  mkdirSync(join(dataFolder, 'postgres.making', 'base'), { recursive: true })
  writeFileSync(join(dataFolder, 'postgres.making', 'PG_VERSION'), '18\n')
  expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
  expect(findDrafts(dataFolder)).toEqual([])
})

test('a start killed during initdb is followed by one that works', async () => {
  const dataFolder = join(newFolder(), 'data')
  const first = hold('serve', dataFolder)
  while (!findDrafts(dataFolder).some(draft => existsSync(join(dataFolder, draft, 'base')))) await wait(5)
  first.child.kill('SIGKILL')
  await first.ended
  expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
})

test('a cluster that has lost files is refused and nothing of it is deleted', async () => {
  const dataFolder = join(newFolder(), 'data')
  mkdirSync(join(dataFolder, 'postgres', 'base'), { recursive: true })
  writeFileSync(join(dataFolder, 'postgres', 'base', 'records'), 'kept')
  await expect(startEmbedded({ dataFolder })).rejects.toMatchObject({
    code: 'cluster-damaged',
    message: expect.not.stringContaining('\n'),
  })
  expect(readFileSync(join(dataFolder, 'postgres', 'base', 'records'), 'utf8')).toBe('kept')
})

test('a lost connection.json costs no data', async () => {
  const dataFolder = join(newFolder(), 'data')
  await startAndAsk(dataFolder, 'create table kept as select 7 as value')
  rmSync(join(dataFolder, 'connection.json'))
  expect(await startAndAsk(dataFolder, 'select value from kept')).toBe(7)
})

test('a path longer than a socket address works', async () => {
  const dataFolder = join(newFolder(), 'ş'.repeat(60), 'a long name with spaces '.repeat(4), 'data')
  expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
})

test('a folder that is a file is refused in one line', async () => {
  const file = join(newFolder(), 'data')
  writeFileSync(file, '')
  await expect(startEmbedded({ dataFolder: file })).rejects.toMatchObject({
    code: 'folder-unusable',
    message: expect.not.stringContaining('\n'),
  })
})

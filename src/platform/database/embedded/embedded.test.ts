import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { createPool } from '../connect.server.ts'
import { getBinaries } from './binaries.server.ts'
import { findConnection, newClient } from './connection.server.ts'
import { attachOrStart, startEmbedded } from './embedded.server.ts'
import { asIdentity, cleanEnvironment, type Identity } from './identity.server.ts'
import { sendSignal, serverProcesses } from './processes.server.ts'

const isRoot = process.getuid?.() === 0
const fixture = join(import.meta.dirname, 'hold.fixture.ts')
const patience = 60_000
const folders: string[] = []
const children: ChildProcess[] = []

function newFolder(under = tmpdir(), mode = 0o755): string {
  const folder = realpathSync(mkdtempSync(join(under, 'hane-embedded-')))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    for (const name of ['data', '.']) {
      for (const { pid } of serverProcesses(join(folder, name, 'postgres'))) sendSignal(pid, 'SIGKILL')
    }
    await wait(50)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
})

function hold(mode: 'serve' | 'command' | 'write', dataFolder: string, acknowledged?: string) {
  const child = spawn(process.execPath, [fixture, mode, dataFolder, ...(acknowledged ? [acknowledged] : [])], { stdio: 'pipe' })
  children.push(child)
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

async function ask(dataFolder: string, question: string): Promise<unknown> {
  const client = newClient(findConnection(dataFolder)!)
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(question)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

async function startAndAsk(dataFolder: string, question: string): Promise<unknown> {
  const server = await startEmbedded({ dataFolder })
  try {
    return await ask(dataFolder, question)
  } finally {
    await server.stop()
  }
}

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

describe('kills', () => {
  test('no acknowledged row is lost in 21 kills of Node, of PostgreSQL or of both at random moments', async () => {
    const seed = Number(process.env.HANE_SEED ?? Math.floor(Math.random() * 2 ** 31))
    console.log(`kill seed ${seed} (HANE_SEED repeats it)`)
    const random = randomFrom(seed)
    const folder = newFolder()
    const dataFolder = join(folder, 'data')
    const acknowledged = join(folder, 'acknowledged')
    const victims = ['node', 'postgres', 'both'] as const
    let written = 0
    for (let kill = 0; kill < 21; kill++) {
      const writer = hold('write', dataFolder, acknowledged)
      await writer.up()
      const victim = victims[kill % victims.length]!
      await wait(random() * 400)
      const [postmaster] = serverProcesses(join(dataFolder, 'postgres')).filter(({ isPostmaster }) => isPostmaster)
      const pids = { node: [writer.child.pid], postgres: [postmaster?.pid], both: [postmaster?.pid, writer.child.pid] }[victim]
      for (const pid of pids) process.kill(pid!, 'SIGKILL')
      await writer.ended
      if (kill % 3 !== 2) continue
      const missing = await startAndAskMissing(dataFolder, acknowledged)
      expect(missing, `lost after kill ${kill + 1} (seed ${seed})`).toEqual([])
      const total = readFileSync(acknowledged, 'utf8').trim().split('\n').length
      expect(total, 'the writer made progress').toBeGreaterThan(written)
      written = total
    }
    console.log(`${written} acknowledged rows, all kept`)
  }, 120_000)

  async function startAndAskMissing(dataFolder: string, acknowledged: string): Promise<string[]> {
    const server = await startEmbedded({ dataFolder })
    const pool = createPool(server.connection)
    try {
      const { rows } = await pool.query<{ value: bigint }>('select value from acknowledged')
      const kept = new Set(rows.map(({ value }) => String(value)))
      return readFileSync(acknowledged, 'utf8')
        .trim()
        .split('\n')
        .filter(value => !kept.has(value))
    } finally {
      await pool.end()
      await server.stop()
    }
  }

  test(
    'a server whose Node was killed and that stays behind is stopped by the next start',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      await (await startEmbedded({ dataFolder })).stop()
      const clusterFolder = join(dataFolder, 'postgres')
      const owner = statSync(clusterFolder).uid
      const identity: Identity =
        owner === process.getuid?.()
          ? isRoot
            ? { kind: 'namespace' }
            : { kind: 'self' }
          : { kind: 'user', name: '', uid: owner, gid: statSync(clusterFolder).gid }
      const { command, args, uid, gid } = asIdentity(identity, getBinaries().postgres, [
        '-D',
        clusterFolder,
        '-p',
        '0',
        '-c',
        'unix_socket_directories=',
      ])
      const orphanArgs = args.map(arg => (arg === '0' ? String(freePort) : arg))
      const orphan = spawn(command, orphanArgs, { uid, gid, env: cleanEnvironment(), stdio: 'ignore', detached: true })
      while (!existsSync(join(clusterFolder, 'postmaster.pid'))) await wait(10)
      await wait(300)
      expect(serverProcesses(clusterFolder).some(({ pid }) => pid === orphan.pid)).toBe(true)

      expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
      expect(orphan.exitCode).toBe(0)
    },
    patience,
  )

  const freePort = 20_000 + (process.pid % 10_000)

  test(
    'PostgreSQL follows its Node when that is killed',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      const server = hold('serve', dataFolder)
      await server.up()
      server.child.kill('SIGKILL')
      await server.ended
      const deadline = performance.now() + 10_000
      while (serverProcesses(join(dataFolder, 'postgres')).length > 0 && performance.now() < deadline) await wait(20)
      expect(serverProcesses(join(dataFolder, 'postgres'))).toEqual([])
    },
    patience,
  )

  test(
    'the end of PostgreSQL alone is noticed and said in one line',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      const server = await startEmbedded({ dataFolder })
      for (const { pid, isPostmaster } of serverProcesses(join(dataFolder, 'postgres')))
        if (isPostmaster) process.kill(pid, 'SIGKILL')
      expect(await server.lost).toMatch(/^PostgreSQL .*ended unexpectedly.*$/)
      await server.stop()
      expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
    },
    patience,
  )

  test(
    'a postmaster.pid whose number now belongs to a stranger does not stop the start, nor is the stranger harmed',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      await (await startEmbedded({ dataFolder })).stop()
      const clusterFolder = join(dataFolder, 'postgres')
      const { uid, gid } = statSync(clusterFolder)
      const stranger = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' })
      children.push(stranger)
      const file = join(clusterFolder, 'postmaster.pid')
      writeFileSync(file, `${stranger.pid}\n${clusterFolder}\n1\n5432\n\n127.0.0.1\n\nready\n`)
      if (isRoot) chownSync(file, uid, gid)
      expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
      expect(stranger.exitCode ?? stranger.signalCode).toBe(null)
    },
    patience,
  )
})

function findDrafts(dataFolder: string): string[] {
  return existsSync(dataFolder) ? readdirSync(dataFolder).filter(name => name.startsWith('postgres.making')) : []
}

describe('the data folder', () => {
  test(
    'holds a private cluster with Turkish sorting, checksums, scram and a loopback port',
    async () => {
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
    },
    patience,
  )

  test(
    'a first start that was cut short is begun again',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      mkdirSync(join(dataFolder, 'postgres.making', 'base'), { recursive: true })
      writeFileSync(join(dataFolder, 'postgres.making', 'PG_VERSION'), '18\n')
      expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
      expect(findDrafts(dataFolder)).toEqual([])
    },
    patience,
  )

  test(
    'a start killed during initdb is followed by one that works',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      const first = hold('serve', dataFolder)
      while (!findDrafts(dataFolder).some(draft => existsSync(join(dataFolder, draft, 'base')))) await wait(5)
      first.child.kill('SIGKILL')
      await first.ended
      expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
    },
    patience,
  )

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

  test(
    'a lost connection.json costs no data',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      await startAndAsk(dataFolder, 'create table kept as select 7 as value')
      rmSync(join(dataFolder, 'connection.json'))
      expect(await startAndAsk(dataFolder, 'select value from kept')).toBe(7)
    },
    patience,
  )

  test(
    'a path longer than a socket address works',
    async () => {
      const dataFolder = join(newFolder(), 'ş'.repeat(60), 'a long name with spaces '.repeat(4), 'data')
      expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
    },
    patience,
  )

  test('a folder that is a file is refused in one line', async () => {
    const file = join(newFolder(), 'data')
    writeFileSync(file, '')
    await expect(startEmbedded({ dataFolder: file })).rejects.toMatchObject({
      code: 'folder-unusable',
      message: expect.not.stringContaining('\n'),
    })
  })
})

describe('two at once', () => {
  test(
    'the second start says that Hane runs and where',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      const first = hold('serve', dataFolder)
      await first.up()
      const second = hold('serve', dataFolder)
      expect(await second.ended).toBe(1)
      expect(second.complaint()).toMatch(/^Hane zaten çalışıyor: http:\/\/localhost:3535, pid \d+, .*Hane is already running/)
      expect(second.complaint()).not.toContain('\n')
      first.child.stdin.end()
      expect(await first.ended).toBe(0)
    },
    patience,
  )

  test(
    'of two starts on a new folder exactly one serves',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      const starts = [hold('serve', dataFolder), hold('serve', dataFolder)]
      const outcomes = await Promise.allSettled(starts.map(start => start.up()))
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      for (const { child } of starts) child.stdin.end()
      await Promise.all(starts.map(({ ended }) => ended))
    },
    patience,
  )

  test(
    'a command attaches to the running server and leaves it running',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      const server = await startEmbedded({ dataFolder })
      const attached = await attachOrStart(dataFolder)
      expect(attached).toMatchObject({ owned: false, connection: server.connection })
      await attached.stop()
      expect(await ask(dataFolder, 'select 1')).toBe(1)
      await server.stop()
    },
    patience,
  )

  test(
    'a command that started the server stops it only after the command attached to it',
    async () => {
      const dataFolder = join(newFolder(), 'data')
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
    },
    patience,
  )

  test(
    'a port that another program has taken since is not mistaken for the server',
    async () => {
      const dataFolder = join(newFolder(), 'data')
      await (await startEmbedded({ dataFolder })).stop()
      const stranger = createServer(socket => socket.end('HTTP/1.1 400\r\n\r\n'))
      await new Promise<void>(resolve => stranger.listen(findConnection(dataFolder)!.port, '127.0.0.1', resolve))
      const command = await attachOrStart(dataFolder)
      expect(command.owned).toBe(true)
      await command.stop()
      stranger.close()
    },
    patience,
  )

  test(
    'the server of another data folder is not mistaken for this one',
    async () => {
      const [one, two] = [join(newFolder(), 'data'), join(newFolder(), 'data')]
      const server = await startEmbedded({ dataFolder: one })
      mkdirSync(two)
      writeFileSync(join(two, 'connection.json'), JSON.stringify(server.connection))
      const command = await attachOrStart(two)
      expect(command.owned).toBe(true)
      await command.stop()
      await server.stop()
    },
    patience,
  )
})

describe('the programs', () => {
  test('links that npm left out without install scripts are made', () => {
    const copy = newFolder()
    const source = dirname(dirname(dirname(getBinaries().postgres)))
    cpSync(join(source, 'native', 'bin'), join(copy, 'native', 'bin'), { recursive: true })
    cpSync(join(source, 'native', 'pg-symlinks.json'), join(copy, 'native', 'pg-symlinks.json'))
    mkdirSync(join(copy, 'native', 'lib'))
    const links = JSON.parse(readFileSync(join(copy, 'native', 'pg-symlinks.json'), 'utf8')) as {
      source: string
      target: string
    }[]
    for (const link of links) writeFileSync(join(copy, link.source), '')
    symlinkSync('nowhere', join(copy, links[0]!.target))
    chmodSync(join(copy, 'native', 'bin', 'postgres'), 0o644)
    getBinaries(copy)
    for (const link of links) expect(existsSync(join(copy, link.target)), link.target).toBe(true)
    expect(statSync(join(copy, 'native', 'bin', 'postgres')).mode & 0o111).toBe(0o111)
    expect(readdirSync(join(copy, 'native', 'lib'))).toHaveLength(new Set(links.flatMap(Object.values)).size)
  })
})

describe.runIf(isRoot)('as root', () => {
  test(
    'below a 0700 folder the cluster stays root’s own and runs in a user namespace',
    async () => {
      const dataFolder = join(newFolder(tmpdir(), 0o700), 'data')
      expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
      expect(statSync(join(dataFolder, 'postgres')).uid).toBe(0)
      expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
    },
    patience,
  )

  test(
    'a cluster copied from a readable place to below a 0700 folder starts, and so does the first',
    async () => {
      const open = join(newFolder(), 'data')
      await startAndAsk(open, 'create table kept as select 7 as value')
      const closed = join(newFolder(tmpdir(), 0o700), 'data')
      cpSync(open, closed, { recursive: true, verbatimSymlinks: true })
      spawnSync('chown', ['-R', '--reference', join(open, 'postgres'), join(closed)])
      chmodSync(join(closed, 'postgres'), 0o700)
      expect(await startAndAsk(closed, 'select value from kept')).toBe(7)
      expect(await startAndAsk(open, 'select value from kept')).toBe(7)
    },
    patience,
  )

  test(
    'an ordinary user starts it, root then attaches, and root may start that user’s cluster',
    async () => {
      const folder = newFolder()
      chownSync(folder, 65534, 65534)
      const dataFolder = join(folder, 'data')
      const server = spawn(process.execPath, [fixture, 'serve', dataFolder], {
        uid: 65534,
        gid: 65534,
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      children.push(server)
      await new Promise(resolve => server.stdout.once('data', resolve))
      const attached = await attachOrStart(dataFolder)
      expect(attached.owned).toBe(false)
      await attached.stop()
      const ended = new Promise(resolve => server.once('exit', resolve))
      server.stdin.end()
      expect(await ended).toBe(0)
      const command = await attachOrStart(dataFolder)
      await command.stop()
      expect(command.owned).toBe(true)
      const again = spawn(process.execPath, [fixture, 'serve', dataFolder], {
        uid: 65534,
        gid: 65534,
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      children.push(again)
      const line = await new Promise(resolve => again.stdout.once('data', chunk => resolve(String(chunk))))
      expect(line).toMatch(/^up \d+ true/)
    },
    patience,
  )

  test('an ordinary user is told that a folder is not theirs', () => {
    const folder = newFolder(tmpdir(), 0o755)
    const { status, stderr } = spawnSync(process.execPath, [fixture, 'serve', join(folder, 'data')], {
      uid: 65534,
      gid: 65534,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/^Veri klasörü kullanılamıyor \(.*\).*The data folder cannot be used/)
    expect(stderr.trim()).not.toContain('\n')
  })
})

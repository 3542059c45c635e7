import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '#platform/database/embedded/embedded.server.ts'
import type { Bench, BenchOptions } from './shared/bench.ts'
import { median, medianOf } from './shared/measure.ts'
import { growth, rounded } from './shared/report.ts'
import { type Server, startServer } from './start/server.ts'

/** Shares of the demo province; a whole one is nine times the first. */
const wholeAtStep = 9
const runs = 5

interface Measured {
  scale: number
  firstPage: number
  loaded: number
  warm: number
  afterKill: number
}

const isWhole = ({ status, body }: { status: number; body: string }) => status === 200 && body.includes('<html')
const isProgress = ({ status, body }: { status: number; body: string }) => status === 503 && body.includes('<progress')

export const bench: Bench = {
  work: 'npm start on an empty folder, on an existing one, and after kill -9, until a page answers',
  run: async options => {
    const bare = await bareDatabase()
    options.say(`bare initdb and start: ${rounded(bare)} ms`)
    const measured: Measured[] = []
    for (const step of options.steps)
      measured.push(await measureScale(Math.min(1, (options.scale * step) / wholeAtStep), options))
    return report(bare, measured)
  },
}

/** What starting cannot be faster than: an empty cluster made and opened, in ms. */
async function bareDatabase(): Promise<number> {
  return medianOf(() =>
    inFolder(async folder => {
      const from = performance.now()
      const database = await startEmbedded({ dataFolder: folder })
      const took = performance.now() - from
      await database.stop()
      return took
    }),
  )
}

async function measureScale(scale: number, { seed, say }: BenchOptions): Promise<Measured> {
  const each: Omit<Measured, 'scale'>[] = []
  // The first run builds the page and fills the file cache; it is not counted.
  for (let run = 0; run <= runs; run++) {
    const measured = await inFolder(folder => oneLife(folder, scale, seed))
    say(
      `scale ${rounded(scale)}, run ${run}: ${Object.entries(measured)
        .map(([name, ms]) => `${name} ${rounded(ms)} ms`)
        .join(', ')}`,
    )
    if (run > 0) each.push(measured)
  }
  const middle = (name: keyof Omit<Measured, 'scale'>) => median(each.map(one => one[name]))
  return { scale, firstPage: middle('firstPage'), loaded: middle('loaded'), warm: middle('warm'), afterKill: middle('afterKill') }
}

/** Empty folder, stop, start, kill -9, start; milliseconds from the command to the page. */
async function oneLife(folder: string, scale: number, seed: number): Promise<Omit<Measured, 'scale'>> {
  const begin = () => startServer(folder, ['--scale', String(scale), '--seed', String(seed)])
  return using(begin(), async first => {
    const firstPage = await first.answers(isProgress)
    const loaded = await first.answers(isWhole)
    await first.stop()
    return using(begin(), async second => {
      const warm = await second.answers(isWhole)
      second.kill()
      return using(begin(), async third => ({ firstPage, loaded, warm, afterKill: await third.answers(isWhole) }))
    })
  })
}

async function using<T>(starting: Promise<Server>, work: (server: Server) => Promise<T>): Promise<T> {
  const server = await starting
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'hane-bench-'))
  try {
    return await work(join(parent, 'data'))
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  }
}

function report(bare: number, measured: readonly Measured[]) {
  const seconds = (ms: number) => (ms / 1000).toFixed(2)
  const last = measured.at(-1)!
  const columns = ['firstPage', 'loaded', 'warm', 'afterKill'] as const
  return {
    tables: [
      {
        title: `from the command to the page, in s; bare initdb and start: ${seconds(bare)} s`,
        columns: ['scale', 'progress page', 'whole province', 'existing folder', 'after kill -9', 'progress ÷ bare'],
        rows: measured.map(row => [
          rounded(row.scale),
          ...columns.map(column => seconds(row[column])),
          rounded(row.firstPage / bare),
        ]),
      },
      {
        title: 'growth with the province',
        columns: ['', ...measured.map(row => String(rounded(row.scale)))],
        rows: columns.map(column => [column, ...growth(measured.map(row => row[column]))]),
      },
    ],
    result: { value: last.loaded, unit: 'ms', reference: bare, ratio: last.loaded / bare, n: rounded(last.scale) },
  }
}

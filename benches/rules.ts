import { loadavg } from 'node:os'
import { decideAll, decideInPlace } from '#rules/batch/batch.ts'
import type { Outcomes } from '#rules/batch/outcomes.ts'
import { compile } from '#rules/batch/plan.ts'
import type { Population } from '#rules/batch/population.ts'
import type { Entitlement } from '#rules/rule.ts'
import { readingSpeed } from './rules/bandwidth.ts'
import { checkBackend, checkJsonRules, checkTraced, requireSameColumn, sampleOf } from './rules/check.ts'
import { loadDuckDb, readDuckDb, runDuckDb } from './rules/duckdb.ts'
import { dump } from './rules/dump.ts'
import { entitlements, on, programmes } from './rules/entitlements.ts'
import { bytesOf, generatePopulation } from './rules/generate.ts'
import { factsForJsonRules, grantedByJsonRules } from './rules/json-rules.ts'
import { tracedOf } from './rules/told.ts'
import type { Bench, BenchOptions } from './shared/bench.ts'
import { medianOf } from './shared/measure.ts'
import { growth, rounded } from './shared/report.ts'

const fullPersons = 500_000

type Way = (population: Population) => Promise<Outcomes[]>

/** In place: the columns of the last answer are written anew; copied: the caller keeps them. */
const ways: Readonly<Record<string, Way>> = {
  'WebAssembly, two threads, in place': population => decideInPlace(plans, population, { threads: 2 }),
  'WebAssembly, one thread, in place': population => decideInPlace(plans, population, { threads: 1 }),
  'WebAssembly, two threads, copied': population => decideAll(plans, population, { threads: 2 }),
  'JavaScript, one thread': population => decideAll(plans, population, { backend: 'javascript' }),
}

interface Step {
  persons: number
  households: number
  /** Bytes a second of a plain column sum, in the same minute. */
  speed: number
  /** Milliseconds that reading every column and writing every result once would take at the speed of a plain sum. */
  bound: number
  load: string
  /** Milliseconds for everyone, by way. */
  costs: Record<string, number>
}

const plans = programmes.map(name => compile(entitlements[name] as Entitlement, on))

export const bench: Bench = {
  work: 'home care, neediness, free travel and old-age pension for every person of a population in columns',
  run: async options => {
    const steps: Step[] = []
    for (const step of options.steps) steps.push(await measure(Math.round(fullPersons * step * options.scale), options))
    return report(steps)
  },
}

async function measure(persons: number, { seed, say, dump: folder }: BenchOptions): Promise<Step> {
  const population = generatePopulation(persons, seed)
  if (folder) dump(`${folder}/${persons}`, population, seed)
  const duckDb = await loadDuckDb(population)
  try {
    await check(population, duckDb)
    say(`${persons} persons: every back end and DuckDB say the same of each of them`)
    const costs: Record<string, number> = {}
    for (const [name, decide] of Object.entries(ways)) costs[name] = await medianOf(() => timed(() => decide(population)))
    for (const threads of [2, 1])
      costs[`DuckDB, ${threads === 1 ? 'one thread' : 'two threads'}`] = await medianOf(() => runDuckDb(duckDb, threads))
    Object.assign(costs, await sampled(population))
    const speed = Math.max(readingSpeed(), readingSpeed())
    const bound = (bytesOf(population, plans.length, plans.filter(({ amount }) => amount).length) / speed) * 1000
    const load = loadavg()[0]!.toFixed(1)
    return { persons, households: population.households, speed, bound, load, costs }
  } finally {
    duckDb.closeSync()
  }
}

type DuckDb = Awaited<ReturnType<typeof loadDuckDb>>

async function check(population: Population, duckDb: DuckDb): Promise<void> {
  const expected = await decideAll(plans, population, { backend: 'javascript' })
  for (const [name, decide] of Object.entries(ways)) checkBackend(name, await decide(population), expected)
  await runDuckDb(duckDb, 2)
  for (const [programme, outcome] of (await readDuckDb(duckDb, population.persons)).entries())
    requireSameColumn(`DuckDB, ${programmes[programme]}`, outcome, expected[programme]!.outcome)
  checkTraced(population, expected)
  await checkJsonRules(population, expected)
}

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** What decides person by person, on a sample; the time for everyone is reckoned from it. */
async function sampled(population: Population): Promise<Record<string, number>> {
  const households = sampleOf(population)
  const facts = households.flatMap(household => factsForJsonRules(population, household))
  const everyone = (milliseconds: number) => (milliseconds / facts.length) * population.persons
  const traced = () =>
    timed(() => {
      for (const household of households) for (const name of programmes) tracedOf(entitlements[name], population, household)
    })
  const jsonRules = () =>
    timed(async () => {
      for (const each of facts) await grantedByJsonRules(each)
    })
  return {
    'traced interpreter (sample)': everyone(await medianOf(traced)),
    'json-rules-engine (sample)': everyone(await medianOf(jsonRules)),
  }
}

function report(steps: readonly Step[]) {
  const names = Object.keys(steps[0]!.costs)
  const last = steps.at(-1)!
  const best = Math.min(...Object.keys(ways).map(name => last.costs[name]!))
  const duckDb = Math.min(last.costs['DuckDB, one thread']!, last.costs['DuckDB, two threads']!)
  return {
    tables: [
      ...steps.map(({ persons, households, speed, bound, load, costs }) => ({
        title: `${persons.toLocaleString('en')} persons in ${households.toLocaleString('en')} households; load of the machine ${load}; a plain sum reads ${rounded(speed / 1e9)} GB/s, at which columns and results alone take ${rounded(bound)} ms`,
        columns: ['way', 'ms', 'times the bound', 'ns a person', 'DuckDB is … slower'],
        rows: names.map(way => [
          way,
          rounded(costs[way]!),
          rounded(costs[way]! / bound),
          rounded((costs[way]! * 1e6) / persons),
          rounded(Math.min(costs['DuckDB, one thread']!, costs['DuckDB, two threads']!) / costs[way]!),
        ]),
      })),
      {
        title: 'growth with the persons',
        columns: ['way', ...steps.map(({ persons }) => persons.toLocaleString('en'))],
        rows: names.map(way => [way, ...growth(steps.map(({ costs }) => costs[way]!))]),
      },
    ],
    result: { value: best, unit: 'ms', reference: duckDb, ratio: duckDb / best, n: last.persons },
  }
}

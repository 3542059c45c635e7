import { definitionOf } from '#kernel/programme/contract.ts'
import { disclosed } from '#kernel/simulation/disclosure.ts'
import { groupsOf, type Homes } from '#kernel/simulation/groups.ts'
import { decideAll } from '#rules/batch/batch.ts'
import { compile } from '#rules/batch/plan.ts'
import { type Reform, withPatch } from '#rules/reform.ts'
import { simulate } from '#rules/simulate.ts'
import { getProgramme } from '#services/registry.ts'
import type { Bench } from './shared/bench.ts'
import { median, medianOf } from './shared/measure.ts'
import { growth } from './shared/report.ts'
import { generateHomes } from './simulate/generate.ts'
import { decidePerson } from './simulate/traced.ts'

const fullPersons = 500_000
const sampled = 20_000
const on = '2024-09-30'
const { entitlement: law } = definitionOf(getProgramme('evde-bakim'), 'benefit')!
const reform: Reform = {
  name: 'a higher wage and three quarters of it',
  patches: [
    { parameter: 'net-minimum-wage', from: '2024-09-01', value: '20000.00' },
    { parameter: 'hasLowIncome/fraction', from: '2024-09-01', value: '3/4' },
  ],
}
const reformed = withPatch(law, reform)

interface Step {
  persons: number
  whole: number
  decided: number
  counted: number
  grouped: number
  traced: number
}

export const bench: Bench = {
  work: 'home care under the law and under a reform over a province: who gains, who loses, what it costs, by district, household and age',
  run: async ({ steps, scale, seed, say }) => {
    const measured: Step[] = []
    for (const step of steps) {
      const homes = generateHomes(Math.round(fullPersons * step * scale), seed)
      await check(homes)
      measured.push(await measure(homes))
      say(`${homes.population.persons} persons: ${measured.at(-1)!.whole.toFixed(0)} ms`)
    }
    return report(measured)
  },
}

const decideBoth = ({ population }: Homes) => decideAll([compile(law, on), compile(reformed, on)], population)

/** What the page asks, once the columns are in memory. */
async function runWhole(homes: Homes, cells: ReturnType<typeof groupsOf>) {
  const [before, after] = await decideBoth(homes)
  return disclosed(simulate(before!, after!, cells))
}

async function measure(homes: Homes): Promise<Step> {
  const cells = groupsOf(homes, on)
  const [before, after] = await decideBoth(homes)
  const timed = (work: () => unknown) =>
    medianOf(async () => {
      const from = performance.now()
      await work()
      return performance.now() - from
    })
  return {
    persons: homes.population.persons,
    whole: await timed(() => runWhole(homes, cells)),
    decided: await timed(() => decideBoth(homes)),
    counted: await timed(() => simulate(before!, after!, cells)),
    grouped: await timed(() => groupsOf(homes, on)),
    traced: extrapolate(homes),
  }
}

/** Every person of the sample is the same under both ways of deciding, before anything is timed. */
async function check(homes: Homes) {
  const [before, after] = await decideBoth(homes)
  for (const [entitlement, outcomes] of [
    [law, before!],
    [reformed, after!],
  ] as const)
    forSample(homes, (household, person) => {
      const decision = decidePerson(entitlement, homes.population, household, person, on)
      const outcome = ['refused', 'granted', 'missing'].indexOf(decision.outcome)
      const amount = Number(decision.amount?.kurus ?? 0)
      if (outcomes.outcome[person] !== outcome || (outcome === 1 && outcomes.amount![person] !== amount))
        throw new Error(`person ${person}: ${outcomes.outcome[person]} in columns, ${decision.outcome} ${amount} with reasons`)
    })
}

/** Milliseconds of the traced interpreter for all persons under both, from a sample of them. */
function extrapolate(homes: Homes): number {
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now()
    for (const entitlement of [law, reformed])
      forSample(homes, (household, person) => decidePerson(entitlement, homes.population, household, person, on))
    return performance.now() - from
  })
  const { persons } = homes.population
  return (median(runs) * persons) / Math.min(sampled, persons)
}

function forSample({ population: { firstPerson, persons } }: Homes, work: (household: number, person: number) => void) {
  let household = 0
  for (let person = 0; person < Math.min(sampled, persons); person++) {
    while (firstPerson[household + 1]! <= person) household += 1
    work(household, person)
  }
}

function report(measured: readonly Step[]) {
  const ms = (value: number) => value.toFixed(1)
  const last = measured.at(-1)!
  return {
    tables: [
      {
        title: `ms, medians of five; one thread; the traced interpreter over ${sampled.toLocaleString('en')} persons, extrapolated to all`,
        columns: [
          'persons',
          'whole answer',
          'deciding both',
          'counting',
          'grouping, once a day',
          'traced, extrapolated',
          'ratio',
        ],
        rows: measured.map(step => [
          step.persons.toLocaleString('en'),
          ms(step.whole),
          ms(step.decided),
          ms(step.counted),
          ms(step.grouped),
          step.traced.toFixed(0),
          (step.traced / step.whole).toFixed(0),
        ]),
      },
      {
        title: 'growth of the whole answer with the persons',
        columns: measured.map(step => step.persons.toLocaleString('en')),
        rows: [growth(measured.map(step => step.whole))],
      },
    ],
    result: {
      value: last.whole,
      unit: 'ms',
      reference: last.traced,
      ratio: last.traced / last.whole,
      n: last.persons,
    },
  }
}

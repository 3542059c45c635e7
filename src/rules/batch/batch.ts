import { decideInJavaScript, payGranted } from './javascript.ts'
import type { Outcomes } from './outcomes.ts'
import type { Plan } from './plan.ts'
import type { Population } from './population.ts'
import { hasVectors } from './wasm/assembler.ts'
import { NotEmitted, Planner } from './wasm/planner.ts'
import { residentOf } from './wasm/resident.ts'
import { type Program, programOf, run } from './wasm/run.ts'

export interface BatchOptions {
  /** Of the WebAssembly back end; two where the machine has two cores to spare. */
  readonly threads?: 1 | 2
  /** Left out: WebAssembly, and JavaScript for plans that it does not reckon or where the machine lacks its vectors. */
  readonly backend?: 'wasm' | 'javascript'
}

/**
 * Decides every plan for every person of the population; the same, to the byte, on each back end. The population is kept in shared memory
 * from the first time on: its columns must not be changed afterwards.
 */
export function decideAll(plans: readonly Plan[], population: Population, options: BatchOptions = {}): Promise<Outcomes[]> {
  return inTurn(async () => {
    const outcomes = await decideNow(plans, population, options)
    return outcomes.map(each => ({ ...each, outcome: each.outcome.slice(), amount: each.amount?.slice() ?? null }))
  })
}

/** The same without copying: the columns that it gives are written anew by the next call over the population. */
export function decideInPlace(plans: readonly Plan[], population: Population, options: BatchOptions = {}): Promise<Outcomes[]> {
  return inTurn(() => decideNow(plans, population, options))
}

async function decideNow(
  plans: readonly Plan[],
  population: Population,
  { threads = 1, backend = 'wasm' }: BatchOptions,
): Promise<Outcomes[]> {
  if (backend === 'javascript' || population.persons === 0 || !hasVectors)
    return plans.map(plan => decideInJavaScript(plan, population))
  const { program, emitted } = prepare(plans, population)
  const verdicts = program ? await run(program, threads) : []
  return plans.map(plan => {
    const verdict = verdicts[emitted.indexOf(plan)]
    if (!verdict) return decideInJavaScript(plan, population)
    if (plan.amount && !verdict.paid) return payGranted(plan, population, verdict)
    const { outcome, granted, missing, paid } = verdict
    const refused = population.persons - granted - missing
    const total = BigInt(granted) * BigInt(paid?.kurus ?? 0)
    return { outcome, amount: paid?.amount ?? null, granted, refused, missing, conflicts: 0, total }
  })
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = turn.then(work)
  turn = done.catch(() => {})
  return done
}

/** The memory of a population and the worker serve one call at a time. */
let turn: Promise<unknown> = Promise.resolve()

interface Prepared {
  readonly plans: readonly Plan[]
  readonly program: Program | null
  /** Plans that the program decides, in its order. */
  readonly emitted: readonly Plan[]
}

const prepared = new WeakMap<Population, Prepared>()

/** The last program of a population is kept, for the same plans again. */
function prepare(plans: readonly Plan[], population: Population): Prepared {
  const last = prepared.get(population)
  if (last && last.plans.length === plans.length && plans.every((plan, index) => plan === last.plans[index])) return last
  const resident = residentOf(population)
  resident.clear()
  const planner = new Planner(resident)
  const emitted = plans.filter(plan => {
    try {
      planner.add(plan)
      return true
    } catch (error) {
      if (error instanceof NotEmitted) return false
      throw error
    }
  })
  const made = { plans, program: emitted.length > 0 ? programOf(planner) : null, emitted }
  prepared.set(population, made)
  return made
}

import { decideInJavaScript, payGranted } from './javascript.ts'
import type { Outcomes } from './outcomes.ts'
import type { Plan } from './plan.ts'
import type { Population } from './population.ts'
import { NotEmitted, Planner } from './wasm/layout.ts'
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
export async function decideAll(
  plans: readonly Plan[],
  population: Population,
  { threads = 1, backend = 'wasm' }: BatchOptions = {},
): Promise<Outcomes[]> {
  if (backend === 'javascript' || population.persons === 0) return plans.map(plan => decideInJavaScript(plan, population))
  const decided = turn.then(async () => {
    const { program, emitted } = prepare(plans, population)
    const verdicts = program ? await run(program, threads) : []
    return plans.map(plan => {
      const place = emitted.indexOf(plan)
      return place < 0 ? decideInJavaScript(plan, population) : payGranted(plan, population, verdicts[place]!)
    })
  })
  turn = decided.catch(() => {})
  return decided
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

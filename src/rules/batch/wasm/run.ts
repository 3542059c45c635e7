import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Population } from '../population.ts'
import { emit, roomOfThread, scratchBytes } from './emit.ts'
import type { Layout } from './layout.ts'

/** What one thread is asked to run. */
export interface Task {
  readonly module: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  readonly parameters: readonly number[]
}

export interface Program {
  readonly layout: Layout
  readonly module: WebAssembly.Module
  readonly rooms: readonly number[]
}

export function programOf(layout: Layout): Program {
  const { resident, plans } = layout
  const rooms = [resident.reserve(roomOfThread(plans.length)), resident.reserve(roomOfThread(plans.length))]
  return { layout, module: new WebAssembly.Module(emit(layout)), rooms }
}

export interface Verdicts {
  /** A byte of `outcomeCode` for each person; the memory's own, overwritten by the next run. */
  readonly outcome: Uint8Array
  readonly granted: number
  readonly missing: number
}

/** Runs a program over all households, in this thread and, where two are asked for, half of them in another. */
export async function run({ layout, module, rooms }: Program, threads: 1 | 2): Promise<Verdicts[]> {
  const { resident, plans } = layout
  const { memory, population } = resident
  const middle = threads === 2 ? middleOf(population) : population.households
  const tasks = [part(0, middle), part(middle, population.households)].slice(0, threads).map(
    (parameters, thread): Task => ({
      module,
      memory,
      parameters: [...parameters, rooms[thread]!],
    }),
  )
  function part(from: number, to: number): number[] {
    return [from, to, population.firstPerson[from]!, population.firstPerson[to]!]
  }
  const elsewhere = tasks.slice(1).map(runElsewhere)
  const { exports } = new WebAssembly.Instance(module, { host: { memory } })
  ;(exports.run as (...numbers: readonly number[]) => void)(...tasks[0]!.parameters)
  await Promise.all(elsewhere)
  return plans.map(({ outcome }, index) => {
    const counts = rooms.slice(0, threads).map(room => new Int32Array(memory.buffer, room + scratchBytes + 8 * index, 2))
    return {
      outcome: new Uint8Array(memory.buffer, outcome, population.persons),
      granted: counts.reduce((sum, [granted]) => sum + granted!, 0),
      missing: counts.reduce((sum, [, missing]) => sum + missing!, 0),
    }
  })
}

/** The household with which the second half of the persons begins. */
function middleOf({ firstPerson, persons, households }: Population): number {
  let [low, high] = [0, households]
  while (low < high) {
    const household = (low + high) >> 1
    if (firstPerson[household]! < persons / 2) low = household + 1
    else high = household
  }
  return low
}

let worker: Worker | undefined

/** One task at a time; the worker does not keep the process alive while it has none. */
async function runElsewhere(task: Task): Promise<void> {
  worker ??= new Worker(new URL('worker.ts', import.meta.url))
  worker.ref()
  const done = once(worker, 'message')
  worker.postMessage(task)
  await done
  worker.unref()
}

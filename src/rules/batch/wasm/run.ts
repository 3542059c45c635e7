import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Population } from '../population.ts'
import { emit } from './emit.ts'
import { householdsOfBlock, putDownBytes, roomOfThread } from './frame.ts'
import type { Layout } from './layout.ts'

/** What one thread is asked to run: households from … to, with its own room for counts and its own part of the scratch. */
export interface Task {
  readonly module: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  /** Address of the households' first persons. */
  readonly firstPersons: number
  readonly from: number
  readonly to: number
  readonly own: number
  readonly scratch: number
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

/** Lies in the population's memory and is overwritten by the next run. */
export interface Verdicts {
  /** A byte of `outcomeCode` for each person. */
  readonly outcome: Uint8Array
  readonly granted: number
  readonly missing: number
  /** Kuruş for each person, and for each who is granted; null where it is not the same for all. */
  readonly paid: { readonly amount: Int32Array; readonly kurus: number } | null
}

/** Runs a program over all households, in this thread and, where two are asked for, half of them in another. */
export async function run({ layout, module, rooms }: Program, threads: 1 | 2): Promise<Verdicts[]> {
  const { resident, plans, personsOfScratch } = layout
  const { memory, population } = resident
  const { persons, households } = population
  const firstPersons = resident.addressOf('first-person')!
  const ends = threads === 2 ? [middleOf(population), households] : [households]
  const counts = ends.map((_, thread) => new Int32Array(memory.buffer, rooms[thread]! + putDownBytes, 2 * plans.length).fill(0))
  const tasks = ends.map(
    (to, thread): Task => ({
      ...{ module, memory, firstPersons, from: ends[thread - 1] ?? 0, to },
      ...{ own: rooms[thread]!, scratch: thread * personsOfScratch },
    }),
  )
  const elsewhere = tasks.slice(1).map(runElsewhere)
  runHere(tasks[0]!)
  await Promise.all(elsewhere)
  const sum = (place: number) => counts.reduce((all, each) => all + each[place]!, 0)
  return plans.map(({ outcome, amount }, index) => ({
    outcome: new Uint8Array(memory.buffer, outcome, persons),
    granted: sum(2 * index),
    missing: sum(2 * index + 1),
    paid: amount && { amount: new Int32Array(memory.buffer, amount.column, persons), kurus: amount.kurus },
  }))
}

/** Block after block, so that what one block writes down is still in the caches when it is read. */
export function runHere({ module, memory, firstPersons, from, to, own, scratch }: Task): void {
  const { exports } = new WebAssembly.Instance(module, { host: { memory } })
  const block = exports.run as (...parameters: readonly number[]) => void
  const persons = new Int32Array(memory.buffer, firstPersons, to + 1)
  for (let household = from; household < to; household += householdsOfBlock) {
    const end = Math.min(household + householdsOfBlock, to)
    block(household, end, persons[household]!, persons[end]!, persons[household]! - scratch, own)
  }
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

import { parentPort } from 'node:worker_threads'
import type { Task } from './run.ts'

/** Runs parts of a module over the shared memory; answers with nothing but that it is done. */
parentPort!.on('message', ({ module, memory, parameters }: Task) => {
  const { exports } = new WebAssembly.Instance(module, { host: { memory } })
  ;(exports.run as (...numbers: readonly number[]) => void)(...parameters)
  parentPort!.postMessage('done')
})

import { parentPort } from 'node:worker_threads'
import { runHere, type Task } from './run.ts'

/** Runs its part over the shared memory; answers with nothing but that it is done. */
parentPort!.on('message', (task: Task) => {
  runHere(task)
  parentPort!.postMessage('done')
})

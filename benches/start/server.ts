import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

interface Answer {
  status: number
  body: string
}

export interface Server {
  /** Milliseconds from the command until `/` answers as wanted. */
  answers(wanted: (answer: Answer) => boolean): Promise<number>
  /** Ends it in the ordinary way and waits for it; harmless when it has ended. */
  stop(): Promise<void>
  /** kill -9 of the launcher and the server together. */
  kill(): void
}

const launcher = fileURLToPath(new URL('../../hane.js', import.meta.url))
const longest = 600_000

/** `node hane.js start` on a data folder, in a process group of its own. */
export async function startServer(dataFolder: string, options: readonly string[]): Promise<Server> {
  const port = await findFreePort()
  const { DATABASE_URL: _, ...environment } = process.env
  const from = performance.now()
  const child = spawn(process.execPath, [launcher, 'start', ...options], {
    env: { ...environment, HANE_DATA: dataFolder, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  let complaint = ''
  child.stderr.on('data', chunk => {
    complaint = `${complaint}${chunk}`.slice(-2000)
  })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  let isRunning = true
  const kill = () => void (isRunning && child.pid && process.kill(-child.pid, 'SIGKILL'))
  // In a group of its own it would outlive a bench that is broken off.
  process.once('exit', kill)
  void ended.then(() => {
    isRunning = false
    process.removeListener('exit', kill)
  })
  return {
    async answers(wanted) {
      while (performance.now() - from < longest) {
        if (!isRunning) throw new Error(`the server ended: ${complaint}`)
        const answer = await ask(port)
        if (answer && wanted(answer)) return performance.now() - from
        await new Promise(resolve => setTimeout(resolve, 20))
      }
      throw new Error(`no such page within ${longest / 1000} s`)
    },
    async stop() {
      if (isRunning) child.kill('SIGTERM')
      await ended
    },
    kill,
  }
}

async function ask(port: number): Promise<Answer | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000) })
    return { status: response.status, body: await response.text() }
  } catch {
    return undefined
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

import { beginDay, type Province } from './province.ts'

export interface Days {
  stop(): Promise<void>
}

const everyMilliseconds = 10 * 60 * 1000

/** Lets the clock act at the start and soon after each midnight; a demo’s day is also acted on when it is moved. */
export async function keepDays({ hane }: Province): Promise<Days> {
  let running: Promise<unknown> = Promise.resolve()
  const act = () => {
    running = beginDay(hane).catch(error => process.stderr.write(`Günün işlemleri yapılamadı: ${error.message}\n`))
    return running
  }
  await act()
  const timer = setInterval(act, everyMilliseconds)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

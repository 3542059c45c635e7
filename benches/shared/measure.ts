const runs = 5

export interface Timing {
  p50: number
  p95: number
}

/** Milliseconds of each call, one after the other: the median over five runs of each run's percentiles, after one run unmeasured. */
export async function timeEach<Input>(inputs: readonly Input[], work: (input: Input) => Promise<unknown>): Promise<Timing> {
  const timings: Timing[] = []
  for (let run = 0; run <= runs; run++) {
    const each: number[] = []
    for (const input of ownShare(inputs, run)) {
      const from = performance.now()
      await work(input)
      each.push(performance.now() - from)
    }
    if (run > 0) timings.push({ p50: percentile(each, 0.5), p95: percentile(each, 0.95) })
  }
  return { p50: median(timings.map(timing => timing.p50)), p95: median(timings.map(timing => timing.p95)) }
}

export interface Way<Input> {
  inputs: readonly Input[]
  work: (input: Input) => Promise<unknown>
}

/**
 * Calls a second of each way with so many callers at once: the medians of five runs, after one unmeasured. The ways take turns in every
 * run, so that a machine that slows down slows them all.
 */
export async function throughputs<Input>(ways: readonly Way<Input>[], callers: number): Promise<number[]> {
  const rates: number[][] = ways.map(() => [])
  for (let run = 0; run <= runs; run++)
    for (const [place, { inputs, work }] of ways.entries()) {
      const share = ownShare(inputs, run)
      const waiting = share.values()
      const from = performance.now()
      await Promise.all(
        Array.from({ length: callers }, async () => {
          for (const input of waiting) await work(input)
        }),
      )
      if (run > 0) rates[place]!.push((share.length * 1000) / (performance.now() - from))
    }
  return rates.map(median)
}

/** No input is used twice, so that nothing is faster because it was asked before and an act is done once. */
const ownShare = <Input>(inputs: readonly Input[], run: number) =>
  inputs.slice(Math.floor((inputs.length * run) / (runs + 1)), Math.floor((inputs.length * (run + 1)) / (runs + 1)))

/** The median of five measured runs, after a second of unmeasured ones, in which what is called often is still being compiled. */
export async function medianOf(measure: () => Promise<number>): Promise<number> {
  const from = performance.now()
  do await measure()
  while (performance.now() - from < 1000)
  const values: number[] = []
  for (let run = 0; run < runs; run++) values.push(await measure())
  return median(values)
}

export const median = (values: readonly number[]) => percentile(values, 0.5)

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new RangeError('nothing was measured')
  return value
}

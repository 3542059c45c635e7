import type { Figure, StateRow, Step } from './contract.ts'

export interface Delta {
  figure: string
  district_id: number | null
  dimensions: Record<string, string> | null
  effective: string
  delta: bigint
  subject: string
}

/** The figures that count rows of this table, those of distinct subjects apart. */
export const figuresOf = (figures: readonly Figure[], table: string) => figures.filter(figure => figure.source?.table === table)

/** Under this name the deltas of a distinct figure's single rows stand: what its `beside` counts. */
export const besideId = (figure: string) => `${figure}/beside`

/**
 * What one row's change does to the figures: its steps after, less its steps before. Pure; of distinct figures only what stands beside
 * them, since they themselves ask about other rows of the same subject.
 */
export function deltasOfChange(
  figures: readonly Figure[],
  table: string,
  before: StateRow | undefined,
  after: StateRow,
): Delta[] {
  return figuresOf(figures, table)
    .filter(({ source }) => !source!.distinctBy || source!.beside)
    .flatMap(({ id, source }) => {
      const { steps, distinctBy } = source!
      return difference(distinctBy ? besideId(id) : id, String(after.id), before ? steps(before) : [], steps(after))
    })
}

/** A distinct subject counts once, on the first of its days; of two on one day in the district that comes first, in whatever order they are read. */
export function firstStep(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0)).slice(0, 1)
}

const placeOf = ({ effective, district, dimensions }: Step) =>
  `${effective} ${String(district ?? '').padStart(6, '0')} ${JSON.stringify(dimensions ?? null)}`

export function difference(figure: string, subject: string, before: readonly Step[], after: readonly Step[]): Delta[] {
  const sums = new Map<string, Delta>()
  const add = (step: Step, sign: bigint) => {
    const dimensions = step.dimensions ?? null
    const key = JSON.stringify([step.effective, step.district, dimensions])
    const sum = sums.get(key) ?? { figure, district_id: step.district, dimensions, effective: step.effective, delta: 0n, subject }
    sum.delta += sign * step.delta
    sums.set(key, sum)
  }
  for (const step of before) add(step, -1n)
  for (const step of after) add(step, 1n)
  return [...sums.values()].filter(({ delta }) => delta !== 0n)
}

import type { FigureSource, Step } from '#kernel/figure/contract.ts'
import { day, districtOf, optionalDay, standing } from '#kernel/figure/steps.ts'
import type { Cost } from './state.ts'

/** Projects of a programme that were completed, on the day of completion. */
export function projectsCompleted(programmeId: string): FigureSource {
  return {
    table: 'project',
    steps: row =>
      row.programme_id === programmeId && row.state === 'completed'
        ? [{ effective: day(row, 'ended_on'), delta: 1n, district: districtOf(row) }]
        : [],
  }
}

/** What the projects of a programme cost that are under way on a day, in kuruş; a revised cost counts from its own day. */
export function costUnderWay(programmeId: string): FigureSource {
  return {
    table: 'project',
    steps: row => {
      const started = optionalDay(row, 'started_on')
      if (row.programme_id !== programmeId || started === null) return []
      const ended = optionalDay(row, 'ended_on')
      const district = districtOf(row)
      let known = 0n
      const steps = (row.costs as Cost[]).flatMap(({ from, amount }): Step[] => {
        const delta = BigInt(amount) - known
        const [, effective] = [from, started].sort() as [string, string]
        if (delta === 0n || (ended !== null && effective >= ended)) return []
        known = BigInt(amount)
        return [{ effective, delta, district }]
      })
      return ended === null || known === 0n ? steps : [...steps, { effective: ended, delta: -known, district }]
    },
  }
}

/** Parts of a plan of one kind that are under way on a day: goals, strategies, activities. */
export function partsOfPlan(programmeId: string, kind: string): FigureSource {
  return {
    table: 'project',
    steps: row => {
      const started = optionalDay(row, 'started_on')
      if (row.programme_id !== programmeId || row.kind !== kind || started === null) return []
      return standing(row, started, optionalDay(row, 'ended_on'))
    },
  }
}
